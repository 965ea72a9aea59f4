"""Requests: what has been asked for, what it would change, comments, and the decision."""

from datetime import UTC, datetime, time, timedelta

import streamlit as st

from casebook.desk.services import services
from casebook.desk.ui import changes, effects, links, names, visit
from casebook.desk.words import say
from casebook.desk.workflow import Request
from casebook.ui.typed_text import text_area

LOOK_SECONDS = 3
MOST_COMMENT, MOST_REASON = 5_000, 2_000
ICONS = {"open": ":orange-badge[:material/pending: {}]", "approved": ":blue-badge[{}]",
         "published": ":green-badge[:material/check: {}]", "refused": ":gray-badge[{}]",
         "withdrawn": ":gray-badge[{}]"}


def show() -> None:
    """The list; with a request in the address, that request."""
    language = visit.language()
    if (chosen := links.number("request")) is not None:
        if st.button(say("back", language), icon=":material/arrow_back:"):
            links.open_page("requests")
        _one(services().desk.request(visit.actor(), chosen))
        return
    st.markdown(say("page-requests-lead", language))
    found = services().desk.requests(visit.actor())
    if not found:
        st.info(say("requests-none", language), icon=":material/inbox:")
    # What waits for a decision stands first.
    for one in sorted(found, key=lambda one: one.state != "open"):
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"{_state(one)} **{one.id}** · {names.tables(one.stems)}  \n"
                        + say("requests-one", language, name=one.name, at=names.moment(one.at),
                              count=len(one.changes)), width="stretch")
            if st.button(say("open", language), key=f"open-{one.id}"):
                links.open_request(one.id)


def _state(one: Request) -> str:
    return ICONS[one.state].format(say(f"request-{one.state}", visit.language()))


def _one(one: Request) -> None:
    language = visit.language()
    st.header(say("request-title", language, id=str(one.id), table=names.tables(one.stems)))
    st.markdown(f"{_state(one)} " + say(
        "requests-one", language, name=one.name, at=names.moment(one.at), count=len(one.changes)))
    with st.container(border=True):
        why, where = st.columns(2)
        why.markdown(f"**{say('ask-reason', language)}**")
        why.text(one.reason)
        where.markdown(f"**{say('source-document', language)}**")
        where.text(" · ".join(filter(None, (one.source.document, one.source.address))))
        if one.source.quotation:
            where.text(say("request-quotation", language, text=one.source.quotation))
        if one.source.file_name:
            st.caption(say("request-file", language, name=one.source.file_name,
                           hash=one.source.file_sha256[:16]))
    _watch(one.id, _marks(one))
    changes.counts(one.changes)
    if one.state not in ("open", "approved") or not effects.preview(one.changes):
        changes.rows(one.changes)
    st.divider()
    _comments(one)
    if one.state == "open":
        _decide(one)
    elif one.publication is not None:
        st.info(say(f"publication-{one.publication.state}", language,
                    at=names.moment(one.publication.due)), icon=":material/publish:")


def _marks(one: Request) -> tuple[object, ...]:
    return (one.state, len(one.comments), one.preparation and one.preparation.state,
            one.publication and one.publication.state)


@st.fragment(run_every=LOOK_SECONDS)
def _watch(request_id: int, marks: tuple[object, ...]) -> None:
    """How far its release is made, and the page anew once somebody else has done something."""
    now = services().desk.request(visit.actor(), request_id)
    if _marks(now) != marks:
        visit.rerun_by_itself()
    language, made = visit.language(), now.preparation
    if now.state in ("open", "approved") and made is not None:
        if made.state == "failed":
            st.error(say("preparation-failed", language, problem=made.problem),
                     icon=":material/block:")
        else:
            st.caption(say(f"preparation-{made.state}", language))


def _comments(one: Request) -> None:
    language, person = visit.language(), visit.person()
    st.header(say("comments-title", language, count=len(one.comments)))
    for comment in one.comments:
        with st.container(border=True):
            st.caption(f"{comment.name} · {names.moment(comment.at)}")
            st.text(comment.text)
    if "editor" not in person.roles:
        return
    with st.form(f"comment-{one.id}-{len(one.comments)}", border=False):
        text = text_area(say("comment", language), key=f"comment-text-{one.id}-{len(one.comments)}",
                         most=MOST_COMMENT, height=70)
        if st.form_submit_button(say("comment-button", language), icon=":material/comment:"):
            services().desk.comment(visit.actor(), one.id, text)
            st.rerun()


def _decide(one: Request) -> None:
    language, person = visit.language(), visit.person()
    desk, actor = services().desk, visit.actor()
    own = one.subject == person.subject
    if "publisher" in person.roles:
        st.header(say("decide-title", language))
        if own and desk.rules.two_people:
            st.info(say("decide-own", language), icon=":material/group:")
        else:
            _approve(one)
            _refuse(one)
    if own and "editor" in person.roles:
        with st.popover(say("withdraw", language), icon=":material/undo:"):
            why = text_area(say("why", language), key=f"withdraw-{one.id}", most=MOST_REASON)
            if st.button(say("withdraw-button", language)):
                desk.withdraw(actor, one.id, why)
                st.rerun()


def _approve(one: Request) -> None:
    language, desk, actor = visit.language(), services().desk, visit.actor()
    now, later = st.columns(2)
    with now, st.container(border=True):
        st.markdown(say("approve-now-lead", language))
        if st.button(say("approve-now", language), type="primary", icon=":material/publish:"):
            desk.approve(actor, one.id)
            links.open_page("releases")
    with later, st.container(border=True):
        soon = datetime.now(names.GENEVA) + timedelta(hours=1)
        # Once: what a person has chosen stays when the page is shown anew.
        st.session_state.setdefault(f"day-{one.id}", soon.date())
        st.session_state.setdefault(f"time-{one.id}", time(soon.hour, soon.minute))
        first, second = st.columns(2)
        day = first.date_input(say("approve-day", language), key=f"day-{one.id}",
                               format="YYYY-MM-DD")
        hour = second.time_input(say("approve-time", language), step=60, key=f"time-{one.id}")
        at = datetime.combine(day, hour, names.GENEVA).astimezone(UTC)
        st.caption(say("approve-dated", language, day=at.date().isoformat()))
        if st.button(say("approve-later", language), icon=":material/schedule:"):
            desk.approve(actor, one.id, at)
            links.open_page("releases")


def _refuse(one: Request) -> None:
    language = visit.language()
    with st.popover(say("refuse", language), icon=":material/block:"):
        why = text_area(say("why", language), key=f"refuse-{one.id}", most=MOST_REASON)
        if st.button(say("refuse-button", language)):
            services().desk.refuse(visit.actor(), one.id, why)
            st.rerun()
