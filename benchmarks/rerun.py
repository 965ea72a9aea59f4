"""Server time of a rerun: the first page beside a bare page that draws the same prepared figures.

    python benchmarks/rerun.py

Both servers run at the same time and are asked in turn, so that what else the machine does weighs
on both. The goal is a ratio of at most 1.5.
"""

import json
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.client import ROOT, Session, served  # noqa: E402
from casebook import build  # noqa: E402
from casebook.cards import cards_of, prepare  # noqa: E402
from casebook.selection import Selection  # noqa: E402

RUNS = 60
BARE = '''
import json
from pathlib import Path

import streamlit as st


@st.cache_resource
def figures():
    return json.loads(Path({path!r}).read_text())


st.title("Bare")
for number, figure in enumerate(figures()):
    st.plotly_chart(figure, theme=None, key=str(number))
'''


def measure() -> dict[str, float]:
    """Medians in milliseconds of both pages, and their ratio."""
    release, _ = build.ensure()
    figures = [prepare(card, Selection(), release, "light").figure for card in cards_of("case")]
    with tempfile.TemporaryDirectory() as folder:
        prepared, script = Path(folder) / "figures.json", Path(folder) / "bare.py"
        prepared.write_text(json.dumps(figures))
        script.write_text(BARE.format(path=str(prepared)))
        with served(ROOT / "app.py") as own, served(script, Path(folder)) as bare:
            sessions = {"case": Session(own), "bare": Session(bare)}
            for session in sessions.values():
                for _ in range(5):
                    session.rerun()
            times: dict[str, list[float]] = {name: [] for name in sessions}
            for _ in range(RUNS):
                for name, session in sessions.items():
                    times[name].append(session.rerun() * 1000)
            for session in sessions.values():
                session.close()
    medians = {name: statistics.median(values) for name, values in times.items()}
    return {**{f"{name}_ms": value for name, value in medians.items()},
            "ratio": medians["case"] / medians["bare"]}


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:10} {value:8.2f}")
