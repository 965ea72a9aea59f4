"""`/figures/<figure id>.png|svg`: the picture that an id stands for, as long as it still stands."""

from dataclasses import replace
from functools import partial
from typing import Literal, get_args

from starlette.requests import Request
from starlette.responses import Response

from casebook import cards, urls
from casebook.analysis.view import view_of
from casebook.cards import Card
from casebook.cards.registry import cards_of_query
from casebook.cards.verify import verify
from casebook.errors import FigureRevised, UnknownFigure, UnknownFormat
from casebook.exports.links import verify_link
from casebook.exports.picture.card_picture import picture
from casebook.selection import Selection, printable
from casebook.selection.codec import ALPHABET
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
from casebook.use_counts import Use
from casebook.warehouse import Release, live

Size = Literal["wide", "tall"]
Theme = Literal["light", "dark"]
Kind = Literal["png", "svg"]
SIZES: tuple[Size, ...] = get_args(Size)
THEMES: tuple[Theme, ...] = get_args(Theme)
KINDS: tuple[Kind, ...] = get_args(Kind)
MIMES: dict[str, str] = {"png": "image/png", "svg": "image/svg+xml"}


def plan(request: Request) -> Plan:
    """The plan for one picture.

    Raises BadFigureId, UnknownFigure, UnknownFormat, FigureRevised, or BadAddressValue.
    """
    text, _, suffix = request.path_params["file"].partition(".")
    kind = next((known for known in KINDS if known == suffix), None)
    if kind is None:
        raise UnknownFormat(name=text[:60], format=suffix[:20], formats=", ".join(KINDS))
    given = single(request, ("card", "size", "theme", LANGUAGE))
    size = chosen(given, "size", SIZES)
    theme = chosen(given, "theme", THEMES)
    release = live()
    language = view_of(given, release, strict=True).selection.language
    same, selection = cards_of_figure(text, release)
    card = cards.card(chosen(given, "card", tuple(card.id for card in same)))
    selection = replace(selection, language=language)
    base = base_of(request)
    known = stamp(release, "figure", card.id, selection, kind, size, theme, base)
    return Plan(known, partial(_send, card, selection, release, kind, size, theme, base),
                Use("file", f"{card.id}.{kind}", selection.country or ""))


def cards_of_figure(text: str, release: Release) -> tuple[tuple[Card, ...], Selection]:
    """The cards that the id is a figure of, and the selection that it was made for.

    Two cards may draw the same rows: the one that the id names comes first, or, where it names
    none, the one that stands on the page of its subject.
    Raises BadFigureId for a mistyped id, UnknownFigure for one that was never given out here,
    FigureRevised when the live release answers otherwise.
    """
    verdict = verify(text, release)
    if verdict.status == "revised":
        raise FigureRevised(figure=printable(text), verify=verify_link(printable(text)))
    one = verdict.card
    if one is None or not verdict.whole:
        raise UnknownFigure(figure=printable(text))
    others = (card for card in cards_of_query(one.query) if card.fixed == one.fixed and card != one)
    return (one, *others), verdict.selection


def _send(
    card: Card, selection: Selection, release: Release, kind: Kind, size: Size, theme: Theme,
    base: str,
) -> Response:
    prepared = cards.prepare(card, selection, release, theme)
    figure = prepared.provenance.figure_id
    headers = {
        **attachment(f"{card.id}_{figure}.{kind}", "inline"),
        "Casebook-Figure": figure, "Casebook-Release": release.id,
    }
    drawn = picture(prepared, kind, size, theme, base, selection.language)
    return Response(drawn, media_type=MIMES[kind], headers=headers)


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on pictures of figure ids."""
    parameters = [
        in_path("figure", {"type": "string", "pattern": f"^[{ALPHABET}-]{{10,60}}$"}),
        in_path("format", {"type": "string", "enum": list(MIMES)}),
        in_query("card", {"type": "string", "enum": list(cards.cards())}),
        in_query("size", choice(SIZES)), in_query("theme", choice(THEMES)), in_language(),
    ]
    return {f"{urls.FIGURES}/{{figure}}.{{format}}": operation(
        "picture", parameters, {mime: {} for mime in MIMES.values()}, missing=True, gone=True)}
