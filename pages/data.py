"""Data and methods: every table, column, correction, term and source, and the release itself."""

from collections.abc import Callable
from functools import partial

from casebook.page import HEADING, Page, Widget
from casebook.ui.data_page import missing_data, records, tables
from casebook.ui.tabs import tabs
from casebook.warehouse import Release

PARTS: dict[str, Callable[[Release], None]] = {
    "tables": tables.tables,
    "columns": tables.columns,
    "methods": tables.methods,
    "corrections": records.corrections,
    "glossary": records.glossary,
    "sources": records.sources,
    "needed": missing_data.needed,
    "aside": missing_data.aside,
    "release": records.release_notes,
}
PAGE = Page(
    "data", group="data", order=1, icon=":material/database:", pickers=("plan_period",),
    blocks=(HEADING, Widget(partial(tabs, PARTS))))
