"""Guards tests/sampling.py."""

import pytest

from tests import sampling

DAYS = ("2026-12-30", "2026-12-31", "2027-01-01")


def test_within_three_days_each_has_its_turn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "SWEEP", False)
    for number in range(50):
        turns = [sampling.is_due(f"test_{number}", 3, day) for day in DAYS]
        assert turns.count(True) == 1


def test_in_the_sweep_each_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "SWEEP", True)
    assert all(sampling.is_due(f"test_{number}", 3) for number in range(50))


def test_a_seed_that_is_no_day_decides_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "SWEEP", False)
    due = [sampling.is_due(f"test_{number}", 3, "any text") for number in range(60)]
    assert 0 < due.count(True) < 60
