"""Page chrome: notices, error messages, footer."""

import logging
import re
from datetime import date
from functools import cache
from pathlib import Path
from traceback import walk_tb
from typing import Literal

import streamlit as st
from streamlit.errors import StreamlitSelectionCountExceedsMaxError

import casebook
from casebook import footer as foot
from casebook import metrics
from casebook.analysis import member_names
from casebook.error_log import logged, referenced
from casebook.errors import CasebookError
from casebook.page import Page
from casebook.paths import STATIC
from casebook.selection import Notice, Selection
from casebook.settings import settings
from casebook.ui.session import current
from casebook.ui.typed_text import as_text
from casebook.warehouse import Release, ReleaseStatus
from casebook.wording import Day, Language, Listed

log = logging.getLogger("casebook")
NO_WORDS = "This page could not be shown, because its words cannot be read. Please try again later."


# Folders of Streamlit and of this package; and what Streamlit wraps each of its functions in.
_PACKAGES = str(Path(st.__file__).parent), str(Path(casebook.__file__).parent)
_WRAPPER = str(Path(st.__file__).parent / "runtime" / "metrics_util.py")
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
# The icon of the browser's tab by its address: a file would be read, and sent, at every run.
ICON = "/app/static/icon.svg"


@cache
def streamlit_fixes() -> str:
    """The script that mends Streamlit's own page, once in each visit."""
    return _COMMENT.sub("", (STATIC / "mend.html").read_text(encoding="utf-8"))


def theme() -> Literal["light", "dark"]:
    """The theme that the reader sees, which charts have to follow by themselves."""
    return "dark" if st.context.theme.type == "dark" else "light"


def tab_title(page: Page, selection: Selection, release: Release) -> str:
    """The title of the page in the browser's tab, its history and bookmarks."""
    language = selection.language
    return language.say("tab-title", page=page.title(selection, release),
                        site=language.say("site-short"))


def show_notices(notices: tuple[Notice, ...], language: Language) -> None:
    """One line for every value of the address that could not be used."""
    for notice in notices:
        choices = Listed(tuple(map(member_names.member_state, notice.choices)))
        st.warning(
            language.say(f"notice-{notice.rule}", value=as_text(notice.value),
                         parameter=notice.parameter, choices=choices),
            icon=":material/link_off:",
        )


def show_error(error: CasebookError) -> None:
    """Shows the sentence of a known error, without what only the operator may see."""
    metrics.ERRORS.labels(error.kind).inc()
    log.warning("%s", logged(error))
    try:
        language = current().language
        text = language.say("error-apology", sentence=language.error(error))
    except CasebookError:
        # The catalogue itself is what cannot be read.
        text = NO_WORDS
    st.error(text, icon=":material/error:")


def refusal(error: CasebookError) -> None:
    """Why something that the reader did has changed nothing."""
    st.warning(current().language.error(error), icon=":material/block:")


def caught(error: Exception) -> bool:
    """What a reader is told of any error of a run, whatever raised it: page, pickers, menu, or
    Streamlit over a message that no page sends. True, so that Streamlit adds nothing of its own."""
    if isinstance(error, CasebookError):
        show_error(error)
    else:
        unexpected(error)
    return True


def unexpected(error: Exception) -> None:
    """An apology with a reference that the log has too."""
    reference = referenced(error, log, forged=_forged(error))
    st.error(current().language.say("error-unexpected", reference=reference),
             icon=":material/error:")


def _forged(error: Exception) -> bool:
    """Whether Streamlit could not read a widget's state: values of another type than the widget's,
    or more choices than it offers. No page sends such."""
    if isinstance(error, StreamlitSelectionCountExceedsMaxError):
        return True
    places = [frame.f_code.co_filename for frame, _ in walk_tb(error.__traceback__)]
    # The last one of ours or Streamlit's. Streamlit alone reads states, while it places a widget;
    # they cannot be read before, as what is sent says no more of a widget than its id. An argument
    # that it does not know fails in the wrapper; one that is wrong, with an exception of its own.
    last = next((place for place in reversed(places) if place.startswith(_PACKAGES)), "")
    # JSON that is nested too deeply is a RecursionError.
    unreadable = isinstance(error, (TypeError, ValueError, RecursionError))
    return unreadable and last.startswith(_PACKAGES[0]) and last != _WRAPPER


def show_release_status(shown: ReleaseStatus, language: Language) -> None:
    """Tells when an earlier release stands in for a damaged one, or is dated ahead of the clock."""
    day = shown.release.date
    if shown.degraded:
        message = "release-stands-in" if shown.wanted else "release-pointer-lost"
        st.warning(language.say(message, date=Day(day)),
                   icon=":material/history:")
    if day > date.today():
        st.info(language.say("release-ahead", date=Day(day)), icon=":material/schedule:")


def footer(release: Release, language: Language) -> None:
    """Whose tool this is, which release it shows, its data, licence and contact, the disclaimer."""
    st.html(f"<style>{foot.style()}</style>{foot.footer(release, language, settings().contact)}")
