"""Half an hour of visitors with a fuzz beside them: what the server still holds afterwards.

    python -m benchmarks.soak [--minutes 30] [--rest 5] [--visitors 60] [--seed 1]

Visitors read all over the site and think; one process of odd requests (those of the tests) never
stops; a reader with a stop-watch clicks every second. Resident memory, descriptors and threads are
sampled each minute. Memory is compared with that at the end of the first five minutes, when caches
are full; descriptors and threads with those before anybody came.
"""

import argparse
import asyncio
import http.client
import multiprocessing
import random
import time
from collections import Counter
from itertools import count

from benchmarks.load import all_over, warm
from benchmarks.readers import Seen, all_pages, arrived, phase
from benchmarks.servers import Server, site
from benchmarks.visitor import Visitor
from casebook.warehouse import live
from tests.server.requests import addresses

THINK, FULL_MINUTES, BATCH = 5.0, 5, 500
KEPT_ALIVE = 200
# Limits count by client: the fuzz is another one than the visitors.
ATTACKER, PAUSE = "127.0.0.2", 0.02


def fuzz(address: str, seed: int, statuses: "multiprocessing.Queue[Counter[int]]") -> None:
    """Odd requests one after the other until the process is ended; their statuses in batches."""
    release, dice = live(), random.Random(seed)
    for turn in count(seed):
        seen: Counter[int] = Counter()
        connection = http.client.HTTPConnection(
            address, timeout=60, source_address=(ATTACKER, 0))
        for number, path in enumerate(addresses(turn, BATCH, release, [])):
            if number % KEPT_ALIVE == 0:
                connection.close()
            time.sleep(PAUSE)
            try:
                connection.request(dice.choice(("GET", "GET", "HEAD", "POST")), path)
                answer = connection.getresponse()
                answer.read()
                seen[answer.status] += 1
            except (OSError, http.client.HTTPException):
                seen[0] += 1
                connection.close()
        connection.close()
        statuses.put(seen)


def sample(server: Server) -> tuple[float, int, int]:
    """Resident memory in MB, open descriptors, threads."""
    return server.memory_mb(), server.process.num_fds(), server.process.num_threads()


async def watch(server: Server, minutes: float) -> list[tuple[float, int, int]]:
    """A sample each minute, printed."""
    samples = []
    started = time.perf_counter()
    while (passed := (time.perf_counter() - started) / 60) < minutes:
        samples.append(sample(server))
        print("  minute {:4.1f}: {:.0f} MB, {} descriptors, {} threads".format(
            passed, *samples[-1]), flush=True)
        await asyncio.sleep(60)
    return samples


async def soak(server: Server, minutes: float, rest: float, visitors: int, seed: int) -> None:
    """Prints the samples, the times of the reader with the stop-watch, and what the fuzz got."""
    await warm(server)
    before = sample(server)
    statuses: multiprocessing.Queue[Counter[int]] = multiprocessing.Queue()
    odd = multiprocessing.Process(target=fuzz, args=(server.address, seed, statuses), daemon=True)
    odd.start()
    crowd = all_over(server.address, [""] * visitors)
    clicking = [Visitor(server.address)]
    came = await arrived([*crowd, *clicking])
    samples, seen, clicks = await asyncio.gather(
        watch(server, minutes), phase(crowd, all_pages, 60 * minutes, THINK, seed),
        phase(clicking, all_pages, 60 * minutes, 1.0, seed + 1))
    odd.terminate()
    await asyncio.gather(*(reader.leave() for reader in [*crowd, *clicking]))
    _printed(came, seen, clicks, statuses)
    await asyncio.sleep(60 * rest)
    after = sample(server)
    full = samples[min(FULL_MINUTES, len(samples) - 1)]
    print(f"memory: {full[0]:.0f} MB after {FULL_MINUTES} minutes, "
          f"{samples[-1][0]:.0f} at the end, {after[0]:.0f} {rest:g} minutes later "
          f"({100 * (after[0] / full[0] - 1):+.1f} per cent)")
    print(f"descriptors: {before[1]} before, {after[1]} after; threads: {before[2]}, {after[2]}")


def _printed(came: Seen, seen: Seen, clicks: Seen,
          statuses: "multiprocessing.Queue[Counter[int]]") -> None:
    total: Counter[int] = Counter()
    while not statuses.empty():
        total += statuses.get()
    print(f"visitors: {len(seen.seconds)} runs, p95 {seen.percentile(95):.0f} ms, "
          f"{came.failed + seen.failed} failed, {came.faults + seen.faults} faults")
    print(f"stop-watch: {len(clicks.seconds)} runs, p50 {clicks.percentile(50):.0f}, "
          f"p95 {clicks.percentile(95):.0f} ms")
    print(f"fuzz: {sum(total.values())} requests, {dict(sorted(total.items()))}")


def main() -> None:
    """Starts the site and soaks it."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    options.add_argument("--minutes", type=float, default=30)
    options.add_argument("--rest", type=float, default=5, help="quiet minutes afterwards")
    options.add_argument("--visitors", type=int, default=60)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    with site() as server:
        asyncio.run(soak(server, given.minutes, given.rest, given.visitors, given.seed))


if __name__ == "__main__":
    main()
