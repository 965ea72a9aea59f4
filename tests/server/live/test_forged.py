"""Widget states that no page sends: each gets an answer, each fault a reference and one line."""

import json
from collections.abc import Iterator
from itertools import product

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
    faults = [said for said in map(json.loads, lines) if said["level"] == "error"]
    assert all(said["reference"] for said in faults)
    assert told > 0
    assert len(faults) >= told
    print(f"{FORGED} states, {told} told, {len(faults)} faults")


def test_a_text_beyond_its_field_is_cut(site: Server) -> None:
    """Searches of 12 000 letters, which a browser would not let its reader type."""
    with reader_beside(site):
        for part, field in (("columns", "data_search"), ("glossary", "data_terms")):
            with opened(site.url) as connection:
                shown = run(connection, "data", query=f"part={part}")
                widget = next(one for one in shown.widgets if one.endswith(field))
                state = WidgetState(id=widget, string_value="a " * 6_000)
                assert not run(connection, "data", [state], f"part={part}").exceptions
