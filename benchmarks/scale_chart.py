"""The growth of the questions as a chart, drawn by the site's own renderer."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from casebook.exports.picture.renderer import Renderer
from casebook.exports.picture.sheet import plain

Point = tuple[int, Mapping[str, float], Mapping[str, float]]
PARTS, TABLES, LIMIT = "#9AA5B1", "#1B4F72", "#8C4A00"


def figure(points: Sequence[Point], limit_ms: float) -> dict[str, Any]:
    """One thin line a question, over the parts and over the tables; both axes logarithmic."""
    rows = [point[0] for point in points]
    traces = [
        {"type": "scatter", "mode": "lines+markers", "x": rows, "y": [one[name] for one in told],
         "line": {"color": colour, "width": 1}, "marker": {"size": 4}, "name": label,
         "legendgroup": label, "showlegend": name == next(iter(told[0])), "opacity": 0.7}
        for label, colour, told in (
            ("asked of the single rows", PARTS, [point[1] for point in points]),
            ("asked of the tables of a release", TABLES, [point[2] for point in points]))
        for name in told[0] if all(name in one for one in told)
    ]
    return {"data": traces, "layout": {
        "width": 900, "height": 520, "paper_bgcolor": "white", "plot_bgcolor": "white",
        "font": {"family": "Open Sans, Arial, sans-serif", "size": 14, "color": "#0B1218"},
        "margin": {"l": 70, "r": 20, "t": 20, "b": 60},
        "legend": {"x": 0.02, "y": 0.98, "bgcolor": "rgba(255,255,255,0.8)"},
        "xaxis": {"type": "log", "title": {"text": "rows in the tables of contributions"},
                  "gridcolor": "#E5E9ED", "dtick": 1, "exponentformat": "power"},
        "yaxis": {"type": "log", "title": {"text": "milliseconds a question"},
                  "gridcolor": "#E5E9ED", "dtick": 1},
        "shapes": [{"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": limit_ms,
                    "y1": limit_ms, "line": {"color": LIMIT, "dash": "dash", "width": 1.5}}],
        "annotations": [{"xref": "paper", "x": 1, "xanchor": "right", "y": 2, "yanchor": "bottom",
                         "text": f"goal for a page: {limit_ms:g} ms", "showarrow": False,
                         "font": {"color": LIMIT}}],
    }}


def draw(points: Sequence[Point], limit_ms: float, path: Path) -> None:
    """Writes the chart as SVG; raises NoBrowser where there is no Chromium."""
    renderer = Renderer()
    try:
        path.write_bytes(renderer.render(plain(figure(points, limit_ms), 900, 520), "svg"))
    finally:
        renderer.close()
