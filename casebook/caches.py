"""Cache sizes: how many values each cache that grows keeps, how large they are, and of what.

    @cached("answers")
    def _answer(query, parameters, release): ...

The key is what the function is called with; nothing else may change its value. The least recently
used value goes first, exceptions are not kept, and two threads may make the same value at once.
Hits and misses are counted at `/metrics`, by these names. What is bounded by the project's own
files (one value a language, a template, a query) uses functools.cache.
"""

from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import Any, NamedTuple, ParamSpec, TypeVar, cast

import cachetools
from cachetools import LRUCache

from casebook import metrics

P = ParamSpec("P")
T = TypeVar("T")


class Size(NamedTuple):
    """How many values are kept, of what, and the bytes of a usual one, its key included.

    As measured, and rounded up: what several values share is counted in each of them.
    """

    entries: int
    each: int
    what: str

    @property
    def bytes(self) -> int:
        return self.entries * self.each


# A card takes ten milliseconds and more to make, a packed one a tenth of one to open. A room of a
# hundred readers, each with Member States and filters of its own, sees some thousands in minutes.
SIZES = {
    "answers": Size(800, 10_000, "answers of DuckDB, by bytes: a few rows, or long lists"),
    "cards": Size(1024, 8_000, "cards with figure and rows, packed: for tables and files"),
    "shown": Size(8192, 3_000, "cards as browsers get them: what a full room has on its screens"),
    "figures": Size(32, 30_000, "figures opened, of which files are being made"),
    "notices": Size(256, 2_000, "what has been decided since, in words, by language and day"),
    "tables": Size(64, 30_000, "tables of cards that readers have open"),
    "notable": Size(400, 15_000, "sentences on a Member State: each in two views"),
    "proofs": Size(4096, 3_000, "findings of cards for sentences: eight for each Member State"),
    "changes": Size(256, 35_000, "what became of a card since the release before"),
    "texts": Size(12_288, 350, "messages without values, as text, in six languages"),
    "sentences": Size(2048, 1_500, "messages with values, as text"),
    "variables": Size(4096, 1_500, "which values a message takes"),
    "quantities": Size(8192, 350, "numbers as text; charts share most of theirs"),
    "terms": Size(1024, 15_000, "terms of the glossary in a text"),
    "letters": Size(4096, 300, "widths of texts in pictures"),
    "codes": Size(256, 30_000, "QR codes of pictures"),
    "slide-codes": Size(256, 850, "QR codes of slides, as PNG"),
    "pictures": Size(64, 150_000, "pictures: a room that looks at one page asks for the same few"),
    "first-charts": Size(320, 26_000, "charts of first screens, as SVG"),
    "first-screens": Size(270, 62_000, "first screens of pages, as HTML"),
    "files": Size(120, 210_000, "files of pages, compressed: all of them, in two codings"),
    "briefing-parts": Size(512, 30_000, "cards in briefings: the usual ones of a room"),
    "stories": Size(512, 2_000, "which cards a story has; asked for at every turn"),
    "scenarios": Size(512, 2_000, "scenarios read from the text of a link"),
    "directory-lists": Size(32, 20_000, "lists of all Member States, as Markdown"),
    "settings": Size(8, 3_000, "settings by the environment that they were read from"),
    "clients": Size(10_000, 200, "token buckets of clients, for rate limits"),
    # Of a release: the live one and the one before it, some of them in six languages.
    "databases": Size(2, 40_000_000, "open databases; the one let go of is closed"),
    "checked-releases": Size(32, 10_000, "what came of checking the files of a release"),
    "manifests": Size(256, 15_000, "what the manifests of releases on disk say"),
    "view-tables": Size(2, 25_000, "tables that each SQL view draws on"),
    "coverage": Size(256, 200, "first and last year of a table"),
    "ledgers": Size(64, 7_000, "what the ledger says of an earlier release"),
    "earlier": Size(4, 700_000, "answers of the release before, from the ledger"),
    "before": Size(2, 700_000, "answers of the release before, from ledger or disk"),
    "comparisons": Size(2, 3_000_000, "a release compared with the one before"),
    "revised": Size(6, 250_000, "the cards that a release revised, as HTML: in each language"),
    "domains": Size(4, 45_000, "values that a link may have"),
    "names": Size(16, 30_000, "names of Member States in a language"),
    "articles": Size(4, 4_000, "Member States whose name takes an article"),
    "directories": Size(4, 200_000, "what is known of each Member State"),
    "name-indexes": Size(12, 300_000, "names and codes by which Member States are found"),
    "written-names": Size(2, 1_300_000, "names taken apart into words"),
    "initiatives": Size(2, 15_000, "initiatives with their figures"),
    "superseded": Size(256, 3_000, "what was decided since, by subject and day"),
    "glossary-forms": Size(8, 65_000, "the ways in which terms are written"),
    "card-hits": Size(8, 55_000, "what a search finds among cards"),
    "term-hits": Size(8, 35_000, "what a search finds among terms"),
    "document-hits": Size(2, 150_000, "what a search finds among documents"),
    "events": Size(12, 3_000, "events that charts mark"),
    "references": Size(4, 150_000, "documents by their titles"),
    "simulator": Size(2, 55_000, "what every scenario starts from"),
    "nodes": Size(8, 60_000, "nodes of the results model, as named in lists"),
    "footers": Size(8, 1_500, "the foot of pages, as HTML"),
    "shapes": Size(256, 3_500, "what a parameter of the API takes"),
    "index": Size(2, 350_000, "/data/index.json"),
    "datapackage": Size(2, 150_000, "/data/datapackage.json"),
    "openapi": Size(2, 720_000, "/data/openapi.json"),
}


def cached(
    name: str, getsizeof: Callable[[Any], int] | None = None
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keeps what a function returns for what it is called with, in the cache called `name`;
    bounded by entries, or by bytes with `getsizeof`, which is given what is returned."""
    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept: Any = (
            lru_cache(SIZES[name].entries)(function) if getsizeof is None else
            cachetools.cached(bounded(name, getsizeof), lock=Lock(), info=True)(function))
        metrics.CACHES.watch(name, kept.cache_info)
        return cast(Callable[P, T], kept)

    return keep


def bounded(name: str, getsizeof: Callable[[Any], int] | None = None) -> LRUCache[Any, Any]:
    """An empty cache to be filled by hand, bounded by entries, or by bytes with `getsizeof`.

    It is no thread's own: whoever fills it from several holds a lock. Its looks are not counted.
    """
    size = SIZES[name]
    return LRUCache(size.entries if getsizeof is None else size.bytes, getsizeof)
