"""Numbers revised, added and withdrawn from one release to the next."""

from casebook.page import HEADING, Page, Widget
from casebook.ui.data_page.changes import changes

PAGE = Page(
    "changes", group="data", order=3, icon=":material/history:",
    blocks=(HEADING, Widget(changes)))
