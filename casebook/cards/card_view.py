"""A card as a browser gets it: its words as HTML and its figure.

Pages, first screens and frames elsewhere show the same card from the same words; what lies between
those above and those below is the chart, or its table. A card that has nothing to draw is one line.
"""

import hashlib
import zlib
from dataclasses import dataclass
from typing import Literal

from plotly.io.json import to_json_plotly

from casebook.caches import cached
from casebook.cards.card import Card
from casebook.cards.changes.changes import change_of
from casebook.cards.look import Theme
from casebook.cards.prepare import Notes, Prepared, notes, prepare_relevant
from casebook.cards.template import rendered
from casebook.paths import PLOTLY
from casebook.selection import Selection
from casebook.urls import FILES
from casebook.warehouse import Release
from casebook.wording import Count, Day

# What Streamlit knows the card by.
COMPONENT = "casebook.card"
# On a page in full, on the first page in small, alone in a frame on another site, or to be taken as
# a picture where the server has no browser to make one.
Place = Literal["card", "tile", "embed", "picture"]
# What of the menu opens a dialog; the rest is done in the browser.
DIALOGS = ("picture", "data", "bundle", "recipe", "cite", "link", "embed")
# The menu: what can be taken from a card, in groups. In small it has what fits a message.
MENU = (
    ("picture", ("png", "copy-picture", "svg", "picture")),
    ("data", ("data", "bundle", "recipe")),
    ("share", ("share", "copy-citation", "copy-link", "mail", "cite", "embed")),
    ("view", ("full",)),
)
SMALL_MENU = (("picture", ("png", "copy-picture")),
              ("share", ("share", "copy-citation", "copy-link", "mail")))
# What the card's script says by itself.
SAYS = ("loading", "failed", "no-chart", "copied", "not-done", "points-help")
# The space at which no line ends: on a phone the day of a date stood alone on the next.
_TOGETHER = "\u00a0"


@dataclass(frozen=True)
class Words:
    """HTML of what stands above a card's chart and below it."""

    above: str
    below: str


def words(prepared: Prepared, place: Place) -> Words:
    """What the card says round its chart, in the place that it has."""
    source, small = prepared.provenance, place == "tile"
    bare = place in ("embed", "picture")
    card = {
        "id": prepared.card.id, "title": prepared.title, "name": prepared.name,
        "subtitle": prepared.subtitle,
        "colon": prepared.language.colon,
        "unlimited": "" if place == "picture" else prepared.unlimited,
        "source": prepared.source_line,
        "grade": prepared.grade, "grade_id": source.grade,
        "grade_words": prepared.language.say(f"grade-{source.grade}-help"),
        "figure_id": source.figure_id,
        "release": Day.of(source.release_date).written(prepared.language).replace(
            " ", _TOGETHER),
        "change": None if bare else _change(prepared),
        "small": small, "bare": bare, "place": place, "views": place == "card",
        "short": "-short" if small else "", "leads_to": prepared.card.leads_to,
        "menu": SMALL_MENU if small else MENU, "dialogs": DIALOGS,
        "nothing": prepared.nothing, "proven": prepared.finding is not None,
    }
    language = prepared.language
    if prepared.nothing:
        # A sentence is proven all the same; an invitation to choose has nothing to prove.
        below = rendered("below", language, {**card, "place": "embed"}) if prepared.finding else ""
        return Words(rendered("nothing", language, card), below)
    return Words(*(rendered(part, language, card) for part in ("above", "below")))


def alternative(prepared: Prepared, place: Place) -> str:
    """The chart in words; only a card of a page has a table beside it."""
    if place != "card":
        return prepared.alt
    return prepared.language.row_of_sentences(
        (prepared.alt, prepared.language.say("chart-alt-table")))


def _change(prepared: Prepared) -> dict[str, str] | None:
    """The mark on a card that this release revised, or that it shows for the first time."""
    change = change_of(prepared.card, prepared.release)
    if change is None or change.status == "unchanged":
        return None
    mark, language = f"changes-mark-{change.status}", prepared.language
    return {"id": change.status, "name": language.say(mark),
            "words": language.say(f"{mark}-help", count=Count(len(change.changes)))}


def compressed_view(
    card: Card, selection: Selection, release: Release, theme: Theme, place: Place
) -> bytes:
    """The card for this selection as a browser gets it, packed; kept longer than its rows are.

    Made once for all selections that agree in what the card draws on.
    """
    return _compressed_view(card, card.relevant(selection), release, theme,
                            notes(card, selection, release), place)


@cached("shown")
def _compressed_view(
    card: Card, selection: Selection, release: Release, theme: Theme, beyond: Notes, place: Place
) -> bytes:
    return compress_view(prepare_relevant(card, selection, release, theme, beyond), place)


def compress_view(prepared: Prepared, place: Place) -> bytes:
    """All that a browser needs to show the card, as JSON deflated with zlib's own header.

    `drawn` is another whenever the figure is another: who has drawn that one draws nothing.
    """
    texts, figure = words(prepared, place), prepared.figure_json
    language, card = prepared.language, prepared.card
    payload = {
        "id": card.id, "above": texts.above, "below": texts.below,
        "alt": alternative(prepared, place),
        # Below the site's root, wherever that is: pages lie right below it.
        "plotly": f".{FILES}/{PLOTLY.name}",
        "drawn": hashlib.sha256(figure.encode()).hexdigest()[:16],
        "height": prepared.height, "empty": bool(prepared.nothing), "place": place,
        # A frame on another site stays the view that it may be.
        "clicks": bool(card.opens or card.follows) and place != "embed",
        "says": {**{name: language.say(f"card-{name}") for name in SAYS},
                 "points": language.say("card-points", name=prepared.name),
                 # The browser fills these in.
                 "points-series": language.say("card-points-series", place="{place}",
                                               series="{series}", count="{count}"),
                 "changed-more": language.say("card-changed-more", count="{count}"),
                 "source": language.say("source-label") + language.colon + prepared.source_line,
                 "mark": _mark(prepared)},
    }
    # The figure is JSON already.
    text = f'{to_json_plotly(payload)[:-1]},"figure":{figure}}}'
    return zlib.compress(text.encode(), 6)


def _mark(prepared: Prepared) -> str:
    """Grade, figure id, release and site: what stands under a picture of the card."""
    source, language = prepared.provenance, prepared.language
    return language.say(
        "card-mark" if source.figure_id else "embed-line-own-values", grade=prepared.grade,
        figure=source.figure_id, date=Day.of(source.release_date), site=language.say("site-title"))
