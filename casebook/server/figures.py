"""`/figures/<figure id>.png|svg`: the picture that an id stands for, as long as it still stands."""

from functools import lru_cache, partial
from threading import Lock
from typing import Literal, get_args

from cachetools import LRUCache
from starlette.requests import Request
from starlette.responses import Response

from casebook import cards
from casebook.cards import Card
from casebook.cards.prepare import answer_of
from casebook.errors import BadAddressValue, FigureRevised, UnknownFigure, UnknownFormat
from casebook.exports.links import verify_link
from casebook.exports.picture import picture
from casebook.selection import ADDRESS, Selection
from casebook.server.asked import LANGUAGE, domain, selected, single
from casebook.server.endpoint import Plan, attachment
from casebook.server.freshness import stamp
from casebook.server.settings import settings
from casebook.warehouse import Release, live
from casebook.warehouse.figure_ids import FigureId, name_bits, read_figure_id, rows_bits
from casebook.wording import say

Size = Literal["wide", "tall"]
Theme = Literal["light", "dark"]
MIMES = {"png": "image/png", "svg": "image/svg+xml"}
# A picture is 100 to 300 kB and takes a quarter of a second: one that stands in a chat or an
# article is asked for by everyone who opens it.
CACHED_BYTES = 24 << 20
_pictures: LRUCache[str, bytes] = LRUCache(CACHED_BYTES, getsizeof=len)
_lock = Lock()
_BY_FIELD = {field: name for name, field in ADDRESS.items()}


def plan(request: Request) -> Plan:
    """The plan for one picture.

    Raises BadFigureId, UnknownFigure, UnknownFormat, FigureRevised, or BadAddressValue.
    """
    text, _, suffix = request.path_params["file"].partition(".")
    if suffix not in MIMES:
        raise UnknownFormat(name=text[:60], format=suffix[:20], formats=", ".join(MIMES))
    given = single(request, ("size", "theme", LANGUAGE))
    size = _choice(given, "size", get_args(Size), "wide")
    theme = _choice(given, "theme", get_args(Theme), "light")
    release = live()
    words = {LANGUAGE: given[LANGUAGE]} if LANGUAGE in given else {}
    language = selected(words, domain(release)).language
    card, selection, figure = found(text, release, language)
    base = settings().base_url or _asked_at(request)
    known = stamp(release, "figure", figure, card.id, selection, suffix, size, theme, base)
    make = partial(_send, known.etag, card, selection, release, figure, suffix, size, theme, base)
    return Plan(known, make)


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
    return tuple(card for card in cards.cards().values() if name_bits(card.query) == query_bits)


def _selection(
    card: Card, said: FigureId, release: Release, language: str
) -> Selection | None:
    """The reader's choices that lead from the card to the id, or None when none do."""
    given = {
        _BY_FIELD[name]: str(value) for name, value in said.parameters if name not in card.fixed
    }
    try:
        return selected({**given, LANGUAGE: language}, domain(release))
    except BadAddressValue:
        return None


def _send(
    etag: str, card: Card, selection: Selection, release: Release, figure: str, suffix: str,
    size: Size, theme: Theme, base: str,
) -> Response:
    with _lock:
        drawn = _pictures.get(etag)
    if drawn is None:
        prepared = cards.prepare(card, selection, release, theme)
        drawn = picture(prepared, suffix, size, theme, base)
        if len(drawn) <= CACHED_BYTES:
            with _lock:
                _pictures[etag] = drawn
    headers = {
        **attachment(f"{card.id}_{figure}.{suffix}", "inline"),
        "Casebook-Figure": figure, "Casebook-Release": release.id,
    }
    return Response(drawn, media_type=MIMES[suffix], headers=headers)


def _choice(given: dict[str, str], name: str, values: tuple[str, ...], usual: str) -> str:
    value = given.get(name, usual)
    if value not in values:
        allowed = say("server-allowed-choice", "en", choices=", ".join(values))
        raise BadAddressValue(parameter=name, value=value[:100], allowed=allowed)
    return value


def _asked_at(request: Request) -> str:
    """The site as the reader knows it, for the QR code; nothing when the header is no host name."""
    host = request.headers.get("host", "")
    plain = host.replace(".", "").replace("-", "").replace(":", "").replace("[", "").replace("]", "")
    return f"{request.url.scheme}://{host}" if plain.isascii() and plain.isalnum() else ""
