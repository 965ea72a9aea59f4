"""A reader with a stop-watch, who clicks all the while that a test attacks the server."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import quantiles
from threading import Event, Thread

from websockets.sync.client import ClientConnection

from tests.browser.server import Server
from tests.server.visit import opened, told

# Seconds: what no attack may take from a reader at the 95th percentile, and between two clicks.
PROMISED, THINKING = 0.5, 0.05
# Clicks before the attack, and how many times the longest of them a click may take during it.
CALM, TIMES = 10, 10


@contextmanager
def reader_beside(server: Server, least: int = 20) -> Iterator[None]:
    """Asserts that the clicks of another reader stay quick while the block runs; there are at
    least `least` of them, and the last one begins after the block."""
    calm: list[float] = []
    took: list[float] = []
    over = Event()

    def clicked(connection: ClientConnection) -> float:
        started = time.monotonic()
        assert told(connection, "verify")
        return time.monotonic() - started

    def click() -> None:
        # Another client than those of the attack: its own address of this machine.
        with opened(server.url, source_address=("127.0.0.9", 0)) as connection:
            told(connection, "verify")
            calm.extend(clicked(connection) for _ in range(CALM))
            ready.set()
            while not over.is_set() or len(took) < least:
                took.append(clicked(connection))
                time.sleep(THINKING)

    ready = Event()
    reader = Thread(target=click)
    reader.start()
    assert ready.wait(120)
    try:
        yield
    finally:
        over.set()
        reader.join(60)
    assert not reader.is_alive()
    worst = quantiles(took, n=20, method="inclusive")[-1]
    # Where others use the processor too, everything takes longer: as much as it does in calm.
    most = max(PROMISED * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1)), TIMES * max(calm))
    print(f"{len(took)} clicks, p95 {worst:.3f} s, longest {max(took):.3f} s, before the attack "
          f"{max(calm):.3f} s, allowed {most:.2f} s")
    assert worst < most, took
