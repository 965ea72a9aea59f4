"""How the addresses of documents are described: briefings, the brochure, the infographics."""

from casebook import urls
from casebook.analysis.member_names import names
from casebook.brief.audiences import AUDIENCES
from casebook.brief.links import COUNCIL
from casebook.brief.write import FORMATS
from casebook.brochure.links import ALL
from casebook.brochure.write import BROCHURES
from casebook.brochure.write import INFOGRAPHICS as PICTURES
from casebook.brochure.write import SIZES as INFOGRAPHIC_SIZES
from casebook.server.briefings import FILES, SIZES
from casebook.server.openapi_parts import Json, in_path, in_query, language, operation
from casebook.story.pictures import CHARTS
from casebook.story.pictures import SIZES as PICTURE_SIZES
from casebook.warehouse import Release


def documents(release: Release) -> dict[str, Json]:
    """Every address of a document, as paths of the description."""
    return {f"{urls.BRIEFINGS}/{{member_state}}.{{format}}": _briefings(release),
            **_brochures(release)}


def _briefings(release: Release) -> Json:
    """The usual briefing, or the standard case, in its formats."""
    return operation(
        "briefing",
        [in_path("member_state", {"type": "string",
                                  "enum": [COUNCIL, *sorted(names(release, "en"))]}),
         in_path("format", {"type": "string", "enum": list(FILES)}),
         in_query("audience", {"type": "string", "enum": list(AUDIENCES),
                               "default": AUDIENCES[0]}),
         in_query("size", {"type": "string", "enum": list(SIZES),
                           "default": SIZES[0]}),
         language()],
        {one.mime: {} for one in FORMATS.values()}, missing=True)


def _brochures(release: Release) -> dict[str, Json]:
    """The brochure, and the infographics with their sizes by format."""
    members = sorted(names(release, "en"))
    told = {
        f"{urls.BROCHURE}.{{format}}": operation(
            "brochure",
            [in_path("format", {"type": "string", "enum": list(BROCHURES)}),
             in_query("country", {"type": "string", "enum": members}), language()],
            {one.mime: {} for one in BROCHURES.values()}, missing=True),
    }
    for format, sizes in INFOGRAPHIC_SIZES.items():
        size = {"type": "string", "enum": list(sizes), "default": sizes[0]}
        told[f"{urls.INFOGRAPHICS}/{{member_state}}.{format}"] = operation(
            f"infographic_{format}",
            [in_path("member_state", {"type": "string", "enum": [ALL, *members]}),
             in_query("size", size), language()],
            {PICTURES[format]: {}}, missing=True)
    told[f"{urls.STORY}/{{screen}}.png"] = operation(
        "story_screen",
        [in_path("screen", {"type": "string", "enum": list(CHARTS)}),
         in_query("country", {"type": "string", "enum": members}),
         in_query("size", {"type": "string", "enum": list(PICTURE_SIZES),
                           "default": PICTURE_SIZES[0]}), language()],
        {"image/png": {}}, missing=True)
    return told
