"""Finding a Member State by what people type: a name of it, a code, an alias, a slip of the key.

Pure: names come in as entries. Accents, case, punctuation and articles do not count.
`casebook/analysis/name_index.py` makes the one index of the site.
"""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from casebook.analysis.search_index import Index, plain

# A longer text is no name; it would only keep the comparison busy.
LONGEST = 80
# How alike a mistyped word has to be, and how long at least: two letters are like too much.
ALIKE, LONG_ENOUGH = 0.78, 4
# A slip of a whole name comes before one of a name's beginning: Türkei is no Turkmenistan.
BEGINNING = 0.06
# So many are named where a text may mean several.
CHOICES = 4


@dataclass(frozen=True)
class SearchResult:
    """The Member States that a text may mean, the likeliest first.

    `other` says that the text names no Member State but an area or a group of States: for an area
    none is given, for a group those that have its name in theirs.
    """

    members: tuple[str, ...] = ()
    other: Literal["area", "group"] | None = None


@dataclass(frozen=True)
class Meaning:
    """The one Member State that a text names, or None and the few that it may mean."""

    iso3: str | None
    choices: tuple[str, ...] = ()
    other: Literal["area", "group"] | None = None


def find(text: str, where: Index, limit: int = 8) -> SearchResult:
    """The Member States that `text` may mean, the likeliest first, at most `limit`.

    In this order: a code or a whole name; the beginning of a name; of a word in it; a part of it.
    Only where nothing of that fits, a slip of the key. Equals stay in the order of the index.
    What fits the name of an area better than that of any Member State is answered as that area.
    Nothing is found for an empty text.
    """
    nothing = SearchResult()
    return next((found for form in _forms(text)
                 if (found := _result(plain(form), where, limit)) != nothing), nothing)


def _forms(text: str) -> Iterable[str]:
    """`text` as far as it counts, and turned round at its comma: Korea, Republic of."""
    before, comma, after = text[:LONGEST].partition(",")
    yield text[:LONGEST]
    if comma:
        yield f"{after} {before}"


def _result(wanted: str, where: Index, limit: int) -> SearchResult:
    if not wanted:
        return SearchResult()
    if wanted in where.groups:
        having = (iso3 for iso3, _, names in where.rows
                  if any(f" {wanted} " in f" {name} " for name in names))
        return SearchResult(tuple(having)[:limit], "group")
    fitting = [(place, iso3) for iso3, codes, names in where.rows
               if (place := _fits(wanted, codes, names)) is not None]
    area = _fits(wanted, frozenset(), where.areas)
    if not fitting and area is None and len(wanted) >= LONG_ENOUGH:
        fitting, area = _slips(wanted, where)
    if area is not None and all(area < place for place, _ in fitting):
        return SearchResult(other="area")
    ranked = sorted(fitting, key=lambda pair: pair[0])
    return SearchResult(tuple(iso3 for _, iso3 in ranked)[:limit])


def meaning(text: str, where: Index, guess: bool = True) -> Meaning:
    """The Member State that `text` names by a code or a whole name, for where a value hangs on it.

    Nothing is guessed: a name that two share, the beginning of one and a slip give the choices,
    the last two only with `guess`, which takes some milliseconds. A name turned round at a comma
    is one, too: Korea, Republic of.
    """
    for wanted in map(plain, _forms(text)):
        if wanted in where.shared:
            return Meaning(None, where.shared[wanted])
        whole = where.whole.get(wanted) or where.whole.get(wanted.replace(" ", ""), ())
        if len(whole) == 1:
            return Meaning(whole[0])
        if whole:
            return Meaning(None, tuple(whole[:CHOICES]))
    if not guess or len(plain(text[:LONGEST])) < LONG_ENOUGH:
        return Meaning(None)
    found = find(text, where, CHOICES)
    return Meaning(None, found.members, found.other)


_WHOLE, _START, _WORD, _PART = 0.0, 1.0, 2.0, 3.0


def _fits(wanted: str, codes: frozenset[str], names: tuple[str, ...]) -> float | None:
    """How well the entry fits, 0 for a hit; None when it does not."""
    close = wanted.replace(" ", "")
    if wanted in codes or wanted in names or any(close == name.replace(" ", "") for name in names):
        return _WHOLE
    if any(name.startswith(wanted) for name in names):
        return _START
    if any(f" {wanted}" in name for name in names):
        return _WORD
    if len(close) > 1 and any(close in name.replace(" ", "") for name in names):
        return _PART
    return None


def _slips(wanted: str, where: Index) -> tuple[list[tuple[float, str]], float | None]:
    """The entries with a name that is much like what is wanted, as a whole or at its beginning;
    and the same of the areas, the best of them. The more alike, the lower the number."""
    # The comparison keeps what it has worked out of its second text: that one stays.
    comparison = difflib.SequenceMatcher(None, b=wanted, autojunk=False)

    def best(names: Iterable[str]) -> float:
        return max((max(_alike(comparison, name),
                        _alike(comparison, name[:len(wanted)]) - BEGINNING)
                    for name in names), default=0.0)

    found = [(-alike, iso3) for iso3, _, names in where.rows if (alike := best(names)) >= ALIKE]
    area = best(where.areas)
    # Of two that are equally like it, the area counts: no State is named for it by mistake.
    return found, -area - 1e-9 if area >= ALIKE else None


def _alike(comparison: "difflib.SequenceMatcher[str]", name: str) -> float:
    """How alike the two are, between 0 and 1; 0 as soon as it is plain that they are not."""
    comparison.set_seq1(name)
    if comparison.real_quick_ratio() < ALIKE or comparison.quick_ratio() < ALIKE:
        return 0.0
    return comparison.ratio()
