"""`/briefings/<Member State>.<format>`: the usual briefing as a file, without opening a page."""

from functools import partial
from typing import get_args

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from casebook import urls
from casebook.analysis.member_names import name, names
from casebook.analysis.name_index import name_index
from casebook.analysis.search import Meaning, meaning
from casebook.analysis.view import view_of
from casebook.brief.audiences import AUDIENCES
from casebook.brief.links import COUNCIL, ONE, Size
from casebook.brief.query import requested_brief
from casebook.brief.write import FORMATS, file_name, write
from casebook.errors import UnknownFormat, UnknownMemberState
from casebook.selection import printable
from casebook.server.api.openapi_builders import (
    Json,
    choice,
    in_language,
    in_path,
    in_query,
    operation,
)
from casebook.server.api.parameters import LANGUAGE, chosen, language_of, single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, attachment, base_of
from casebook.use_counts import Use
from casebook.warehouse import Release, live
from casebook.wording import ENGLISH, Language

SIZES: tuple[Size, ...] = get_args(Size)
# By the end of the address: the format of each size, the usual one first.
FILES: dict[str, dict[Size, str]] = {
    **{format: {"whole": format} for format in FORMATS if format not in ONE},
    **{suffix: {"whole": suffix, "one": format} for format, suffix in ONE.items()},
}


def plan(request: Request) -> Plan:
    """The plan for one file; where a Member State is named otherwise than by its code, the way to
    the address that has it.

    Raises UnknownMemberState, UnknownFormat, UnknownParameter or BadAddressValue.
    """
    stem, _, suffix = request.path_params["file"].partition(".")
    release, language = live(), language_of(request)
    whose, format = _whose(stem, release, language), suffix.lower()
    if format not in FILES:
        raise UnknownFormat(format=suffix[:20], name=whose, formats=", ".join(FILES))
    own = whose != COUNCIL
    given = single(request, (*(("audience",) if own else ()), "size", LANGUAGE))
    language = view_of(given, release, strict=True).selection.language
    audience = chosen(given, "audience", AUDIENCES)
    size = chosen(given, "size", tuple(FILES[format]))
    if (whose, format) != (stem, suffix):
        return Plan(None, partial(_elsewhere, request, f"{whose}.{format}"))
    base = base_of(request)
    view = {"country": whose, "audience": audience} if own else {}
    return Plan(stamp(release, urls.BRIEFINGS, whose, audience, format, size, language, base),
                partial(_file, {**view, "lang": language}, FILES[format][size], release, base),
                Use("file", f"briefing.{format}", whose if own else ""))


def _whose(text: str, release: Release, language: Language) -> str:
    """The code of the Member State that the address names, or that of the standard case."""
    if text.lower() == COUNCIL:
        return COUNCIL
    if text in names(release, ENGLISH):
        return text
    found = meaning(text, name_index(release, language))
    if found.iso3 is None:
        raise UnknownMemberState(text=printable(text), allowed=_nearest(found, release, language))
    return found.iso3


def _nearest(found: Meaning, release: Release, language: Language) -> str:
    """The codes that may have been meant, with their names; what a code is where there is none."""
    listed = [f"{iso3} ({name(release, language, iso3)})" for iso3 in found.choices]
    return (language.say("server-allowed-choice", choices=", ".join(listed)) if listed
        else language.say("server-allowed-country"))


def _elsewhere(request: Request, file: str) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    # Not for ever: a name may come to mean another Member State.
    return RedirectResponse(f"./{file}{query}", 307)


def _file(parameters: dict[str, str], format: str, release: Release, base: str) -> Response:
    brief, _ = requested_brief(parameters, release, base)
    return Response(write(brief, format), media_type=FORMATS[format].mime, headers={
        **attachment(file_name(brief, format)), "Casebook-Release": release.id})


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on briefings."""
    parameters = [
        in_path("member_state", {"type": "string",
                                 "enum": [COUNCIL, *sorted(names(release, ENGLISH))]}),
        in_path("format", {"type": "string", "enum": list(FILES)}),
        in_query("audience", choice(AUDIENCES)), in_query("size", choice(SIZES)),
        in_language(),
    ]
    return {f"{urls.BRIEFINGS}/{{member_state}}.{{format}}": operation(
        "briefing", parameters, {one.mime: {} for one in FORMATS.values()}, missing=True)}
