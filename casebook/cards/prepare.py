"""A card made ready for one selection: words, figure, table and provenance, cached as a whole."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

import pandas as pd
from babel import Locale

from casebook import metrics
from casebook.analysis import member_names
from casebook.analysis.findings import Finding
from casebook.cards.card import Card
from casebook.cards.noted import Choices, Kept
from casebook.cards.packed import Packed
from casebook.cards.table import display_table
from casebook.cards.words import caveats, notices, scope_words, source_line
from casebook.figures import Figure, Look
from casebook.selection import Selection
from casebook.warehouse import Answer, Provenance, Release, run
from casebook.warehouse.named_queries import named_query
from casebook.warehouse.provenance import rows_hash
from casebook.wording import say, written

Theme = Literal["light", "dark"]
# A prepared card takes some 10 kB, figure and rows packed. What browsers get of it is kept longer
# (casebook/cards/face.py); this is for tables, files and pictures of what is on screens now.
CACHED_CARDS = 512
# Unpacked is kept what files are being made of, and the few tables that readers have open.
UNPACKED_FIGURES, OPEN_TABLES = 32, 64


class Scope(NamedTuple):
    """The sentences of a card that name what its reader has chosen, and what the day has brought:
    `notices` say what has been decided since on the subjects of the card."""

    subtitle: str
    method: str
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Prepared:
    """Everything that a card shows. `title` is the finding, or the plain name when none holds.

    Two are the same only when they are one: readers who see the same share it.
    """

    card: Card
    title: str
    name: str
    subtitle: str
    method: str
    alt: str
    packed_figure: Packed[Figure]
    packed_rows: Packed[pd.DataFrame]
    provenance: Provenance
    source_line: str
    grade: str
    warnings: tuple[str, ...]
    finding: Finding | None
    language: str
    release: Release

    @property
    def figure(self) -> Figure:
        """The chart as plain JSON values. It is shared: never change it."""
        return _unpacked_figure(self.packed_figure)

    @property
    def rows(self) -> pd.DataFrame:
        """The answer that the card shows, as the query gives it."""
        return self.packed_rows.unpacked()

    @property
    def table(self) -> pd.DataFrame:
        """The rows in the reader's words, made when asked for: most readers see a chart."""
        return _table(self)


@lru_cache(maxsize=UNPACKED_FIGURES)
def _unpacked_figure(packed: Packed[Figure]) -> Figure:
    return packed.unpacked()


@lru_cache(maxsize=OPEN_TABLES)
def _table(prepared: Prepared) -> pd.DataFrame:
    return display_table(
        prepared.card, prepared.rows, prepared.language,
        lambda iso3: member_names.name(prepared.release, prepared.language, iso3))


def answer_of(card: Card, selection: Selection, release: Release) -> Answer:
    """The answer to the card's question for this selection.

    Where the card reckons with values that the reader typed, the answer is illustrative, holds
    what was typed, and has no figure id: no release could ever confirm it.
    """
    wanted = named_query(card.query).parameters
    asked = {name: card.fixed[name] if name in card.fixed else selection.parameter(name)
             for name in wanted}
    answer = run(card.query, asked, release)
    if card.compute is None:
        return answer
    rows, source = card.compute(answer.rows, selection), answer.provenance
    # Only the documents of what is left are those that the reader sees something of.
    documents = (tuple(rows["source_title"].dropna().unique()) if "source_title" in rows
                 else source.documents)
    return Answer(rows, replace(
        source, grade="illustrative", rows_hash=rows_hash(rows), figure_id="",
        documents=documents, scenario=selection.scenario))


def prepare(card: Card, selection: Selection, release: Release, theme: Theme) -> Prepared:
    """The card for this selection, release and theme, in the selection's language.

    Made once for all selections that agree in what the card draws on.
    """
    return prepare_with(card, selection, release, theme, scope(card, selection, release))


def scope(card: Card, selection: Selection, release: Release) -> Scope:
    """What the card says of the view that it shows."""
    words = scope_words(selection, release)
    language = selection.language
    return Scope(
        say(f"{card.id}.subtitle", language, **words), say(f"{card.id}.method", language, **words),
        notices(card.subjects, release, language))


def prepare_with(
    card: Card, selection: Selection, release: Release, theme: Theme, said: Scope
) -> Prepared:
    """`prepare`, where what the card says of its view is known."""
    return _KEPT.get((card, release, theme, said), selection,
                     lambda noted: _prepared(card, noted, release, theme, said))


_KEPT: Kept[Prepared] = Kept(CACHED_CARDS)
metrics.CACHES.watch("cards", _KEPT.looks)


def _prepared(
    card: Card, selection: Selection, release: Release, theme: Theme, said: Scope
) -> Prepared:
    language = selection.language
    answer = answer_of(card, selection, release)
    finding = card.finding(answer.rows, selection)
    plain = say(card.id, language)
    title = finding.sentence(language) if finding else plain
    seen = look(selection, release, theme)
    source = answer.provenance
    return Prepared(
        card=card,
        title=title,
        name=plain,
        subtitle=said.subtitle,
        method=said.method,
        alt=say("chart-alt", language, name=plain, finding=title, subtitle=said.subtitle)
        + (f" {card.described(answer.rows, seen)}" if card.described else ""),
        packed_figure=Packed(card.figure(answer.rows, seen)),
        packed_rows=Packed(answer.rows),
        provenance=source,
        source_line=source_line(source, language),
        grade=say(f"grade-{source.grade}", language),
        warnings=(*caveats(source, card.warnings, release, language), *said.notices),
        finding=finding,
        language=language,
        release=release,
    )


def look(selection: Selection, release: Release, theme: Theme) -> Look:
    """The look of figures for this reader."""
    language = selection.language
    symbols = Locale.parse(language).number_symbols["latn"]
    known = member_names.names(release, language)
    return Look(
        theme=theme,
        say=lambda message, **values: say(message, language, **values),
        name=lambda iso3: known.get(iso3, iso3),
        number=lambda value, kind="units", **more: written(kind, value, language, **more),
        separators=symbols["decimal"] + symbols["group"],
        events=_events(release),
        choices=Choices(selection),
    )


@lru_cache(maxsize=4)
def _events(release: Release) -> pd.DataFrame:
    return run("events", {}, release).rows
