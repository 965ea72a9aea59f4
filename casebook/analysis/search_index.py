"""Search index of Member States: names in plain form, without case, accents and articles."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

# Letters that Unicode does not take apart into a plain one and a mark.
_PLAIN = str.maketrans({
    "ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ё": "е",
    # Arabic: the seats of hamza, the final ya and ta marbuta are written either way.
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "",
})
_ARTICLES = re.compile(
    r" \((?:the|l'|le|la|les|el|los|las)\)|\b(?:the|les|los|las|le|la|el|of|de|du|des|del|and|et|y"
    r"|и) ")
_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）")
_ST = re.compile(r"\b(?:st|ste|sta) ")


@dataclass(frozen=True)
class Entry:
    """A Member State as it can be found: codes, and names in any language, the shown one first."""

    iso3: str
    codes: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Index:
    """Entries made ready for searching; make it once.

    `areas` and `groups` are names, in plain form, of what is no Member State. `shared` has the
    Member States that a name may mean although only one of them is called so officially. `whole`
    has those with a code or a whole name, in plain form and without its spaces; `symbols` has codes
    that mean a Member State in a column of codes only.
    """

    rows: tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]
    areas: tuple[str, ...] = ()
    groups: frozenset[str] = frozenset()
    shared: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    whole: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    symbols: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def index(
    entries: Iterable[Entry], areas: Iterable[str] = (), groups: Iterable[str] = (),
    shared: Mapping[str, Iterable[str]] | None = None,
    symbols: Mapping[str, str] | None = None,
) -> Index:
    """The entries with all their names in plain form, in the order given.

    A name of an entry is never one of an area or a group.
    """
    rows = tuple(
        (one.iso3, frozenset(map(plain, one.codes)),
         tuple(dict.fromkeys(filter(None, map(plain, _with_short_forms(one.names))))))
        for one in entries
    )
    taken = {name for _, codes, names in rows for name in (*codes, *names)}
    whole: dict[str, tuple[str, ...]] = {}
    for iso3, codes, names in rows:
        for name in {*codes, *names, *(name.replace(" ", "") for name in names)}:
            whole[name] = (*whole.get(name, ()), iso3)
    return Index(
        rows,
        tuple(dict.fromkeys(one for one in map(plain, areas) if one and one not in taken)),
        frozenset(map(plain, groups)) - taken,
        MappingProxyType({plain(name): tuple(codes) for name, codes in (shared or {}).items()}),
        MappingProxyType(whole),
        MappingProxyType({plain(sign): iso3 for sign, iso3 in (symbols or {}).items()}))


def _with_short_forms(names: Iterable[str]) -> Iterable[str]:
    """Each name, and without what stands in brackets: Bolivia (Plurinational State of), Bolivia."""
    for name in names:
        yield name
        yield _BRACKETS.sub(" ", name)


def plain(text: str) -> str:
    """`text` without case, accents, punctuation, articles: Côte d'Ivoire -> cote d ivoire."""
    # Compatibility forms first: full-width letters and presentation forms become plain ones.
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN)).translate(_PLAIN)
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    articles_off = _ARTICLES.sub(" ", re.sub(r"\s+", " ", bare).strip())
    spaced = "".join(c if c.isalnum() else " " for c in articles_off)
    return " ".join(_ST.sub("saint ", " ".join(spaced.split()) + " ").split())
