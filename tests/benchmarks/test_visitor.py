"""The visitor that speaks Streamlit's protocol."""

import asyncio
import random

import pytest

from benchmarks.readers import Seen, arrived, of_interest
from benchmarks.servers import Server, free_port, site
from benchmarks.visitor import Run, Visitor


@pytest.mark.slow
def test_a_visitor_reads_the_site_as_a_browser_does() -> None:
    """One visit over the real protocol: pages, a picker, the address, a card's table alone."""
    with site() as server:
        asyncio.run(visit(server))


async def visit(server: Server) -> None:
    reader = Visitor(server.address, "units", "country=KEN")
    first = await reader.arrive()
    assert (first.faults, first.charts > 5) == (0, True)
    assert {"", "units", "needs", "verify"} <= set(reader.pages)

    again = await reader.run()
    assert again.charts == first.charts
    assert again.bytes < first.bytes, "what the reader holds already is not sent again"

    region = next(one for one in reader.pickers if "pick_region" in one)
    await reader.choose(region, reader.pickers[region][0])
    assert "region=" in reader.query
    assert "country=KEN" in reader.query

    assert len(reader.tables) == first.charts
    table = await reader.open_table(reader.tables[0])
    assert (table.messages, table.faults) == (1, 0)
    assert (await reader.open_table("/cards/none/table")).faults == 1

    other = await reader.go("verify")
    assert (other.charts, other.faults) == (0, 0)
    await reader.leave()


def test_a_reader_looks_at_two_member_states_and_at_anything_of_a_short_list() -> None:
    reader, chance = Visitor("nowhere:1"), random.Random(1)
    states = [f"State {number}" for number in range(194)]
    assert len({of_interest(reader, states, chance) for _ in range(200)}) == 2
    assert len({of_interest(reader, ["a", "b", "c"], chance) for _ in range(200)}) == 3


def test_percentiles_are_those_of_the_times() -> None:
    seen = Seen()
    for milliseconds in range(1, 102):
        seen.add(Run(milliseconds / 1000, 1, 1, 0, 0))
    assert round(seen.percentile(50)) == 51
    assert round(seen.percentile(95)) == 96


def test_a_reader_who_is_turned_away_counts_as_failed() -> None:
    reader = Visitor(f"127.0.0.1:{free_port()}")
    assert asyncio.run(arrived([reader])).failed == 1
