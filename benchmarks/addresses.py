"""Response times of API endpoints, over a real connection to a running server.

    python -m benchmarks.addresses [repetitions]

Milliseconds per request on one kept connection: median and 95th percentile, with the goal where
there is one.
"""

import http.client
import statistics
import sys
import time

from benchmarks.servers import site

REPETITIONS = 200
ROWS = "/data/units_total_by_year"
NEW, KNOWN = "", "known"
# Name, address, whether the program already has it, goal in milliseconds.
ASKED = (
    ("conditional, rows", f"{ROWS}.json?from=2015", KNOWN, 5.0),
    ("conditional, whole release", "/data/release.zip", KNOWN, 5.0),
    ("rows as CSV", f"{ROWS}.csv", NEW, 20.0),
    ("rows as JSON", f"{ROWS}.json", NEW, 20.0),
    ("rows as XLSX", f"{ROWS}.xlsx", NEW, 100.0),
    ("rows as Parquet", f"{ROWS}.parquet", NEW, None),
    ("index", "/data/index.json", NEW, None),
    ("wrong parameter", f"{ROWS}.csv?from=1", NEW, None),
    ("a table as Parquet", "/data/tables/contributions.parquet", NEW, None),
    ("ready", "/health/ready", NEW, None),
)


def seconds(
    connection: http.client.HTTPConnection, address: str, headers: dict[str, str]
) -> tuple[float, http.client.HTTPResponse]:
    """The time from asking until the last byte, and the answer."""
    started = time.perf_counter()
    connection.request("GET", address, headers=headers)
    answer = connection.getresponse()
    answer.read()
    return time.perf_counter() - started, answer


def main() -> None:
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else REPETITIONS
    print("| address | answer | p50, ms | p95, ms | goal, ms |")
    print("| --- | ---: | ---: | ---: | ---: |")
    with site() as server:
        connection = http.client.HTTPConnection(server.address)
        for name, address, known, goal in ASKED:
            headers = {"Accept-Encoding": "br"}
            _, first = seconds(connection, address, headers)
            if known:
                headers["If-None-Match"] = first.headers["ETag"]
            answers = [seconds(connection, address, headers) for _ in range(repetitions)]
            times = sorted(1000 * taken for taken, _ in answers)
            p95 = times[int(0.95 * len(times))]
            print(f"| {name} | {answers[-1][1].status} | {statistics.median(times):.1f} "
                  f"| {p95:.1f} | {goal or ''} |")


if __name__ == "__main__":
    main()
