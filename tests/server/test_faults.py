"""One thing breaks at a time: what the page says, that others are served, and that it mends.

The server is real and runs all the while: nothing here is mended by starting it again.
"""

import errno
import json
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

import psutil
import pytest
from starlette.testclient import TestClient

from casebook.exports.picture import browser, card_picture
from casebook.serve.http_protocol import HEAD_SECONDS
from casebook.server.api import release_files
from casebook.server.middleware.body_limit import SECONDS as BODY_SECONDS
from casebook.warehouse import Release, live
from casebook.warehouse.manifest import MANIFEST
from casebook.warehouse.release import POINTER
from tests.browser.server import Server, running
from tests.releases import relabel, spoil
from tests.sampling import SWEEP, dice
from tests.server.visit import asked, opened, page, told

STANDS_IN, AHEAD = "on this server are damaged", "this server’s clock has not reached"
LOST = "the newest complete one"
DAMAGED = "The figures on this server are damaged"
FIRST_PAGE = "Why ITU"
MEMBERS = ("BRA", "CHE", "CHN", "DEU", "EGY", "FRA", "IND", "JPN", "KEN", "MEX", "NOR", "USA")


@dataclass(frozen=True)
class Site:
    """A running server over releases that a test may spoil: the live one, and one kept."""

    server: Server
    tables: Path
    published: Path
    earlier: Path

    def get(self, address: str) -> tuple[int, dict[str, str], bytes]:
        try:
            with urlopen(self.server.url + address, timeout=60) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except HTTPError as refused:
            return refused.code, dict(refused.headers), refused.read()

    def ready(self) -> dict[str, Any]:
        """What readiness says, with its status as `http`."""
        status, _, body = self.get("/health/ready")
        return {"http": status, **json.loads(body)}

    def until(
        self, wanted: Callable[[dict[str, Any]], bool], seconds: float = 20
    ) -> dict[str, Any]:
        """Waits until readiness says what is wanted."""
        limit = time.monotonic() + seconds
        while not wanted(said := self.ready()) and time.monotonic() < limit:
            time.sleep(0.1)
        assert wanted(said), said
        return said

    def healthy(self) -> None:
        """Asserts that the published release is shown again, without a word about it."""
        said = self.until(lambda said: said["status"] == "ready")
        assert said["release"] == self.published.name
        text = page(self.server.url)
        assert FIRST_PAGE in text
        assert STANDS_IN not in text
        assert LOST not in text


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("faults")
    release, tables = live(), folder / "tables"
    published, earlier = tables / release.id, tables / "2020-01-01-00000000"
    shutil.copytree(release.folder, published)
    shutil.copytree(release.folder, earlier)
    relabel(earlier, id=earlier.name, date=date(2020, 1, 1))
    (tables / POINTER).write_text(release.id)
    with running(folder / "server.log", CASEBOOK_TABLES=str(tables),
                 CASEBOOK_CACHE=str(folder / "cache")) as server:
        found = Site(server, tables, published, earlier)
        found.get("/units")  # the first page of a server takes longer
        yield found


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """No traceback in the log, whatever broke, with slow clients beside it."""
    if "site" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("slow")
    server = request.getfixturevalue("site").server
    before = server.log.stat().st_size
    yield
    assert server.tracebacks(before) == ""


@pytest.mark.parametrize(("name", "damage"), [
    ("contributions.parquet", "bit"), ("contributions.parquet", "short"),
    ("member_states.parquet", "gone"), (MANIFEST, "short"), (MANIFEST, "gone"),
])
def test_a_damaged_release_has_its_forerunner_stand_in(
    site: Site, name: str, damage: str
) -> None:
    site.healthy()
    whole_file = (site.published / name).read_bytes()
    with opened(site.server.url) as connection:  # a reader who has the site open meanwhile
        assert STANDS_IN not in told(connection)
        spoil(site.published / name, damage)
        said = site.until(lambda said: said["status"] == "degraded")
        assert (said["http"], said["release"], said["wanted"], said["reason"]) == (
            200, site.earlier.name, site.published.name, "release-damaged")
        text = told(connection)
        assert STANDS_IN in text
        assert "2020-01-01" in text
        assert FIRST_PAGE in text
        # What is handed out comes from the release that is whole.
        table = site.get("/data/tables/contributions.parquet")
        assert table[0] == 200
        assert table[2] == (site.earlier / "contributions.parquet").read_bytes()
        assert site.get("/data/units_total_by_year.csv")[1]["casebook-release"] == site.earlier.name
        (site.published / name).write_bytes(whole_file)
        site.healthy()
        assert STANDS_IN not in told(connection)


@pytest.mark.parametrize("pointer", [None, b"", b"\xff\xfe\x00garbage", b"../../../etc",
                                     b"2031-01-01-ffffffff"],
                         ids=["gone", "empty", "garbage", "a-path", "nothing-there"])
def test_a_pointer_that_leads_nowhere(site: Site, pointer: bytes | None) -> None:
    path = site.tables / POINTER
    path.unlink() if pointer is None else path.write_bytes(pointer)
    said = site.until(lambda said: said["status"] == "degraded")
    assert said["http"] == 200
    assert said["release"] == site.published.name  # the newest that is whole
    text = page(site.server.url)
    assert (STANDS_IN if said["wanted"] else LOST) in text
    assert said["wanted"] == ("2031-01-01-ffffffff" if pointer and b"2031" in pointer else "")
    path.write_text(site.published.name)
    site.healthy()


def test_when_nothing_is_whole_the_page_says_so_and_comes_back(site: Site) -> None:
    files = [site.published / "contributions.parquet", site.earlier / "contributions.parquet"]
    raw = files[0].read_bytes()
    for file in files:
        spoil(file, "bit")
    site.until(lambda said: said["http"] == 503)
    status, headers, body = site.get("/data/units_total_by_year.csv")
    assert (status, headers["retry-after"]) == (503, "30")
    assert json.loads(body)["detail"].startswith(DAMAGED)
    text = page(site.server.url)
    assert DAMAGED in text
    assert str(site.tables) not in text
    assert "parquet" not in text
    for file in files:
        file.write_bytes(raw)
    site.healthy()


def test_a_release_from_the_future_is_shown_with_a_word(site: Site) -> None:
    ahead = site.tables / "2099-12-31-00000000"
    shutil.copytree(site.published, ahead)
    relabel(ahead, id=ahead.name, date=date(2099, 12, 31))
    (site.tables / POINTER).write_text(ahead.name)
    said = site.until(lambda said: said["release"] == ahead.name)
    assert (said["status"], said["notice"]) == ("ready", "release-dated-ahead")
    assert AHEAD in page(site.server.url)
    for address in ("/data/units_total_by_year.csv", "/changes.atom", "/data/datapackage.json",
                    "/data/release.zip", "/data/units_total_by_year.xlsx"):
        status, headers, _ = site.get(address)
        assert status == 200
        assert headers["last-modified"].split()[3] < "2099"
    (site.tables / POINTER).write_text(site.published.name)
    shutil.rmtree(ahead)
    site.healthy()


def raw_connection(site: Site) -> socket.socket:
    parts = urlsplit(site.server.url)
    return socket.create_connection((parts.hostname, parts.port), timeout=30)


def is_closed(connection: socket.socket) -> bool:
    connection.setblocking(False)
    try:
        return connection.recv(65536) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def quick(site: Site) -> None:
    """Asserts that somebody else is served at once."""
    started = time.monotonic()
    assert site.get("/health/live")[0] == 200
    assert site.get("/units")[0] == 200
    assert time.monotonic() - started < 5


def test_clients_that_send_slowly_are_given_up(site: Site, slow: Future[list[str]]) -> None:
    """A head that never ends, a body that never comes, and connections that say nothing: they
    were opened before the first test of this module."""
    assert slow.result(HEAD_SECONDS + BODY_SECONDS) == []
    quick(site)


@pytest.fixture(scope="module")
def slow(site: Site) -> Iterator[Future[list[str]]]:
    """Three hundred slow clients, while other things break; what is wrong about their end."""
    with ExitStack() as stack, ThreadPoolExecutor(1) as beside:
        heads = [stack.enter_context(raw_connection(site)) for _ in range(200)]
        silent = [stack.enter_context(raw_connection(site)) for _ in range(50)]
        bodies = [stack.enter_context(raw_connection(site)) for _ in range(50)]
        for one in heads:
            one.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        for one in bodies:
            one.sendall(b"POST /data/index.json HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nx")
        until = time.monotonic() + max(HEAD_SECONDS, BODY_SECONDS) + 5
        quick(site)
        yield beside.submit(end_of_slow_clients, heads, silent, bodies, until)


def end_of_slow_clients(
    heads: list[socket.socket], silent: list[socket.socket], bodies: list[socket.socket],
    until: float,
) -> list[str]:
    """What is not as it should be of clients that are to be given up by then."""
    answers: dict[int, bytes] = {}
    waiting = [*heads, *silent]
    while (waiting or len(answers) < len(bodies)) and time.monotonic() < until:
        for one in heads:
            with suppress(OSError):
                one.sendall(b"y")  # a byte now and then does not earn more time
        for number, one in enumerate(bodies):
            one.setblocking(False)
            with suppress(OSError):
                answers[number] = answers.get(number, b"") + one.recv(4096)
        time.sleep(1)
        waiting = [one for one in waiting if not is_closed(one)]
    wrong = [f"{len(waiting)} are waited for"] if waiting else []
    if len(answers) < len(bodies):
        wrong.append(f"{len(answers)} bodies were answered")
    return wrong + [str(answer) for answer in answers.values()
                    if not answer.startswith(b"HTTP/1.1 408 ")]


def test_readers_that_take_bytes_slowly_hold_up_nobody(site: Site) -> None:
    size = len(site.get("/data/release.zip")[2])
    process = psutil.Process(site.server.pid)
    before = process.memory_info().rss
    with ExitStack() as stack:
        readers = []
        for _ in range(100):
            one = stack.enter_context(raw_connection(site))
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            one.sendall(b"GET /data/release.zip HTTP/1.1\r\nHost: x\r\n\r\n")
            readers.append(one)
        time.sleep(1)
        for one in readers:
            assert one.recv(16)
        quick(site)
        # A file leaves piece by piece: nobody's copy of it waits in memory.
        assert process.memory_info().rss - before < max(40e6, 100 * size / 4)
    quick(site)


def test_two_hundred_clients_that_vanish(site: Site, slow: Future[list[str]]) -> None:
    """What their sessions held is given back; a second wave takes no more than the first."""
    slow.result(HEAD_SECONDS + BODY_SECONDS)  # whose descriptors are given back now
    def wave() -> None:
        for _ in range(200):
            connection = opened(site.server.url).__enter__()
            connection.send(asked("verify"))
            connection.recv(60)
            connection.socket.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.socket.shutdown(socket.SHUT_RDWR)
            connection.socket.close()

    def open_now() -> float:
        lines = site.get("/metrics")[2].decode().splitlines()
        return float(next(one.split()[1] for one in lines if one.startswith("casebook_sessions ")))

    process = psutil.Process(site.server.pid)
    wave()
    limit = time.monotonic() + 20
    while open_now() and time.monotonic() < limit:
        time.sleep(0.2)
    before, files = process.memory_info().rss, process.num_fds()
    wave()
    limit = time.monotonic() + 20
    while open_now() and time.monotonic() < limit:
        time.sleep(0.2)
    assert open_now() == 0
    assert process.memory_info().rss <= 1.10 * before
    assert process.num_fds() <= files + 50
    assert FIRST_PAGE in page(site.server.url)


def no_space(*_: object, **__: object) -> Any:
    raise OSError(errno.ENOSPC, "No space left on device", "/srv/secret/place")


def test_on_a_full_disk_files_are_still_made_in_memory(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CASEBOOK_CACHE", str(tmp_path / "cache"))
    for name in ("mkstemp", "TemporaryFile", "NamedTemporaryFile", "TemporaryDirectory",
                 "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, no_space)
    monkeypatch.setattr(release_files, "other_folder", lambda: tmp_path)
    for suffix in ("csv", "json", "parquet", "xlsx"):
        answer = client.get(f"/data/units_total_by_year.{suffix}")
        assert answer.status_code == 200
        assert len(answer.content) > 100
    assert client.get("/data/tables/contributions.parquet").status_code == 200
    for suffix in ("zip", "duckdb"):
        answer = client.get(f"/data/release.{suffix}")
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "30"
        assert "storage is full" in answer.json()["detail"]
        assert "secret" not in answer.text
    assert client.get("/units").status_code == 200


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="only root may mount")
def test_a_cache_folder_without_room(
    client: TestClient, release: Release, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A disk of 64 kB: what does not fit there is made elsewhere."""
    tiny = tmp_path / "tiny"
    tiny.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tiny)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        (tiny / "filler").write_bytes(b"x" * 60_000)
        monkeypatch.setenv("CASEBOOK_CACHE", str(tiny))
        for suffix, write in (("zip", release_files.write_archive),
                              ("duckdb", release_files.write_database)):
            made = release_files.release_file(release, suffix, write)
            assert made.stat().st_size > 60_000
            assert tiny not in made.parents
            assert client.get(f"/data/release.{suffix}").status_code == 200
    finally:
        subprocess.run(["umount", str(tiny)], check=True)


def figure_address(client: TestClient) -> str:
    answer = client.get("/data/units_total_by_year.csv")
    return f"/figures/{answer.headers['casebook-figure']}.png"


@pytest.mark.slow
def test_without_chromium_the_sentence_says_what_works(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = figure_address(client)
    monkeypatch.setattr(browser, "executable", lambda: None)
    card_picture.CACHED.clear()
    answer = client.get(address)
    assert answer.status_code == 503
    assert answer.json()["detail"] == (
        "This server cannot make pictures, because Chromium is not installed. The figures are "
        "available under /data.")
    assert client.get("/data/units_total_by_year.csv").status_code == 200


@pytest.mark.browser
@pytest.mark.slow
def test_a_chromium_killed_in_the_middle_is_replaced(site: Site, client: TestClient) -> None:
    address = figure_address(client)
    themes = [f"{address}?theme={theme}&size={size}"
              for theme in ("light", "dark") for size in ("wide", "tall")]
    with ThreadPoolExecutor(4) as readers:
        jobs = [readers.submit(site.get, one) for one in themes]
        limit = time.monotonic() + 30
        while not (found := chromiums(site)) and time.monotonic() < limit:
            time.sleep(0.02)
        time.sleep(0.5)
        for process in found:
            process.kill()
        answers = [job.result() for job in jobs]
    for status, headers, body in answers:
        assert status == 200 or (status == 503 and headers["retry-after"])
        assert body.startswith(b"\x89PNG") or b"again" in body
    assert site.get(f"{address}?theme=dark")[2].startswith(b"\x89PNG")


@pytest.mark.browser
@pytest.mark.skipif(not SWEEP, reason="the test above has one killed; the sweep twenty")
def test_every_file_comes_right_while_chromium_is_killed(site: Site, client: TestClient) -> None:
    figure, members = figure_address(client), dice("files").sample(MEMBERS, 10)
    looks = [f"?theme={theme}&size={size}&lang={language}" for theme in ("light", "dark")
             for size in ("wide", "tall") for language in ("en", "fr", "ar")][:10]
    wanted = [(figure + look, b"\x89PNG") for look in looks]
    for iso3 in members:
        wanted += [(f"/data/country_cost.xlsx?country={iso3}", b"PK"),
                   (f"/briefings/{iso3}.pptx", b"PK"), (f"/briefings/{iso3}.pdf", b"%PDF")]
    dice("order of files").shuffle(wanted)
    killed = 0
    with ThreadPoolExecutor(5) as readers:
        jobs = {address: readers.submit(patiently, site, address) for address, _ in wanted}
        while killed < 20 and not all(job.done() for job in jobs.values()):
            time.sleep(0.5)
            for process in chromiums(site)[:1]:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
                    killed += 1
        for address, start in wanted:
            status, _, body = jobs[address].result()
            assert (status, body[:len(start)]) == (200, start), (address, body[:200])
    print(f"{len(wanted)} files, {killed} killed")
    assert not [one for one in chromiums(site) if one.status() == psutil.STATUS_ZOMBIE]


def patiently(site: Site, address: str) -> tuple[int, dict[str, str], bytes]:
    """The answer, asked for again as often as a 503 says so, for two minutes."""
    limit = time.monotonic() + 120
    while True:
        answer = site.get(address)
        if answer[0] != 503 or time.monotonic() > limit:
            return answer
        time.sleep(float(answer[1]["retry-after"]))


def chromiums(site: Site) -> list[psutil.Process]:
    return [one for one in psutil.Process(site.server.pid).children(recursive=True)
            if "chrom" in one.name()]
