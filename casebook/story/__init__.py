"""The case as a story: screens of sentences, each with its proof, and the cards beside them."""

from casebook.story.member_state import MemberStatePage, PartView, member_state_page
from casebook.story.outline import SCREENS, Screen
from casebook.story.screens import ScreenView, visible_screens

__all__ = ["SCREENS", "MemberStatePage", "PartView", "Screen", "ScreenView", "member_state_page",
           "visible_screens"]
