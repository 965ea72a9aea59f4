"""Ranking of findings on one Member State: the three to five most notable, each with its card.

Every sentence has a condition and a strength, and stands only while its condition holds. What the
class did comes first, whether it went up, stayed or went down; the others follow by strength, which
is counted in doublings: how many times a figure would have to be doubled or halved to be the usual
one. Nothing is said to be good or bad.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from casebook.analysis.findings.country.notable_rules import FILLER, FIRST, RULES
from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection

LEAST, MOST = 3, 5


@dataclass(frozen=True)
class Notable:
    """A sentence, the card whose rows prove it, and how strongly it stands out."""

    finding: Finding
    card: str
    strength: float


def notable(rows: Mapping[str, pd.DataFrame], selection: Selection) -> tuple[Notable, ...]:
    """The sentences that hold, strongest first, at most five; `rows` are the cards' by card id."""
    found = []
    for card, rule in RULES:
        finding = rule(rows[card], selection) if selection.country else None
        if finding is not None:
            found.append(Notable(finding[0], card, min(finding[1], FIRST)))
    ranked = sorted(found, key=lambda one: -one.strength)
    telling = [one for one in ranked if one.strength > FILLER]
    return tuple(ranked[:max(LEAST, min(MOST, len(telling)))])


