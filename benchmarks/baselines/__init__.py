"""A page as others would write it: what load, clicks and first charts are measured beside.

Each is a script of its own, started like any other application, with the same six charts in three
price bases behind a picker: those of the page on sister agencies. `bare.py` is Streamlit with
figures that are ready, `usual.py` is Streamlit as most write it, pandas and plotly.express at each
rerun, `dash_page.py` is Dash with figures that are ready. What they show comes from the folder that
`prepared` fills.
"""

import json
import os
from pathlib import Path

from casebook import build
from casebook.cards import cards_of, prepare
from casebook.selection import PRICE_BASES, Selection

HERE = Path(__file__).resolve().parent
BARE, USUAL, DASH = HERE / "bare.py", HERE / "usual.py", HERE / "dash_page.py"
# The page of the site that is compared.
PAGE = "agencies"
FOLDER, RELEASE = "BASELINE_FOLDER", "BASELINE_RELEASE"


def prepared(folder: Path) -> dict[str, str]:
    """The environment that the baselines need; writes the charts of the page to `folder`.

    `figures.json` holds, for each price basis, the page's charts in their order.
    """
    release = build.ensure()
    figures = {
        basis: [prepare(card, Selection(price_basis=basis), release, "light").figure
                for card in cards_of(PAGE)]
        for basis in PRICE_BASES
    }
    (folder / "figures.json").write_text(json.dumps(figures), encoding="utf-8")
    return {**os.environ, FOLDER: str(folder), RELEASE: str(release.folder)}
