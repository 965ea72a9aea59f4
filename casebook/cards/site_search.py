"""The site's search: Member States, cards, terms and documents that a text may mean."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from casebook.analysis.name_index import name_index
from casebook.analysis.search import LONGEST, find
from casebook.analysis.search_index import plain
from casebook.caches import cached
from casebook.cards.registry import cards
from casebook.warehouse import Release, run
from casebook.wording import Language
from casebook.wording.terms import term_names

MOST_MEMBERS, MOST_OTHERS = 8, 12


@dataclass(frozen=True)
class Hit:
    """Something found: `id` is a card's or term's, or a document's address; `words` say more."""

    id: str
    title: str
    words: str = ""


@dataclass(frozen=True)
class Results:
    """What a text may mean, the likeliest first in each kind.

    `other` says that the text names an area or a group of States that is no Member State in these
    figures: it is answered so, and never with a name that merely looks like it.
    """

    members: tuple[str, ...] = ()
    cards: tuple[Hit, ...] = ()
    terms: tuple[Hit, ...] = ()
    documents: tuple[Hit, ...] = ()
    other: Literal["area", "group"] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing at all was found."""
        return not (self.members or self.cards or self.terms or self.documents)


def search(text: str, release: Release, language: Language) -> Results:
    """What `text` may mean; its first LONGEST characters count, an empty text finds nothing."""
    wanted = plain(text[:LONGEST])
    if not wanted:
        return Results()
    found = find(text, name_index(release, language), MOST_MEMBERS)
    return Results(
        found.members,
        _matching(wanted, _card_hits(language)),
        _matching(wanted, _term_hits(release, language)),
        _matching(wanted, _document_hits(release)),
        found.other,
    )


def _matching(wanted: str, among: Iterable[tuple[str, Hit]]) -> tuple[Hit, ...]:
    """The hits in whose text every word of `wanted` begins a word; those by title first."""
    words = [f" {word}" for word in wanted.split()]
    found = [(not all(word in f" {plain(hit.title)}" for word in words), hit)
             for text, hit in among if all(word in f" {text}" for word in words)]
    return tuple(hit for _, hit in sorted(found, key=lambda pair: pair[0]))[:MOST_OTHERS]


@cached("card-hits")
def _card_hits(language: Language) -> tuple[tuple[str, Hit], ...]:
    hits = []
    for one in cards().values():
        name, page = language.say(one.id), language.say(f"page-{one.found_on}")
        query = f"?part={one.part}" if one.part else ""
        hits.append((plain(f"{name} {page}"),
                     Hit(f"{one.found_on}{query}#{one.id}", name, page)))
    return tuple(hits)


@cached("term-hits")
def _term_hits(release: Release, language: Language) -> tuple[tuple[str, Hit], ...]:
    """The terms, found by what they are called in any language and by their words in the reader's.
    """
    hits = []
    for row in run("glossary", {}, release).rows.itertuples():
        term, words = language.data_words(str(row.term)), language.data_words(str(row.words))
        text = plain(" ".join((term, words, *term_names(str(row.term)))))
        hits.append((text, Hit(str(row.id), term, words)))
    return tuple(hits)


@cached("document-hits")
def _document_hits(release: Release) -> tuple[tuple[str, Hit], ...]:
    rows = run("documents", {}, release).rows.fillna("")
    return tuple((plain(f"{row.source_title} {row.source_document}"),
                  Hit(str(row.source_url), str(row.source_title), str(row.source_document)))
                 for row in rows.itertuples())
