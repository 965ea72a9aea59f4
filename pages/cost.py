"""Cost of a proposal: what it brings, what it costs line by line, what stops in return."""

from functools import partial

from casebook.brief.annex.files import take
from casebook.page import HEADING, Above, Block, Cards, Html, Page, Section, Text, Widget
from casebook.selection import Selection
from casebook.ui.proposal_cost import amounts, examples, head, lines, state, summary, workbook
from casebook.warehouse import Release


def blocks(selection: Selection, release: Release) -> tuple[Block | Above, ...]:
    """The fields, and the results where there is an estimate."""
    results: tuple[Block, ...] = (
        Section("proposal-cost-section-result"),
        Html(summary.totals),
        Text("proposal-cost-files-lead"),
        Html(lambda chosen, _: take(chosen.estimate, chosen.language)),
        Widget(workbook.changes),
        Cards("proposal-cost-lines"),
        Cards("proposal-cost-years", "proposal-cost-effects"),
        Cards("proposal-cost-published"),
    ) if selection.estimate else ()
    return (
        HEADING,
        Widget(state.show_troubles),
        Html(summary.example_links, examples.examples),
        Section("proposal-cost-section-brings"),
        Widget(head.brings),
        Html(partial(summary.answers, head.BRINGS)),
        Section("proposal-cost-section-cost"),
        Text("proposal-cost-lines-lead"),
        Widget(lines.lines),
        Widget(amounts.amounts),
        Section("proposal-cost-section-return"),
        Widget(head.returns),
        Html(partial(summary.answers, head.RETURNS)),
        *results,
        Section("proposal-cost-section-criteria"),
        Text("proposal-cost-criteria-lead"),
        Widget(head.checklist),
        Html(partial(summary.answers, head.OTHERS)),
        Html(summary.answered),
    )


PAGE = Page("cost", group="top", order=4, icon=":material/request_quote:", blocks=blocks)
