"""Fluent catalogues: the languages of a folder, their files as bundles, patterns in them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Resource

from casebook.errors import BadConfiguration

# A bundle, the pattern found in it, and the language that it is of.
Found = tuple[FluentBundle, Any, str]


def languages_in(folder: Path, reference: str) -> tuple[str, ...]:
    """The languages that have catalogues in `folder`, the reference first."""
    found = sorted(path.name for path in folder.iterdir() if any(path.glob("*.ftl")))
    return tuple(sorted(found, key=lambda language: language != reference))


def bundle_of(
    folder: Path, language: str, *, isolates: bool = False,
    changed: Callable[[Resource], object] = lambda _: None,
) -> FluentBundle:
    """All catalogues of `folder` as a bundle of `language`; `changed` alters each file first.

    `isolates` wraps values in bidi isolates. Raises BadConfiguration for a file with an entry that
    cannot be read: left so, its message would be missing later.
    """
    bundle = FluentBundle([language], use_isolating=isolates)
    # Where in its file each part stands takes more memory than what it says.
    parser = FluentParser(with_spans=False)
    for path in sorted(folder.glob("*.ftl")):
        resource = parser.parse(path.read_text(encoding="utf-8"))
        changed(resource)
        junk = [entry.content for entry in resource.body if isinstance(entry, Junk)]
        if junk:
            raise BadConfiguration(file=path, reason=f"it cannot read: {str(junk[0])[:120]}")
        bundle.add_resource(resource)
    return bundle


def pattern_of(
    message: str, languages: Iterable[str], bundles: Callable[[str], FluentBundle],
) -> Found | None:
    """The pattern of `message`, which may end in `.attribute`, in the first language that has it.
    """
    name, _, attribute = message.partition(".")
    for spoken in dict.fromkeys(languages):
        bundle = bundles(spoken)
        if not bundle.has_message(name):
            continue
        found = bundle.get_message(name)
        pattern = found.attributes.get(attribute) if attribute else found.value
        if pattern is not None:
            return bundle, pattern, spoken
    return None
