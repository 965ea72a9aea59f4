"""Runs of one client: a few under way at a time, in order, and none is lost."""

import asyncio

from casebook.server.live.run_limit import AT_ONCE, RunLimit, Runs


def test_turns_come_in_order_and_come_back() -> None:
    async def tried() -> None:
        turns, began = RunLimit(), []
        pages = [Runs(turns, "one") for _ in range(AT_ONCE + 3)]

        async def run(number: int) -> None:
            await pages[number].begin()
            began.append(number)

        tasks = [asyncio.create_task(run(number)) for number in range(len(pages))]
        await asyncio.sleep(0.01)
        assert began == list(range(AT_ONCE))
        await Runs(turns, "other").begin()  # another client waits for none of them
        tasks[AT_ONCE].cancel()  # a page that is closed while it waits
        pages[0].end()
        pages[0].end()  # has none to give back
        await asyncio.sleep(0.01)
        assert began == [*range(AT_ONCE), AT_ONCE + 1]
        for page in pages:
            page.end()
        await asyncio.sleep(0.01)
        assert began[-1] == AT_ONCE + 2
        pages[-1].end()
        await asyncio.gather(*(Runs(turns, "one").begin() for _ in range(AT_ONCE)))

    asyncio.run(tried())


def test_a_run_that_takes_long_counts_for_a_second() -> None:
    async def tried() -> None:
        turns = RunLimit()
        for _ in range(AT_ONCE):
            await Runs(turns, "one").begin()
        await asyncio.wait_for(Runs(turns, "one").begin(), 3)

    asyncio.run(tried())
