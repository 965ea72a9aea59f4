"""The one index of names: whatever takes a Member State's name looks it up here.

The search of the site, that of the directory, a pasted list and an address know the same names:
those of the UN and of CLDR in six languages, codes, and what people type besides.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated

from babel import Locale
from pydantic import Field

from casebook.analysis.directory import UN_LANGUAGES, directory
from casebook.analysis.member_names import names
from casebook.analysis.search_index import Entry, Index, index
from casebook.analysis.written_names import WrittenNames, written_names
from casebook.caches import cached
from casebook.paths import DATA
from casebook.warehouse import Release, run
from casebook.warehouse.yaml_files import read
from casebook.wording import ENGLISH, Language

NAMES = dict[str, Annotated[tuple[str, ...], Field(min_length=1)]]
# What CLDR lists among the territories and is none.
_NO_TERRITORIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})


@cached("name-indexes")
def name_index(release: Release, language: Language) -> Index:
    """Every name and code, in the order of the names in `language`."""
    shown, members = names(release, language), directory(release)
    ordered = sorted(members.values(), key=lambda one: shown[one.iso3])
    everyday = _everyday()
    held = {one.iso2 for one in ordered}
    others = _listed("no_members.yml")
    return index(
        (Entry(one.iso3, (one.iso3, one.iso2, one.m49),
               (*one.names.values(), *everyday.get(one.iso2, ()), *aliases().get(one.iso3, ())))
         for one in ordered),
        areas=(*others["areas"],
               *(name for code, several in everyday.items() if code not in held
                 for name in several)),
        groups=others["groups"],
        shared=_listed("shared_names.yml"), symbols=_symbols(release))


@cached("written-names")
def written_index(release: Release) -> WrittenNames:
    """The same index for tables that people make, where names are turned and shortened."""
    return written_names(name_index(release, ENGLISH))


def _symbols(release: Release) -> Mapping[str, str]:
    """ITU's own symbols of administrations, F or D, as the Space Network List has them."""
    rows = run("work_networks", {"country": None}, release).rows
    own = rows[rows["filed_through"].isna() & rows["iso3"].notna()]
    return dict(zip(own["administration_symbol"], own["iso3"], strict=True))


@cache
def aliases() -> Mapping[str, tuple[str, ...]]:
    """What people type for a Member State besides its names and codes, by its code."""
    return _listed("aliases.yml")


@cache
def _everyday() -> Mapping[str, tuple[str, ...]]:
    """The everyday names of countries and areas in six languages, by two-letter code (CLDR)."""
    found: dict[str, tuple[str, ...]] = {}
    for language in UN_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in _NO_TERRITORIES:
                found[code] = (*found.get(code, ()), str(name))
    return MappingProxyType(found)


@cache
def _listed(file: str) -> Mapping[str, tuple[str, ...]]:
    """Lists by name from a file of ours in data/; raises BadConfiguration."""
    return MappingProxyType(read(DATA / file, NAMES))
