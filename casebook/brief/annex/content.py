"""The annex in words: head, answers, tables, assumptions, sources, as both formats write them."""

from collections.abc import Iterator
from dataclasses import dataclass

from casebook.analysis.proposal_cost.arithmetic import Estimate, estimate
from casebook.analysis.proposal_cost.criteria import checklist
from casebook.analysis.proposal_cost.model import Proposal
from casebook.brief.annex.tables import Table, tables, units
from casebook.exports.proposal_cost.context import Context
from casebook.exports.proposal_cost.labels import field, label
from casebook.exports.proposal_cost.sources import sources
from casebook.wording import FullAmount, Rate, Year, cldr, data_words, say
from casebook.wording.catalogue import RIGHT_TO_LEFT


@dataclass(frozen=True)
class Answer:
    """A question with its reference, and the author's own answer; `own` is False without one."""

    question: str
    reference: str
    text: str
    own: bool


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it, in this order."""

    title: str
    paragraphs: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    tables: tuple[Table, ...] = ()
    bullets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Annex:
    """The whole annex. `own` are the author's texts, `link` opens the estimate or is empty."""

    language: str
    right_to_left: bool
    band: str
    title: str
    head: tuple[tuple[str, str], ...]
    illustrative: str
    sections: tuple[Section, ...]
    link: str
    own: tuple[str, ...]
    release_id: str
    release_date: str


def annex(proposal: Proposal, context: Context) -> Annex:
    """The annex to a proposal. Raises BadParameterValue for prices before the price index."""
    language, made = context.language, estimate(proposal, context.prices)
    title = proposal.title or say("proposal-file-untitled", language)
    head = [(field("sector", language), label("sector", proposal.sector, language))]
    if proposal.conference:
        head.insert(0, (field("conference", language), proposal.conference))
    own = (proposal.title, proposal.conference, *(line.title for line in proposal.lines),
           *proposal.answers.values())
    return Annex(
        language, language in RIGHT_TO_LEFT, say("proposal-file-annex", language),
        say("proposal-file-heading", language, title=title), tuple(head),
        say("proposal-file-illustrative", language),
        tuple(_sections(proposal, made, context)), context.link, own, context.release_id,
        context.release_date)


def _sections(proposal: Proposal, made: Estimate, context: Context) -> Iterator[Section]:
    """The benefit first, then what it costs, then what ends in return."""
    language = context.language

    def titled(name: str) -> str:
        return say(f"proposal-file-section-{name}", language)

    yield Section(titled("need"), answers=_answers(proposal, ("need", "result"), language))
    yield Section(titled("cost"), paragraphs=tuple(_summary(proposal, made, language)),
                  tables=tables(proposal, made, language))
    yield Section(titled("return"), answers=_answers(proposal, ("cost",), language))
    yield Section(titled("assumptions"), bullets=tuple(_assumptions(proposal, made, language)))
    yield Section(titled("sources"), bullets=sources(proposal, context))
    yield Section(titled("disclaimer"), paragraphs=(
        say("proposal-file-illustrative", language), say("proposal-file-disclaimer", language)))


def _answers(proposal: Proposal, weighs: tuple[str, ...], language: str) -> tuple[Answer, ...]:
    return tuple(
        Answer(data_words(one.criterion.question, language), one.criterion.reference,
               one.answer or say("proposal-file-not-answered", language), bool(one.answer))
        for one in checklist(proposal) if one.criterion.weighs in weighs)


def _summary(proposal: Proposal, made: Estimate, language: str) -> Iterator[str]:
    if not made.lines:
        yield say("proposal-file-summary-none", language)
        return
    amounts = {side: cldr.decimal(getattr(made.total, side), "#,##0", language)
               for side in ("low", "likely", "high")}
    single = made.total.low == made.total.high
    yield say(f"proposal-file-summary{'-single' if single else ''}", language,
              base=Year(made.base_year), **(
                  {"likely": amounts["likely"]} if single else amounts))
    if made.open:
        yield say("proposal-file-summary-least", language, count=len(made.open))
    if made.on_units.likely:
        yield say("proposal-file-summary-units", language,
                  year=units(made.units_one_year, language),
                  four=units(made.units_four_years, language))


def _assumptions(proposal: Proposal, made: Estimate, language: str) -> Iterator[str]:
    yield say("proposal-file-assumption-prices", language, base=str(made.base_year))
    yield say("proposal-file-assumption-yearly", language)
    yield say("proposal-file-assumption-range", language)
    yield say("proposal-file-assumption-units", language,
              unit=cldr.decimal(FullAmount(proposal.unit_chf).value, "#,##0", language))
    if proposal.currency:
        yield say("proposal-file-assumption-currency", language, code=proposal.currency.code,
                  rate=Rate(float(proposal.currency.per_chf)))
    if made.open:
        yield say("proposal-file-assumption-open", language)
