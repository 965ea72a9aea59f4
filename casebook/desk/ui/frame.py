"""The frame round every page of the desk: sign-in, menu, who is in, the end of the session."""

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from casebook.desk.server.guard import ENTER
from casebook.desk.ui import failures, links, visit
from casebook.desk.ui.pages import load, record, releases, requests, use
from casebook.desk.words import DeskLanguage, languages
from casebook.desk.workflow import ROLES, Role

WATCH_SECONDS = 15


class DeskPage(NamedTuple):
    """A page of the desk, and the lowest role that it is for."""

    name: str
    show: Callable[[], None]
    icon: str
    role: Role


PAGES = (
    DeskPage("requests", requests.show, ":material/fact_check:", "reader"),
    DeskPage("load", load.show, ":material/upload_file:", "editor"),
    DeskPage("releases", releases.show, ":material/publish:", "reader"),
    DeskPage("use", use.show, ":material/monitoring:", "reader"),
    DeskPage("record", record.show, ":material/history:", "reader"),
)


def signed_out() -> None:
    """The page of who is not signed in, or not any more."""
    language = visit.language()
    st.navigation([st.Page(lambda: None, title=language.say("desk-title"), default=True)],
                  position="hidden")
    _, middle, _ = st.columns((1, 2, 1))
    with middle:
        st.title(language.say("desk-title"))
        if visit.door().chosen.local:
            st.markdown(language.say("sign-in-key", link=ENTER))
            return
        st.markdown(language.say("sign-in-lead"))
        if st.button(language.say("sign-in-button"), type="primary", icon=":material/login:"):
            st.login()
        st.caption(language.say("sign-in-after"))


def signed_in() -> None:
    """The menu, the page that the address names, and the watch over the session."""
    language, person = visit.language(), visit.person()
    allowed = [one for one in PAGES if one.role in person.roles]
    if not allowed:
        _nobody()
        return
    pages = [st.Page(_guarded(one), title=language.say(f"page-{one.name}"), icon=one.icon,
                     url_path=one.name, default=one is allowed[0]) for one in allowed]
    links.remember(dict(zip((one.name for one in allowed), pages, strict=True)))
    page = st.navigation(pages, position="top")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title(page.title, width="stretch")
        _account()
    page.run()
    _watch()


def _guarded(page: DeskPage) -> Callable[[], None]:
    def shown() -> None:
        try:
            page.show()
        except Exception as error:  # noqa: BLE001 - a sentence, and the frame round it stays
            failures.caught(error)

    return shown


def _nobody() -> None:
    """Who is known to the provider and has no role here."""
    language = visit.language()
    st.navigation([st.Page(lambda: None, title=language.say("desk-title"), default=True)],
                  position="hidden")
    st.title(language.say("desk-title"))
    st.warning(language.say("no-role", name=visit.person().name), icon=":material/block:")
    if st.button(language.say("sign-out")):
        visit.sign_out(everywhere=False)
        st.rerun()


def _account() -> None:
    """Who is in and as what, the language, and the ways out."""
    language, person = visit.language(), visit.person()
    with st.popover(person.name, icon=":material/account_circle:"):
        role = max(person.roles, key=ROLES.index)
        st.markdown(language.say("account-role", role=language.say(f"role-{role}")))
        st.segmented_control(
            language.say("account-language"), languages(), key=visit.LANGUAGE, default=language,
            format_func=lambda one: DeskLanguage(one).say(f"language-{one}"))
        if st.button(language.say("sign-out"), icon=":material/logout:"):
            visit.sign_out(everywhere=False)
            st.rerun()
        if st.button(language.say("sign-out-everywhere"), icon=":material/devices:"):
            visit.sign_out(everywhere=True)
            st.rerun()


@st.fragment(run_every=WATCH_SECONDS)
def _watch() -> None:
    """Takes a page that nobody used for too long from the screen."""
    visit.person()
