"""One browser for all: nobody gets another's picture, and trouble comes as a sentence, soon."""

import asyncio
import io
import os
import random
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pypdf
import pytest
from choreographer.channels import Pipe

from casebook.errors import NoBrowser, PictureFailed, PicturesBusy, PictureTooLate
from casebook.exports.picture import browser, renderer
from casebook.exports.picture.renderer import Renderer
from casebook.exports.picture.sheet import FORMATS, plain, sheet
from tests.exports.pictures import CARDS, address, opened, ready, scanned
from tests.sampling import sampled

SMALL = plain({"data": [], "layout": {}}, 400, 225)


def small():
    prepared = ready("units-total")
    return sheet(prepared, "wide", "light", address(prepared))


@pytest.fixture
def drawing():
    """A renderer of its own, closed at the end."""
    made = Renderer(seconds=20)
    yield made
    made.close()


def test_without_a_browser_there_is_a_sentence_at_once(monkeypatch):
    monkeypatch.setattr(browser, "executable", lambda: None)
    start = time.perf_counter()
    assert not renderer.available()
    with pytest.raises(NoBrowser):
        renderer.render(SMALL, "svg")
    assert time.perf_counter() - start < 0.1


def test_a_browser_that_is_named_but_not_there_is_none(monkeypatch):
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chromium")
    browser.executable.cache_clear()
    assert browser.executable() is None
    monkeypatch.undo()
    browser.executable.cache_clear()


def slow(seconds):
    async def drawn(self, told, format, again=True):
        await asyncio.sleep(seconds)
        return b"done"

    return drawn


@pytest.fixture
def found(monkeypatch):
    monkeypatch.setattr(browser, "executable", lambda: "/usr/bin/chromium")


def test_a_full_queue_says_try_again(monkeypatch, found):
    monkeypatch.setattr(Renderer, "drawn", slow(0.5))
    full = Renderer(places=3)
    with ThreadPoolExecutor(3) as others:
        jobs = [others.submit(full.render, SMALL, "svg") for _ in range(3)]
        time.sleep(0.2)
        start = time.perf_counter()
        with pytest.raises(PicturesBusy, match="waiting=3"):
            full.render(SMALL, "svg")
        assert time.perf_counter() - start < 0.1
        assert [job.result() for job in jobs] == [b"done"] * 3
    assert full.render(SMALL, "svg") == b"done"  # the places are free again


def test_who_waits_too_long_is_told_so(monkeypatch, found):
    monkeypatch.setattr(Renderer, "drawn", slow(0.6))
    monkeypatch.setattr(renderer, "WAIT_SECONDS", 0.2)
    made = Renderer()
    with pytest.raises(PictureTooLate):
        made.render(SMALL, "svg")


def test_the_browser_asks_nobody_and_knows_the_fonts():
    chromium = browser.QuietChromium(Pipe(), "/bin/true")
    chromium.pre_open()
    assert {"--disable-background-networking", "--no-sandbox",
            "--host-resolver-rules=MAP * ~NOTFOUND"} <= set(chromium.get_cli())
    with open(chromium.get_env()["FONTCONFIG_FILE"], encoding="utf-8") as configuration:
        assert "<dir" in configuration.read()
    chromium.clean()


def test_every_layout_fits_in_the_viewport():
    for form in FORMATS.values():
        width, (across, down) = form.widths[1], form.pixels
        assert width <= browser.VIEWPORT["width"]
        assert width * down / across <= browser.VIEWPORT["height"]


@pytest.mark.browser
@pytest.mark.slow
def test_many_at_once_get_each_their_own(drawing):
    dice = random.Random(2)
    jobs = []
    for number in sampled(range(40), 3):
        kind = dice.choice(["png", "png", "svg", "pdf"])
        size, theme = dice.choice(["wide", "tall"]), dice.choice(["light", "dark"])
        mark = f"reader {number}."
        prepared = replace(ready(CARDS[number % len(CARDS)], theme), title=mark)
        own = address(prepared, f"https://reader-{number}.example")
        jobs.append((sheet(prepared, size, theme, own), kind, size, own, mark))
    with ThreadPoolExecutor(8) as readers:
        made = list(readers.map(lambda job: drawing.render(job[0], job[1]), jobs))
    for (_, kind, size, own, mark), picture in zip(jobs, made, strict=True):
        if kind == "png":
            image = opened(picture)
            assert image.size == FORMATS[size].pixels
            assert scanned(image) == [own]
        elif kind == "svg":
            assert mark in picture.decode()
        else:
            assert mark in pypdf.PdfReader(io.BytesIO(picture)).pages[0].extract_text()


@pytest.mark.browser
@pytest.mark.parametrize("pictures_a_load", [2, 50])
def test_what_was_drawn_before_leaves_no_trace(monkeypatch, drawing, pictures_a_load):
    """The page is not loaded anew after every picture."""
    monkeypatch.setattr(browser, "PICTURES_A_LOAD", pictures_a_load)
    first, other = ready("units-total"), ready("units-map", "dark")
    told = sheet(first, "wide", "light", address(first))
    dark = sheet(other, "tall", "dark", address(other))
    alone = drawing.render(told, "png")
    for kind in ("pdf", "svg", "png"):
        drawing.render(dark, kind)
        assert drawing.render(told, "png") == alone


@pytest.mark.browser
@pytest.mark.slow
def test_after_the_browser_died_the_next_picture_comes(drawing):
    first = drawing.render(small(), "png")
    kill(drawing)
    assert drawing.render(small(), "png") == first
    kill(drawing)
    time.sleep(2)  # by now its death has been noticed
    assert drawing.render(small(), "png") == first


@pytest.mark.browser
def test_a_browser_killed_while_it_draws_is_replaced(drawing):
    first = drawing.render(small(), "png")
    with ThreadPoolExecutor(4) as readers:
        jobs = [readers.submit(drawing.render, small(), "png") for _ in range(4)]
        time.sleep(0.1)
        kill(drawing)
        assert [job.result() for job in jobs] == [first] * 4


@pytest.mark.browser
def test_a_picture_that_nobody_waits_for_is_nobody_elses(monkeypatch, drawing):
    first, other = drawing.render(small(), "png"), ready("revenue-by-source", "dark")
    told = sheet(other, "tall", "dark", address(other))
    monkeypatch.setattr(renderer, "WAIT_SECONDS", 0.02)
    monkeypatch.setattr(browser, "CLOSING_SECONDS", 1)
    os.killpg(drawing.drawer.process.pid, signal.SIGSTOP)  # else it may be quicker
    with pytest.raises(PictureTooLate):
        drawing.render(told, "png")
    monkeypatch.undo()
    assert drawing.render(small(), "png") == first


@pytest.mark.browser
@pytest.mark.slow
def test_a_browser_that_hangs_is_given_up(monkeypatch):
    monkeypatch.setattr(browser, "CLOSING_SECONDS", 1)
    impatient = Renderer(seconds=20)
    first = impatient.render(small(), "png")
    impatient.seconds = 2
    group = impatient.drawer.process.pid
    os.killpg(group, signal.SIGSTOP)
    start = time.perf_counter()
    with pytest.raises(PictureTooLate, match="seconds=2"):
        impatient.render(small(), "png")
    assert time.perf_counter() - start < 8
    assert gone(group)
    impatient.seconds = 20
    assert impatient.render(small(), "png") == first
    impatient.close()


@pytest.mark.browser
def test_a_figure_that_cannot_be_drawn_is_told_and_harms_no_other(drawing):
    with pytest.raises(PictureFailed, match="could not be made"):
        drawing.render(plain(None, 400, 225), "svg")
    assert drawing.render(small(), "png").startswith(b"\x89PNG")


@pytest.mark.browser
def test_it_rests_when_nobody_asks(monkeypatch, drawing):
    monkeypatch.setattr(renderer, "REST_AFTER", 0.3)
    drawing.render(small(), "png")
    process = drawing.drawer.process
    deadline = time.monotonic() + 15
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    assert process.poll() is not None
    assert drawing.drawer is None
    assert drawing.render(small(), "png").startswith(b"\x89PNG")


@pytest.mark.browser
def test_nothing_is_left_running_after_closing():
    made = Renderer()
    made.render(small(), "png")
    process = made.drawer.process
    made.close()
    assert process.poll() is not None
    assert "pictures" in {thread.name for thread in threading.enumerate()}


def gone(group, seconds=5.0):
    """Whether no process of the group is left, at the latest after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def kill(drawing):
    """Kills the browser that this renderer started, and nothing else."""
    os.killpg(drawing.drawer.process.pid, signal.SIGKILL)
