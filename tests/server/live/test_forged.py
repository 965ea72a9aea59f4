"""Widget states that no page sends: each gets an answer, and none is a fault of ours.

Sixty, drawn by the day; 2 500 in the sweep.
"""

import json
from itertools import product
from urllib.request import urlopen

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from casebook.ui.site import site as declared
from tests.browser.server import Server
from tests.sampling import SWEEP, dice
from tests.server.live.forged import run, states
from tests.server.live.stopwatch import reader_beside
from tests.server.visit import opened

# So many are tried, drawn from every widget of some pages (in the sweep, of every page and view)
# with every type of value.
FORGED = 2_500 if SWEEP else 60
VIEWS = ("", "country=KEN", "country=JPN&peers=own&list=DEU-FRA")
LINE_BYTES = 2_048


def forged(server: Server) -> list[tuple[str, str, WidgetState]]:
    """FORGED states of widgets that pages have, drawn from all of them."""
    chance, found = dice("forged states"), []
    visits = [(one.name, view) for one, view in product(declared(), VIEWS)]
    for page, view in visits if SWEEP else chance.sample(visits, 4):
        with opened(server.url) as connection:
            for widget in run(connection, page, query=view).widgets:
                found += [(page, view, state) for state in states(widget)]
    return chance.sample(found, min(FORGED, len(found)))


def counted_faults(server: Server) -> list[bytes]:
    """The lines of the metrics that count faults of ours."""
    with urlopen(f"{server.url}/metrics") as answer:
        return [line for line in answer.read().splitlines()
                if line.startswith(b'casebook_errors_total{kind="fault"}')]


def test_each_gets_an_answer(server: Server) -> None:
    before, faults = server.log.stat().st_size, counted_faults(server)
    told = 0
    with reader_beside(server):
        for page, view, state in forged(server):
            with opened(server.url) as connection:
                run(connection, page, query=view)
                shown = run(connection, page, [state], view)
                assert not shown.exceptions, (page, state)
                told += any("(reference " in box for box in shown.boxes)
    lines = server.log.read_bytes()[before:].splitlines()
    assert all(len(line) < LINE_BYTES for line in lines)
    logged = list(map(json.loads, lines))
    # The client's doing: it calls nobody.
    assert not [said for said in logged if said["level"] == "error"]
    assert counted_faults(server) == faults
    unread = [said for said in logged if "unreadable widget state" in said["message"]]
    assert all(said["reference"] for said in unread)
    assert told > 0
    assert len(unread) >= told
    print(f"{FORGED} states, {told} told, {len(unread)} unreadable")


@pytest.mark.slow
def test_a_text_beyond_its_field_is_cut(server: Server) -> None:
    """Searches of 12 000 letters, which a browser would not let its reader type, and pasted lists
    of as many signs that no list has."""
    tried = [("data", f"part={part}", field, "a " * 6_000, "")
             for part, field in (("columns", "data_search"), ("glossary", "data_terms"))]
    tried += [("simulator", "", "-sim_paste", one, "-sim_paste_use")
              for one in ("-" * 12_000, "a" * 12_000, "- 1/\t" * 2_400, "\n" * 12_000)]
    with reader_beside(server):
        for page, view, field, text, button in tried:
            with opened(server.url) as connection:
                widgets = run(connection, page, query=view).widgets
                given = [WidgetState(id=one, string_value=text)
                         for one in widgets if one.endswith(field)]
                given += [WidgetState(id=one, trigger_value=True)
                          for one in widgets if button and one.endswith(button)]
                assert len(given) == 1 + bool(button)
                shown = run(connection, page, given, view)
                assert not shown.exceptions
                assert not [box for box in shown.boxes if "(reference " in box]


@pytest.mark.parametrize("page", ["", "units", "country", "simulator"])
def test_choices_that_are_not_offered_are_passed_over(server: Server, page: str) -> None:
    view = "country=JPN&peers=own&list=DEU-FRA"
    with opened(server.url) as connection:
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
