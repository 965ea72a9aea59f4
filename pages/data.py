"""Data and methods: every table, column, correction, term and source, and the release itself."""

import streamlit as st

from casebook.ui import books, books_needed, books_records, parts
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
    "needed": books_needed.needed,
    "aside": books_needed.aside,
    "release": books_records.release_notes,
}
labels = {name: books.words(f"data-part-{name}") for name in PARTS}
tabs = st.tabs(list(labels.values()), key=parts.begin(labels), on_change=parts.chosen,
               args=(labels,))
for tab, (name, part) in zip(tabs, PARTS.items(), strict=True):
    if tab.open:
        with tab:
            st.header(labels[name], anchor=False)
            part(live())
