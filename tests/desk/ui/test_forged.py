"""Messages that no page of a role sends: buttons of the roles above, pressed by protocol.

The ids of the widgets are those that a publisher's page has; a reader and an editor send them.
"""

import urllib.error
import urllib.request

import pytest
from playwright.sync_api import Browser
from sqlalchemy import select
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import ClientConnection

from casebook.desk.database.models import EntryRow, HeadRow
from tests.desk.running import sign_in
from tests.desk.seeded import EVA, Office
from tests.server.live.forged import run
from tests.server.visit import opened

pytestmark = pytest.mark.browser
QUERY = "request=1"


@pytest.fixture(scope="module")
def cookies(office: Office, browser: Browser) -> dict[str, dict[str, str]]:
    """Cookies of each person who has signed in, and of somebody who has not."""
    found: dict[str, dict[str, str]] = {}
    for name in ("pavel", "eva", "rene", ""):
        context = browser.new_context(locale="en-GB")
        page = context.new_page()
        if name:
            sign_in(page, office.server, name)
        else:
            page.goto(office.server.url)
        page.get_by_role("heading", level=1).wait_for()
        found[name] = {one["name"]: one["value"] for one in context.cookies(office.server.url)}
        context.close()
    return found


def connected(office: Office, cookies: dict[str, str]) -> ClientConnection:
    return opened(
        office.server.url, origin=office.server.url,
        subprotocols=["streamlit", cookies["_streamlit_xsrf"]],
        additional_headers={"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())})


def pressed(widgets: dict[str, str]) -> list[WidgetState]:
    """Every button pressed, every text field filled."""
    states = []
    for widget, kind in widgets.items():
        state = WidgetState(id=widget)
        if kind == "button":
            state.trigger_value = True
        elif kind in ("text_area", "text_input"):
            state.string_value = "forged"
        else:
            continue
        states.append(state)
    return states


def as_it_stands(office: Office) -> tuple[object, ...]:
    request = office.desk.request(EVA, 1)
    with office.database.reading() as session:
        head = session.scalars(select(HeadRow)).one()
        return request.state, request.comments, request.publication, head.entries


@pytest.mark.slow
def test_a_publisher_has_the_buttons(office: Office, cookies: dict[str, dict[str, str]]) -> None:
    with connected(office, cookies["pavel"]) as connection:
        widgets = run(connection, "", query=QUERY).widgets
    assert sum(kind == "button" for kind in widgets.values()) >= 5


@pytest.mark.parametrize("name", ["rene", "eva", ""])
def test_buttons_of_the_roles_above_do_nothing(
    office: Office, cookies: dict[str, dict[str, str]], name: str
) -> None:
    with connected(office, cookies["pavel"]) as connection:
        every = run(connection, "", query=QUERY).widgets
    before = as_it_stands(office)
    with connected(office, cookies[name]) as connection:
        own = run(connection, "", query=QUERY).widgets
        others = {widget: kind for widget, kind in every.items() if widget not in own}
        assert any(kind == "button" for kind in others.values())
        for state in pressed(others):
            run(connection, "", [state], QUERY)
        run(connection, "", pressed(others), QUERY)
    assert as_it_stands(office) == before


def test_a_reader_sends_no_file(office: Office, cookies: dict[str, dict[str, str]]) -> None:
    for name in ("rene", ""):
        request = urllib.request.Request(
            f"{office.server.url}/_stcore/upload_file/any-session/any-file", b"x", method="PUT",
            headers={"Cookie": "; ".join(f"{k}={v}" for k, v in cookies[name].items()),
                     "X-Xsrftoken": cookies[name]["_streamlit_xsrf"]})
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request)
        assert refused.value.code == 403
    with office.database.reading() as session:
        reasons = [entry.why + entry.details for entry in session.scalars(select(EntryRow))]
    assert sum("no editor who is signed in" in reason for reason in reasons) >= 2
