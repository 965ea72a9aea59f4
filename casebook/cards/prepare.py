"""A card made ready for one selection: words, figure, table and provenance, cached as a whole."""

import json
from dataclasses import dataclass
from typing import NamedTuple, cast

import pandas as pd
from plotly.io.json import to_json_plotly

from casebook.analysis import member_names
from casebook.analysis.findings import Finding
from casebook.caches import cached
from casebook.cards.answers import draw
from casebook.cards.card import Card
from casebook.cards.compressed import Compressed
from casebook.cards.look import Theme
from casebook.cards.sources import source_line
from casebook.cards.table import display_table
from casebook.cards.unlimited import unlimited_words
from casebook.cards.words import card_words, caveats, notices
from casebook.charts import Figure
from casebook.charts.axes import starts_above_zero
from casebook.selection import Selection
from casebook.warehouse import Provenance, Release
from casebook.wording import Language


class Notes(NamedTuple):
    """What a card says beyond what it draws on: `notices` of what has been decided since on its
    subjects, and `unlimited`, which choices do not limit it."""

    notices: tuple[str, ...] = ()
    unlimited: str = ""


@dataclass(frozen=True, eq=False)
class Prepared:
    """Everything that a card shows. `title` is the finding, or the plain name when none holds.

    `height` is that of the chart, in pixels; `nothing` says why there is none, or what to choose.
    `unlimited` is for pages, where the choices stand that it speaks of: files bear none of them.

    Two are the same only when they are one: readers who see the same share it.
    """

    card: Card
    title: str
    name: str
    subtitle: str
    method: str
    alt: str
    height: int
    nothing: str
    packed_figure: Compressed[str]
    packed_rows: Compressed[pd.DataFrame]
    provenance: Provenance
    source_line: str
    grade: str
    warnings: tuple[str, ...]
    finding: Finding | None
    language: Language
    release: Release
    unlimited: str = ""

    @property
    def figure(self) -> Figure:
        """The chart as plain JSON values. It is shared: never change it."""
        return _unpacked_figure(self.packed_figure)

    @property
    def figure_json(self) -> str:
        """The chart as JSON, as browsers get it."""
        return self.packed_figure.unpacked()

    @property
    def rows(self) -> pd.DataFrame:
        """The answer that the card shows, as the query gives it."""
        return self.packed_rows.unpacked()

    @property
    def table(self) -> pd.DataFrame:
        """The rows in the reader's words, made when asked for: most readers see a chart."""
        return _table(self)


@cached("figures")
def _unpacked_figure(packed: Compressed[str]) -> Figure:
    return cast(Figure, json.loads(packed.unpacked()))


@cached("tables")
def _table(prepared: Prepared) -> pd.DataFrame:
    return display_table(
        prepared.card, prepared.rows, prepared.language,
        lambda iso3: member_names.name(prepared.release, prepared.language, iso3))


def prepare(card: Card, selection: Selection, release: Release, theme: Theme) -> Prepared:
    """The card for this selection, release and theme, in the selection's language.

    Made once for all selections that agree in what the card draws on.
    """
    return prepare_relevant(
        card, card.relevant(selection), release, theme, notes(card, selection, release))


def notes(card: Card, selection: Selection, release: Release) -> Notes:
    """What the card says of this view and of this day."""
    return Notes(notices(card.subjects, release, selection.language),
                 unlimited_words(card, selection))


@cached("cards")
def prepare_relevant(
    card: Card, selection: Selection, release: Release, theme: Theme, beyond: Notes
) -> Prepared:
    """`prepare` for a selection that holds what is relevant to the card and nothing else."""
    language = selection.language
    drawn = draw(card, selection, release, theme)
    answer, finding = drawn.answer, drawn.finding
    plain = language.say(card.id)
    title = finding.sentence(language) if finding else plain
    scope = card_words(selection, release, answer.rows)
    source, subtitle = answer.provenance, language.say(f"{card.id}.subtitle", **scope)
    layout = drawn.figure["layout"]
    nothing = str((layout.get("meta") or {}).get("nothing", ""))
    if starts_above_zero(drawn.figure):
        subtitle = language.say("axis-above-zero", subtitle=subtitle.rstrip("."))
    return Prepared(
        card=card,
        title=title,
        name=plain,
        subtitle=subtitle,
        method=language.say(f"{card.id}.method", **scope),
        alt=language.say("chart-alt", name=plain, finding=language.ended(title),
                         subtitle=language.ended(subtitle))
        + (f" {drawn.description}" if drawn.description else ""),
        height=0 if nothing else int(layout["height"]),
        nothing=nothing,
        packed_figure=Compressed(cast(str, to_json_plotly(drawn.figure))),
        packed_rows=Compressed(answer.rows),
        provenance=source,
        source_line=source_line(source, release, language),
        grade=language.say(f"grade-{source.grade}"),
        warnings=(*caveats(source, card.warnings, release, language), *beyond.notices),
        finding=finding,
        language=language,
        release=release,
        unlimited=beyond.unlimited,
    )
