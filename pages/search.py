"""Search: Member States, charts, terms and documents."""

from casebook.page import HEADING, Page, Widget
from casebook.ui.widgets import site_search

PAGE = Page(
    "search", group="data", order=4, icon=":material/search:",
    blocks=(HEADING, Widget(site_search.place)))
