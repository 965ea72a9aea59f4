"""Limit of script runs under way at a time for each client.

Each run has a thread of its own, which its event loop starts and whose messages it hands on; so a
client whose pages ask without end would keep everybody else waiting, however fair the lock is that
the runs themselves wait for (casebook.ui.run_lock).
"""

import asyncio
from collections import Counter, deque

# Runs of one client that are under way; seconds after which one counts no longer, as when it makes
# a file; and those until a page may end its run by asking for another.
AT_ONCE, COUNTED_SECONDS, BETWEEN_SECONDS = 3, 1.0, 0.25


class RunLimit:
    """Turns by client, given in the order of asking. Used on the event loop only."""

    def __init__(self) -> None:
        self._under_way: Counter[str] = Counter()
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}

    async def take(self, who: str) -> None:
        """Waits until fewer than AT_ONCE runs of the client are under way; then one more is."""
        if self._under_way[who] >= AT_ONCE:
            queue = self._waiting.setdefault(who, deque())
            turn = asyncio.get_running_loop().create_future()
            queue.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if turn in queue:
                    queue.remove(turn)
                elif not turn.cancelled():  # it came at the same moment
                    self.give_back(who)
                raise
        else:
            self._under_way[who] += 1

    def give_back(self, who: str) -> None:
        """Ends a run: the next of the client's takes its place."""
        queue = self._waiting.get(who, deque())
        while queue:
            turn = queue.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._waiting.pop(who, None)
        self._under_way[who] -= 1
        if not self._under_way[who]:
            del self._under_way[who]


class Runs:
    """The runs of one page: one at a time, as Streamlit has it; the next one ends the last."""

    def __init__(self, turns: RunLimit, who: str) -> None:
        self._turns, self._who = turns, who
        self._timer: asyncio.TimerHandle | None = None
        self._next = 0.0

    async def begin(self) -> None:
        """Waits for a turn, unless a run of this page has one."""
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            await asyncio.sleep(max(0.0, self._next - loop.time()))
        self._next = loop.time() + BETWEEN_SECONDS
        if self._timer is None:
            await self._turns.take(self._who)
            self._timer = loop.call_later(COUNTED_SECONDS, self.end)

    def end(self) -> None:
        """Gives the turn back, if the page has one."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
            self._turns.give_back(self._who)
