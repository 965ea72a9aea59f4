"""Parts of the page as HTML, which need no script: examples, totals, the checklist."""

from collections.abc import Collection, Iterator
from html import escape

from casebook.analysis.proposal_cost.arithmetic import Amounts, Estimate, estimate
from casebook.analysis.proposal_cost.codec import read_proposal, write_proposal
from casebook.analysis.proposal_cost.criteria import checklist
from casebook.analysis.proposal_cost.examples import examples
from casebook.analysis.proposal_cost.model import Proposal
from casebook.analysis.proposal_cost.prices import prices
from casebook.errors import BadParameterValue
from casebook.selection import Selection
from casebook.urls import spoken, url
from casebook.warehouse import Release
from casebook.wording import Count, FullAmount, Language, Value, Year

SIDES = ("low", "likely", "high")


def named_examples(release: Release, language: Language) -> dict[str, Proposal]:
    """The worked examples by label, with their titles in the reader's language."""
    return {label: one.model_copy(update={"title": language.say(f"label-{label}")})
            for label, one in examples(release).items()}


def example_links(selection: Selection, release: Release) -> str:
    """Links that open each worked example, and what is known of it."""
    language, items = selection.language, []
    for label, one in named_examples(release, language).items():
        address = url("./cost", {"estimate": write_proposal(one), **spoken(language)})
        line = one.lines[0]
        words = language.say("proposal-cost-example", name=language.say(f"label-{label}"),
                             amount=FullAmount(float(line.cost.likely or 0)),
                             first=Year(line.first_year), last=Year(line.last_year))
        items.append(f'<li><a href="{escape(address)}" target="_self">{escape(words)}</a></li>')
    return (f'<p class="text">{escape(language.say("proposal-cost-examples"))}</p>'
            f"<ul>{''.join(items)}</ul>")


def totals(selection: Selection, release: Release) -> str:
    """The totals of the estimate as a table; nothing for one without lines."""
    proposal, language = read_proposal(selection.estimate)[0], selection.language
    if not proposal.lines:
        return ""
    try:
        found = estimate(proposal, prices(release))
    except BadParameterValue:
        return ""
    heads = "".join(f'<th scope="col">{escape(language.say(f"proposal-cost-{side}"))}</th>'
                    for side in SIDES)
    caption = language.say("proposal-cost-summary", year=Year(found.base_year))
    rows = "".join(_row(words, cells) for words, cells in _rows(proposal, found, language))
    open_lines = (f'<p class="text">{escape(_open(found, language))}</p>' if found.open else "")
    # A narrow screen scrolls it, also with the keyboard.
    region = f'tabindex="0" role="region" aria-label="{escape(caption)}"'
    return (f'<div class="casebook-totals" {region}><table><caption>{escape(caption)}</caption>'
            f'<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
            f"{open_lines}")


def answers(ids: Collection[str], selection: Selection, release: Release) -> str:
    """Questions with their answers, for paper and pages without scripts: there are no fields."""
    language = selection.language
    items = "".join(
        f"<li>{'☑' if one.answer else '☐'} "
        f"{escape(language.data_words(one.criterion.question))}<br>"
        f"<em>{escape(one.answer or language.say('proposal-cost-unanswered'))}</em></li>"
        for one in checklist(read_proposal(selection.estimate)[0]) if one.criterion.id in ids)
    return f'<ul class="casebook-checklist casebook-paper">{items}</ul>'


def answered(selection: Selection, release: Release) -> str:
    """How many questions are answered."""
    found = checklist(read_proposal(selection.estimate)[0])
    words = selection.language.say(
        "proposal-cost-answered", count=Count(sum(bool(one.answer) for one in found)),
        all=Count(len(found)))
    return f'<p class="text">{escape(words)}</p>'


def _rows(
    proposal: Proposal, found: Estimate, language: Language
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Label and cells of each total."""
    def money(message: str, amounts: Amounts, **values: Value) -> tuple[str, tuple[str, ...]]:
        return language.say(message, **values), tuple(
            FullAmount(float(one)).written(language) for one in amounts)

    yield money("proposal-cost-total", found.total)
    yield money("proposal-cost-once", found.once)
    yield money("proposal-cost-yearly", found.yearly)
    yield money("proposal-cost-in-kind", found.in_kind)
    if found.own_currency and proposal.currency:
        code = proposal.currency.code
        yield language.say("proposal-cost-currency", code=code), tuple(
            FullAmount(float(one), code).written(language) for one in found.own_currency)
    yield money("proposal-cost-on-units", found.on_units)
    for years, message in ((1, "proposal-cost-units-one"), (4, "proposal-cost-units-four")):
        yield language.say(message, unit=FullAmount(proposal.unit_chf)), tuple(
            language.decimal(one / proposal.unit_chf / years, "#,##0.000")
            for one in found.on_units)


def _row(words: str, cells: tuple[str, ...]) -> str:
    return (f'<tr><th scope="row">{escape(words)}</th>'
            f"{''.join(f'<td>{escape(one)}</td>' for one in cells)}</tr>")


def _open(found: Estimate, language: Language) -> str:
    numbers = language.items(str(place + 1) for place in found.open)
    return language.say("proposal-cost-open-lines", lines=numbers)
