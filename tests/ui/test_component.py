"""The components of the pages are found where the project is installed."""

import subprocess
import sys

import pytest

from casebook.paths import ROOT


@pytest.mark.slow
def test_where_the_project_is_not_installed_the_start_says_so() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.uninstalled_site", "--port", "8699"], cwd=ROOT,
        timeout=60, text=True, capture_output=True)
    assert ended.returncode == 1
    assert "pip install --no-deps -e ." in ended.stderr
    assert "Traceback" not in ended.stderr
