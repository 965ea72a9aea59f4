"""One screen of the story as a picture to share: its sentence, the proof of it, and a chart."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from casebook.analysis.member_names import name
from casebook.brief.pdf.typesetting import typeset
from casebook.brochure.document import Chart, Proof
from casebook.brochure.numbers import proof
from casebook.brochure.pages import chart
from casebook.brochure.pdf import TEMPLATES, lettered
from casebook.cards import card, prepare
from casebook.exports.links import verify_link
from casebook.paths import PACKAGE
from casebook.selection import DEFAULT, Selection
from casebook.story import ScreenView, visible_screens
from casebook.story.pictures import CHARTS, FINDING_FIRST, Size
from casebook.warehouse import Release
from casebook.wording import Day, Language


@dataclass(frozen=True)
class Picture:
    """What the picture says. `proof` is None where a screen has words alone."""

    screen: str
    heading: str
    sentence: str
    proof: Proof | None
    chart: Chart | None
    country: str
    language: Language
    release: Release
    base_url: str


def picture(screen: str, selection: Selection, release: Release, base_url: str) -> Picture | None:
    """The picture of a screen for `selection`'s Member State and language; None where the screen
    has nothing to say."""
    seen = replace(DEFAULT, language=selection.language, country=selection.country)
    found = next((one for one in visible_screens(seen, release) if one.id == screen), None)
    if found is None:
        return None
    sentence, proven = _sentence(found, seen, release, base_url)
    country = name(release, seen.language, seen.country) if seen.country else ""
    return Picture(screen, found.heading, sentence, proven,
                   chart(CHARTS[screen], seen, release, base_url), country, seen.language, release,
                   base_url)


def png(picture: Picture, size: Size) -> bytes:
    """The file. Equal pictures give equal files. Raises NoteBusy or NoteFailed."""
    return typeset(TEMPLATES / "story.typ", PACKAGE, _data(picture, size), picture.release.id,
                   "png")


def _sentence(
    screen: ScreenView, selection: Selection, release: Release, base_url: str
) -> tuple[str, Proof | None]:
    """The first sentence with its proof, or the finding of the first card; the lead of neither."""
    if screen.sentences and not (screen.cards and screen.id in FINDING_FIRST):
        one = screen.sentences[0]
        return selection.language.ended(one.text), Proof(
            one.card, one.figure_id, verify_link(one.figure_id, base_url, selection.language),
            prepare(card(one.card), selection, release, "light").grade)
    if screen.cards:
        prepared = prepare(card(screen.cards[0]), selection, release, "light")
        return selection.language.ended(prepared.title), proof(prepared, base_url)
    return screen.lead, None


def _data(picture: Picture, size: Size) -> dict[str, Any]:
    language, release = picture.language, picture.release
    words = {**language.attributes("brochure-words"), "site": language.say("site-short"),
             "made": language.say("brochure-made", date=Day(release.date))}
    values: dict[str, Any] = lettered({
        "size": size, "language": language, "right-to-left": language.right_to_left,
        "own": bool(picture.country), "heading": picture.heading, "country": picture.country,
        "sentence": picture.sentence, "proof": asdict(picture.proof) if picture.proof else None,
        "chart": asdict(picture.chart) if picture.chart else None, "link": picture.base_url,
        "words": words})
    return values
