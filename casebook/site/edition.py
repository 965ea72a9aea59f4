"""Writes a static edition: pages, what they share, and the data of the release."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from casebook import urls
from casebook.errors import FolderNotEmpty
from casebook.exports.links import table_link
from casebook.exports.tables.comma_separated import comma_separated
from casebook.server.api.datapackage import written
from casebook.server.api.release_files import write_archive
from casebook.site.assets import FOLDER, assets, wordmarks
from casebook.site.pages import page_html
from casebook.site.places import COUNTRY, LEFT_OUT, Edition, Place
from casebook.ui.site import site
from casebook.warehouse import Release
from casebook.warehouse.whole_tables import typed_table
from casebook.wording import Language


class Progress(Protocol):
    """Told of each page that is written, and of how many there will be."""

    total: float | None

    def update(self, n: float | None = 1) -> bool | None:
        """Counts `n` more."""


@dataclass(frozen=True)
class Made:
    """How much an edition holds."""

    pages: int
    files: int
    bytes: int


def write(
    out: Path, release: Release, languages: Sequence[Language], states: Sequence[str],
    base_url: str, progress: Progress,
) -> Made:
    """Writes the edition of `release` into `out`, a page of each of `states` in each language.

    Raises FolderNotEmpty, OSError, or what making a page raises: an edition that is not whole is
    none, and is written into another folder first.
    """
    if out.exists() and any(out.iterdir()):
        raise FolderNotEmpty(folder=str(out))
    edition = Edition({one.path: one for one in _places(languages, states)}, _files(release))
    pages = {page.name: page for page in site() if page.name not in LEFT_OUT}
    progress.total = len(edition.places)
    sizes = [_put(out / path, content) for path, content in assets().items()]
    sizes += _data(out, release, edition)
    for path, place in edition.places.items():
        html = page_html(pages[place.page], place, pages.values(), release, edition, base_url)
        sizes.append(_put(out / path, html.encode()))
        progress.update()
    return Made(len(edition.places), len(sizes), sum(sizes))


def _places(languages: Sequence[Language], states: Sequence[str]) -> Iterator[Place]:
    for language in languages:
        for page in site():
            if page.name not in LEFT_OUT:
                yield Place(page.name, language)
        for state in states:
            yield Place(COUNTRY, language, state)


def _files(release: Release) -> dict[str, str]:
    """Address on the site -> path in the edition."""
    data = [urls.ARCHIVE, urls.PACKAGE, *(table_link(name, "csv") for name, _ in release.tables)]
    return {**{address: address.removeprefix("/") for address in data},
            **{f"/app/static/{path.name}": f"{FOLDER}/{path.name}" for path in wordmarks()}}


def _data(out: Path, release: Release, edition: Edition) -> list[int]:
    """Writes the data of the release; the size of each file."""
    archive = out / edition.files[urls.ARCHIVE]
    archive.parent.mkdir(parents=True, exist_ok=True)
    write_archive(release, archive)
    sizes = [archive.stat().st_size, _put(out / edition.files[urls.PACKAGE], written(release))]
    for name, _ in release.tables:
        sizes.append(_put(out / edition.files[table_link(name, "csv")],
                          comma_separated(typed_table(name, release))))
    return sizes


def _put(path: Path, content: bytes) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(content)
