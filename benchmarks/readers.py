"""Readers of a site: what they do next, how many at once, and what they saw of it."""

import asyncio
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http.client import HTTPException

from websockets.exceptions import WebSocketException

from benchmarks.visitor import Run, Visitor

PICKED, WENT = 0.45, 0.85  # of a reader's steps: a picker, another page, else a table or chart
FILTERED = 0.5  # of those who pick while the filters are closed: they open them first
# A list longer than FEW is that of Member States: a reader looks at two of a Council room's 48.
FEW, ROOM, OWN = 20, 48, 2


@dataclass
class Seen:
    """What all readers of a phase saw: seconds of each run, faults, broken connections."""

    seconds: list[float] = field(default_factory=list)
    faults: int = 0
    failed: int = 0

    def add(self, run: Run) -> None:
        self.seconds.append(run.seconds)
        self.faults += run.faults

    def percentile(self, percent: int) -> float:
        """Milliseconds that `percent` of the runs stayed within."""
        if len(self.seconds) < 2:
            return float("nan")
        return 1000 * statistics.quantiles(self.seconds, n=100, method="inclusive")[percent - 1]


Step = Callable[[Visitor, random.Random], Awaitable[Run]]


async def same_page(reader: Visitor, chance: random.Random) -> Run:
    """The step that all compared pages offer: another price basis on the same page."""
    if reader.filters:
        return await reader.open_filters()
    # The shortest list: the site has one of Member States on every page too.
    widget, options = min(reader.pickers.items(), key=lambda one: len(one[1]))
    now = reader.chosen.get(widget, options[0])
    return await reader.choose(widget, chance.choice([one for one in options if one != now]))


async def all_pages(reader: Visitor, chance: random.Random) -> Run:
    """A step through the site: a picker, another page, or a card's table instead of its chart."""
    step = chance.random()
    pickers = [widget for widget, options in reader.pickers.items() if options]
    if step < PICKED and reader.filters and chance.random() < FILTERED:
        return await reader.open_filters()
    if step < PICKED and pickers:
        widget = chance.choice(pickers)
        return await reader.choose(widget, of_interest(reader, reader.pickers[widget], chance))
    if step < WENT or not reader.tables:
        return await reader.go(chance.choice(list(reader.pages)))
    return await reader.open_table(chance.choice(reader.tables))


def of_interest(reader: Visitor, options: list[str], chance: random.Random) -> str:
    """An option that this reader would take: any of a short list, one of its own of a long one."""
    if len(options) <= FEW:
        return chance.choice(options)
    # The lists of classes in the simulator are long too: each has its own.
    own = [one for one in reader.interests if one in options]
    if not own:
        own = chance.sample(options[:: max(1, len(options) // ROOM)], OWN)
        reader.interests += own
    return chance.choice(own)


async def phase(
    readers: list[Visitor], step: Step, seconds: float, think: float, seed: int = 1
) -> Seen:
    """Everyone takes steps for `seconds`, thinking half to one and a half times `think` between."""
    seen, until = Seen(), time.perf_counter() + seconds

    async def read(number: int, reader: Visitor) -> None:
        chance = random.Random(seed * 1000 + number)
        await asyncio.sleep(chance.random() * think)
        while time.perf_counter() < until:
            try:
                seen.add(await step(reader, chance))
            except (OSError, WebSocketException, HTTPException, TimeoutError):
                seen.failed += 1
                return
            await asyncio.sleep(think * (0.5 + chance.random()))

    await asyncio.gather(*(read(number, reader) for number, reader in enumerate(readers)))
    return seen


async def arrived(readers: list[Visitor]) -> Seen:
    """All come, ten in a second; who is turned away counts as failed."""
    seen = Seen()

    async def come(number: int, reader: Visitor) -> None:
        await asyncio.sleep(number / 10)
        try:
            seen.add(await reader.arrive())
        except (OSError, WebSocketException, TimeoutError):
            seen.failed += 1

    await asyncio.gather(*(come(number, reader) for number, reader in enumerate(readers)))
    return seen
