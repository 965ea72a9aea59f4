"""The model of a briefing, from which every format is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

from casebook.cards import Prepared
from casebook.wording import Day, Language

Audience = Literal["finance", "foreign", "regulator", "parliament"]
# Drawn natively by slides and the note: a reader can edit them there. What is none of these (a
# map, a flow, a board) has no ChartData: formats then show its table, and a picture where they can.
ChartKind = Literal["bar", "stacked-bar", "column", "stacked-column", "line", "doughnut",
                    "waterfall"]
# How a chart's numbers are written: with its decimals, or as contributory units with fractions.
Numbers = Literal["decimal", "units", "units-change"]


@dataclass(frozen=True)
class Series:
    """One series of a chart: `values` beside the chart's categories, None where there is none.

    `colour` is #RRGGBB. `estimated` marks values that are drawn hatched or dashed, one each.
    """

    name: str
    values: tuple[float | None, ...]
    colour: str
    estimated: tuple[bool, ...] = ()


@dataclass(frozen=True)
class ChartData:
    """A chart as numbers. `unit` is in words for the axis; `decimals` how many a label shows where
    `numbers` are decimal.

    A waterfall has one series of signed steps; `totals` are the categories that stand on the base.
    The axis of a line has zero on it unless it may begin `above_zero`; all others have it always.
    """

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    decimals: int = 0
    totals: tuple[int, ...] = ()
    numbers: Numbers = "decimal"
    above_zero: bool = False


@dataclass(frozen=True)
class Point:
    """A sentence with its proof. `figure_id` and `verify` are empty for a reader's own values.

    `corrections` are the ids of what was corrected in the rows that it rests on. `number` is the
    one number of the sentence that may stand before it in large letters, or "". An `own` sentence
    is the reader's, and its `grade` says so.
    """

    text: str
    figure_id: str
    verify: str
    grade: str
    corrections: tuple[str, ...] = ()
    number: str = ""
    own: bool = False


@dataclass(frozen=True)
class Number:
    """A number for large letters, and the words that say what it counts and when."""

    value: str
    label: str


@dataclass(frozen=True)
class Objection:
    """What this audience is likely to say, and the answer, each sentence with its figure; a
    reader's own question may have none yet."""

    question: str
    answer: tuple[Point, ...]


@dataclass(frozen=True)
class OriginalWords:
    """What a briefing says before its reader's own words are put in. `of` is what that hangs on,
    audience and Member State; changes to it are of this briefing alone."""

    of: str = ""
    title: str = ""
    opening: tuple[Point, ...] = ()
    objections: tuple[Objection, ...] = ()


@dataclass(frozen=True)
class Part:
    """One card of the briefing: a slide, a section of the note, a page of the talk.

    `title` is the finding as its page says it, `point` the same said for the audience: they are
    equal where the audience has no words of its own. `subtitle` has unit and period. `chart` is
    None where the card has no native chart. `table` are the rows as readers see them, with headers,
    all of it text, already bounded to what a page holds; `table_more` says in words how many rows
    it leaves out, or "". `caveats` are what to know when quoting it, corrections of its rows first
    and all of them. `note` is the reader's own, plain text. `link` opens the same view;
    `verify` says whether the figure still stands; both are empty without a base address. `section`
    is the heading of the briefing's section that the card belongs to, or the card's own name.
    `spoken` is what somebody who shows it can say, never its title. `numbers` are those of a card
    of a few figures, which need no chart.
    """

    prepared: Prepared
    title: str
    subtitle: str
    point: str
    caveats: tuple[str, ...]
    note: str
    chart: ChartData | None
    table: pd.DataFrame
    table_more: str
    source_line: str
    grade: str
    figure_id: str
    link: str
    verify: str
    sentence_only: bool = False
    section: str = ""
    spoken: str = ""
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True)
class Brief:
    """A whole briefing. `words` are the fixed sentences that formats need, by short name.

    `illustrative` is the sentence that stands on every page or slide when values are a reader's
    own, else "". `request` is what is asked of the reader, line by line, neutral: to stay, go up or
    go down treated evenly. `remarks` are the annex: how figures compare and why, what was corrected
    in them, what was left out for its age or not found. `sources` are full lines, each once. `link`
    opens the briefing itself. `letterhead` are lines of the reader's own, as `title` may be;
    `given` is what the reader may have changed.
    `speech` is what a speaker can say to the slides that are no card, by the name of their words.
    """

    name: str  # the stem of file names
    title: str
    subtitle: str
    audience: Audience
    audience_name: str
    language: Language
    right_to_left: bool
    opening: tuple[Point, ...]
    parts: tuple[Part, ...]
    objections: tuple[Objection, ...]
    request: tuple[str, ...]
    remarks: tuple[str, ...]
    sources: tuple[str, ...]
    citation: str
    release_id: str
    release_date: str
    disclaimer: str
    illustrative: str
    link: str
    words: dict[str, str]
    letterhead: tuple[str, ...] = ()
    given: OriginalWords = OriginalWords()
    speech: Mapping[str, str] = field(default_factory=dict)

    @property
    def release_day(self) -> str:
        """The release's date in words of the briefing's language: 27 November 2026."""
        return Day.of(self.release_date).written(self.language)


def telling(brief: Brief) -> Part | None:
    """The first card whose chart shows a difference: bars that are all equal tell nothing alone."""
    drawn = [part for part in brief.parts if part.chart is not None and not part.sentence_only]
    return next((part for part in drawn if part.chart is not None and any(
        len(set(series.values)) > 1 for series in part.chart.series)), None)
