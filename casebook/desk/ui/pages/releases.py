"""Releases: what is live, what is scheduled, what was there before; stop, and take back."""

from datetime import UTC, datetime

import streamlit as st

from casebook.desk.services import services
from casebook.desk.ui import links, names, visit
from casebook.desk.workflow import Publication
from casebook.ui.typed_text import text_area

LOOK_SECONDS = 1
MOST_REASON, MOST_PAST = 2_000, 50


def show() -> None:
    """The page."""
    language = visit.language()
    st.markdown(language.say("page-releases-lead"))
    found = services().desk.publications(visit.actor())
    live = services().desk.live(visit.actor())
    _watch(_marks(found))
    with st.container(border=True):
        st.caption(language.say("releases-live"))
        st.header(live.release or "–")
        current = next((one for one in found if one.state == "live"), None)
        if current is not None:
            st.markdown(_line(current, release=False))
            _take_back(current)
        elif not live.release:
            st.warning(language.say("releases-none"), icon=":material/block:")
        else:
            st.caption(language.say("releases-first"))
    waiting = [one for one in found if one.state in ("waiting", "publishing")]
    st.header(language.say("releases-scheduled", count=len(waiting)))
    if not waiting:
        st.caption(language.say("preview-none"))
    for one in waiting:
        with st.container(border=True):
            _countdown(one.id)
            if one.state == "waiting" and "publisher" in visit.person().roles:
                with st.container(horizontal=True):
                    _stop(one)
    past = [one for one in found if one not in waiting and one is not current]
    st.header(language.say("releases-past"))
    if not past:
        st.caption(language.say("preview-none"))
    for one in past[:MOST_PAST]:
        st.markdown(f"- {_line(one)}")


def _marks(found: tuple[Publication, ...]) -> tuple[object, ...]:
    return tuple((one.id, one.state, one.problem) for one in found)


@st.fragment(run_every=LOOK_SECONDS)
def _watch(marks: tuple[object, ...]) -> None:
    if _marks(services().desk.publications(visit.actor())) != marks:
        visit.rerun_by_itself()


def _line(one: Publication, *, release: bool = True) -> str:
    language = visit.language()
    what = (language.say("publication-back", id=str(one.takes_back)) if one.takes_back
            else language.say("publication-of", id=str(one.request_id)))
    state = language.say(f"publication-{one.state}",
                         at=names.moment(one.published_at or one.due))
    return f"**{one.id}** · {what} · {one.name} · {state}" + (
        f" · `{one.release}`" if one.release and release else "")


@st.fragment(run_every=LOOK_SECONDS)
def _countdown(publication_id: int) -> None:
    """The time that is left."""
    language = visit.language()
    one = services().desk.publication(visit.actor(), publication_id)
    left = max(0, round((one.due - datetime.now(UTC)).total_seconds()))
    st.markdown(_line(one))
    if left and one.state == "waiting":
        hours, rest = divmod(left, 3600)
        st.header(language.say("countdown", time=f"{hours}:{rest // 60:02d}:{rest % 60:02d}"))
    else:
        st.caption(language.say("countdown-now"))
    if one.problem:
        st.warning(one.problem, icon=":material/hourglass:")


def _stop(one: Publication) -> None:
    language = visit.language()
    if st.button(language.say("stop"), key=f"stop-{one.id}", icon=":material/stop_circle:"):
        services().desk.stop(visit.actor(), one.id)
        st.rerun()
    if one.request_id is not None and st.button(
            language.say("open-request"), key=f"request-{one.id}"):
        links.open_request(one.request_id)


def _take_back(one: Publication) -> None:
    """The reason, and the one click."""
    language = visit.language()
    if "publisher" not in visit.person().roles or not one.before_release:
        return
    with st.popover(language.say("take-back"), icon=":material/undo:"):
        st.markdown(language.say("take-back-lead", release=one.before_release))
        why = text_area(language.say("why"), key=f"back-{one.id}", most=MOST_REASON)
        if st.button(language.say("take-back-button"), type="primary", key=f"take-{one.id}"):
            services().desk.take_back(visit.actor(), one.id, why)
            st.rerun()
