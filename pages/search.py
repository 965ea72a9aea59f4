"""Search: Member States, charts, terms and documents."""

from casebook.page import HEADING, Page, Widget
from casebook.ui import site_search
from casebook.ui.layout import show

PAGE = Page(
    "search", group="data", order=4, icon=":material/search:",
    blocks=(HEADING, Widget(site_search.place)))

if __name__ == "__main__":
    show(PAGE)
