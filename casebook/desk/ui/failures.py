"""Errors on a page of the desk: a sentence for the person, the traceback for the log."""

import logging

import streamlit as st

from casebook.desk.loading import refusal
from casebook.desk.ui.visit import language
from casebook.desk.words import has, say
from casebook.error_log import logged, referenced
from casebook.errors import CasebookError, PreviewFailed, UploadRefused
from casebook.wording.error_sentences import error_sentence

log = logging.getLogger("casebook.desk")


def caught(error: Exception) -> bool:
    """Shows `error` in the place of Streamlit's box of code."""
    if isinstance(error, CasebookError):
        log.warning("%s", logged(error))
        st.error(sentence(error, language()), icon=":material/error:")
    else:
        reference = referenced(error, log)
        st.error(say("desk-fault", language(), reference=reference), icon=":material/error:")
    return True


def sentence(error: CasebookError, spoken: str) -> str:
    """What happened and what to do. The staff of the secretariat may see what only an operator may
    on the site: there are no readers here."""
    told = {name: str(value) for name, value in error.values.items()}
    if isinstance(error, UploadRefused):
        return refusal(error, spoken)
    if isinstance(error, PreviewFailed):
        return say(told.pop("message"), spoken, **told)
    message = f"error-{error.kind}"
    if has(message, spoken):
        return say(message, spoken, **told)
    return error_sentence(error, spoken) if error.public else str(error)
