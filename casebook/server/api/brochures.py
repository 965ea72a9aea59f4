"""`/brochure.<format>`, `/infographics/<Member State>.<format>` and `/story/<screen>.png`: the
case in designed pages and pictures."""

from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.analysis.member_names import names
from casebook.analysis.view import view_of
from casebook.brochure import story_picture
from casebook.brochure.assemble import brochure
from casebook.brochure.infographic import DRAWS_ON, Format, Size, infographic
from casebook.brochure.links import ALL
from casebook.brochure.write import BROCHURES, INFOGRAPHICS, SIZES, write
from casebook.errors import UnknownAddress, UnknownFormat
from casebook.selection import Selection, printable
from casebook.server.api.openapi_builders import (
    Json,
    choice,
    in_language,
    in_path,
    in_query,
    operation,
)
from casebook.server.api.parameters import LANGUAGE, chosen, single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, attachment, base_of
from casebook.story.pictures import CHARTS
from casebook.story.pictures import SIZES as PICTURE_SIZES
from casebook.story.pictures import Size as PictureSize
from casebook.use_counts import Use
from casebook.warehouse import Release, live
from casebook.wording import ENGLISH


def plan(request: Request) -> Plan:
    """The plan for the brochure or its deck.

    Raises UnknownFormat, UnknownParameter or BadAddressValue.
    """
    format, release = request.path_params["format"], live()
    if format not in BROCHURES:
        raise UnknownFormat(format=format[:20], name="brochure", formats=", ".join(BROCHURES))
    given = single(request, ("country", LANGUAGE))
    selection = view_of(given, release, strict=True).selection
    base = base_of(request)
    return Plan(stamp(release, urls.BROCHURE, selection, format, base),
                partial(_brochure, selection, release, format, base),
                Use("file", f"brochure.{format}", selection.country or ""))


def picture(request: Request) -> Plan:
    """The plan for one infographic.

    Raises UnknownAddress, UnknownFormat, UnknownParameter or BadAddressValue.
    """
    name, _, suffix = request.path_params["file"].partition(".")
    release = live()
    if name != ALL and name not in names(release, ENGLISH):
        raise UnknownAddress(address=printable(request.url.path), index=urls.INDEX)
    format = next((known for known in INFOGRAPHICS if known == suffix), None)
    if format is None:
        raise UnknownFormat(format=suffix[:20], name=name, formats=", ".join(INFOGRAPHICS))
    given = single(request, ("size", LANGUAGE))
    selection = replace(view_of(given, release, strict=True).selection,
                        country=None if name == ALL else name)
    size = chosen(given, "size", SIZES[format])
    base = base_of(request)
    return Plan(stamp(release, urls.INFOGRAPHICS, selection, format, size, base),
                partial(_picture, selection, release, format, size, base),
                Use("file", f"infographic.{format}", selection.country or ""))


def screen(request: Request) -> Plan:
    """The plan for the picture of one screen of the story.

    Raises UnknownAddress, UnknownFormat, UnknownParameter or BadAddressValue.
    """
    name, _, suffix = request.path_params["file"].partition(".")
    if name not in CHARTS:
        raise UnknownAddress(address=printable(request.url.path), index=urls.INDEX)
    if suffix != "png":
        raise UnknownFormat(format=suffix[:20], name=name, formats="png")
    given, release = single(request, ("country", "size", LANGUAGE)), live()
    selection = view_of(given, release, strict=True).selection
    size = chosen(given, "size", PICTURE_SIZES)
    base = base_of(request)
    return Plan(stamp(release, urls.STORY, name, selection, size, base),
                partial(_screen, name, selection, release, size, base),
                Use("file", f"story-{name}.png", selection.country or ""))


def _screen(
    name: str, selection: Selection, release: Release, size: PictureSize, base: str
) -> Response:
    made = story_picture.picture(name, selection, release, base)
    if made is None:
        raise UnknownAddress(address=f"{urls.STORY}/{name}.png", index=urls.INDEX)
    headers = attachment(
        "-".join(filter(None, ("why-itu-matters", selection.country, name, size))) + ".png",
        "inline") | {"Casebook-Release": release.id}
    if made.proof and made.proof.figure_id:
        headers["Casebook-Figure"] = made.proof.figure_id
    return Response(story_picture.png(made, size), media_type="image/png", headers=headers)


def _brochure(selection: Selection, release: Release, format: str, base: str) -> Response:
    made = brochure(selection, release, base)
    return Response(write(made, format), media_type=BROCHURES[format].mime, headers={
        **attachment(f"{made.name}.{format}"), "Casebook-Release": release.id})


def _picture(
    selection: Selection, release: Release, format: Format, size: Size, base: str
) -> Response:
    made = brochure(selection, release, base, DRAWS_ON[size])
    return Response(
        infographic(made, size, format), media_type=INFOGRAPHICS[format], headers={
            **attachment(f"{made.name}-{size}.{format}", "inline"),
            "Casebook-Figure": made.promise.proof.figure_id, "Casebook-Release": release.id})


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on the brochure."""
    parameters = [in_path("format", {"type": "string", "enum": list(BROCHURES)}),
                  _members("country", release), in_language()]
    return {f"{urls.BROCHURE}.{{format}}": operation(
        "brochure", parameters, {one.mime: {} for one in BROCHURES.values()}, missing=True)}


def picture_operations(release: Release) -> dict[str, Json]:
    """The part of the description on infographics: each format has sizes of its own."""
    members = {"type": "string", "enum": [ALL, *sorted(names(release, ENGLISH))]}
    return {
        f"{urls.INFOGRAPHICS}/{{member_state}}.{format}": operation(
            f"infographic_{format}",
            [in_path("member_state", members), in_query("size", choice(sizes)),
             in_language()],
            {INFOGRAPHICS[format]: {}}, missing=True)
        for format, sizes in SIZES.items()}


def screen_operations(release: Release) -> dict[str, Json]:
    """The part of the description on pictures of the story."""
    parameters = [in_path("screen", {"type": "string", "enum": list(CHARTS)}),
                  _members("country", release), in_query("size", choice(PICTURE_SIZES)),
                  in_language()]
    return {f"{urls.STORY}/{{screen}}.png": operation(
        "story_screen", parameters, {"image/png": {}}, missing=True)}


def _members(name: str, release: Release) -> Json:
    return in_query(name, {"type": "string", "enum": sorted(names(release, ENGLISH))})
