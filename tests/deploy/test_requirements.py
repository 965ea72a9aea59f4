"""Installed packages are the locked ones: every version with the hashes of its files."""

import re

import pytest

from casebook.paths import ROOT

NAME = r"^([\w.-]+)(?:\[[\w,]+\])?=="
LOCK = "run `make lock` and commit what it writes"


@pytest.mark.parametrize("name", [
    "requirements", "requirements-desk", "requirements-cluster", "requirements-dev"])
def test_every_version_has_hashes_and_is_the_one_asked_for(name: str) -> None:
    locked = (ROOT / f"{name}.txt").read_text()
    pins = re.findall(NAME + r"([^\s;]+)[^\n]*\n( +--hash=sha256:)?", locked, re.MULTILINE)
    assert [one for one, _, hashed in pins if not hashed] == [], LOCK
    versions = {canonical(one): version for one, version, _ in pins}
    asked = re.findall(NAME + r"(\S+)", (ROOT / f"{name}.in").read_text(), re.MULTILINE)
    assert asked
    assert {one: version for one, version in asked
            if versions.get(canonical(one)) != version} == {}, LOCK
    # Which index serves a machine is the machine's own affair.
    assert "://" not in locked


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
