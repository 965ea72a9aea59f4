"""Ways to spoil a right sheet. `must_ask` is set where no program could know what is meant."""

import random
from collections.abc import Callable
from decimal import Decimal
from types import MappingProxyType

from casebook.analysis.directory import directory
from casebook.build import ensure
from tests.desk.loading.sheets import LANGUAGES, Made

Spoil = Callable[[Made, random.Random], None]
_PLACE = MappingProxyType({"en": "Country", "fr": "Pays", "es": "País", "ru": "Страна",
                           "zh": "国家", "ar": "البلد"})
_YEAR = MappingProxyType({"en": "Year", "fr": "Année", "es": "Año", "ru": "Год", "zh": "年份",
                          "ar": "السنة"})
_TOTAL = MappingProxyType({"en": "Total", "fr": "Total", "es": "Total", "ru": "Всего",
                           "zh": "合计", "ar": "المجموع"})


def names(made: Made, dice: random.Random) -> None:
    """Names in one of six languages in place of codes."""
    language, members = dice.choice(LANGUAGES), directory(ensure())
    place = _of(made, "iso3")
    if place is None:
        return
    made.header[place] = _PLACE[language]
    for row in made.rows:
        if str(row[place]) in members:
            row[place] = members[str(row[place])].names[language]


def names_beside(made: Made, dice: random.Random) -> None:
    """A column of names beside the codes."""
    place = _of(made, "iso3")
    if place is None:
        return
    members = directory(ensure())
    made.header.insert(place, "Country")
    for row in made.rows:
        row.insert(place, members[str(row[place])].names["en"]
                   if str(row[place]) in members else "")
    made.formats = {at + (at >= place): code for at, code in made.formats.items()}


def year_word(made: Made, dice: random.Random) -> None:
    place = _of(made, "year")
    if place is not None:
        made.header[place] = _YEAR[dice.choice(LANGUAGES)]


def title(made: Made, dice: random.Random) -> None:
    made.titles = [["UIT – tableau pour le Conseil"], [""], *made.titles]


def footnotes(made: Made, dice: random.Random) -> None:
    made.below += [[""], ["1) Données provisoires."], ["Source : Nations Unies"]]


def total(made: Made, dice: random.Random) -> None:
    """A row of totals that is right."""
    row: list[object] = [""] * len(made.header)
    row[0] = _TOTAL[dice.choice(LANGUAGES)]
    for place in range(1, len(made.header)):
        numbers = [one[place] for one in made.rows if isinstance(one[place], Decimal)]
        if numbers and made.header[place] not in ("year", *_YEAR.values()):
            row[place] = sum(numbers, Decimal(0))
    made.below.insert(0, row)


def semicolons(made: Made, dice: random.Random) -> None:
    made.sign, made.decimal = ";", ","


def tabs(made: Made, dice: random.Random) -> None:
    made.sign = "\t"


def grouped(made: Made, dice: random.Random) -> None:
    made.group = dice.choice([" ", "\u00a0", "\u202f", "'", "," if made.decimal == "." else "."])
    place = _of(made, "year")
    if place is not None:
        for row in made.rows:
            row[place] = f"{row[place]:f}" if isinstance(row[place], Decimal) else row[place]


def shuffled(made: Made, dice: random.Random) -> None:
    dice.shuffle(made.rows)


def columns_moved(made: Made, dice: random.Random) -> None:
    if made.formats:
        return
    order = list(range(len(made.header)))
    dice.shuffle(order)
    made.header = [made.header[place] for place in order]
    made.rows = [[row[place] for place in order] for row in made.rows]
    made.below = [[row[place] for place in order] if len(row) == len(order) else row
                  for row in made.below]


def repeated_row(made: Made, dice: random.Random) -> None:
    made.rows.append(list(dice.choice(made.rows)))


def header_again(made: Made, dice: random.Random) -> None:
    made.rows.insert(len(made.rows) // 2, list(made.header))


def blank_rows(made: Made, dice: random.Random) -> None:
    made.rows.insert(len(made.rows) // 3, [""] * len(made.header))


def number_marks(made: Made, dice: random.Random) -> None:
    """A footnote's mark behind some numbers."""
    for row in dice.sample(made.rows, 3):
        if isinstance(row[-1], Decimal):
            row[-1] = f"{row[-1]:f}".replace(".", made.decimal) + dice.choice(["*", "†", " 1/"])


def no_values(made: Made, dice: random.Random) -> None:
    """A State without a value beside those that have one."""
    made.rows.append([dice.choice(["FRA", "KEN"]), Decimal(2001),
                      *["n/a"] * (len(made.header) - 2)] if made.header[0] == "iso3" else
                     [""] * len(made.header))


def unknown_column(made: Made, dice: random.Random) -> None:
    made.header.append("Contact")
    for number, row in enumerate(made.rows):
        row.append(f"bureau {number}")


def wrong_country(made: Made, dice: random.Random) -> None:
    place = _of(made, "iso3")
    if place is not None:
        dice.choice(made.rows)[place] = dice.choice(["Atlantide", "XQZ", "Kenia del Sur"])
        made.must_ask = True


def thousandfold(made: Made, dice: random.Random) -> None:
    """A value in another unit."""
    known = [row for row in made.rows if isinstance(row[-1], Decimal) and abs(row[-1]) > 1
             and len(made.header) == len(row)]
    if known and made.header[-1] not in ("year", *_YEAR.values(), "Contact"):
        row = dice.choice(known)
        if row[-1] < 1_000_000:
            row[-1] = row[-1] * 1000
            made.must_ask = True


def twice(made: Made, dice: random.Random) -> None:
    """A row twice, with two values."""
    row = list(dice.choice(made.rows))
    if isinstance(row[-1], Decimal) and made.header[-1] not in ("year", *_YEAR.values()):
        row[-1] = row[-1] + 7
        made.rows.append(row)
        made.must_ask = True


def spreadsheet_error(made: Made, dice: random.Random) -> None:
    row = dice.choice(made.rows)
    if made.header[-1] not in ("Contact",):
        row[-1] = dice.choice(["#DIV/0!", "#REF!", "1.2E+09", "Sep-13", "12/05/2021", "?", "1,2,3"])
        made.must_ask = True


def letter_for_digit(made: Made, dice: random.Random) -> None:
    """A letter O for a zero, an l for a one."""
    row = dice.choice(made.rows)
    if isinstance(row[-1], Decimal):
        row[-1] = "O" + f"{row[-1]:f}"
        made.must_ask = True


HARMLESS: tuple[Spoil, ...] = (
    names, names_beside, year_word, title, footnotes, total, semicolons, tabs, grouped, shuffled,
    columns_moved, repeated_row, header_again, blank_rows, number_marks, no_values, unknown_column)
HARMFUL: tuple[Spoil, ...] = (wrong_country, thousandfold, twice, spreadsheet_error,
                              letter_for_digit)


def _of(made: Made, column: str) -> int | None:
    return made.header.index(column) if column in made.header else None
