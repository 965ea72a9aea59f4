"""Data and methods: every table, column, correction, term and source, and the release itself."""

from functools import partial

from casebook.page import HEADING, Page, Widget
from casebook.ui import books, books_needed, books_records
from casebook.ui.parts import tabs

PARTS = {
    "tables": books.tables,
    "columns": books.columns,
    "methods": books.methods,
    "corrections": books_records.corrections,
    "glossary": books_records.glossary,
    "sources": books_records.sources,
    "needed": books_needed.needed,
    "aside": books_needed.aside,
    "release": books_records.release_notes,
}
PAGE = Page(
    "data", group="data", order=1, icon=":material/database:", pickers=("plan_period",),
    blocks=(HEADING, Widget(partial(tabs, PARTS))))
