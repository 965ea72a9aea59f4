"""Cards of the page on unmet needs."""

from casebook.analysis.findings import needs as findings
from casebook.analysis.findings import needs_money as money_findings
from casebook.analysis.findings import published as published_findings
from casebook.cards.card import Card
from casebook.charts import published, stated
from casebook.charts.needs import connectivity
from casebook.charts.needs import money as money_figures

CARDS = (
    Card("needs-offline-by-region", "needs", "needs_offline_by_region",
         connectivity.offline_by_region, findings.offline_by_region,
         warnings=("offline-several-counts",)),
    Card("needs-offline-by-member-state", "needs", "needs_offline_by_member_state",
         connectivity.offline_by_member_state, findings.offline_by_member_state,
         warnings=("offline-several-counts",), reads=("country",)),
    Card("needs-offline-world", "needs", "needs_offline_world",
         connectivity.offline_world, findings.offline_world,
         table=("year", "people_offline", "is_chosen", "measure", "note", "grade",
                "source_title"), warnings=("offline-several-counts",)),
    Card("needs-connectivity", "needs", "needs_connectivity",
         connectivity.connectivity, findings.connectivity,
         table=("component", "low", "high", "note", "grade", "source_title"),
         warnings=("secondary-source",)),
    Card("needs-plan-gaps", "needs", "needs_plan_gaps",
         money_figures.plan_gaps, money_findings.plan_gaps,
         table=("period", "amount_chf", "qualifier", "status", "note", "grade", "source_title"),
         warnings=("not-published",),
         subjects=("financial-plan",)),
    Card("needs-mandates", "needs", "needs_mandates",
         published.mandates, published_findings.mandates,
         table=("label", "period", "amount_chf", "qualifier", "status", "note", "grade",
                "source_title"), warnings=("needs-of-their-time",)),
    Card("needs-obligations", "needs", "published_series",
         stated.series, published_findings.obligations, fixed={"series": "obligations"},
         table=("label", "period", "value", "unit", "qualifier", "note", "grade",
                "source_title"), warnings=("not-published",)),
    Card("needs-projects", "needs", "needs_projects_by_workspace",
         money_figures.projects_by_workspace, money_findings.projects_by_workspace,
         reads=("country",)),
    Card("needs-project-list", "needs", "needs_projects",
         money_figures.projects, money_findings.projects,
         table=("iso3", "iso3_list", "title", "required_usd", "available_usd", "spent_usd",
                "gap_usd", "funding", "start", "end", "project_id")),
    Card("needs-partner2connect", "needs", "needs_partner2connect",
         money_figures.partner2connect, money_findings.partner2connect,
         table=("period", "amount_usd", "share", "is_target", "note", "grade", "source_title")),
    Card("needs-headquarters", "needs", "needs_headquarters",
         money_figures.headquarters, money_findings.headquarters,
         table=("series", "label", "amount_chf", "status", "note", "grade", "source_title")),
)
