"""Cards of the page on revenue."""

from casebook.analysis.findings import published as published_findings
from casebook.analysis.findings import revenue as findings
from casebook.analysis.findings import revenue_payers as payers_findings
from casebook.cards.card import Card
from casebook.charts import stated
from casebook.charts.revenue import budgets, payers, shares, sources

REGULAR, DOLLARS = "regular-budget-and-total-revenue", "assessed-in-dollars-budgeted-in-francs"

CARDS = (
    Card("revenue-by-source", "revenue", "revenue_by_source_year", sources.by_source,
         findings.by_source, table=("year", "revenue_source", "amount", "share"),
         warnings=(REGULAR, DOLLARS)),
    Card("revenue-shares", "revenue", "revenue_by_source_year", sources.shares, findings.shares,
         table=("year", "revenue_source", "share", "amount"), warnings=(REGULAR,)),
    Card("revenue-share-published", "revenue", "revenue_share_published",
         shares.share_published, findings.share_published,
         table=("share_kind", "period", "share", "qualifier", "source_title"), warnings=(REGULAR,)),
    Card("revenue-payers", "revenue", "revenue_payers", payers.payers,
         payers_findings.payers,
         table=("rank", "iso3", "year", "class_of_contribution", "contribution", "share",
                "cumulative_share"), warnings=(DOLLARS,), reads=("country",)),
    Card("revenue-concentration", "revenue", "revenue_concentration_by_year",
         payers.concentration, payers_findings.concentration,
         table=("year", "largest", "units", "share")),
    Card("revenue-budgets", "revenue", "budget_biennial", budgets.periods,
         findings.biennial,
         table=("period", "amount", "amount_nominal", "grade", "note", "source_title"),
         warnings=("not-published", REGULAR, DOLLARS), part="aside"),
    Card("revenue-plans", "revenue", "budget_four_year", budgets.periods,
         findings.four_year,
         table=("period", "amount", "amount_nominal", "grade", "note", "source_title"),
         warnings=("not-published", REGULAR, DOLLARS),
         subjects=("financial-plan",)),
    Card("revenue-lines", "revenue", "budget_revenue_lines", budgets.lines,
         findings.lines,
         table=("period", "revenue_line", "amount", "share", "amount_nominal", "source_title"),
         warnings=(REGULAR, DOLLARS),
         subjects=("financial-plan",), part="aside"),
    Card("revenue-late-payment", "revenue", "published_series", stated.in_two_columns,
         published_findings.late_payment, fixed={"series": "late-payment"},
         table=("label", "period", "value", "unit", "qualifier", "note", "grade",
                "source_title"), warnings=("rules-to-be-checked",)),
)
