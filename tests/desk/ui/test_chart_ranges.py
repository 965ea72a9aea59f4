"""Two charts that are compared have one scale."""

import json
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest
from plotly.io.json import to_json_plotly

from casebook.desk.ui.chart_ranges import with_one_scale


def chart(*traces: go.Bar | go.Scatter, **layout: Any) -> dict[str, Any]:
    """As the preview hands it over: numbers may be packed."""
    return dict(json.loads(to_json_plotly(go.Figure(traces, layout=layout))))


def ranges(before: dict[str, Any], after: dict[str, Any], axis: str) -> list[Any]:
    return [one and one["layout"].get(axis, {}).get("range")
            for one in with_one_scale(before, after)]


def test_bars_of_both_begin_at_zero_and_end_at_the_longer() -> None:
    old, new = (chart(go.Bar(x=["a", "b"], y=np.array([1.0, top]))) for top in (2.0, 8.0))
    first, second = ranges(old, new, "yaxis")
    assert first == second == [0.0, pytest.approx(8.4)]
    assert "range" not in old["layout"].get("yaxis", {})  # what was given stays
    assert ranges(old, old, "yaxis") == [None, None]


def test_what_is_stacked_adds_up_and_lies_along_its_axis() -> None:
    def stacked(top: float) -> dict[str, Any]:
        return chart(*(go.Bar(y=["a"], x=[part], orientation="h") for part in (1, top, -2)),
                     barmode="relative")

    first, second = ranges(stacked(2), stacked(9), "xaxis")
    assert first == second
    assert first[0] < -2
    assert 10 < first[1] < 11


def test_lines_keep_years_and_values_together_and_other_axes_stay() -> None:
    old = chart(go.Scatter(x=[2013, 2024], y=[5, 6]))
    new = chart(go.Scatter(x=[2013, 2025], y=[5, 9]))
    assert ranges(old, new, "xaxis")[0][1] > 2025
    days = [chart(go.Scatter(x=["2024-01-01"], y=[value])) for value in (1, 5)]
    assert ranges(days[0], days[1], "xaxis") == [None, None]
    powers = [chart(go.Scatter(x=[1], y=[value]), yaxis_type="log") for value in (1, 5)]
    assert ranges(powers[0], powers[1], "yaxis") == [None, None]
    downward = [chart(go.Scatter(x=[1], y=[value]), yaxis_range=[9, 0]) for value in (1, 5)]
    assert ranges(downward[0], downward[1], "yaxis") == [[9, 0], [9, 0]]


def test_one_chart_alone_stays_as_it_is() -> None:
    one = chart(go.Bar(x=["a"], y=[1]))
    assert with_one_scale(None, one) == (None, one)
    assert with_one_scale(one, None) == (one, None)
