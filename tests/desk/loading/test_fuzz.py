"""Damaged files and senseless cells: a sentence each, never a traceback or another change."""

import random

import pytest

from casebook.desk.words import DeskLanguage
from tests.desk.loading.sheets import Made, right
from tests.desk.loading.test_spoiled import loaded, strange
from tests.sampling import SWEEP

CASES = 1_000 if SWEEP else 8
# None of them is a number, a year or a Member State.
JUNK = ("1.2.3", "--", "=1+1", "@SUM(A1)", "\u202e4", "9" * 70, "🙂", "NaN", "inf", "1e5", "0x10",
        "1/0", "TRUE", "<b>", "\u200b", "2024-13-45", "'5", "1;2", "٫٫", "½½", "#REF!", "\\N",
        "12:30", "1,2,3,4", "12.", "- 5 -", "((5))", "5 6", "Σ", "x" * 500, "None", "-", "n/a")


@pytest.mark.parametrize("seed", range(CASES))
def test_a_damaged_workbook_gives_no_other_change(seed: int) -> None:
    dice = random.Random(seed)
    made, expected = right("un_regular_budget_share", dice, 16)
    content = bytearray(made.as_xlsx())
    for _ in range(dice.choice([1, 1, 2, 8])):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    if dice.random() < 0.2:
        del content[dice.randrange(len(content)):]
    if dice.random() < 0.1:
        content[dice.randrange(len(content)):0] = dice.randbytes(30)
    proposal = loaded("a.xlsx", bytes(content))
    if proposal is not None:
        assert strange(proposal.changes, expected) == []


@pytest.mark.parametrize("seed", range(CASES))
def test_a_damaged_text_gives_a_sentence(seed: int) -> None:
    dice = random.Random(seed)
    made, _ = right("country_context", dice, 12)
    content = bytearray(made.as_csv())
    for _ in range(dice.choice([1, 3, 30])):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    if dice.random() < 0.3:
        content[dice.randrange(len(content)):0] = dice.randbytes(12)
    proposal = loaded("a.csv", bytes(content))
    for one in proposal.problems if proposal else ():
        assert one.sentence(DeskLanguage("fr"))


@pytest.mark.parametrize("seed", range(CASES))
def test_senseless_cells_are_told_of_or_left_out(seed: int) -> None:
    dice = random.Random(seed)
    made, expected = right(dice.choice(["un_regular_budget_share", "country_context"]), dice, 16)
    _senseless(made, dice)
    for name, content in (("a.csv", made.as_csv()), ("a.xlsx", made.as_xlsx())):
        proposal = loaded(name, content)
        if proposal is None or proposal.stem != expected.stem:
            assert proposal is None or proposal.problems
            continue
        wrong = strange(proposal.changes, expected)
        # A row whose other cells are sound may be new without the cell that says nothing.
        assert [one for one in wrong if not _is_part(one, expected)] == [], (name, made.rows)


def _senseless(made: Made, dice: random.Random) -> None:
    for _ in range(dice.choice([1, 2, 10])):
        row = dice.choice(made.rows)
        place = dice.randrange(len(row))
        row[place] = dice.choice(JUNK)
    if dice.random() < 0.2:
        made.header[dice.randrange(len(made.header))] = dice.choice(JUNK)


def _is_part(one: object, expected: object) -> bool:
    """Whether a new row is one expected, with less in it."""
    values = getattr(one, "values", None)
    if values is None:
        return False
    whole = next((row.values for row in getattr(expected, "added", ())
                  if row.key == getattr(one, "key", None)), None)
    return whole is not None and all(not text or whole[name] == text
                                     for name, text in values.items())
