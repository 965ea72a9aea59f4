"""Cards of the page on voluntary contributions."""

from casebook.analysis.findings import published as published_findings
from casebook.analysis.findings import voluntary as findings
from casebook.cards.card import Card
from casebook.charts import stated
from casebook.charts.voluntary import amounts, givers

CARDS = (
    Card("voluntary-by-year", "voluntary", "voluntary_by_year", amounts.by_year, findings.by_year,
         table=("year", "earmarked", "unearmarked", "total")),
    Card("voluntary-share", "voluntary", "voluntary_by_year", amounts.share, findings.share,
         table=("year", "total", "revenue", "share"),
         warnings=("regular-budget-and-total-revenue",)),
    Card("voluntary-volatility", "voluntary", "voluntary_volatility", amounts.volatility,
         findings.volatility),
    Card("voluntary-by-kind", "voluntary", "voluntary_by_kind_year", givers.by_kind,
         findings.by_kind),
    Card("voluntary-tables", "voluntary", "voluntary_tables", givers.tables, findings.tables),
    Card("voluntary-contributors", "voluntary", "voluntary_contributors", givers.contributors,
         findings.contributors, warnings=("names-no-opinion",),
         table=("rank", "iso3", "contributor_name", "contributor_kind", "is_remainder", "amount",
                "share_of_named", "share", "cumulative_share", "years_given"),
         reads=("country",)),
    Card("voluntary-concentration", "voluntary", "voluntary_concentration_by_year",
         amounts.concentration, findings.concentration),
    Card("voluntary-forms", "voluntary", "voluntary_forms", givers.forms, findings.forms),
    Card("voluntary-agreements", "voluntary", "published_series", stated.series,
         published_findings.agreements, fixed={"series": "agreements-2025"},
         table=("label", "period", "value", "unit", "qualifier", "note", "grade",
                "source_title")),
)
