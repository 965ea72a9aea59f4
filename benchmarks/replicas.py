"""Reruns a second of two processes behind nginx, compared with one.

    python -m benchmarks.replicas [--quick]

Both groups run at the same time and are asked in turn. The readers, nginx and the processes share
the machine's cores: on two cores the readers take some of what the second process could have. So
beside the plain ratio there is what the processes themselves did in a second of a core, and the
ratio that two cores for the processes alone would give.
"""

import argparse
import asyncio
import os
import signal
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPException

import psutil

from benchmarks.baselines import PAGE
from benchmarks.load import CROWD, CROWD_THINK, all_over
from benchmarks.readers import Seen, all_pages, arrived, phase, same_page
from benchmarks.servers import ROOT, free_port
from benchmarks.visitor import Visitor

READERS, ROUNDS, SECONDS = 24, 4, 6.0
START_SECONDS, CROWD_SECONDS = 240, 90.0


@contextmanager
def group(count: int) -> Iterator[tuple[str, list[psutil.Process]]]:
    """`count` processes behind nginx: their address, and the processes themselves."""
    port = free_port()
    first = next(one for one in range(port + 1, 65_000, 7) if _free(range(one, one + count)))
    served = subprocess.Popen(
        [sys.executable, "-m", "casebook.replicas", str(count), "--port", str(port),
         "--first", str(first)],
        cwd=ROOT, env={**os.environ, "CASEBOOK_RATE": "off"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for one in (port, *range(first, first + count)):
            _wait(served, f"http://127.0.0.1:{one}/health/ready")
        children = psutil.Process(served.pid).children()
        yield f"127.0.0.1:{port}", [one for one in children if "casebook.serve" in one.cmdline()]
    finally:
        served.send_signal(signal.SIGTERM)
        served.wait(30)


def cookie(address: str) -> str:
    """The cookie that keeps a visit at one process, as a browser gets it with the first page."""
    with urllib.request.urlopen(f"http://{address}/health/live") as answer:
        return str(answer.headers["Set-Cookie"]).partition(";")[0]


async def paces(groups: dict[int, tuple[str, list[psutil.Process]]], quick: bool
                ) -> dict[int, tuple[float, float]]:
    """By number of processes: reruns a second, and reruns in a second of a core of theirs."""
    rounds, seconds = (2, 3.0) if quick else (ROUNDS, SECONDS)
    readers = {count: [Visitor(address, PAGE, cookie=cookie(address)) for _ in range(READERS)]
               for count, (address, _) in groups.items()}
    for own in readers.values():
        await arrived(own)
        await phase(own, same_page, seconds, 0)
    plain: dict[int, list[float]] = {count: [] for count in groups}
    for_a_core: dict[int, list[float]] = {count: [] for count in groups}
    for number in range(rounds):
        for count, (_, processes) in groups.items():
            before, started = _cpu(processes), time.perf_counter()
            seen = await phase(readers[count], same_page, seconds, 0, number)
            plain[count].append(len(seen.seconds) / (time.perf_counter() - started))
            for_a_core[count].append(len(seen.seconds) / (_cpu(processes) - before))
            print(f"  {count} processes, round {number + 1} of {rounds}: "
                  f"{plain[count][-1]:.1f} reruns a second, {for_a_core[count][-1]:.1f} for a "
                  "second of a core", flush=True)
    for own in readers.values():
        await asyncio.gather(*(reader.leave() for reader in own))
    return {count: (statistics.median(plain[count]), statistics.median(for_a_core[count]))
            for count in groups}


async def crowd(address: str, quick: bool) -> Seen:
    """What a hundred readers all over the site see, who think two seconds, once caches are full."""
    readers = all_over(address, [cookie(address) for _ in range(CROWD)])
    seconds = 10.0 if quick else CROWD_SECONDS
    seen = await arrived(readers)
    came = [reader for reader in readers if reader.pages]
    await phase(came, all_pages, seconds, CROWD_THINK, 2)
    settled = await phase(came, all_pages, seconds, CROWD_THINK, 3)
    settled.failed += seen.failed
    await asyncio.gather(*(reader.leave() for reader in came))
    return settled


def measure(quick: bool = False) -> dict[str, float]:
    """The ratio of two processes to one: as seen, and with a core for each process."""
    with ExitStack() as running:
        groups = {count: running.enter_context(group(count)) for count in (1, 2)}
        found = asyncio.run(paces(groups, quick))
        many = asyncio.run(crowd(groups[2][0], quick))
    return {
        "replica_runs_per_s_1": found[1][0], "replica_runs_per_s_2": found[2][0],
        "replica_throughput_ratio": found[2][0] / found[1][0],
        "p95_ms_100_sessions_two_processes": many.percentile(95),
        "failed_100_sessions_two_processes": many.failed,
        "replica_ratio_with_a_core_each": 2 * found[2][1] / found[1][1],
    }


def _cpu(processes: list[psutil.Process]) -> float:
    return sum(times.user + times.system for times in (one.cpu_times() for one in processes))


def _free(ports: range) -> bool:
    taken = {one.laddr.port for one in psutil.net_connections("tcp")}
    return not taken & set(ports)


def _wait(served: "subprocess.Popen[bytes]", address: str) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and served.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (OSError, HTTPException):
            time.sleep(0.3)
    raise RuntimeError("no replicas came up: try python -m casebook.replicas 2 by hand")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="a few seconds a round")
    for key, value in measure(options.parse_args().quick).items():
        print(f"{key:32} {value:8.2f}")
