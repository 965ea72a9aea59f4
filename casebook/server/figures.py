"""`/figures/<figure id>.png|svg`: the picture that an id stands for, as long as it still stands."""

import re
from functools import lru_cache, partial
from typing import Literal, TypeVar, get_args

from starlette.requests import Request
from starlette.responses import Response

from casebook import cards
from casebook.cards import Card
from casebook.cards.prepare import answer_of
from casebook.errors import FigureRevised, UnknownFigure, UnknownFormat
from casebook.exports.links import verify_link
from casebook.exports.picture import picture
from casebook.selection import ADDRESS, Selection, read
from casebook.server.asked import LANGUAGE, chosen, single
from casebook.server.endpoint import Plan, attachment
from casebook.server.freshness import stamp
from casebook.server.settings import settings
from casebook.server.shapes import domain
from casebook.warehouse import Release, live
from casebook.warehouse.figure_ids import FigureId, name_bits, read_figure_id, rows_bits
from casebook.wording import languages

Size = Literal["wide", "tall"]
Theme = Literal["light", "dark"]
Kind = Literal["png", "svg"]
Choice = TypeVar("Choice", bound=str)
SIZES: tuple[Size, ...] = get_args(Size)
THEMES: tuple[Theme, ...] = get_args(Theme)
KINDS: tuple[Kind, ...] = get_args(Kind)
MIMES: dict[str, str] = {"png": "image/png", "svg": "image/svg+xml"}
_BY_FIELD = {field: name for name, field in ADDRESS.items()}
_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]+)?|\[[0-9a-fA-F:]+\](:[0-9]+)?")


def plan(request: Request) -> Plan:
    """The plan for one picture.

    Raises BadFigureId, UnknownFigure, UnknownFormat, FigureRevised, or BadAddressValue.
    """
    text, _, suffix = request.path_params["file"].partition(".")
    kind = next((known for known in KINDS if known == suffix), None)
    if kind is None:
        raise UnknownFormat(name=text[:60], format=suffix[:20], formats=", ".join(KINDS))
    given = single(request, ("size", "theme", LANGUAGE))
    size = SIZES[SIZES.index(chosen(given, "size", SIZES))]
    theme = THEMES[THEMES.index(chosen(given, "theme", THEMES))]
    language = chosen(given, LANGUAGE, languages())
    release = live()
    card, selection, figure = found(text, release, language)
    base = settings().base_url or _asked_at(request)
    known = stamp(release, "figure", figure, card.id, selection, kind, size, theme, base)
    return Plan(known, partial(_send, card, selection, release, kind, size, theme, base))


def found(text: str, release: Release, language: str) -> tuple[Card, Selection, str]:
    """The card and the selection that an id stands for, and the id as we write it.

    Raises BadFigureId for a mistyped one, UnknownFigure when no card asks that, FigureRevised
    when the live release answers otherwise.
    """
    said = read_figure_id(text)
    for card in _cards_asking(said.query_bits):
        selection = _selection(card, said, release, language)
        if selection is None:
            continue
        source = answer_of(card, selection, release).provenance
        if read_figure_id(source.figure_id).parameters != said.parameters:
            continue
        if rows_bits(source.rows_hash) == said.rows_bits:
            return card, selection, source.figure_id
        if said.release_number <= release.number:
            raise FigureRevised(figure=text[:60], verify=verify_link(text[:60]))
    raise UnknownFigure(figure=text[:60])


@lru_cache(maxsize=64)
def _cards_asking(query_bits: int) -> tuple[Card, ...]:
    return tuple(card for card in cards.cards().values()
                 if card.compute is None and name_bits(card.query) == query_bits)


def _selection(
    card: Card, said: FigureId, release: Release, language: str
) -> Selection | None:
    """The reader's choices that lead from the card to the id, or None when none do."""
    given = {
        _BY_FIELD[name]: str(value) for name, value in said.parameters if name not in card.fixed
    }
    selection, notices = read({**given, LANGUAGE: language}, domain(release))
    return None if notices else selection


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


def _asked_at(request: Request) -> str:
    """The site as the reader knows it, for the QR code; nothing when the header is no host name."""
    host = request.headers.get("host", "")
    return f"{request.url.scheme}://{host}" if _HOST.fullmatch(host) else ""
