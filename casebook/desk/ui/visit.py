"""One visit of the desk: language, person, and whether a run was asked for by a person."""

from typing import NoReturn, cast

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from casebook.desk.access.door import Door, Person
from casebook.desk.access.door import door as the_door
from casebook.desk.access.one_time_key import COOKIE
from casebook.desk.words import ENGLISH, DeskLanguage, languages
from casebook.desk.workflow import Actor
from casebook.wording.offer import offered

LANGUAGE, _AUTOMATIC, _PERSON = "desk_language", "_automatic", "_person"


def language() -> DeskLanguage:
    """The language of this visit: as chosen, else as the browser has it."""
    chosen = st.session_state.get(LANGUAGE)
    wanted = chosen or offered(st.context.headers.get("Accept-Language", "")) or ENGLISH
    return DeskLanguage(wanted) if wanted in languages() else ENGLISH


def door() -> Door:
    """Who is in."""
    return the_door()


def arrive() -> Person | None:
    """The person of this run, asked anew at each; None for who is not signed in any more.

    A run that the page started by itself, to look for news, is no use of the session.
    """
    used = not st.session_state.pop(_AUTOMATIC, False)
    found = (door().by_token(st.context.cookies.get(COOKIE, ""), used=used) if door().chosen.local
             else door().by_claims(st.user.to_dict(), used=used)
             if st.user.get("is_logged_in") else None)
    st.session_state[_PERSON] = found
    return found


def person() -> Person:
    """The person of this run. Where the session has ended since, the page is shown anew: a part
    that runs by itself is not led through `arrive`."""
    found = cast("Person | None", st.session_state.get(_PERSON))
    if found is None or not door().sessions.is_open(found.session):
        rerun_by_itself()
    return found


def rerun_by_itself() -> NoReturn:
    """Runs the page again without counting it as a click."""
    st.session_state[_AUTOMATIC] = True
    st.rerun(scope="app")


def allow_uploads() -> None:
    """Lets this page send files."""
    context = get_script_run_ctx()
    if context is not None and "editor" in person().roles:
        door().allow_upload(context.session_id, person().session)


def sign_out(*, everywhere: bool) -> None:
    """Ends this session, or all of the person's; the browser is led to the provider's end too."""
    if everywhere:
        door().sessions.end_all(person().subject)
    door().sessions.end(person().session)
    if not door().chosen.local:
        st.logout()


def actor() -> Actor:
    """The person of this run as the workflow knows them. Each action checks the roles anew."""
    one = person()
    return Actor(one.subject, one.name, one.roles)
