"""Cost of a first visit: bytes on the wire, time to readable text and to live charts, layout shift.

    python benchmarks/first_load.py

The first page, cold and warm (a second visit with the browser's cache); and a page with the same
charts as bare Streamlit and Dash: the servers run at the same time and are visited in turn by the
same Chromium, so that whatever else the machine does falls on all. Bytes are those that Chromium
counts on the wire, headers included, and those that come through the web socket.
"""

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.baselines import BARE, DASH, PAGE, prepared
from benchmarks.chromium import browser, profile, timings
from benchmarks.servers import dash, site, streamlit

VISITS = int(os.environ.get("BENCH_VISITS", "5"))
# The site's first page, and the one that has the charts of the others.
OWN, CHARTS, KINDS = "casebook", "casebook charts", ("cold", "warm")
# Charts that are waited for: the first of the first page; those in sight on the page of charts.
FIRST, IN_SIGHT = 1, 2


@dataclass
class Visit:
    """One visit: bytes and requests, and milliseconds from the navigation."""

    requests: int = 0
    file_bytes: int = 0
    socket_bytes: int = 0
    times: dict[str, float] = field(default_factory=dict)
    largest: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)


def visit(context: BrowserContext, address: str, charts: int) -> Visit:
    """One visit of `address`, until so many charts stand."""
    page, seen, names = context.new_page(), Visit(), {}
    session = context.new_cdp_session(page)
    session.send("Network.enable")

    def asked(event: dict[str, Any]) -> None:
        names[event["requestId"]] = event["request"]["url"].rpartition("/")[2][:40]

    def finished(event: dict[str, Any]) -> None:
        size = int(event["encodedDataLength"])
        seen.requests += 1
        seen.file_bytes += size
        seen.largest[names.get(event["requestId"], "?")] = size

    def framed(event: dict[str, Any]) -> None:
        seen.socket_bytes += len(event["response"]["payloadData"]) * 3 // 4  # written in base64

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", finished)
    session.on("Network.webSocketFrameReceived", framed)
    page.on("requestfailed", lambda request: seen.failed.append(request.url))
    page.on("response", lambda answer: seen.failed.append(answer.url)
            if answer.status >= 400 else None)
    seen.times = timings(page, address, charts)
    page.close()
    return seen


def visits(rounds: int) -> dict[tuple[str, str], list[Visit]]:
    """Visits by server and kind, each cold one in a profile of its own.

    One round before lets the servers start their scripts, compress files and draw pictures.
    """
    found: dict[tuple[str, str], list[Visit]] = {}
    with ExitStack() as running, tempfile.TemporaryDirectory() as folder:
        environment = prepared(Path(folder))
        servers = {
            OWN: running.enter_context(site()),
            "bare": running.enter_context(streamlit(BARE, Path(folder), environment)),
            "dash": running.enter_context(dash(DASH, environment)),
        }
        chromium = running.enter_context(browser())
        addresses = {name: f"http://{server.address}/" for name, server in servers.items()}
        addresses[CHARTS] = addresses[OWN] + PAGE
        for number in range(rounds + 1):
            for name, address in addresses.items():
                with profile(chromium) as context:
                    for kind in KINDS:
                        seen = visit(context, address, FIRST if name == OWN else IN_SIGHT)
                        if number > 0:
                            found.setdefault((name, kind), []).append(seen)
    return found


def median(several: list[Visit], name: str) -> float:
    """The median of a time, in milliseconds, or of a count of the visits."""
    return statistics.median(
        one.times[name] if name in one.times else getattr(one, name) for one in several)


def measure(quick: bool = False) -> dict[str, float]:
    """The continuous figures: megabytes, kilobytes, seconds, and ratios of seconds."""
    return figures(visits(2 if quick else VISITS))


def figures(found: Mapping[tuple[str, str], list[Visit]]) -> dict[str, float]:
    """The same, from visits that were made."""
    cold, warm = found[OWN, "cold"], found[OWN, "warm"]

    def wire(several: list[Visit]) -> float:
        return median(several, "file_bytes") + median(several, "socket_bytes")

    def ratio(other: str) -> float:
        return median(found[CHARTS, "cold"], "charts") / median(found[other, "cold"], "charts")

    return {
        "first_load_mb": round(wire(cold) / 1e6, 3),
        "first_load_warm_kb": round(wire(warm) / 1e3, 1),
        "first_content_s": round(median(cold, "content") / 1e3, 3),
        "first_content_warm_s": round(median(warm, "content") / 1e3, 3),
        "layout_shift": round(max(one.times["shift"] for one in (*cold, *warm)), 4),
        "first_load_failed": sum(len(one.failed) for one in (*cold, *warm)),
        "first_chart_ratio_to_bare": round(ratio("bare"), 2),
        "first_chart_ratio_to_dash": round(ratio("dash"), 2),
    }


def main() -> None:
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    found = visits(VISITS)
    print(f"medians of {VISITS} visits; {load} before, {os.getloadavg()[0]:.1f} after")
    print("| page | visit | files, kB | web socket, kB | requests | answered, s | first content, s "
          "| charts live, s | shift |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for (server, kind), seen in found.items():
        print(f"| {server} | {kind} | {median(seen, 'file_bytes') / 1e3:,.0f} "
              f"| {median(seen, 'socket_bytes') / 1e3:,.0f} | {median(seen, 'requests'):.0f} "
              f"| {median(seen, 'answered') / 1e3:.3f} "
              f"| {median(seen, 'content') / 1e3:.2f} | {median(seen, 'charts') / 1e3:.2f} "
              f"| {median(seen, 'shift'):.4f} |")
    for name, value in figures(found).items():
        print(f"{name:28} {value:g}")
    largest = sorted(found[OWN, "cold"][-1].largest.items(), key=lambda entry: -entry[1])[:8]
    print("largest, cold:", json.dumps(dict(largest)))


if __name__ == "__main__":
    main()
