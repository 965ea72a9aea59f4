"""What a first visit costs: bytes over the wire and time until the charts stand.

    python benchmarks/first_load.py [page]

Opens the page cold and warm (a second visit with the browser's cache) in the system's Chromium,
once served by Streamlit alone and once by this server with its compression, one after the other in
one run. Bytes are those that Chromium counts on the wire, headers included, web sockets apart.
"""

import json
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from client import ROOT, served
from playwright.sync_api import BrowserContext, sync_playwright

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
VISITS = 3
STANDING = """() => {
  const charts = [...document.querySelectorAll('[data-testid=stPlotlyChart]')]
  const app = document.querySelector('[data-testid=stApp]')
  return app?.dataset.testScriptState === 'notRunning' && charts.length > 0
    && charts.every((chart) => chart.querySelector('.main-svg'))
}"""
BARE = f"""import streamlit as st

app = st.App({str(ROOT / "casebook" / "ui" / "main.py")!r})
"""


@dataclass
class Visit:
    """One visit: what crossed the wire, and the seconds until the charts stood."""

    requests: int = 0
    file_bytes: int = 0
    socket_bytes: int = 0
    seconds: float = 0.0
    largest: dict[str, int] = field(default_factory=dict)


def visit(context: BrowserContext, address: str) -> Visit:
    """One visit of `address`."""
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
    start = time.perf_counter()
    page.goto(address)
    page.wait_for_function(STANDING, timeout=90_000)
    seen.seconds = time.perf_counter() - start
    page.wait_for_timeout(500)
    page.close()
    return seen


def measured(launchers: dict[str, Path], page: str) -> dict[tuple[str, str], list[Visit]]:
    """Visits by server and kind, each cold one in a profile of its own.

    The servers run side by side and are visited in turn, so that whatever else the machine does
    falls on both. One round before lets them start their scripts and compress their files.
    """
    visits: dict[tuple[str, str], list[Visit]] = {}
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    with ExitStack() as running, sync_playwright() as playwright:
        servers = {name: running.enter_context(served(one)) for name, one in launchers.items()}
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for number in range(VISITS + 1):
            for name, address in servers.items():
                context = browser.new_context(viewport={"width": 1440, "height": 900})
                for kind in ("cold", "warm"):
                    seen = visit(context, f"http://{address}/{page}")
                    if number > 0:
                        visits.setdefault((name, kind), []).append(seen)
                context.close()
        browser.close()
    return visits


def summary(visits: list[Visit]) -> dict[str, float]:
    """Medians over the visits: bytes, requests, seconds."""
    return {
        "file_bytes": statistics.median(one.file_bytes for one in visits),
        "socket_bytes": statistics.median(one.socket_bytes for one in visits),
        "requests": statistics.median(one.requests for one in visits),
        "seconds": round(statistics.median(one.seconds for one in visits), 2),
    }


def main() -> None:
    page = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        results = measured({"Streamlit alone": bare, "casebook": ROOT / "app.py"}, page)
    print("| served by | visit | files, kB | web socket, kB | requests | charts stand after, s |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for (server, kind), seen in results.items():
        one = summary(seen)
        print(
            f"| {server} | {kind} | {one['file_bytes'] / 1000:,.0f} "
            f"| {one['socket_bytes'] / 1000:,.0f} | {one['requests']:.0f} | {one['seconds']} |"
        )
    largest = results["casebook", "cold"][-1].largest
    top = sorted(largest.items(), key=lambda entry: -entry[1])[:8]
    print("largest, casebook cold:", json.dumps(dict(top)))


if __name__ == "__main__":
    main()
