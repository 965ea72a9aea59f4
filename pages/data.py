"""Data and methods: every table, column, correction, term and source, and the release itself."""

import streamlit as st

from casebook.ui import books, books_needed, books_records
from casebook.ui.layout import heading
from casebook.warehouse import live

heading("data")

PARTS = {
    "tables": books.tables,
    "columns": books.columns,
    "methods": books.methods,
    "corrections": books_records.corrections,
    "glossary": books_records.glossary,
    "sources": books_records.sources,
    "needed": books_needed.cards,
    "release": books_records.release_notes,
}
tabs = st.tabs([books.words(f"data-part-{name}") for name in PARTS], key="books",
               on_change="rerun")
for tab, (name, part) in zip(tabs, PARTS.items(), strict=True):
    if tab.open:
        with tab:
            st.header(books.words(f"data-part-{name}"), anchor=False)
            part(live())
