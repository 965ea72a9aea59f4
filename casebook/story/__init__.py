"""The case as a story: screens of sentences, each with its proof, and the cards beside them."""

from casebook.story.member_state import MemberStatePage, PartShown, member_state_page
from casebook.story.outline import SCREENS, Screen
from casebook.story.screens import Shown, shown

__all__ = ["SCREENS", "MemberStatePage", "PartShown", "Screen", "Shown", "member_state_page",
           "shown"]
