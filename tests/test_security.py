"""docs/security.md names tests that there are."""

import re

from casebook.paths import ROOT


def test_every_promise_has_its_test() -> None:
    text = (ROOT / "docs" / "security.md").read_text("utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert len(named) > 30
    missing = [f"{path}::{name}" for path, name in named
               if f"def {name}(" not in (ROOT / path).read_text("utf-8")]
    assert missing == []
    # Each row of a table has one.
    rows = [line for line in text.splitlines() if line.startswith("| ") and " --- " not in line]
    assert [row for row in rows if "::" not in row and not row.startswith("| promise")] == []
