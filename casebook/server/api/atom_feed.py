"""`/changes.atom`: news of releases as an Atom feed (RFC 4287), the newest first."""

import re
import uuid
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.analysis.release_notes import Note, notes
from casebook.analysis.view import view_of
from casebook.server.api.openapi_builders import Json, in_language, operation
from casebook.server.api.parameters import LANGUAGE, single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, base_of
from casebook.templates import TEMPLATES
from casebook.warehouse import Release, live
from casebook.wording import Language

MIME = "application/atom+xml"
# Ids must never change, wherever the site is served: they are made from names, not addresses.
_IDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:casebook:changes")
# Control characters, which XML does not take in any form.
_ILLEGAL = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plan(request: Request) -> Plan:
    """The plan for the feed, which takes a language and nothing else."""
    release = live()
    view = view_of(single(request, (LANGUAGE,)), release, strict=True)
    language = view.selection.language
    base = base_of(request)
    return Plan(stamp(release, "feed", language, base), partial(_answer, release, language, base))


def _answer(release: Release, language: Language, base: str) -> Response:
    return Response(feed(release, language, base), media_type=MIME)


def feed(release: Release, language: Language, base: str) -> bytes:
    """The feed as XML in UTF-8: one entry a release up to `release`.

    An entry has the notes of its release and no more: what is counted against the release before is
    known of the newest alone, and an entry that lost it later would look revised to whoever reads
    the feed. The page of changes, to which each leads, has the counts.
    """
    entries = [_entry(note, language) for note in notes(release)]
    written = TEMPLATES.get_template("feed.xml").render(
        language=language, title=language.say("feed-title"), id=_IDS.urn,
        updated=release.date.isoformat(), author=language.say("site-short"), base=base,
        feed=urls.FEED, page=urls.CHANGES_PAGE, entries=entries)
    return _ILLEGAL.sub("", written).encode()


def _entry(note: Note, language: Language) -> dict[str, str]:
    """What an entry of the feed says."""
    first = f"{language.say('feed-first')}\n\n" if note.number == 1 else ""
    return {
        "title": language.say("feed-entry", number=str(note.number),
                              title=language.data_words(note.title)),
        "id": uuid.uuid5(_IDS, f"release {note.number}").urn,
        "updated": note.date,
        "text": first + language.data_lines(note.words),
    }


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on the feed."""
    return {urls.FEED: operation("changes", [in_language()], {MIME: {}})}
