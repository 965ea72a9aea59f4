"""Cards of the cost of a proposal: what a reader's estimate comes to."""

from casebook.analysis.findings import proposal_cost as findings
from casebook.analysis.proposal_cost import tables
from casebook.cards.card import Card
from casebook.charts import proposal_cost as charts

CARDS = (
    Card("proposal-cost-lines", "cost", "swiss_price_index", charts.lines, findings.lines,
         compute=tables.lines, typed="estimate", warnings=("estimate-of-the-reader",)),
    Card("proposal-cost-years", "cost", "swiss_price_index", charts.years, findings.years,
         compute=tables.years, typed="estimate", warnings=("estimate-of-the-reader",)),
    Card("proposal-cost-effects", "cost", "swiss_price_index", charts.effects, findings.effects,
         compute=tables.effects, typed="estimate", warnings=("estimate-of-the-reader",)),
    Card("proposal-cost-published", "cost", "priced_cost_lines", charts.published,
         findings.published, compute=tables.published, typed="estimate",
         warnings=("estimate-of-the-reader", "needs-of-their-time", "currency-presumed")),
)
