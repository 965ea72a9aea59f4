"""`/changes.atom`: news of releases as an Atom feed (RFC 4287), the newest first."""

import uuid
from functools import partial
from xml.etree import ElementTree

from starlette.requests import Request
from starlette.responses import Response

from casebook.analysis.release_notes import Note, notes
from casebook.cards.changes import Comparison, comparison
from casebook.server.asked import LANGUAGE, chosen, language_of, single
from casebook.server.endpoint import Plan
from casebook.server.figures import asked_at
from casebook.server.freshness import stamp
from casebook.server.index import FEED
from casebook.settings import settings
from casebook.warehouse import Release, live
from casebook.wording import Count, languages, say

PAGE = "/changes"
MIME = "application/atom+xml"
NAMESPACE = "http://www.w3.org/2005/Atom"
# Ids must never change, wherever the site is served: they are made from names, not addresses.
_IDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:casebook:changes")


def plan(request: Request) -> Plan:
    """The plan for the feed, which takes a language and nothing else."""
    chosen(single(request, (LANGUAGE,)), LANGUAGE, languages())
    release, language = live(), language_of(request)
    base = settings().base_url or asked_at(request)
    return Plan(stamp(release, "feed", language, base), partial(_answer, release, language, base))


def _answer(release: Release, language: str, base: str) -> Response:
    return Response(feed(release, language, base), media_type=MIME)


def feed(release: Release, language: str, base: str) -> bytes:
    """The feed as XML in UTF-8: one entry a release up to `release`."""
    ElementTree.register_namespace("", NAMESPACE)
    root = ElementTree.Element(f"{{{NAMESPACE}}}feed", {
        "{http://www.w3.org/XML/1998/namespace}lang": language})
    _add(root, "title", say("feed-title", language))
    _add(root, "id", _IDS.urn)
    _add(root, "updated", _moment(release.date.isoformat()))
    _add(_add(root, "author", ""), "name", say("site-short", language))
    _add(root, "link", "", rel="self", type=MIME, href=f"{base}{FEED}")
    _add(root, "link", "", rel="alternate", type="text/html", href=f"{base}{PAGE}")
    compared = comparison(release)
    for note in notes():
        if note.number <= release.number:
            newest = note.number == release.number
            _entry(root, note, language, base, compared if newest else None)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entry(
    root: ElementTree.Element, note: Note, language: str, base: str, compared: Comparison | None
) -> None:
    entry = _add(root, "entry", "")
    _add(entry, "title", say("feed-entry", language, number=str(note.number), title=note.title))
    _add(entry, "id", uuid.uuid5(_IDS, f"release {note.number}").urn)
    _add(entry, "updated", _moment(note.date))
    _add(entry, "link", "", rel="alternate", type="text/html", href=f"{base}{PAGE}")
    counted = [] if compared is None else _counts(compared, language)
    if note.number == 1:
        counted = [say("feed-first", language)]
    text = "\n".join([*counted, *([""] if counted else []), note.words])
    _add(entry, "content", _legal(text), type="text")


def _counts(compared: Comparison, language: str) -> list[str]:
    """How many cards changed, and a line for each that was revised."""
    revised = compared.of("revised")
    first = say("feed-counts", language, revised=Count(len(revised)),
                added=Count(len(compared.of("added"))),
                withdrawn=Count(len(compared.withdrawn)),
                unchanged=Count(len(compared.of("unchanged"))))
    lines = (say("feed-revised", language, card=say(one.card.id, language),
                 count=Count(len(one.changes))) for one in revised)
    return [first, *(f"- {line}" for line in lines)]


def _add(
    parent: ElementTree.Element, name: str, text: str, **attributes: str
) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)
    child.text = _legal(text) or None
    return child


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _legal(text: str) -> str:
    """Text without the control characters that XML does not take."""
    return "".join(c for c in text if c in "\t\n" or c.isprintable())
