"""Cards of the page from plan to outcome: one chain, threads both ways, one thread, its gaps."""

from casebook.analysis.findings import outcomes as findings
from casebook.cards.card import Card
from casebook.charts.outcomes import chain, gaps, sankey, thread

CARDS = (
    Card("outcomes-chain", "outcomes", "outcomes_chain", chain.chain, findings.chain,
         table=("position", "node_kind", "name", "words", "is_linked", "amount_chf", "unit",
                "target", "target_dated", "latest", "latest_dated", "later", "later_dated",
                "source_title", "grade")),
    Card("outcomes-flow", "outcomes", "outcomes_flow", sankey.flow, findings.flow,
         described=sankey.described, follows=True,
         warnings=("assessed-in-dollars-budgeted-in-francs",),
         table=("tree_name", "node_kind", "link_kind", "leads_to_name", "amount_chf", "standing",
                "source_title", "grade"), reads=("node",)),
    Card("outcomes-thread", "outcomes", "outcomes_thread", thread.thread, findings.thread,
         follows=True,
         table=("way", "distance", "node_kind", "set_by", "name", "words", "amount_chf",
                "spent_chf", "unit", "baseline", "baseline_dated", "target", "target_dated",
                "latest", "latest_dated", "later", "later_dated", "edition", "expected",
                "standing", "standing_reason", "source_title", "grade")),
    Card("outcomes-back", "outcomes", "outcomes_back", gaps.back, findings.back,
         follows=True,
         table=("name", "node_kind", "indicator_name", "target_name", "purpose_name",
                "decision_name", "money_name", "links_found", "source_title", "grade"),
         part="needed", reads=("node",)),
    Card("outcomes-gaps", "outcomes", "outcomes_gaps", gaps.gaps, findings.gaps,
         part="needed"),
    Card("outcomes-missing", "outcomes", "outcomes_missing", gaps.missing,
         findings.missing,
         table=("expectation", "node_kind", "name", "found", "source_title", "grade"),
         part="needed"),
)
