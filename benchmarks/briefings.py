"""How long a briefing on a Member State takes, from its link to the last byte of the file.

    python -m benchmarks.briefings [--quick]

Several Member States for one audience, in each format, in one process; the first one, which pays
for imports, is not counted. Milliseconds: the median.
"""

import argparse
import statistics
import time

from casebook import build
from casebook.brief.asked import asked
from casebook.brief.write import write
from casebook.warehouse import Release

MEMBERS = ("KEN", "BRA", "CHE", "JPN", "FJI", "DEU", "IND", "EGY")
TIMED = ("pptx", "docx", "pdf")


def milliseconds(iso3: str, format_name: str, release: Release) -> float:
    """One briefing, put together and written."""
    started = time.perf_counter()
    brief, _ = asked({"country": iso3, "audience": "finance"}, release, "https://example.org")
    write(brief, format_name)
    return 1000 * (time.perf_counter() - started)


def measure(quick: bool = False) -> dict[str, float]:
    """`briefing_pptx_ms`, `briefing_docx_ms`, `briefing_pdf_ms`."""
    release, _ = build.ensure()
    members = MEMBERS[: 3 if quick else None]
    found = {}
    for name in TIMED:
        milliseconds(members[0], name, release)
        found[f"briefing_{name}_ms"] = statistics.median(
            milliseconds(iso3, name, release) for iso3 in members[1:])
    return found


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="fewer Member States")
    for key, value in measure(options.parse_args().quick).items():
        print(f"{key:20} {value:8.0f}")
