"""A right sheet spoiled in many ways: its own changes or a problem, and never other changes."""

import random

import pytest

from casebook.desk.changes import TableChanges
from casebook.desk.loading import Proposal, propose, read_upload, recognise
from casebook.desk.words import ENGLISH
from casebook.errors import UploadRefused
from tests.desk.loading.sheets import DATA, Made, copied, right
from tests.desk.loading.spoiling import HARMFUL, HARMLESS
from tests.sampling import SWEEP

TABLES = ("un_regular_budget_share", "country_context", "itu_expenses_by_country")
CASES = 600 if SWEEP else 12


def loaded(name: str, content: bytes) -> Proposal | None:
    """The proposal of the likeliest table, None where the file is refused or not recognised."""
    try:
        upload = read_upload(name, content)
    except UploadRefused:
        return None
    found = recognise(upload, DATA)
    return propose(upload, found[0], DATA) if found else None


def strange(found: TableChanges, expected: TableChanges) -> list[object]:
    """Changes that are none of those expected."""
    return [one for part in ("cells", "added", "withdrawn")
            for one in getattr(found, part)
            if one not in getattr(expected, part)]


def holds(made: Made, expected: TableChanges, harmful: bool, case: str) -> None:
    for name, content in (("table.csv", made.as_csv()), ("table.xlsx", made.as_xlsx())):
        proposal = loaded(name, content)
        if proposal is None:
            assert harmful, f"{case}, {name}: not recognised"
            continue
        if proposal.stem != expected.stem:
            assert proposal.problems, f"{case}, {name}: taken for {proposal.stem}"
            continue
        wrong = strange(proposal.changes, expected)
        assert not wrong, f"{case}, {name}: {wrong[:3]}"
        if not proposal.problems:
            assert not made.must_ask, f"{case}, {name}: taken in silence"
            assert sorted(map(repr, (*proposal.changes.cells, *proposal.changes.rows))) == sorted(
                map(repr, (*expected.cells, *expected.rows))), f"{case}, {name}"


@pytest.mark.parametrize(("stem", "way"), [
    (stem, way) for number, way in enumerate((None, *HARMLESS))
    for stem in (TABLES if SWEEP else TABLES[number % 3:][:1])])
def test_what_is_harmless_is_taken_whole(stem: str, way: object) -> None:
    # By its name: what Python writes for a function is another text in each run.
    made, expected = right(stem, random.Random(f"{stem} {getattr(way, '__name__', '')}"))
    if callable(way):
        way(made, random.Random(3))
    for name, content in (("t.csv", made.as_csv()), ("t.xlsx", made.as_xlsx())):
        proposal = loaded(name, content)
        assert proposal is not None
        assert proposal.stem == stem
        assert strange(proposal.changes, expected) == []
        if not [one for one in proposal.problems if one.message == "two-numbers"]:
            assert [one.sentence(ENGLISH) for one in proposal.problems] == []
            assert len(proposal.changes) == len(expected)


@pytest.mark.parametrize("seed", range(CASES))
def test_several_ways_at_once(seed: int) -> None:
    dice = random.Random(seed)
    made, expected = right(dice.choice(TABLES), dice)
    made = copied(made)
    ways = dice.sample(HARMLESS, dice.randint(1, 5)) + (
        [dice.choice(HARMFUL)] if dice.random() < 0.5 else [])
    dice.shuffle(ways)
    for way in ways:
        way(made, dice)
    holds(made, expected, any(way in HARMFUL for way in ways),
          f"{seed} {[way.__name__ for way in ways]}")
