"""A briefing as a talk: one finding and one chart to a slide, and what the speaker says to it."""

from dataclasses import dataclass, replace
from typing import Literal

from casebook.brief.model import Brief, Objection, Part
from casebook.brief.presenter import bars, charts, text_fit
from casebook.brief.presenter.labels import WIDE
from casebook.brief.presenter.table import Rows, rows_of, whole
from casebook.brief.presenter.text_fit import Heading
from casebook.brief.reader_sentences import marked
from casebook.charts import Figure
from casebook.exports.picture import qr_code
from casebook.wording import Language

Kind = Literal["title", "opening", "finding", "statement", "request", "sources"]

GAP = 18  # pixels between the lines of what is asked
MORE = 34  # pixels of the line that says what is left out


@dataclass(frozen=True)
class Slide:
    """One slide. `figure` is laid out in pixels of the slide and enlarged by `scale`.

    A finding shows `figure` or, where none would be readable, as many `rows` as fit; beside a
    figure `rows` are all, for readers without scripts, and `more` says what it leaves out. The
    other kinds show `lines`; where letters vary with their number, in that `size`. `code` leads to
    the figure's verification. `point`, `caveat`, `note` and `questions` are for the speaker alone.
    """

    kind: Kind
    heading: Heading
    subtitle: str = ""
    lines: tuple[str, ...] = ()
    part: Part | None = None
    figure: Figure | None = None
    scale: float = 1.0
    rows: Rows | None = None
    code: str = ""
    size: int = 0
    more: str = ""
    point: str = ""
    caveat: str = ""
    note: str = ""
    questions: tuple[Objection, ...] = ()


def slides(brief: Brief) -> tuple[Slide, ...]:
    """The slides: title, key messages, each finding, what is asked, the annex, the sources."""
    language = brief.language
    opening = tuple(marked(point, language) for point in brief.opening)
    subtitle = " · ".join((*brief.letterhead, brief.subtitle))
    speech = brief.speech
    talk = [Slide("title", Heading(brief.title), subtitle, point=speech.get("title", ""))]
    size = text_fit.together(opening, gap=28, high=470, wide=1120)
    for page in text_fit.evenly(opening, size, gap=28, high=470, wide=1120):
        talk.append(Slide("opening", Heading(language.say("talk-opening")), lines=page,
                          size=size, point=speech.get("opening", "")))
    talk += [_finding(part, language) for part in brief.parts]
    if brief.request:
        heading = text_fit.heading(language.say("talk-request"))
        size = text_fit.together(brief.request, gap=GAP, high=490, wide=WIDE)
        talk += [
            Slide("request", heading, lines=page, point=speech.get("request", ""), size=size,
                  questions=brief.objections if not at else ())
            for at, page in enumerate(
                text_fit.evenly(brief.request, size, gap=GAP, high=490, wide=WIDE))]
    if brief.remarks:
        talk += [Slide("sources", Heading(language.say("talk-remarks")), lines=page,
                       point=speech.get("caveat", ""))
                 for page in text_fit.pages(brief.remarks, size=20, gap=12, high=940, wide=550)]
    talk.append(Slide("sources", Heading(language.say("talk-sources")), lines=_sources(brief),
                      point=speech.get("sources", "")))
    return tuple(talk)


def _sources(brief: Brief) -> tuple[str, ...]:
    """As many sources as one slide holds, how many more there are, and the disclaimer."""
    for kept in range(len(brief.sources), 0, -1):
        left = len(brief.sources) - kept
        more = (brief.language.say("brief-sources-more", count=left),) if left else ()
        lines = (*brief.sources[:kept], *more, brief.disclaimer)
        # Two columns, each a little less than full: a source is never parted.
        if len([*text_fit.pages(lines, size=20, gap=12, high=940, wide=550)]) == 1:
            return lines
    return (brief.disclaimer,)


def _finding(part: Part, language: Language) -> Slide:
    heading = text_fit.heading(part.point or part.title)
    # A code without a host leads nowhere.
    scanned = qr_code.svg(part.verify) if part.verify.startswith("http") else ""
    slide = Slide("finding", heading, part.subtitle, part=part, code=scanned, point=part.spoken,
                  caveat=language.row_of_sentences(part.caveats), note=part.note)
    if part.sentence_only:
        return replace(slide, kind="statement", lines=(part.point,),
                       size=text_fit.large(part.point))
    high = text_fit.body(heading, part.subtitle)
    every = whole(part.table, part.table_more)
    if part.chart is not None:
        chart = bars.bounded(part.chart, high - MORE)
        left_out = len(chart.categories) < len(part.chart.categories)
        more = language.say("talk-bars-shown", shown=len(chart.categories),
                            all=len(part.chart.categories)) if left_out else ""
        drawn = charts.figure(chart, language, high - (MORE if more else 0))
        return replace(slide, figure=drawn, rows=every, more=more)
    scale = text_fit.enlarged(part.prepared.figure, high)
    if scale is not None:
        return replace(slide, figure=part.prepared.figure, scale=scale, rows=every)
    return replace(slide, rows=rows_of(every, language, high))
