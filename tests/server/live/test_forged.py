"""Widget states that no page sends: each gets an answer, and none is a fault of ours.

Sixty, drawn by the day; 2 500 in the sweep.
"""

import json
from collections.abc import Iterator
from itertools import product
from urllib.request import urlopen

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from casebook.ui.site import site as declared
from tests.browser.server import Server, running
from tests.sampling import SWEEP, dice
from tests.server.live.forged import run, states
from tests.server.live.stopwatch import reader_beside
from tests.server.visit import opened

# So many are tried, drawn from every widget of some pages (in the sweep, of every page and view)
# with every type of value.
FORGED = 2_500 if SWEEP else 60
VIEWS = ("", "country=KEN", "country=JPN&peers=own&list=DEU-FRA")
LINE_BYTES = 2_048


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("forged")
    with running(folder / "server.log", CASEBOOK_CACHE=str(folder / "cache")) as server:
        yield server


def forged(server: Server) -> list[tuple[str, str, WidgetState]]:
    """FORGED states of widgets that pages have, drawn from all of them."""
    chance, found = dice("forged states"), []
    visits = [(one.name, view) for one, view in product(declared(), VIEWS)]
    for page, view in visits if SWEEP else chance.sample(visits, 4):
        with opened(server.url) as connection:
            for widget in run(connection, page, query=view).widgets:
                found += [(page, view, state) for state in states(widget)]
    return chance.sample(found, min(FORGED, len(found)))


def test_each_gets_an_answer(site: Server) -> None:
    before = site.log.stat().st_size
    told = 0
    with reader_beside(site):
        for page, view, state in forged(site):
            with opened(site.url) as connection:
                run(connection, page, query=view)
                shown = run(connection, page, [state], view)
                assert not shown.exceptions, (page, state)
                told += any("(reference " in box for box in shown.boxes)
    lines = site.log.read_bytes()[before:].splitlines()
    assert all(len(line) < LINE_BYTES for line in lines)
    logged = list(map(json.loads, lines))
    # The client's doing: it calls nobody.
    assert not [said for said in logged if said["level"] == "error"]
    with urlopen(f"{site.url}/metrics") as answer:
        assert b'casebook_errors_total{kind="fault"}' not in answer.read()
    unread = [said for said in logged if "unreadable widget state" in said["message"]]
    assert all(said["reference"] for said in unread)
    assert told > 0
    assert len(unread) >= told
    print(f"{FORGED} states, {told} told, {len(unread)} unreadable")


def test_a_text_beyond_its_field_is_cut(site: Server) -> None:
    """Searches of 12 000 letters, which a browser would not let its reader type."""
    with reader_beside(site):
        for part, field in (("columns", "data_search"), ("glossary", "data_terms")):
            with opened(site.url) as connection:
                shown = run(connection, "data", query=f"part={part}")
                widget = next(one for one in shown.widgets if one.endswith(field))
                state = WidgetState(id=widget, string_value="a " * 6_000)
                assert not run(connection, "data", [state], f"part={part}").exceptions


@pytest.mark.parametrize("page", ["", "units", "country", "simulator"])
def test_choices_that_are_not_offered_are_passed_over(site: Server, page: str) -> None:
    view = "country=JPN&peers=own&list=DEU-FRA"
    with opened(site.url) as connection:
        placed = run(connection, page, query=view).widgets
        pickers = {widget: kind for widget, kind in placed.items()
                   if kind in ("selectbox", "multiselect")}
        assert pickers
        for widget, kind in pickers.items():
            state = WidgetState(id=widget)
            if kind == "selectbox":
                state.string_value = "nobody"
            else:
                state.string_array_value.data.extend(["nobody", ""])
            shown = run(connection, page, [state], view)
            assert not [box for box in shown.boxes if "(reference " in box], (widget, shown.boxes)
