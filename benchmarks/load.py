"""Load test: many readers at once, compared with the same page made in other ways.

    python -m benchmarks.load [--quick] [--minutes 10]

The readers are visitors that speak Streamlit's own protocol. They live in this process and the
servers in theirs; all share the machine's cores, so on two cores one saturated server and its
readers have about one each. Servers that are compared are asked in turn, a few seconds each.
"""

import argparse
import asyncio
import http.client
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks import baselines
from benchmarks.readers import Seen, all_pages, arrived, phase, same_page
from benchmarks.servers import Server, dash, site, streamlit
from benchmarks.visitor import Visitor

READERS, CROWD = 20, 100
THINK, ROUNDS, ROUND_SECONDS = 1.0, 4, 5.0
# Caches fill in the first five minutes: the growth of memory is that of the minutes after them.
CROWD_THINK, CROWD_SECONDS, SETTLE_SECONDS = 2.0, 300.0, 300.0
PAGES = ("", "revenue", "units", "needs", "efficiency", "country", "agencies", "outcomes")
COUNTRIES = ("KEN", "BRA", "CHE", "JPN", "FJI", "NLD", "ZAF", "CAN", "IND", "CHL")


async def compared_servers(servers: dict[str, Server], quick: bool) -> dict[str, dict[str, float]]:
    """By server: `p50_ms` of 20 readers who think a second, `runs_per_s` of 20 who never do."""
    rounds, seconds = (2, 3.0) if quick else (ROUNDS, ROUND_SECONDS)
    readers = {name: [Visitor(server.address, baselines.PAGE if name == "own" else "")
                      for _ in range(READERS)]
               for name, server in servers.items()}
    for own in readers.values():
        await arrived(own)
        await phase(own, same_page, 2, 0.5)
    thinking = {name: Seen() for name in servers}
    pace: dict[str, list[float]] = {name: [] for name in servers}
    for number in range(rounds):
        for name, own in readers.items():
            one = await phase(own, same_page, seconds, THINK, number)
            thinking[name].seconds += one.seconds
            started = time.perf_counter()
            one = await phase(own, same_page, seconds, 0, number)
            pace[name].append(len(one.seconds) / (time.perf_counter() - started))
            print(f"  {name:6} round {number + 1} of {rounds}: p50 "
                  f"{thinking[name].percentile(50):6.0f} ms, {pace[name][-1]:5.1f} runs a second",
                  flush=True)
    for own in readers.values():
        await asyncio.gather(*(reader.leave() for reader in own))
    return {name: {"p50_ms": thinking[name].percentile(50),
                   "runs_per_s": statistics.median(pace[name])} for name in servers}


def all_over(address: str, cookies: Sequence[str]) -> list[Visitor]:
    """A reader for each cookie, on eight pages in turn, every other one with a Member State."""
    return [
        Visitor(address, PAGES[number % len(PAGES)],
                f"country={COUNTRIES[number % len(COUNTRIES)]}" if number % 2 else "", cookie=one)
        for number, one in enumerate(cookies)]


async def warm(server: Server) -> None:
    """One reader looks at every page, and what a server draws at its start is drawn."""
    first = Visitor(server.address)
    await first.arrive()
    for page in list(first.pages):
        await first.go(page)
    await first.leave()
    used = -1.0
    while server.cpu_seconds() - used > 0.2:
        used = server.cpu_seconds()
        await asyncio.sleep(2)


async def crowd(server: Server, readers: int, seconds: float) -> dict[str, float]:
    """Readers all over the site who think two seconds: times, failures and the server's memory."""
    visitors = all_over(server.address, [""] * readers)
    await warm(server)
    came = await arrived(visitors)
    # Who was turned away is counted, and cannot read on.
    visitors = [reader for reader in visitors if reader.pages]
    memory: list[tuple[float, float]] = []

    async def watch() -> None:
        while True:
            memory.append((time.perf_counter() / 60, server.memory_mb()))
            if len(memory) % 15 == 0:
                print(f"  crowd: {server.memory_mb():.0f} MB", flush=True)
            await asyncio.sleep(1)

    watching = asyncio.create_task(watch())
    # The first round over the site fills the caches: a site that has just started is no steady one.
    await phase(visitors, all_pages, min(SETTLE_SECONDS, seconds), CROWD_THINK, 2)
    settled, used, started = len(memory), server.cpu_seconds(), time.perf_counter()
    seen = await phase(visitors, all_pages, seconds, CROWD_THINK, 3)
    busy = (server.cpu_seconds() - used) / (time.perf_counter() - started)
    watching.cancel()
    await asyncio.gather(*(reader.leave() for reader in visitors))
    minutes, megabytes = zip(*memory[settled:], strict=True)
    return {
        "arrival_p95_ms": came.percentile(95),
        "p50_ms": seen.percentile(50), "p95_ms": seen.percentile(95),
        "runs_per_s": len(seen.seconds) / seconds, "cores_used": busy,
        "failed": came.failed + seen.failed, "faults": came.faults + seen.faults,
        "rss_mb": max(megabytes),
        "rss_slope_mb_per_min": statistics.linear_regression(minutes, megabytes).slope,
    }


def callbacks_per_second(server: Server, seconds: float) -> float:
    """How many times a second Dash answers the picker, asked by one reader who never thinks."""
    host = http.client.HTTPConnection(server.address)
    host.request("GET", "/_dash-dependencies")
    callback = json.loads(host.getresponse().read())[0]
    outputs = [{"id": one.rpartition(".")[0], "property": "figure"}
               for one in callback["output"].strip(".").split("...")]
    count, until = 0, time.perf_counter() + seconds
    while time.perf_counter() < until:
        host.request("POST", "/_dash-update-component", json.dumps({
            "output": callback["output"], "outputs": outputs, "changedPropIds": ["basis.value"],
            "inputs": [{"id": "basis", "property": "value", "value": "usd"}]}),
            {"Content-Type": "application/json"})
        answer = host.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"Dash answered {answer.status}")
        count += 1
    return count / seconds


def measure(quick: bool = False, minutes: float | None = None) -> dict[str, float]:
    """The figures by name; `minutes` for how long the crowd is watched."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as open_servers:
        environment = baselines.prepared(Path(folder))
        start = open_servers.enter_context
        servers = {
            "own": start(site()),
            "bare": start(streamlit(baselines.BARE, Path(folder), environment)),
            "usual": start(streamlit(baselines.USUAL, Path(folder), environment)),
        }
        found = asyncio.run(compared_servers(servers, quick))
        with dash(baselines.DASH, environment) as other:
            callbacks = callbacks_per_second(other, 2 if quick else 5)
    seconds = 60 * minutes if minutes else 20.0 if quick else CROWD_SECONDS
    with site() as server:
        many = asyncio.run(crowd(server, CROWD, seconds))
    return {
        "rerun_p50_ms_20_sessions": found["own"]["p50_ms"],
        "rerun_p50_ratio_to_bare": found["own"]["p50_ms"] / found["bare"]["p50_ms"],
        "saturation_runs_per_s": found["own"]["runs_per_s"],
        "saturation_ratio_to_bare": found["own"]["runs_per_s"] / found["bare"]["runs_per_s"],
        "saturation_ratio_to_usual": found["own"]["runs_per_s"] / found["usual"]["runs_per_s"],
        "saturation_ratio_to_dash": found["own"]["runs_per_s"] / callbacks,
        "p50_ms_100_sessions": many["p50_ms"], "p95_ms_100_sessions": many["p95_ms"],
        "arrival_p95_ms_100_sessions": many["arrival_p95_ms"],
        "runs_per_s_100_sessions": many["runs_per_s"],
        "cores_used_100_sessions": many["cores_used"],
        "failed_100_sessions": many["failed"], "faults_100_sessions": many["faults"],
        "rss_mb_100_sessions": many["rss_mb"],
        "rss_slope_mb_per_min": many["rss_slope_mb_per_min"],
    }


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="seconds instead of minutes")
    options.add_argument("--minutes", type=float, help="how long the crowd is watched")
    asked = options.parse_args()
    for name, value in measure(asked.quick, asked.minutes).items():
        print(f"{name:32} {value:10.2f}")
