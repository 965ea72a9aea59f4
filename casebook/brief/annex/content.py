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
from casebook.wording import FullAmount, Language, Rate, Year


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

    language: Language
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
    title = proposal.title or language.say("proposal-file-untitled")
    head = [(field("sector", language), label("sector", proposal.sector, language))]
    if proposal.conference:
        head.insert(0, (field("conference", language), proposal.conference))
    own = (proposal.title, proposal.conference, *(line.title for line in proposal.lines),
           *proposal.answers.values())
    return Annex(
        language, language.right_to_left, language.say("proposal-file-annex"),
        language.say("proposal-file-heading", title=title), tuple(head),
        language.say("proposal-file-illustrative"),
        tuple(_sections(proposal, made, context)), context.link, own, context.release_id,
        context.release_date)


def _sections(proposal: Proposal, made: Estimate, context: Context) -> Iterator[Section]:
    """The benefit first, then what it costs, then what ends in return."""
    language = context.language

    def titled(name: str) -> str:
        return language.say(f"proposal-file-section-{name}")

    yield Section(titled("need"), answers=_answers(proposal, ("need", "result"), language))
    yield Section(titled("cost"), paragraphs=tuple(_summary(proposal, made, language)),
                  tables=tables(proposal, made, language))
    yield Section(titled("return"), answers=_answers(proposal, ("cost",), language))
    yield Section(titled("assumptions"), bullets=tuple(_assumptions(proposal, made, language)))
    yield Section(titled("sources"), bullets=sources(proposal, context))
    yield Section(titled("disclaimer"), paragraphs=(
        language.say("proposal-file-illustrative"), language.say("proposal-file-disclaimer")))


def _answers(proposal: Proposal, weighs: tuple[str, ...], language: Language) -> tuple[Answer, ...]:
    return tuple(
        Answer(language.data_words(one.criterion.question), one.criterion.reference,
               one.answer or language.say("proposal-file-not-answered"), bool(one.answer))
        for one in checklist(proposal) if one.criterion.weighs in weighs)


def _summary(proposal: Proposal, made: Estimate, language: Language) -> Iterator[str]:
    if not made.lines:
        yield language.say("proposal-file-summary-none")
        return
    amounts = {side: language.decimal(getattr(made.total, side), "#,##0")
               for side in ("low", "likely", "high")}
    single = made.total.low == made.total.high
    yield language.say(f"proposal-file-summary{'-single' if single else ''}",
                       base=Year(made.base_year), **(
                  {"likely": amounts["likely"]} if single else amounts))
    if made.open:
        yield language.say("proposal-file-summary-least", count=len(made.open))
    if made.on_units.likely:
        yield language.say("proposal-file-summary-units",
                           year=units(made.units_one_year, language),
                           four=units(made.units_four_years, language))


def _assumptions(proposal: Proposal, made: Estimate, language: Language) -> Iterator[str]:
    yield language.say("proposal-file-assumption-prices", base=str(made.base_year))
    yield language.say("proposal-file-assumption-yearly")
    yield language.say("proposal-file-assumption-range")
    yield language.say("proposal-file-assumption-units",
                       unit=language.decimal(FullAmount(proposal.unit_chf).value, "#,##0"))
    if proposal.currency:
        yield language.say("proposal-file-assumption-currency", code=proposal.currency.code,
                           rate=Rate(float(proposal.currency.per_chf)))
    if made.open:
        yield language.say("proposal-file-assumption-open")
