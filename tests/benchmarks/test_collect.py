"""The collection of benchmarks: figures, goals and failures."""

import sys
from collections.abc import Mapping
from types import ModuleType

import pytest

from benchmarks import collect
from benchmarks.goals import GOALS

FOLLOWED = {  # what the project promises to follow, written down a second time
    "first_load_mb", "first_load_warm_kb", "first_content_s", "layout_shift",
    "first_chart_ratio_to_bare", "first_chart_ratio_to_dash", "click_ratio_to_dash",
    "rerun_p50_ratio_to_bare", "saturation_ratio_to_usual", "p95_ms_100_sessions",
    "rss_mb_100_sessions", "query_p95_ms", "query_p95_ms_1e7_rows", "replica_throughput_ratio",
    "export_png_ms", "export_xlsx_ms", "briefing_pptx_ms",
}


def row(name: str, now: Mapping[str, float], before: Mapping[str, float]) -> list[str]:
    line = next(one for one in collect.comparison(now, before, {}) if one.startswith(f"| {name} "))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_every_promised_figure_is_in_the_table() -> None:
    assert set(GOALS) >= FOLLOWED
    lines = "\n".join(collect.comparison({}, {}, {}))
    assert all(f"| {name} " in lines for name in FOLLOWED)


@pytest.mark.parametrize(("now", "before", "change", "held"), [
    (700.0, 700.0, "same", "yes"),
    (770.0, 700.0, "same", "yes"),  # within a fifth: noise
    (980.0, 700.0, "worse, 1.40 times", "**no**"),
    (420.0, 700.0, "better, 0.60 times", "yes"),
])
def test_a_figure_to_keep_low(now: float, before: float, change: str, held: str) -> None:
    cells = row("p95_ms_100_sessions", {"p95_ms_100_sessions": now},
                {"p95_ms_100_sessions": before})
    assert cells[3] == change
    assert cells[5] == held


@pytest.mark.parametrize(("now", "change", "held"), [
    (30.0, "better, 1.50 times", "yes"), (13.4, "worse, 0.67 times", "**no**")])
def test_a_figure_to_keep_high(now: float, change: str, held: str) -> None:
    cells = row("saturation_ratio_to_usual", {"saturation_ratio_to_usual": now},
                {"saturation_ratio_to_usual": 20.0})
    assert (cells[3], cells[5]) == (change, held)


def test_a_figure_that_is_gone_is_named() -> None:
    assert row("export_png_ms", {}, {"export_png_ms": 200.0})[3] == "not measured"


def test_a_measurement_that_fails_is_reported_and_the_others_go_on(
        capsys: pytest.CaptureFixture[str]) -> None:
    def broken(quick: bool) -> dict[str, float]:
        raise OSError("no server came up")

    figures, failed = collect.collected(
        {"broken": broken, "sound": lambda quick: {"export_png_ms": 100.0},
         "empty": lambda quick: {"query_p95_ms": float("nan")}}, True)
    assert figures == {"export_png_ms": 100.0}
    assert failed == {"broken": "OSError: no server came up",
                      "empty.query_p95_ms": "no number came out"}
    assert "Not measured: broken (OSError: no server came up)" in "\n".join(
        collect.comparison(figures, {}, failed))


def test_a_module_that_cannot_be_imported_fails_by_itself(
        monkeypatch: pytest.MonkeyPatch) -> None:
    sound = ModuleType("benchmarks.sound")
    sound.measure = lambda quick: {"query_p95_ms": 3.0 if quick else 2.0}
    monkeypatch.setitem(sys.modules, "benchmarks.sound", sound)
    figures, failed = collect.collected(collect.found_modules(("sound", "no_such_module")), True)
    assert figures == {"query_p95_ms": 3.0}
    assert list(failed) == ["no_such_module"]
