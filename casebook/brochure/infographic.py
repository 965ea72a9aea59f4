"""The case of one Member State on one page: to print, to post, and as the picture of a link."""

from dataclasses import asdict
from typing import Any, Literal, get_args

from casebook.brief.pdf.template_data import qr_code
from casebook.brief.pdf.typesetting import typeset
from casebook.brochure.document import Brochure, Number
from casebook.brochure.pdf import TEMPLATES, lettered
from casebook.paths import PACKAGE

# A sheet of A4, a post of 1080 by 1350 pixels, and the picture of a shared link of 1200 by 630.
Size = Literal["page", "post", "link"]
SIZES: tuple[Size, ...] = get_args(Size)
PIXELS: dict[Size, tuple[int, int]] = {"post": (1080, 1350), "link": (1200, 630)}
Format = Literal["pdf", "png", "svg"]
FORMATS: tuple[Format, ...] = get_args(Format)
MOST_NUMBERS = 4
# The pages of the brochure that one draws on: the picture of a link has the promise alone.
DRAWS_ON: dict[Size, tuple[str, ...]] = {
    "page": ("does", "gets", "cost"), "post": ("does", "gets", "cost"), "link": ()}


def infographic(brochure: Brochure, size: Size, format: Format) -> bytes:
    """`brochure`, or those of its pages that the size draws on, in one page.

    Equal ones give equal files. Raises NoteBusy or NoteFailed.
    """
    return typeset(TEMPLATES / "infographic.typ", PACKAGE, {**_data(brochure), "size": size},
                   brochure.release_id, format)


def alt(brochure: Brochure) -> str:
    """The picture in words, for those who do not see it."""
    language, promise = brochure.language, brochure.promise
    return language.say("infographic-alt", title=_title(brochure),
                        lead=language.say("infographic-lead"),
                        promise=language.ended(f"{promise.value} {promise.label}"))


def numbers(brochure: Brochure) -> tuple[Number, ...]:
    """What stands beside the promise: what the State gets, what it costs, what ITU does."""
    of = {page.id: page.numbers for page in brochure.pages}
    does, gets, cost = (of.get(one, ()) for one in DRAWS_ON["page"])
    if not brochure.country:
        return (*does, *cost[1:2])[:MOST_NUMBERS]
    return (*cost[1:2], *gets[:1], *does)[:MOST_NUMBERS]


def _title(brochure: Brochure) -> str:
    if not brochure.country:
        return brochure.language.say("infographic-title-all")
    return brochure.language.say("infographic-title", country=brochure.country)


def _data(brochure: Brochure) -> dict[str, Any]:
    chart = next((page.chart for page in brochure.pages if page.id == "cost"), None)
    values = {
        "language": brochure.language, "right-to-left": brochure.right_to_left,
        "own": bool(brochure.country), "title": _title(brochure),
        "lead": brochure.language.say("infographic-lead"),
        "promise": asdict(brochure.promise),
        "numbers": [asdict(one) for one in numbers(brochure)],
        "chart": asdict(chart) if chart else None,
        "link": brochure.link, "date": brochure.release_date,
        "words": brochure.words,
    }
    return {**lettered(values), "code": qr_code(brochure.link)}
