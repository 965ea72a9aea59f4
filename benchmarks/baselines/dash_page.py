"""Dash: a picker, and figures that are ready, sent anew by one callback. Takes its port.

    python benchmarks/baselines/dash_page.py 8050
"""

import json
import os
import sys
from pathlib import Path

from dash import Dash, Input, Output, dcc, html

FIGURES = json.loads((Path(os.environ["BASELINE_FOLDER"]) / "figures.json").read_text())
BASES = list(FIGURES)
CHARTS = [f"chart-{number}" for number in range(len(FIGURES[BASES[0]]))]

app = Dash(__name__, title="The case")
app.layout = html.Div([
    html.H1("The case"),
    dcc.Dropdown(BASES, BASES[0], id="basis", clearable=False),
    html.Div([dcc.Graph(id=chart) for chart in CHARTS],
             style={"display": "grid", "gridTemplateColumns": "repeat(3, 1fr)"}),
])


@app.callback([Output(chart, "figure") for chart in CHARTS], Input("basis", "value"))
def drawn(basis):
    return FIGURES[basis]


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]))
