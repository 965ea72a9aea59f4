"""The script that Streamlit runs for every page: set-up, navigation, pickers, then the page."""

import streamlit as st

from casebook import build, metrics
from casebook.analysis.domain import domain
from casebook.errors import CasebookError
from casebook.ui import (
    card,
    header,
    languages,
    menu,
    open_tables,
    page_chrome,
    run_lock,
    session,
    typed_text,
    use,
)
from casebook.ui.briefing import basket
from casebook.ui.site import site
from casebook.wording import ENGLISH


def run() -> None:
    """Shows the page that the address names, for one visit."""
    try:
        st.set_page_config(
            page_title=ENGLISH.say("site-title"), page_icon=page_chrome.ICON, layout="wide",
        )
        standing = build.ensure_status()
        release = standing.release
        allowed = domain(release)
        view = session.arrive(release)
        selection, notices = view.selection, view.notices
        notices += (*basket.arrive(allowed), *open_tables.notices())
    except CasebookError as error:
        page_chrome.show_error(error)
        st.stop()

    pages, groups = menu.pages(selection.language)
    alone = typed_text.query_parameter("card", 60)
    st.html(page_chrome.streamlit_fixes(), unsafe_allow_javascript=True)
    page = st.navigation(groups, position="hidden" if alone else "top")
    if alone:
        card.alone(alone)
        st.stop()

    here = next(one for one in site() if one.path == page.url_path)
    header.logo(selection.language)
    session.remember_pages(pages)
    languages.offer(selection.language)
    session.open_top()
    selection = header.bar(selection, here, allowed, release, pages)
    session.settle(
        selection, basket.address(shared=here.name == "briefing"),
        # An estimate and a basket may each take half of what an address can have.
        left_out=() if here.name == "cost" else ("estimate",))
    st.set_page_config(page_title=page_chrome.tab_title(here, selection, release))

    use.read("page", here.name)

    page_chrome.show_release_status(standing, selection.language)
    page_chrome.show_notices(notices, selection.language)
    if (refused := basket.refused()) is not None:
        page_chrome.refusal(refused)
    try:
        with metrics.RERUNS.labels(here.name).time():
            page.run()
    except Exception as error:  # noqa: BLE001 - a reader gets a sentence, the log gets the traceback
        # Here and not in the net round the whole script, so that the page keeps its footer.
        page_chrome.caught(error)
    page_chrome.footer(release, selection.language)
    basket.keep_in_browser(allowed)


with run_lock.held(), session.cached_for_run():
    run()
