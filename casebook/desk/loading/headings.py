"""Headings of columns: the columns of the codebook that each may mean, its year and its units."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from pydantic import BaseModel, ConfigDict

from casebook.analysis.search_index import plain
from casebook.paths import DATA
from casebook.warehouse.codebook import codebook
from casebook.warehouse.yaml_files import read

LONGEST = 300
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_BILLIONS = re.compile(
    r"\b(?:billions?|milliards?|bn|млрд|миллиард\w{0,3})\b|十亿|مليار", re.IGNORECASE)
_MILLIONS = re.compile(
    r"\b(?:millions?|millones|mio|mn|млн|миллион\w{0,3})\b|百万|ملايين|مليون", re.IGNORECASE)
_THOUSANDS = re.compile(
    r"\b(?:thousands?|milliers?|miles|тыс|тысяч\w{0,2})\b|'000|’000|\b000s?\b|千|بالآلاف|آلاف|ألف",
    re.IGNORECASE)
_TIMES = ((Decimal(10) ** 9, _BILLIONS), (Decimal(10) ** 6, _MILLIONS),
          (Decimal(10) ** 3, _THOUSANDS))
# Words that mean other numbers in other languages, or are read in two ways.
_UNCLEAR = re.compile(r"\b(?:billones|billón|lakhs?|crores?)\b|[万亿]", re.IGNORECASE)
_CHF = re.compile(
    r"\b(?:k|m)?(?:CHF|SFr)\b|francs? suisses?|swiss francs?|francos? suizos?"
    r"|швейцарск\w{0,3} франк\w{0,3}|瑞士法郎|فرنك(?:ات)? سويسري(?:ة)?", re.IGNORECASE)
_EUR = re.compile(r"\bEUR\b|€|\beuros?\b|евро|欧元|يورو", re.IGNORECASE)
_USD = re.compile(
    r"\b(?:k|m)?USD\b|US ?\$|\$ ?US|\$|(?:US |US-)?\bdollars?(?: des états-unis| US)?\b"
    r"|dólares(?: de los? EE\.? ?UU\.?)?|долл\w{0,4}(?: США)?|美元|دولار(?:ات)?(?: أمريكي)?",
    re.IGNORECASE)
_CURRENCIES = (("CHF", _CHF), ("EUR", _EUR), ("USD", _USD))
_SHORT_TIMES = re.compile(
    r"\b(k|m)(?:CHF|USD)\b|\b(k|m) ?(?:CHF|USD|\$|€)|(?:CHF|USD|\$|€) ?(k|m)\b", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bper ?cent\b|\bpour ?cent\b|\bpor ciento\b|\bпроцент\w{0,3}\b|百分比"
                      r"|بالمئة", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|en|of|de|des|в|by)\b|以|计", re.IGNORECASE)


class _Lists(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)
    columns: dict[str, list[str]]
    tables: dict[str, list[str]]


@dataclass(frozen=True)
class Heading:
    """`sure` are columns of which this is a heading, `likely` those whose heading is in it.

    `times` is what the numbers below are multiplied by; `unclear` a word that could mean two
    numbers. `bare` is the text without year and units, in plain form.
    """

    text: str
    sure: frozenset[str] = frozenset()
    likely: frozenset[str] = frozenset()
    year: str = ""
    times: Decimal = Decimal(1)
    currency: str = ""
    percent: bool = False
    unclear: str = ""
    bare: str = ""

    @property
    def is_year(self) -> bool:
        """Whether it is a year and nothing else."""
        return bool(self.year) and not self.bare


@cache
def heading(text: str) -> Heading:
    """What `text` says of the column below it."""
    text = " ".join(text[:LONGEST].split())
    years = years_in(text)
    rest = re.sub(r"\[?YR ?((?:19|20)[0-9]{2})\]?", " ", text)
    rest = _YEAR.sub(" ", rest) if len(years) == 1 else rest
    times, currency, rest = units(rest)
    percent = _PERCENT.search(rest) is not None
    unclear = found[0] if (found := _UNCLEAR.search(rest.replace("百万", ""))) else ""
    rest = _PERCENT.sub(" ", rest)
    bare = plain(re.sub(r"[()\[\]*]", " ", rest))
    if not plain(_IN.sub(" ", bare)) or bare in ("fy", "prov", "p", "e", "est", "r"):
        bare = ""
    sure = {*_known().get(plain(text), ()), *_known().get(bare, ())}
    if bare and not sure:
        without = plain(_IN.sub(" ", re.sub(r"\([^()]*\)", " ", rest)))
        sure = set(_known().get(without, ()))
    likely = frozenset(_likely(bare)) - sure if bare else frozenset()
    return Heading(text, frozenset(sure), likely, next(iter(years)) if len(years) == 1 else "",
                   times, currency, percent, unclear, bare)


def units(text: str) -> tuple[Decimal, str, str]:
    """What numbers are multiplied by, their currency, and the text without these words."""
    times, currency = Decimal(1), ""
    short = _SHORT_TIMES.search(text)
    if short:
        sign = next(one for one in short.groups() if one)
        times = Decimal(1000) if sign.casefold() == "k" else Decimal(10) ** 6
    for factor, words in _TIMES:
        if words.search(text):
            times, text = factor, words.sub(" ", text)
            break
    for code, words in _CURRENCIES:
        if words.search(text):
            currency, text = currency or code, words.sub(" ", text)
    return times, currency, re.sub(r"\b[kKmM]\b", " ", text) if short else text


def years_in(text: str) -> frozenset[str]:
    """Every year that stands in `text`, as far as figures can be of it."""
    year = codebook().columns["year"]
    return frozenset(one for one in _YEAR.findall(text[:2000])
                     if (year.minimum or 0) <= int(one) <= (year.maximum or 9999))


def tables_named(text: str) -> frozenset[str]:
    """The source tables whose words stand in a title, or in the name of a sheet or file."""
    padded = f" {plain(text[:2000])} "
    return frozenset(stem for stem, names in _lists().tables.items()
                     if any(plain(one) in padded for one in names))


@cache
def _lists() -> _Lists:
    return cast(_Lists, read(DATA / "headings.yml", _Lists))


@cache
def _known() -> Mapping[str, frozenset[str]]:
    """Columns by the headings that mean them, in plain form."""
    found: dict[str, set[str]] = {}
    for column, text in _headings():
        found.setdefault(plain(text), set()).add(column)
    found.pop("", None)
    return MappingProxyType({text: frozenset(columns) for text, columns in found.items()})


def _headings() -> Iterator[tuple[str, str]]:
    for name, column in cast("Mapping[str, Any]", codebook().columns).items():
        yield name, name.replace("_", " ")
        yield name, column.words
    for name, texts in _lists().columns.items():
        for text in texts:
            yield name, text


def _likely(bare: str) -> Iterator[str]:
    words = set(bare.split())
    for text, columns in _known().items():
        known = text.split()
        spaced = len(text) >= 4 and set(known) <= words
        # Chinese sets no spaces between its words.
        joined = not text.isascii() and "\u4e00" <= text[0] <= "\u9fff" and text in bare
        if spaced or joined:
            yield from columns
