"""Preview of a change set, before anything changes: totals, sentences, cards, charts."""

from casebook.desk.preview.effects import CardEffect, Effects, FindingChange, Total
from casebook.desk.preview.process import effects

__all__ = ["CardEffect", "Effects", "FindingChange", "Total", "effects"]
