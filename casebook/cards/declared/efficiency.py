"""Cards of the page on efficiency: figures that a document states, or that follow from such."""

from casebook.analysis.findings import efficiency as findings
from casebook.analysis.findings import published as published_findings
from casebook.cards.card import Card
from casebook.charts import published
from casebook.charts.efficiency import line_items, over_time

_REPORTED = ("label", "period", "value", "unit", "qualifier", "source_title", "grade")

CARDS = (
    Card("efficiency-four-year", "efficiency", "efficiency_four_year", over_time.four_year,
         findings.four_year, warnings=("constant-francs-2024", "not-published"),
         table=("period", "amount_nominal", "amount_constant", "status", "source_title", "grade"),
         subjects=("financial-plan",)),
    Card("efficiency-plan-changes", "efficiency", "efficiency_plan_changes",
         line_items.plan_changes, findings.plan_changes,
         table=("label", "amount_before", "amount_chf", "change", "change_percent")),
    Card("efficiency-plan-gaps", "efficiency", "efficiency_plan_gaps", line_items.plan_gaps,
         findings.plan_gaps, warnings=("not-published", "secondary-source"),
         table=("period", "plan_stage", "qualifier", "amount_chf", "status", "source_title",
                "grade"),
         subjects=("financial-plan",)),
    Card("efficiency-languages", "efficiency", "efficiency_languages", over_time.languages,
         findings.languages, warnings=("currency-presumed", "not-published"),
         table=("year", "translation", "interpretation", "budgeted", "spent", "change")),
    Card("efficiency-unit-costs", "efficiency", "unit_costs", published.unit_costs,
         published_findings.unit_costs,
         table=("cost_id", "unit", "bound", "unit_cost_chf", "from_year", "to_year", "amount_chf",
                "quantity", "computation", "remark", "fact_ids", "source_title")),
    Card("efficiency-remote", "efficiency", "efficiency_reported", line_items.reported,
         findings.remote, fixed={"series": "remote-participation"}, table=_REPORTED),
    Card("efficiency-emissions", "efficiency", "efficiency_reported", line_items.reported,
         findings.emissions, fixed={"series": "emissions"}, table=_REPORTED,
         warnings=("secondary-source",), part="aside"),
    Card("efficiency-other", "efficiency", "efficiency_reported", line_items.reported,
         findings.other, fixed={"series": "efficiency-other"}, table=_REPORTED, part="aside"),
    Card("efficiency-staff", "efficiency", "efficiency_staff", over_time.staff, findings.staff,
         table=("year", "staff", "change")),
    Card("efficiency-duty-stations", "efficiency", "efficiency_duty_stations",
         line_items.duty_stations, findings.duty_stations,
         table=("label", "staff", "share")),
    Card("efficiency-unit-value", "efficiency", "efficiency_unit_value", over_time.unit_value,
         findings.unit_value, warnings=("constant-francs-2024",),
         table=("year", "unit_amount_chf", "real_unit_chf", "change_share", "status"),
         subjects=("unit-amount",)),
)
