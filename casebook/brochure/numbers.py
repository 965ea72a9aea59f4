"""Numbers in large letters, taken from the findings of cards, and never from anywhere else."""

from dataclasses import replace

from casebook.brochure.document import Number, Proof
from casebook.brochure.outline import Figure
from casebook.cards import Prepared, card, prepare
from casebook.errors import CasebookError
from casebook.exports.links import verify_link
from casebook.selection import DEFAULT, Selection
from casebook.warehouse import Release
from casebook.wording import Count, Factor, Language


def view(selection: Selection, own: bool) -> Selection:
    """What pages are about: the chosen Member State for one of its `own`, else all of them."""
    country = selection.country if own else None
    return replace(DEFAULT, language=selection.language, country=country)


def proof(prepared: Prepared, base_url: str) -> Proof:
    """What stands behind a card's finding."""
    figure = prepared.provenance.figure_id
    return Proof(prepared.card.id, figure,
                 verify_link(figure, base_url, prepared.language) if base_url and figure else "",
                 prepared.grade)


def number(
    figure: Figure, selection: Selection, release: Release, base_url: str
) -> Number | None:
    """The number as `selection` has it; None where its finding does not hold."""
    try:
        prepared = prepare(card(figure.card), selection, release, "light")
    except CasebookError:  # the page of the card says so
        return None
    found, language = prepared.finding, selection.language
    if found is None or (figure.holds and found.message not in figure.holds):
        return None
    if figure.fact:
        return _fact(figure, prepared, language, proof(prepared, base_url))
    value = language.say(f"{figure.message}.number", **found.values)
    label = language.say(figure.message, **found.values)
    return Number(value, label, proof(prepared, base_url), figure.icon)


def _fact(figure: Figure, prepared: Prepared, language: Language, behind: Proof) -> Number | None:
    """A published figure as its card writes it."""
    rows = prepared.rows[prepared.rows["fact_id"] == figure.fact]
    if rows.empty:
        return None
    row, message = rows.iloc[0], f"case-fact-{figure.fact.lower()}"
    whole = float(row["whole_value"])
    value = Count(whole) if whole.is_integer() else Factor(whole)
    return Number(language.say(f"{message}.number", value=value),
                  language.say(message, year=str(int(row["last_year"]))), behind,
                  figure.icon)
