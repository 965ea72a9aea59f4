"""Form of a source: document, address, quotation."""

import streamlit as st

from casebook.desk.changes import Source
from casebook.desk.ui import visit
from casebook.ui.typed_text import text_area, text_input

MOST_DOCUMENT, MOST_ADDRESS, MOST_QUOTATION = 1_000, 2_000, 10_000


def source_form(key: str, before: Source) -> Source:
    """The fields, with what is known; the source as it stands in them now."""
    language = visit.language()
    first, second = st.columns(2)
    with first:
        document = text_input(
            language.say("source-document"), key=f"document-{key}", most=MOST_DOCUMENT,
            value=before.document, placeholder=language.say("source-document.placeholder"),
            help=language.say("source-document.help"))
    with second:
        address = text_input(
            language.say("source-address"), key=f"address-{key}", most=MOST_ADDRESS,
            value=before.address, placeholder="https://")
    quotation = text_area(
        language.say("source-quotation"), key=f"quotation-{key}", most=MOST_QUOTATION,
        value=before.quotation, help=language.say("source-quotation.help"), height=80)
    return Source(document.strip(), address.strip(), quotation.strip(), before.file_sha256,
                  before.file_name)
