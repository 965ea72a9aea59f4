"""XML read as it streams by: no part of a workbook is held as a tree, however many elements it has.
"""

import re
from typing import Any, Protocol

from lxml import etree

from casebook.desk.loading.upload import refused

_PIECE = 1 << 16
# Excel writes signs that XML has none for as _x000D_.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
MOST_TEXTS = 400_000
# Cells that are only formatted are elements too; so many take some seconds.
MOST_ELEMENTS = 2_500_000


class Target(Protocol):
    """Told of each element in turn, by its name without the namespace."""

    def begin(self, name: str, values: Any) -> None:
        """An element begins."""

    def text(self, text: str) -> None:
        """Text, or a piece of it."""

    def finish(self, name: str) -> None:
        """An element ends."""


class _Events:
    """What lxml tells, passed on; a document type of its own ends it."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._count = 0

    def start(self, tag: str, values: Any) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise refused("bomb")
        self._target.begin(tag.rpartition("}")[2], values)

    def data(self, text: str) -> None:
        self._target.text(text)

    def end(self, tag: str) -> None:
        self._target.finish(tag.rpartition("}")[2])

    def doctype(self, *_: object) -> None:
        raise refused("entities")

    def close(self) -> None:
        return None


def stream(content: bytes, target: Target) -> None:
    """Tells `target` all that stands in `content`; raises UploadRefused for what is no XML."""
    parser = etree.XMLParser(
        target=_Events(target), resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False)
    try:
        for place in range(0, len(content), _PIECE):
            parser.feed(content[place:place + _PIECE])
        parser.close()
    except (etree.XMLSyntaxError, ValueError, LookupError):
        raise refused("damaged") from None


def unescaped(text: str) -> str:
    """A text with the signs that it had before it was written as XML."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


class SharedTexts:
    """The texts that sheets refer to by number, without what shows how signs are pronounced."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._within = self._skipped = False

    def begin(self, name: str, values: Any) -> None:
        """An entry, a run of it, or a pronunciation."""
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._skipped = True
        elif name == "t":
            self._within = not self._skipped

    def text(self, text: str) -> None:
        """A piece of the entry."""
        if self._within:
            self._parts.append(text)

    def finish(self, name: str) -> None:
        """The end of an entry."""
        if name == "t":
            self._within = False
        elif name == "rPh":
            self._skipped = False
        elif name == "si":
            self.texts.append(unescaped("".join(self._parts)))
            if len(self.texts) > MOST_TEXTS:
                raise refused("bomb")
