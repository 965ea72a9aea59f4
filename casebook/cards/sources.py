"""Sources of a card's figures with their documents and URLs, official ones first."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from casebook.caches import cached
from casebook.paths import DATA
from casebook.periods import spanned
from casebook.warehouse import Provenance, Release, run
from casebook.warehouse.codebook import Source
from casebook.warehouse.yaml_files import read
from casebook.wording import Language

# Files kept by hand that say which published figure is used where: no figure is their own.
CHOICES = "casebook"
# Tables whose rows each name the document that they were read in.
READ_IN_DOCUMENTS = frozenset(("published_figures", "published_statements"))
# As many documents as a line under a chart has room for.
NAMED = 3
_ADDRESS = re.compile(r"https?://[^\s;]+")


@dataclass(frozen=True)
class Reference:
    """A source or document: `address` and `number` are empty where none is known. `secondary`: it
    is press or another who passes on what somebody else published. `language` is that of the title
    of a document, empty for words of ours."""

    words: str
    address: str = ""
    number: str = ""
    secondary: bool = False
    language: str = ""


def references(source: Provenance, release: Release, language: Language) -> tuple[Reference, ...]:
    """Every source of an answer once: data sets, then documents, official ones before press."""
    sets = (Reference(data_set_words(entry, language), _address(entry.address))
            for entry in _data_sets(source))
    return tuple(dict.fromkeys((*sets, *_documents(source.documents, release))))


def data_set_words(entry: Source, language: Language) -> str:
    """Who made a data set, its title and the period that it covers."""
    return language.commas((language.data_words(entry.producer), language.data_words(entry.title),
                            spanned(language.data_words(entry.period))))


def source_line(source: Provenance, release: Release, language: Language) -> str:
    """The sources in short, and the first documents that figures were read in."""
    documents = [one.words for one in _documents(source.documents, release)]
    if len(documents) > NAMED:
        more = language.say("more-documents", count=len(documents) - NAMED)
        documents = [*documents[:NAMED], more]
    data_sets = (language.data_words(one.short) for one in _data_sets(source))
    return language.clauses(dict.fromkeys([*data_sets, *documents]))


def sources_in_full(
    source: Provenance, release: Release, language: Language
) -> tuple[str, ...]:
    """The same references a line each, a document with its number."""
    return tuple(f"{one.words} ({one.number})" if one.number else one.words
                 for one in references(source, release, language))


def _data_sets(source: Provenance) -> tuple[Source, ...]:
    """The sources that hold figures of their own; all of them where no document is named either."""
    own = tuple(one for stem, one in source.sources
                if one.producer != CHOICES and not (source.documents and stem in READ_IN_DOCUMENTS))
    return own if own or source.documents else tuple(one for _, one in source.sources)


def _documents(titles: Iterable[str], release: Release) -> list[Reference]:
    known = _known(release)
    found = [known.get(title, Reference(title, language=_language(title))) for title in titles]
    return sorted(found, key=lambda one: one.secondary)


def _address(text: str) -> str:
    found = _ADDRESS.search(text)
    return found[0] if found else ""


@cached("references")
def _known(release: Release) -> dict[str, Reference]:
    """Every document by its title."""
    rows = run("references", {}, release).rows.fillna("")
    return {
        row.source_title: Reference(
            row.source_title, _address(row.source_url),
            "" if row.source_document in row.source_title else row.source_document,
            row.source_kind == "secondary", _language(row.source_title))
        for row in rows.itertuples()}


def _language(title: str) -> str:
    return _title_languages().get(title, "en")


@cache
def _title_languages() -> Mapping[str, str]:
    """The languages of titles that are not in English."""
    listed = read(DATA / "title_languages.yml", dict[str, tuple[str, ...]])
    return MappingProxyType(
        {title: language for language, titles in listed.items() for title in titles})
