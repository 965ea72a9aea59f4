"""The answer to a card's question in one view, with the figure id that opens that view again.

A figure id holds every choice of the reader that the card takes notice of: the parameters of its
question, and what its sentence or its figure reads beyond them (the chosen Member State's own line
in a list of all), which the card declares.
"""

from dataclasses import dataclass, replace

from casebook.analysis.findings import Finding
from casebook.cards.card import Card
from casebook.cards.look import Theme, look
from casebook.cards.reader_rows import in_words
from casebook.cards.registry import cards_of_query
from casebook.charts import Figure
from casebook.charts.mirrored import mirrored
from casebook.selection import Selection
from casebook.warehouse import Answer, Release, run
from casebook.warehouse.figure_ids import figure_id
from casebook.warehouse.named_queries import named_query
from casebook.warehouse.provenance import documents_of, rows_hash


@dataclass(frozen=True)
class Drawn:
    """A card's answer, what it finds, its figure, and what the figure's description adds."""

    answer: Answer
    finding: Finding | None
    figure: Figure
    description: str


def draw(card: Card, selection: Selection, release: Release, theme: Theme) -> Drawn:
    """The card as this selection has it; raises what `run` raises."""
    answer = rows_of(card, selection, release)
    finding = card.finding(answer.rows, selection)
    seen = look(selection, release, theme)
    rows = in_words(answer.rows, selection.language)
    figure = card.figure(rows, seen)
    if selection.language.right_to_left:
        figure = mirrored(figure)
    description = card.described(rows, seen) if card.described else ""
    return Drawn(in_view(card, answer, selection, release), finding, figure, description)


def rows_of(card: Card, selection: Selection, release: Release) -> Answer:
    """The answer to the card's question; its figure id is that of the question alone.

    Where the card reckons with values that the reader typed, the answer is illustrative, holds
    what was typed, and has no figure id: no release could ever confirm it.
    """
    parameters = {name: card.fixed[name] if name in card.fixed else selection.parameter(name)
                  for name in named_query(card.query).parameters}
    answer = run(card.query, parameters, release)
    if card.compute is None:
        return answer
    rows, source = card.compute(answer.rows, selection), answer.provenance
    # Only the documents of what is left are those that the reader sees something of.
    documents = documents_of(rows) if "source_title" in rows else source.documents
    return Answer(rows, replace(
        source, grade="illustrative", rows_hash=rows_hash(rows), figure_id="",
        documents=documents, scenario=getattr(selection, card.typed)))


def answer_of(card: Card, selection: Selection, release: Release) -> Answer:
    """The answer to the card's question, its figure id that of the card in this view."""
    return in_view(card, rows_of(card, selection, release), selection, release)


def in_view(card: Card, answer: Answer, selection: Selection, release: Release) -> Answer:
    """`answer`, one to the card's question, with the figure id of the card in this view."""
    source = answer.provenance
    if not source.figure_id:
        return answer
    view = {name: selection.parameter(name) for name in card.choices}
    several = len(cards_of_query(card.query)) > 1
    named = figure_id(source.query, {**view, **dict(source.parameters)}, release.number,
                      source.rows_hash, card.id if several else None)
    return answer if named == source.figure_id else Answer(
        answer.rows, replace(source, figure_id=named))
