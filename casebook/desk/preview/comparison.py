"""Each card of two releases compared: its rows, its sentence, its chart."""

import json
import logging
from collections.abc import Iterator
from dataclasses import replace

from plotly.io.json import to_json_plotly

from casebook import atomic_files, paths
from casebook.cards import cards
from casebook.cards.answers import draw, in_view, rows_of
from casebook.cards.card import Card
from casebook.cards.changes.differences import differences
from casebook.cards.default_views import default_selections
from casebook.desk.preview.effects import CardEffect, Charts, FindingChange, Words
from casebook.desk.words import languages
from casebook.errors import CasebookError
from casebook.selection import DEFAULT, Selection
from casebook.warehouse import Answer, Release
from casebook.warehouse.ledger import as_in_ledger
from casebook.warehouse.release import POINTER

log = logging.getLogger("casebook.desk")
MOST_CHARTS = 24


def _views(card: Card, states: tuple[str, ...]) -> Iterator[Selection]:
    """The views that are compared: the usual ones, and those of the Member States touched."""
    yield from default_selections(card)
    if "country" in card.choices:
        for iso3 in states:
            yield replace(DEFAULT, country=iso3)


class Comparison:
    """Each card of both releases, in the views that are compared, as far as its rows differ."""

    def __init__(self, before: Release, after: Release) -> None:
        self.effects: list[CardEffect] = []
        self.sentences: list[FindingChange] = []
        self.broken: list[str] = []
        self._releases = (before, after)
        self._charts = 0

    def compare(self, states: tuple[str, ...]) -> None:
        """Compares them all, those of the Member States `states` too."""
        for card in (one for one in cards().values() if one.compute is None):
            drawn = False
            for view in _views(card, states):
                seen = [_seen(card, view, release) for release in self._releases]
                if _hash(seen[0]) != _hash(seen[1]):
                    drawn = self._enter(card, view, seen, drawn) or drawn

    def _enter(
        self, card: Card, view: Selection, seen: list[Answer | None], drawn: bool,
    ) -> bool:
        """Enters what differs; whether with charts: of each card once, or the page gets long."""
        choices = _choices(card, view)
        try:
            words = [_words(card, view, *one) for one in zip(
                seen, self._releases, strict=True)]
            charts: list[Charts] = [{}, {}] if drawn or self._charts >= MOST_CHARTS else [
                _charts(card, view, *one) for one in zip(seen, self._releases, strict=True)]
        except Exception:
            # A fault in what readers would see; who approves has to know of it.
            log.exception("%s cannot be shown in the view %s", card.id, choices)
            self.broken.append(card.id)
            return False
        if words[0] != words[1]:
            self.sentences.append(FindingChange(card=card.id, view=choices, old=words[0],
                                                new=words[1]))
        self.effects.append(CardEffect(
            card=card.id, page=card.page, view=choices,
            name={language: language.site.say(card.id) for language in languages()},
            figure_before=_figure_id(card, view, seen[0], self._releases[0]),
            figure_after=_figure_id(card, view, seen[1], self._releases[1]),
            cells_changed=_cells(*seen), before=charts[0], after=charts[1]))
        # Two charts that look the same, as those that ask for a Member State, show nothing.
        differ = charts[0] != charts[1]
        self._charts += differ
        return differ


def _choices(card: Card, view: Selection) -> dict[str, str]:
    return {name: str(value) for name in ("price_basis", "country")
            if name in card.choices and (value := getattr(view, name)) is not None}


def _seen(card: Card, view: Selection, release: Release) -> Answer | None:
    try:
        return rows_of(card, view, release)
    except CasebookError:
        return None


def _hash(answer: Answer | None) -> str:
    return answer.provenance.rows_hash if answer else ""


def _point(release: Release) -> None:
    """Names in sentences are those of the live release."""
    atomic_files.write(paths.TABLES / POINTER, f"{release.id}\n")


def _words(card: Card, view: Selection, answer: Answer | None, release: Release) -> Words:
    if answer is None:
        return {}
    _point(release)
    try:
        finding = card.finding(answer.rows, view)
    except CasebookError:
        return {}
    return {} if finding is None else {
        language: finding.sentence(language.site) for language in languages()}


def _charts(card: Card, view: Selection, answer: Answer | None, release: Release) -> Charts:
    if answer is None:
        return {}
    _point(release)
    try:
        return {language: json.loads(to_json_plotly(
            draw(card, replace(view, language=language.site), release, "light").figure))
            for language in languages()}
    except CasebookError:
        return {}


def _figure_id(
    card: Card, view: Selection, answer: Answer | None, release: Release,
) -> str:
    return in_view(card, answer, view, release).provenance.figure_id if answer else ""


def _cells(old: Answer | None, new: Answer | None) -> int:
    if old is None or new is None:
        return 0
    return len(differences(as_in_ledger(old.rows), as_in_ledger(new.rows)))
