"""Cards of what the next unit buys, and of one contribution's receipt."""

from casebook.analysis.findings import next_unit as findings
from casebook.analysis.scenario import needs
from casebook.cards.card import Card
from casebook.charts import next_unit as charts

CARDS = (
    Card("next-unit-needs", "next_unit", "next_unit_costs", charts.needs, findings.needs,
         compute=needs.filled,
         warnings=("unit-2028-not-fixed", "needs-of-their-time", "not-published"),
         subjects=("unit-amount",)),
    Card("next-unit-lines", "next_unit", "next_unit_lines", charts.lines, findings.lines,
         table=("label", "period", "amount_chf", "amount_a_year_chf", "share", "status", "note",
                "grade", "source_title"),
         warnings=("currency-presumed",)),
    Card("receipt-object", "next_unit", "receipt_by_object", charts.by_object,
         findings.by_object, table=("label", "share", "part_chf"),
         warnings=("notional-attribution",)),
    Card("receipt-sdg", "next_unit", "receipt_by_sdg", charts.by_sdg, findings.by_sdg,
         table=("sdg", "share", "part_chf"), warnings=("notional-attribution",)),
    Card("receipt-function", "next_unit", "receipt_by_function", charts.by_function,
         findings.by_function, table=("function", "share", "part_chf"),
         warnings=("notional-attribution",), part="aside"),
)
