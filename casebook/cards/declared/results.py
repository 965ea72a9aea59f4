"""Cards of the results page: how targets stand, indicators over time, single counts, editions."""

from casebook.analysis.findings import results as findings
from casebook.cards.card import Card
from casebook.charts.results import board, multiples
from casebook.charts.results import editions as charts

CARDS = (
    Card("results-board", "results", "results_board", board.board, findings.board,
         leads_to="outcomes", warnings=("standing-by-straight-line",),
         table=("set_by", "name", "unit", "value_kind", "baseline", "baseline_dated", "target",
                "target_dated", "latest", "latest_dated", "later", "later_dated", "measured_as",
                "expected", "standing", "standing_reason", "judged_on", "review", "review_dated",
                "review_title", "edition", "source_title", "grade")),
    Card("results-progress", "results", "results_progress", multiples.progress,
         findings.progress, warnings=("standing-by-straight-line", "offline-several-counts"),
         table=("name", "unit", "value_role", "target_name", "dated", "value", "edition",
                "edition_published", "source_title", "grade")),
    Card("results-counted", "results", "results_counted", charts.counted, findings.counted,
         table=("name", "words", "value", "unit", "dated", "edition", "source_title", "grade")),
    Card("results-editions", "results", "results_editions", charts.editions, findings.editions,
         warnings=("offline-several-counts",),
         table=("name", "dated", "value", "unit", "change_share", "is_chosen", "edition",
                "edition_published",
                "source_title", "grade"), part="needed"),
)
