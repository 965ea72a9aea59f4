"""Elements of a workbook's XML, whatever their namespace."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree


def text_of(one: Any) -> str:
    """The text of an entry, its runs joined, without what shows how signs are pronounced."""
    parts = [part.text or "" for part in one.iter(etree.Element)
             if local(part) == "t" and local(part.getparent()) in ("si", "is", "r")]
    # Excel writes signs that XML has none for as _x000D_.
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), "".join(parts))


def local(one: Any) -> str:
    """The name of an element without its namespace."""
    return str(etree.QName(one).localname) if isinstance(one.tag, str) else ""


def every(root: Any, name: str) -> Iterator[Any]:
    """All elements of a name."""
    return iter(root.iter(f"{{*}}{name}"))


def first(one: Any, name: str) -> Any | None:
    """The first element of a name."""
    return next(one.iter(f"{{*}}{name}"), None)


def own(one: Any, name: str) -> str:
    """An attribute whatever its namespace."""
    return next((str(value) for key, value in one.attrib.items()
                 if etree.QName(key).localname == name), "")
