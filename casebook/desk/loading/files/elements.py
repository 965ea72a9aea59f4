"""Elements of a workbook's XML, whatever their namespace."""

from collections.abc import Iterator
from typing import Any

from lxml import etree


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
