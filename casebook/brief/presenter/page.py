"""The talk for a browser: a page, and the slides alone for a page that has been opened before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plotly.io.json import to_json_plotly

from casebook.brief.model import Brief
from casebook.brief.presenter import templates
from casebook.brief.presenter.talk import Slide, slides
from casebook.brief.reader_sentences import marked

# Sentences that the scripts say; {at} and the like are filled in there.
_VALUES = {
    "announced": ("at", "count", "title"), "blanked": (), "refused": (), "last": (), "offline": (),
    "loading": (),
}
_MESSAGES = {"refused": "talk-notes-refused", "last": "talk-notes-last"}


@dataclass(frozen=True)
class Files:
    """Addresses of what the page loads, and of the slides for other choices."""

    style: str
    script: str
    plotly: str
    slides: str


@dataclass(frozen=True)
class Places:
    """What a reader may choose: name -> code of Member States, name -> value of regions."""

    countries: Mapping[str, str]
    regions: Mapping[str, str]


def document(
    brief: Brief, files: Files, places: Places, notices: Sequence[str] = ()
) -> bytes:
    """The page of the talk, in UTF-8."""
    talk = slides(brief)
    held = {**data(talk, brief), "slides_url": files.slides, "notices": list(notices), "places": {
        "countries": dict(places.countries), "regions": dict(places.regions)}}
    return templates.templates().get_template("talk.html").render(
        **context(brief, talk), files=files, places=places, alone=True, notices=notices,
        data=held,
    ).encode()


def update(brief: Brief, choice: str, notices: Sequence[str] = ()) -> bytes:
    """The slides as JSON: `html` of all, `data` for the scripts, which tell `choice`."""
    talk = slides(brief)
    html = templates.templates().get_template("slides.html").render(**context(brief, talk))
    notice = notices[0] if notices else brief.language.say("talk-shown", choice=choice)
    return str(to_json_plotly(
        {"html": html, "data": {**data(talk, brief), "shown": notice}})).encode()


def context(brief: Brief, talk: Sequence[Slide]) -> dict[str, Any]:
    """What the templates of the slides need."""
    return {
        "brief": brief,
        "slides": talk,
        "say": brief.language.say,
        "ended": brief.language.ended,
        "colon": brief.language.colon,
        "json": templates.json,
        "themes": templates.themes(),
    }


def data(talk: Sequence[Slide], brief: Brief) -> dict[str, Any]:
    """What the scripts need: figures, the speaker's notes, their sentences."""
    words = {
        name: brief.language.say(_MESSAGES.get(name, f"talk-{name}"),
                                 **{value: f"{{{value}}}" for value in values})
        for name, values in _VALUES.items()
    }
    return {"slides": [_for_scripts(slide, brief) for slide in talk], "words": words}


def _for_scripts(slide: Slide, brief: Brief) -> dict[str, Any]:
    part = slide.part
    return {
        "figure": slide.figure,
        "scale": slide.scale,
        "notes": {
            "title": slide.heading.whole,
            "point": slide.point,
            "caveat": slide.caveat,
            "note": slide.note,
            "source": " · ".join(filter(None, (
                part.source_line, part.grade, part.figure_id))) if part else "",
            "questions": [
                {"question": one.question, "answer": brief.language.row_of_sentences(
                    marked(point, brief.language) for point in one.answer)}
                for one in slide.questions
            ],
        },
    }
