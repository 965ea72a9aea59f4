"""Fixtures of all tests: above all a release built from the current sources.

It lies in a folder of its own, so that a test run neither needs nor touches the live release.
"""

import csv
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from tests.sampling import SEED, SWEEP, is_due

ROOT = Path(__file__).resolve().parent.parent

# Before anything imports casebook.paths, which reads it once. Parallel workers inherit it.
MADE_HERE = "CASEBOOK_TABLES" not in os.environ
os.environ.setdefault("CASEBOOK_TABLES", tempfile.mkdtemp(prefix="casebook-tables-"))
# A test asks more often in a second than a reader in a minute; limits have tests of their own.
os.environ.setdefault("CASEBOOK_RATE", "off")
# Every server that a test starts would draw the charts of all first screens, for nobody.
os.environ.setdefault("CASEBOOK_DRAW_AHEAD", "off")
# Texts that nobody could have written in a list, and longer ones than any language has.
os.environ.setdefault("CASEBOOK_PSEUDO_LANGUAGES", "on")

# The ledger keeps whole answers, as text, in one field.
csv.field_size_limit(16 * 1024 * 1024)

# A shared machine is slow at times: what counts is the answer, not one example's milliseconds.
settings.register_profile("casebook", deadline=None)
settings.load_profile("casebook")


def pytest_report_header() -> str:
    """Which sample is drawn: a run that failed is repeated with it."""
    return f"sample: CASEBOOK_SAMPLE={SEED}{' (all, in the sweep)' if SWEEP else ''}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the slow tests whose turn it is not, unless they were named on the command line."""
    if any("::" in argument for argument in config.args):
        return
    waiting = [one for one in items
               if one.get_closest_marker("slow") and not is_due(one.nodeid, days=3)]
    config.hook.pytest_deselected(items=waiting)
    items[:] = [one for one in items if one not in waiting]


def pytest_sessionstart(session: pytest.Session) -> None:
    """Build the release once, in the process that starts the workers, if there are any."""
    if MADE_HERE:
        command = [sys.executable, "-m", "casebook.build"]
        build = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if build.returncode != 0:  # the tests of the build say more: let them run
            print(f"No release could be built:\n{build.stdout}{build.stderr}")


def pytest_sessionfinish() -> None:
    if MADE_HERE:
        shutil.rmtree(os.environ["CASEBOOK_TABLES"], ignore_errors=True)
