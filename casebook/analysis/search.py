"""Finding a Member State by what people type: a name of it, a code, an alias, a slip of the key.

Pure: names come in as entries. Accents, case, punctuation and articles do not count.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# A longer text is no name; it would only keep the comparison busy.
LONGEST = 80
# How alike a mistyped word has to be, and how long at least: two letters are like too much.
ALIKE, LONG_ENOUGH = 0.78, 4
# Letters that Unicode does not take apart into a plain one and a mark.
_PLAIN = str.maketrans({
    "ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ё": "е",
    # Arabic: the seats of hamza, the final ya and ta marbuta are written either way.
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "",
})
_ARTICLES = re.compile(
    r" \((?:the|l'|le|la|les|el|los|las)\)|\b(?:the|les|los|las|le|la|el|of|de|du|des|del|and|et|y"
    r"|и) ")
_ST = re.compile(r"\b(?:st|ste|sta) ")


@dataclass(frozen=True)
class Entry:
    """A Member State as it can be found: codes, and names in any language, the shown one first."""

    iso3: str
    codes: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Index:
    """Entries made ready for searching; make it once."""

    rows: tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]


def index(entries: Iterable[Entry]) -> Index:
    """The entries with all their names in plain form, in the order given."""
    return Index(tuple(
        (one.iso3, frozenset(map(plain, one.codes)),
         tuple(dict.fromkeys(filter(None, map(plain, one.names)))))
        for one in entries
    ))


def plain(text: str) -> str:
    """`text` without case, accents, punctuation, articles: Côte d'Ivoire -> cote d ivoire."""
    # Compatibility forms first: full-width letters and presentation forms become plain ones.
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN)).translate(_PLAIN)
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    articles_off = _ARTICLES.sub(" ", re.sub(r"\s+", " ", bare).strip())
    spaced = "".join(c if c.isalnum() else " " for c in articles_off)
    return " ".join(_ST.sub("saint ", " ".join(spaced.split()) + " ").split())


def find(text: str, where: Index, limit: int = 8) -> Sequence[str]:
    """The Member States that `text` may mean, the likeliest first, at most `limit`.

    In this order: a code or a whole name; the beginning of a name; of a word in it; a part of it.
    Only where nothing of that fits, a slip of the key. Equals stay in the order of the index.
    Nothing is found for an empty text.
    """
    wanted = plain(text[:LONGEST])
    if not wanted:
        return []
    fitting = [(place, iso3) for iso3, codes, names in where.rows
               if (place := _fits(wanted, codes, names)) is not None]
    if not fitting and len(wanted) >= LONG_ENOUGH:
        fitting = _slips(wanted, where)
    return [iso3 for _, iso3 in sorted(fitting, key=lambda pair: pair[0])][:limit]


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


def _slips(wanted: str, where: Index) -> list[tuple[float, str]]:
    """The entries with a name that is much like what is wanted, as a whole or at its beginning."""
    # The comparison keeps what it has worked out of its second text: that one stays.
    comparison = difflib.SequenceMatcher(None, b=wanted, autojunk=False)
    found = []
    for iso3, _, names in where.rows:
        alike = max((_alike(comparison, beginning)
                     for name in names for beginning in {name, name[:len(wanted)]}), default=0.0)
        if alike >= ALIKE:
            found.append((-alike, iso3))
    return found


def _alike(comparison: "difflib.SequenceMatcher[str]", name: str) -> float:
    """How alike the two are, between 0 and 1; 0 as soon as it is plain that they are not."""
    comparison.set_seq1(name)
    if comparison.real_quick_ratio() < ALIKE or comparison.quick_ratio() < ALIKE:
        return 0.0
    return comparison.ratio()
