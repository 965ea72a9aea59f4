"""Requests: what has been asked for, what it would change, comments, and the decision."""

from datetime import UTC, datetime, time, timedelta

import streamlit as st

from casebook.desk.services import services
from casebook.desk.ui import changes, effects, links, names, visit
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
        if st.button(language.say("back"), icon=":material/arrow_back:"):
            links.open_page("requests")
        _one(services().desk.request(visit.actor(), chosen))
        return
    st.markdown(language.say("page-requests-lead"))
    found = services().desk.requests(visit.actor())
    if not found:
        st.info(language.say("requests-none"), icon=":material/inbox:")
    # What waits for a decision stands first.
    for one in sorted(found, key=lambda one: one.state != "open"):
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"{_state(one)} **{one.id}** · {names.tables(one.stems)}  \n"
                        + language.say("requests-one", name=one.name, at=names.moment(one.at),
                                       count=len(one.changes)), width="stretch")
            if st.button(language.say("open"), key=f"open-{one.id}"):
                links.open_request(one.id)


def _state(one: Request) -> str:
    return ICONS[one.state].format(visit.language().say(f"request-{one.state}"))


def _one(one: Request) -> None:
    language = visit.language()
    st.header(language.say("request-title", id=str(one.id), table=names.tables(one.stems)))
    st.markdown(f"{_state(one)} " + language.say(
        "requests-one", name=one.name, at=names.moment(one.at), count=len(one.changes)))
    with st.container(border=True):
        why, where = st.columns(2)
        why.markdown(f"**{language.say('ask-reason')}**")
        why.text(one.reason)
        where.markdown(f"**{language.say('source-document')}**")
        where.text(" · ".join(filter(None, (one.source.document, one.source.address))))
        if one.source.quotation:
            where.text(language.say("request-quotation", text=one.source.quotation))
        if one.source.file_name:
            st.caption(language.say("request-file", name=one.source.file_name,
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
        st.info(language.say(f"publication-{one.publication.state}",
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
            st.error(language.say("preparation-failed", problem=made.problem),
                     icon=":material/block:")
        else:
            st.caption(language.say(f"preparation-{made.state}"))


def _comments(one: Request) -> None:
    language, person = visit.language(), visit.person()
    st.header(language.say("comments-title", count=len(one.comments)))
    for comment in one.comments:
        with st.container(border=True):
            st.caption(f"{comment.name} · {names.moment(comment.at)}")
            st.text(comment.text)
    if "editor" not in person.roles:
        return
    with st.form(f"comment-{one.id}-{len(one.comments)}", border=False):
        text = text_area(language.say("comment"), key=f"comment-text-{one.id}-{len(one.comments)}",
                         most=MOST_COMMENT, height=70)
        if st.form_submit_button(language.say("comment-button"), icon=":material/comment:"):
            services().desk.comment(visit.actor(), one.id, text)
            st.rerun()


def _decide(one: Request) -> None:
    language, person = visit.language(), visit.person()
    desk, actor = services().desk, visit.actor()
    own = one.subject == person.subject
    if "publisher" in person.roles:
        st.header(language.say("decide-title"))
        if own and desk.rules.two_people:
            st.info(language.say("decide-own"), icon=":material/group:")
        else:
            _approve(one)
            _refuse(one)
    if own and "editor" in person.roles:
        with st.popover(language.say("withdraw"), icon=":material/undo:"):
            why = text_area(language.say("why"), key=f"withdraw-{one.id}", most=MOST_REASON)
            if st.button(language.say("withdraw-button")):
                desk.withdraw(actor, one.id, why)
                st.rerun()


def _approve(one: Request) -> None:
    language, desk, actor = visit.language(), services().desk, visit.actor()
    now, later = st.columns(2)
    with now, st.container(border=True):
        st.markdown(language.say("approve-now-lead"))
        if st.button(language.say("approve-now"), type="primary", icon=":material/publish:"):
            desk.approve(actor, one.id)
            links.open_page("releases")
    with later, st.container(border=True):
        soon = datetime.now(names.GENEVA) + timedelta(hours=1)
        # Once: what a person has chosen stays when the page is shown anew.
        st.session_state.setdefault(f"day-{one.id}", soon.date())
        st.session_state.setdefault(f"time-{one.id}", time(soon.hour, soon.minute))
        first, second = st.columns(2)
        day = first.date_input(language.say("approve-day"), key=f"day-{one.id}",
                               format="YYYY-MM-DD")
        hour = second.time_input(language.say("approve-time"), step=60, key=f"time-{one.id}")
        at = datetime.combine(day, hour, names.GENEVA).astimezone(UTC)
        st.caption(language.say("approve-dated", day=at.date().isoformat()))
        if st.button(language.say("approve-later"), icon=":material/schedule:"):
            desk.approve(actor, one.id, at)
            links.open_page("releases")


def _refuse(one: Request) -> None:
    language = visit.language()
    with st.popover(language.say("refuse"), icon=":material/block:"):
        why = text_area(language.say("why"), key=f"refuse-{one.id}", most=MOST_REASON)
        if st.button(language.say("refuse-button")):
            services().desk.refuse(visit.actor(), one.id, why)
            st.rerun()
