"""The figures that are followed from release to release, each with its goal."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Goal:
    """`bound` is what the figure has to stay under (`most`) or reach (`least`); None: no goal."""

    words: str
    unit: str
    bound: float | None = None
    kind: Literal["most", "least"] = "most"

    def held(self, value: float) -> bool | None:
        """Whether `value` keeps the goal; None where there is none."""
        if self.bound is None:
            return None
        return value <= self.bound if self.kind == "most" else value >= self.bound

    @property
    def better_down(self) -> bool:
        return self.kind == "most"


GOALS = {
    "first_load_mb": Goal("First visit over the wire", "MB", 2.0),
    "first_load_warm_kb": Goal("Second visit over the wire", "kB", 50),
    "first_content_s": Goal("First visit until the largest content shows", "s", 0.45),
    "layout_shift": Goal("Layout shift when the app takes over", "", 0.05),
    "first_chart_ratio_to_bare": Goal("First live charts beside bare Streamlit", "x", 1.15),
    "first_chart_ratio_to_dash": Goal("First live charts beside Dash", "x"),
    "click_ratio_to_dash": Goal("A click until the charts have changed, beside Dash", "x", 1.1),
    "rerun_p50_ratio_to_bare": Goal("Rerun, 20 sessions, beside bare Streamlit", "x", 1.3),
    "saturation_ratio_to_usual": Goal("Reruns a second beside the usual way", "x", 20, "least"),
    "p95_ms_100_sessions": Goal("Rerun, 100 sessions, 95th percentile", "ms", 800),
    "failed_100_sessions": Goal("Failed handshakes and broken sessions of 100", "", 0),
    "rss_mb_100_sessions": Goal("Memory of the process with 100 sessions", "MB", 512),
    "rss_slope_mb_per_min": Goal("Growth of that memory after five minutes", "MB/min", 1),
    "query_p95_ms": Goal("Slowest question, 95th percentile", "ms", 5),
    "query_p95_ms_1e7_rows": Goal("Slowest question of a page at 1e7 rows", "ms", 100),
    "query_slope_worst": Goal("Steepest growth of a question with the rows, as a power", "", 1.1),
    "p95_ms_100_sessions_two_processes": Goal(
        "The same with two processes, 95th percentile", "ms", 400),
    "replica_throughput_ratio": Goal("Two processes beside one", "x", 1.7, "least"),
    "export_png_ms": Goal("Picture of a card, warm", "ms", 250),
    "export_xlsx_ms": Goal("Spreadsheet of a card", "ms", 100),
    "briefing_pptx_ms": Goal("Briefing as slides", "ms", 400),
    "briefing_docx_ms": Goal("Briefing as a document", "ms", 300),
    "briefing_pdf_ms": Goal("Briefing as PDF", "ms", 400),
    "briefing_html_ms": Goal("Briefing as an offline page", "ms", 1500),
    "briefing_zip_ms": Goal("Briefing with all its data", "ms"),
    "briefing_wrong_of_8_users": Goal("Wrong briefings among eight users at once", "", 0),
}
