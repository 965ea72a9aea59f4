"""Errors on a page of the desk: a sentence for the person, the traceback for the log."""

import logging

import streamlit as st

from casebook.desk.loading import refusal
from casebook.desk.ui.visit import language
from casebook.desk.words import DeskLanguage
from casebook.error_log import logged, referenced
from casebook.errors import CasebookError, PreviewFailed, UploadRefused

log = logging.getLogger("casebook.desk")


def caught(error: Exception) -> bool:
    """Shows `error` in the place of Streamlit's box of code."""
    if isinstance(error, CasebookError):
        log.warning("%s", logged(error))
        st.error(sentence(error, language()), icon=":material/error:")
    else:
        reference = referenced(error, log)
        st.error(language().say("desk-fault", reference=reference), icon=":material/error:")
    return True


def sentence(error: CasebookError, spoken: DeskLanguage) -> str:
    """What happened and what to do. The staff of the secretariat may see what only an operator may
    on the site: there are no readers here."""
    values = {name: str(value) for name, value in error.values.items()}
    if isinstance(error, UploadRefused):
        return refusal(error, spoken)
    if isinstance(error, PreviewFailed):
        return spoken.say(values.pop("message"), **values)
    message = f"error-{error.kind}"
    if spoken.has(message):
        return spoken.say(message, **values)
    return spoken.site.error(error) if error.public else str(error)
