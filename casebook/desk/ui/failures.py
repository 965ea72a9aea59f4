"""Errors on a page of the desk: a sentence for the person, the traceback for the log."""

import logging

import streamlit as st

from casebook.desk.ui.visit import language
from casebook.desk.words import say
from casebook.error_log import logged, referenced
from casebook.errors import CasebookError
from casebook.wording.error_sentences import error_sentence

log = logging.getLogger("casebook.desk")


def caught(error: Exception) -> bool:
    """Shows `error` in the place of Streamlit's box of code."""
    if isinstance(error, CasebookError):
        log.warning("%s", logged(error))
        st.error(error_sentence(error, language()), icon=":material/error:")
    else:
        reference = referenced(error, log)
        st.error(say("desk-fault", language(), reference=reference), icon=":material/error:")
    return True
