"""All measurements in one go: `benchmarks/latest.json`, and what changed since the committed one.

    python -m benchmarks.collect [--quick] [--only load,queries] [--write benchmarks/latest.json]

Each module named in MODULES has `measure(quick) -> dict[str, float]`. One that fails is reported
with its reason, its figures are missing from the file, and the exit status is 1.
"""

import argparse
import importlib
import json
import math
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.goals import GOALS
from benchmarks.servers import ROOT

LATEST = ROOT / "benchmarks" / "latest.json"
MODULES = (
    "first_load", "click", "load", "queries", "scale", "replicas", "exports", "pictures",
    "briefings",
)
NOISE = 0.2  # single runs on a shared machine differ by a fifth for no reason of ours


def collected(
    modules: Mapping[str, Callable[[bool], Mapping[str, float]]], quick: bool
) -> tuple[dict[str, float], dict[str, str]]:
    """The figures of all modules, and for each module that failed the reason."""
    figures: dict[str, float] = {}
    failed: dict[str, str] = {}
    for name, measure in modules.items():
        print(f"== {name}", flush=True)
        started = time.perf_counter()
        try:
            found = {key: float(value) for key, value in measure(quick).items()}
        except Exception as reason:  # noqa: BLE001 - whatever it is, the others go on
            failed[name] = f"{type(reason).__name__}: {reason}"
            print(f"  failed: {failed[name]}", flush=True)
            continue
        for key in [key for key, value in found.items() if not math.isfinite(value)]:
            failed[f"{name}.{key}"] = "no number came out"
            del found[key]
        figures |= found
        print(f"  {len(found)} figures in {time.perf_counter() - started:.0f} s", flush=True)
    return figures, failed


def found_modules(names: tuple[str, ...]) -> dict[str, Callable[[bool], Mapping[str, float]]]:
    """`measure` of each module by name; one that cannot be imported fails when it is called."""
    return {name: _later(name) for name in names}


def _later(name: str) -> Callable[[bool], Mapping[str, float]]:
    def measure(quick: bool) -> Mapping[str, float]:
        found: Mapping[str, float] = importlib.import_module(f"benchmarks.{name}").measure(quick)
        return found
    return measure


def machine() -> dict[str, Any]:
    """What the figures were taken on: cores, memory, system, Python, and its load at the start."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "cores": os.cpu_count(), "memory_gb": round(memory / 1e9, 1),
        "system": platform.platform(terse=True), "python": platform.python_version(),
        "load_at_start": round(os.getloadavg()[0], 2),
    }


def commit() -> str:
    """The commit that was measured, with a mark when the tree differs from it."""
    try:
        return subprocess.run(
            ["git", "describe", "--always", "--dirty", "--exclude", "*"], cwd=ROOT, check=True,
            capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def comparison(
    now: Mapping[str, float], before: Mapping[str, float], failed: Mapping[str, str]
) -> list[str]:
    """Lines of a Markdown table: each figure, what it was, how it changed, whether its goal holds.

    A change within a fifth is noise. A figure that had a value and has none now is named so.
    """
    lines = ["| figure | now | before | change | goal | held |",
             "| --- | ---: | ---: | --- | --- | --- |"]
    for name in dict.fromkeys((*GOALS, *now, *before)):
        goal, value, last = GOALS.get(name), now.get(name), before.get(name)
        if value is None and last is None and goal is None:
            continue
        held = goal.held(value) if goal and value is not None else None
        lines.append(
            f"| {name} | {_number(value)} | {_number(last)} | {_change(name, value, last)} "
            f"| {_bound(name)} | {'' if held is None else 'yes' if held else '**no**'} |")
    lines += [f"\nNot measured: {name} ({reason})" for name, reason in failed.items()]
    return lines


def _change(name: str, value: float | None, last: float | None) -> str:
    if value is None:
        return "not measured"
    if last is None:
        return "new"
    if value == last:
        return "same"
    if last == 0 or abs(value / last - 1) <= NOISE:
        return "same" if last else "changed"
    goal = GOALS.get(name)
    if goal is None:
        return f"{value / last:.2f} times"
    turned = "better" if (value < last) == goal.better_down else "worse"
    return f"{turned}, {value / last:.2f} times"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"


def _bound(name: str) -> str:
    goal = GOALS.get(name)
    if goal is None or goal.bound is None:
        return ""
    return f"at {goal.kind} {goal.bound:g} {goal.unit}".strip()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="a few minutes: try, do not quote")
    options.add_argument("--only", help="modules, separated by commas")
    options.add_argument("--write", type=Path, default=LATEST)
    asked = options.parse_args()
    names = tuple(asked.only.split(",")) if asked.only else MODULES
    before = json.loads(LATEST.read_text())["figures"] if LATEST.exists() else {}
    about = {"commit": commit(), "date": datetime.now(UTC).isoformat(timespec="minutes"),
             "quick": asked.quick, "machine": machine()}
    figures, failed = collected(found_modules(names), asked.quick)
    # A part of the figures leaves the others as they were measured last.
    kept = {**before, **figures} if asked.only else figures
    asked.write.write_text(json.dumps(
        {**about, "figures": {name: float(f"{value:.4g}") for name, value in kept.items()},
         "failed": failed}, indent=1) + "\n", encoding="utf-8")
    print("\n".join(comparison(kept, before, failed)))
    print(f"\n{about['commit']}, {about['machine']['cores']} cores, load "
          f"{about['machine']['load_at_start']}; written to {asked.write}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
