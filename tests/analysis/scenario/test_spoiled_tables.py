"""Right tables, spoiled as spreadsheets, locales and authors spoil them: no wrong value is taken.

CASEBOOK_SPOILED=5000 tries as many; the dice are seeded.
"""

import os
import random
from collections.abc import Iterator

import pytest

from casebook.analysis.directory import directory
from casebook.analysis.name_index import aliases, written_index
from casebook.analysis.scenario.pasted import read_list
from casebook.analysis.written_names import WrittenNames
from casebook.warehouse import Release, live

VARIANTS, TABLES, ROWS = int(os.environ.get("CASEBOOK_SPOILED", "400")), 10, 8
CLASSES = (0.0625, 0.125, 0.25, 0.5, 1, 1.5, 2, 3, 5, 8, 11, 18, 25, 30)
FRACTIONS = {0.0625: "1/16", 0.125: "1/8", 0.25: "1/4", 0.5: "1/2", 1.5: "1 1/2"}
HEADERS = (("State", "Units"), ("État Membre", "Unités"), ("Estado Miembro", "Unidades"),
           ("Государство-Член", "Единицы"), ("成员国", "单位"), ("الدولة العضو", "وحدات"),
           ("Country", "Class of contribution"))
TOTALS = ("Total", "TOTAL", "Total général", "Итого", "合计", "المجموع")
Truth = dict[str, float]


@pytest.fixture(scope="module")
def release() -> Release:
    return live()


@pytest.fixture(scope="module")
def where(release: Release) -> WrittenNames:
    return written_index(release)


def right_tables(release: Release) -> list[Truth]:
    dice, members = random.Random(1), sorted(directory(release))
    return [{iso3: dice.choice(CLASSES) for iso3 in dice.sample(members, ROWS)}
            for _ in range(TABLES)]


def number(value: float, dice: random.Random, point: str) -> str:
    """A class in one of the ways that people write it."""
    if value in FRACTIONS and dice.random() < 0.5:
        return dice.choice([FRACTIONS[value], FRACTIONS[value].replace("1 1/2", "1½")])
    written = f"{value:.4f}".rstrip("0").rstrip(".")
    return written.replace(".", point) + dice.choice(["", "", "", "*", "\u00a0"])


def name(iso3: str, release: Release, dice: random.Random, where: WrittenNames) -> str:
    """A name of the Member State, everyday or official, in any language."""
    names = [*directory(release)[iso3].names.values(), *aliases().get(iso3, ())]
    clear = [one for one in names if where.meaning(one).iso3 == iso3 and len(one) > 2]
    return dice.choice(["", " ", "\u00a0"]) + dice.choice(clear)


def spoiled(truth: Truth, release: Release, dice: random.Random, where: WrittenNames) -> str:
    delimiter = dice.choice(["\t", ";", "|", ",", " ", ": "])
    point = "." if delimiter == "," else dice.choice([".", ","])
    rows = [[name(iso3, release, dice, where), number(value, dice, point)]
            for iso3, value in truth.items()]
    if delimiter.strip(": ") or delimiter == "\t":
        rows = list(more(rows, truth, dice, delimiter))
    else:
        unit = dice.choice(["", "", " units", " unités", " единиц", " 单位"])
        rows = [[own, value + unit] for own, value in rows]
    if delimiter in ",;|":
        rows = [[f'"{cell}"' if delimiter in cell else cell for cell in row] for row in rows]
    return dice.choice(["\n", "\r\n"]).join(
        [dice.choice(["", "\ufeff"]) + delimiter.join(rows[0]),
         *(delimiter.join(row) for row in rows[1:])])


def more(
    rows: list[list[str]], truth: Truth, dice: random.Random, delimiter: str
) -> Iterator[list[str]]:
    """The rows as a sheet has them: title, header, further columns, total, empty cells."""
    header: list[str] = list(dice.choice(HEADERS))
    coded, amounts, ghosts = dice.random() < 0.4, dice.random() < 0.4, dice.random() < 0.2
    headed = amounts or dice.random() < 0.7
    group = "" if delimiter == "," else dice.choice(["", " ", "\u202f"])
    if headed and dice.random() < 0.3:
        yield ["Contributions", *[""] * (1 + coded + amounts)]
    if headed:
        yield [*(["Code"] if coded else []), *header, *(["CHF"] if amounts else []),
               *[""] * ghosts]
    for row, (iso3, value) in zip(rows, truth.items(), strict=True):
        francs = f"{value * 318_000:,.0f}".replace(",", group)
        yield [*([iso3] if coded else []), *row, *([francs] if amounts else []), *[""] * ghosts]
        if dice.random() < 0.05:
            yield [""] * (2 + coded + amounts)
    if headed and dice.random() < 0.4:
        total = f"{sum(truth.values()):g}"
        yield [*([""] if coded else []), dice.choice(TOTALS), total,
               *([f"{sum(truth.values()) * 318_000:.0f}"] if amounts else [])]


def test_no_wrong_value_is_taken_and_most_are_read_right(
    release: Release, where: WrittenNames
) -> None:
    right, tables = 0, right_tables(release)
    for seed in range(VARIANTS):
        truth = tables[seed % TABLES]
        text = spoiled(truth, release, random.Random(seed), where)
        found = read_list(text, where)
        for iso3, value in found.wanted:
            assert iso3 in truth, f"{iso3} in\n{text}"
            assert value in (None, truth[iso3]), f"{iso3} {value} in\n{text}"
            assert value is not None or found.unclear or found.classes == "", text
        right += dict(found.wanted) == truth
    assert right >= 0.9 * VARIANTS, f"{right} of {VARIANTS}"
