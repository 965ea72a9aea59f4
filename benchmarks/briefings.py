"""Time to write a briefing as a file, alone and for eight readers at once.

    python -m benchmarks.briefings [--quick]

The usual briefings of six Member States for all audiences, and a deck of ten slides, in one
process: assembled anew, then written in each format. Milliseconds: median, 95th percentile, the
slowest. Then eight threads ask for different briefings at the same time; a file that is not the
one that a thread of its own got is a fault.
"""

import argparse
import hashlib
import io
import os
import random
import statistics
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from benchmarks.timings import late, summary, timed, together
from casebook import build
from casebook.brief.audiences import AUDIENCES
from casebook.brief.model import Brief
from casebook.brief.query import requested_brief
from casebook.brief.write import write
from casebook.warehouse import Release

REPETITIONS = 3
STATES = ("KEN", "USA", "PLW", "CIV", "VAT", "VEN")
USERS, ASKED = 8, 6
# As the project set them; the deck of slides is one of about ten.
GOALS = {"pptx": 400, "docx": 300, "pdf": 400, "html": 1500, "zip": 1500}
BASE = "https://casebook.example"


def briefings(release: Release) -> list[Brief]:
    """Every briefing measured: Member States by audience, and the two stories."""
    wanted = [{"country": iso3, "audience": audience} for iso3 in STATES for audience in AUDIENCES]
    wanted += [{"story": "council"}, {"story": "ministry", "country": "KEN"}]
    return [requested_brief(one, release, BASE)[0] for one in wanted]


def slide_contents(brief: Brief) -> str:
    """What tells a deck from any other: its slides, which bear no time of writing."""
    deck = zipfile.ZipFile(io.BytesIO(write(brief, "pptx")))
    slides = sorted(name for name in deck.namelist() if name.startswith("ppt/slides/slide"))
    return hashlib.sha256(b"".join(deck.read(name) for name in slides)).hexdigest()


def at_once(release: Release, count: int) -> int:
    """How many decks were not the ones that eight users asked for, each in an order of its own."""
    asks = [{"country": iso3, "audience": audience} for iso3 in STATES for audience in AUDIENCES]
    alone = {str(one): slide_contents(requested_brief(one, release, BASE)[0]) for one in asks}
    assert len(set(alone.values())) == len(asks), "two briefings cannot be told apart"
    wrong, lock, times = 0, threading.Lock(), []

    def user(number: int) -> None:
        nonlocal wrong
        dice = random.Random(number)
        for one in dice.sample(asks, count):
            start = time.perf_counter()
            same = slide_contents(requested_brief(one, release, BASE)[0]) == alone[str(one)]
            with lock:
                times.append(1000 * (time.perf_counter() - start))
                wrong += not same

    with ThreadPoolExecutor(USERS) as pool:
        list(pool.map(user, range(USERS)))
    print(f"{USERS} users at once: {len(times)} decks, {wrong} wrong; median "
          f"{statistics.median(times):.0f}, p95 {late(times):.0f}")
    return wrong


def durations(format: str, made: list[Brief], repetitions: int) -> dict[str, list[float]]:
    """Milliseconds of each file by the briefing's name, without the first, which pays for fonts."""
    found = {}
    for brief in made:
        write(brief, format)
        found[brief.name] = [timed(partial(write, brief, format)) for _ in range(repetitions)]
    return found


def measure(quick: bool = False) -> dict[str, float]:
    """The 95th percentile of each format in milliseconds, and wrong decks of eight users."""
    release = build.ensure()
    made = briefings(release)[:: 6 if quick else 1]
    repetitions = 1 if quick else REPETITIONS
    print(f"{len(made)} briefings of release {release.id}; milliseconds; "
          f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    figures = {}
    for format, goal in GOALS.items():
        found = durations(format, made, repetitions)
        print(summary(f"{format}, 5 to 11 cards", goal, found))
        figures[f"briefing_{format}_ms"] = late(together(found))
    return {**figures, "briefing_wrong_of_8_users": float(at_once(release, 2 if quick else ASKED))}


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="fewer briefings, each once")
    measure(options.parse_args().quick)
