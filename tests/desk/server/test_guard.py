"""The middleware of a desk for one person: key, cookie, origin, host, rates, uploads, headers."""

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from casebook.desk.access.door import Door
from casebook.desk.access.one_time_key import COOKIE, OneTimeKey
from casebook.desk.access.sessions import Sessions
from casebook.desk.database import open_database
from casebook.desk.server.enter import routes
from casebook.desk.server.guard import RATES
from casebook.desk.server.serve import middleware, place
from casebook.desk.settings import DeskSettings
from casebook.errors import BadSettings
from casebook.paths import ROOT

PAGE = ROOT / "casebook" / "desk" / "server" / "templates" / "enter.html"
BASE = "http://localhost:8502"
STREAM = "ws://localhost:8502/_stcore/stream"


async def page(request: Request) -> PlainTextResponse:
    return PlainTextResponse("inside")


async def live(socket: WebSocket) -> None:
    await socket.accept()
    await socket.receive()


class Desk:
    """A desk whose keys are kept, with a client that has none."""

    def __init__(self, folder: Path, **chosen: object) -> None:
        self.keys: list[str] = []
        self.refused: list[tuple[str, ...]] = []
        settings = DeskSettings(**chosen)  # type: ignore[arg-type]
        database = open_database(f"sqlite:///{folder / 'desk.sqlite'}")
        self.door = Door(settings, Sessions(database, 1_800, 36_000))
        if settings.local:
            self.door.key = OneTimeKey(self.keys.append)
        upload = "/_stcore/upload_file/{page}/{file}"
        self.app = Starlette(
            routes=[*routes(self.door), Route("/", page), Route("/auth/login", page),
                    Route(upload, page, methods=["PUT"]),
                    Route("/_stcore/agent/x", page), WebSocketRoute("/_stcore/stream", live)],
            middleware=middleware(self.door, PAGE, lambda *told: self.refused.append(told)))
        base = settings.base_url or BASE
        self.client = TestClient(self.app, base_url=base, follow_redirects=False)

    def enter(self, key: str, **headers: str) -> int:
        return self.client.post("/enter", data={"key": key}, headers=headers).status_code


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_without_the_key_there_is_the_form_and_nothing_else(desk: Desk) -> None:
    answer = desk.client.get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/enter")
    assert desk.client.get("/enter").status_code == 200
    with pytest.raises(WebSocketDisconnect), desk.client.websocket_connect(
            STREAM, headers={"Origin": BASE}):
        pass


def test_the_key_works_once_and_opening_its_link_is_no_use(desk: Desk) -> None:
    first = desk.keys[-1]
    for _ in range(3):
        assert first in desk.client.get(f"/enter?key={first}").text
    assert desk.enter(first) == 303
    assert desk.client.get("/").text == "inside"
    desk.client.cookies.clear()
    assert desk.enter(first) == 403
    assert desk.enter(desk.keys[-1].upper().replace("-", "")) == 303
    assert len(desk.keys) == 3


def test_the_cookie_is_new_strict_and_not_for_scripts(desk: Desk) -> None:
    desk.client.cookies.set(COOKIE, "planted")
    answer = desk.client.post("/enter", data={"key": desk.keys[-1]})
    cookie = answer.headers["set-cookie"]
    assert "planted" not in cookie
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    desk.client.cookies.clear()
    desk.client.cookies.set(COOKIE, "planted")
    assert desk.client.get("/").status_code == 303


def test_wrong_keys_are_few(desk: Desk) -> None:
    codes = [desk.enter("a" * 32) for _ in range(RATES["key"] + 2)]
    assert codes == [403] * RATES["key"] + [429] * 2
    assert desk.enter(desk.keys[-1]) == 429


@pytest.mark.parametrize("body", [b"", b"key", b"key=%ff%fe", b"k" * 9_000, b"key=" + b"a&" * 400])
def test_a_body_that_is_no_form_is_no_key(desk: Desk, body: bytes) -> None:
    answer = desk.client.post("/enter", content=body)
    assert answer.status_code == 403


def test_other_sites_pages_change_nothing(desk: Desk) -> None:
    assert desk.enter(desk.keys[-1], Origin="https://evil.example") == 403
    assert desk.refused == [("", "request", "/enter", "It came from a page of another site.")]
    assert desk.enter(desk.keys[-1], Origin=BASE) == 303
    for origin in ({}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
        with pytest.raises(WebSocketDisconnect), desk.client.websocket_connect(
                STREAM, headers=origin):
            pass
    with desk.client.websocket_connect(STREAM, headers={"Origin": BASE}):
        pass


def test_another_name_of_this_machine_is_refused(desk: Desk) -> None:
    assert desk.client.get("/enter", headers={"Host": "evil.example"}).status_code == 400


def test_files_come_from_pages_of_editors_only(desk: Desk) -> None:
    put = "/_stcore/upload_file/page-1/file-1"
    assert desk.client.put(put, content=b"x").status_code == 303
    desk.enter(desk.keys[-1])
    assert desk.client.put(put, content=b"x").status_code == 403
    person = desk.door.by_token(str(desk.client.cookies[COOKIE]))
    assert person is not None
    desk.door.allow_upload("page-1", person.session)
    assert desk.client.put(put, content=b"x").text == "inside"
    assert desk.client.put(put.replace("page-1", "page-2"), content=b"x").status_code == 403
    assert [one[:2] for one in desk.refused] == [("", "load"), ("", "load")]
    desk.door.sessions.end(person.session)
    assert desk.client.put(put, content=b"x").status_code == 303


@pytest.mark.parametrize("path", ["/_stcore/agent/x", "/component/a/b", "/app/static/x"])
def test_what_nobody_needs_is_shut(desk: Desk, path: str) -> None:
    desk.enter(desk.keys[-1])
    assert desk.client.get(path).status_code == 403


def test_each_answer_has_the_headers(desk: Desk) -> None:
    for answer in (desk.client.get("/"), desk.client.get("/enter"), desk.client.get("/none"),
                   desk.client.put("/enter"), desk.client.get("/fonts/none")):
        assert answer.headers["x-frame-options"] == "DENY"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert "'unsafe-inline'" not in answer.headers["content-security-policy"].split(
            "script-src")[1].split(";")[0]
    assert desk.client.get("/enter").headers["cache-control"] == "no-store"


def people(folder: Path) -> Desk:
    return Desk(folder, issuer="https://login.example.org", client_id="a", client_secret="b",
                base_url="https://desk.example.org", editors=("x",))


def test_where_people_sign_in_there_is_no_key(tmp_path: Path) -> None:
    desk = people(tmp_path)
    assert desk.client.get("/enter").status_code == 404
    assert desk.client.get("/").text == "inside"
    assert desk.client.get("/").headers["strict-transport-security"]
    assert desk.client.get("/", headers={"Host": "localhost"}).status_code == 400
    codes = [desk.client.get("/auth/login").status_code for _ in range(RATES["sign-in"] + 1)]
    assert (codes[0], codes[-1]) == (200, 429)


def test_cookies_are_for_https_where_the_desk_is(tmp_path: Path) -> None:
    desk = people(tmp_path)

    async def with_cookie(request: Request) -> PlainTextResponse:
        answer = PlainTextResponse("x")
        answer.set_cookie("_streamlit_user", "v", httponly=True)
        return answer

    desk.app.router.routes.append(Route("/cookie", with_cookie))
    assert desk.client.get("/cookie").headers["set-cookie"].endswith("; Secure")
    local = Desk(tmp_path)
    assert "Secure" not in local.client.post(
        "/enter", data={"key": local.keys[-1]}).headers["set-cookie"]


def test_without_sign_in_it_listens_on_this_machine_only(tmp_path: Path) -> None:
    chosen = DeskSettings()
    assert place(chosen, None) == "127.0.0.1"
    for address in ("0.0.0.0", "192.0.2.1", "::"):
        with pytest.raises(BadSettings, match="one person on this machine"):
            place(chosen, address)
    assert place(people(tmp_path).door.chosen, "0.0.0.0") == "0.0.0.0"


def test_pages_open_at_a_time_are_bounded(tmp_path: Path) -> None:
    desk = Desk(tmp_path, sessions=1)
    desk.enter(desk.keys[-1])
    origin = {"Origin": BASE}
    with (desk.client.websocket_connect(STREAM, headers=origin),
          pytest.raises(WebSocketDisconnect),
          desk.client.websocket_connect(STREAM, headers=origin)):
        pass
    with desk.client.websocket_connect(STREAM, headers=origin):
        pass
