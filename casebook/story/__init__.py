"""The case as a story: screens of sentences, each with its proof, and the cards beside them."""

from casebook.story.outline import SCREENS, Screen
from casebook.story.screens import Shown, shown

__all__ = ["SCREENS", "Screen", "Shown", "shown"]
