"""Title, letterhead, key messages and questions of a briefing on its page, to be changed in place.

Each field holds what the briefing says now; what is changed is marked, with the original below it.
"""

from collections.abc import Callable

import streamlit as st

from casebook.brief.asked import story_of
from casebook.brief.assemble import given_by
from casebook.brief.document import Brief, Objection, Point
from casebook.brief.own_words import (
    LETTERHEAD_LINES,
    MAX_ANSWER,
    MAX_LETTERHEAD,
    MAX_MESSAGE,
    MAX_MESSAGES,
    MAX_QUESTION,
    MAX_QUESTIONS,
    MAX_TITLE,
    OwnWords,
)
from casebook.errors import CasebookError
from casebook.ui import basket as kept
from casebook.ui.briefing_cards import words
from casebook.ui.briefing_text import plain
from casebook.ui.session import current, shown_release


def place(brief: Brief, usual: Brief) -> None:
    """The fields; `usual` is the same briefing without its reader's words."""
    st.header(words("words-heading"), anchor=False)
    st.caption(words("words-lead"))
    own = _now()
    with st.expander(words("words-title"), icon=":material/title:"):
        _title(brief, usual)
    with st.expander(words("words-messages"), icon=":material/format_list_numbered:"):
        _messages(usual.opening, own, len(brief.opening))
    with st.expander(words("words-questions"), icon=":material/help:"):
        _questions(usual.objections, own)
    if own != OwnWords():
        st.button(words("words-back-all"), key="words_back_all", type="tertiary",
                  icon=":material/undo:", on_click=_back, args=(lambda _: OwnWords(),))


def _now() -> OwnWords:
    """The reader's words as the briefing on the page hears them."""
    selection, basket = current(), kept.basket()
    name = story_of(basket, selection, shown_release())
    return basket.words.heard(given_by(kept.audience(), selection.country, name))


def _title(brief: Brief, usual: Brief) -> None:
    field = _key("title")
    st.text_input(words("words-field-title"), brief.title, key=field, max_chars=MAX_TITLE,
                  help=words("words-field-title-help"), on_change=_keep,
                  args=(lambda own: own.titled(_typed(field, usual.title)),))
    if brief.title != usual.title:
        _original(usual.title, "title", words("words-field-title"), lambda own: own.titled(""))
    head = _key("letterhead")
    st.text_area(words("words-field-letterhead"), "\n".join(brief.letterhead), key=head,
                 max_chars=LETTERHEAD_LINES * (MAX_LETTERHEAD + 1), height=100,
                 help=words("words-field-letterhead-help"), on_change=_keep,
                 args=(lambda own: own.headed(st.session_state[head]),))


def _messages(given: tuple[Point, ...], own: OwnWords, shown: int) -> None:
    changed = dict(own.messages)
    for at, point in enumerate(given):
        _given_message(at, point.text, changed.get(at))
    for at, text in enumerate(own.added):
        _added_message(at, text)
    if shown < MAX_MESSAGES and len(own.added) < MAX_MESSAGES:
        _added_message(len(own.added), "")
    else:
        st.caption(words("words-full", limit=MAX_MESSAGES))


def _given_message(at: int, original: str, changed: str | None) -> None:
    field, label = _key(f"message_{at}"), words("words-field-message", place=at + 1)
    st.text_area(label, original if changed is None else changed, key=field, height=100,
                 max_chars=max(MAX_MESSAGE, len(original)), help=words("words-field-message-help"),
                 on_change=_keep, args=(lambda own: own.saying(at, _said(field, original)),))
    if changed is not None:
        _original(original, f"message_{at}", label, lambda own: own.saying(at, None),
                  "words-yours" if changed else "words-yours-left-out")


def _added_message(at: int, text: str) -> None:
    field = _key(f"added_{at}")
    st.text_area(words("words-field-added", place=at + 1), text, key=field, height=80,
                 max_chars=MAX_MESSAGE, on_change=_keep,
                 args=(lambda own: own.adding(at, st.session_state[field]),))


def _questions(given: tuple[Objection, ...], own: OwnWords) -> None:
    for at, (question, answer) in enumerate(own.questions):
        _question(at, question, answer)
    if len(own.questions) < MAX_QUESTIONS:
        _question(len(own.questions), "", "")
    else:
        st.caption(words("words-full-questions", limit=MAX_QUESTIONS))
    for at, one in enumerate(given):
        field = _key(f"question_{at}")
        st.checkbox(words("words-keep-question", question=plain(one.question)),
                    at not in own.left_out, key=field, on_change=_keep,
                    args=(_leaving(at, field),))


def _question(at: int, question: str, answer: str) -> None:
    asked, answered = _key(f"asked_{at}"), _key(f"answered_{at}")

    def change(own: OwnWords) -> OwnWords:
        return own.asking(at, st.session_state[asked], st.session_state[answered])

    st.text_input(words("words-field-question", place=at + 1), question, key=asked,
                  max_chars=MAX_QUESTION, on_change=_keep, args=(change,))
    st.text_area(words("words-field-answer", place=at + 1), answer, key=answered, height=100,
                 max_chars=MAX_ANSWER, on_change=_keep, args=(change,))


def _leaving(at: int, field: str) -> Callable[[OwnWords], OwnWords]:
    return lambda own: own.leaving(at, not st.session_state[field])


def _original(
    text: str, name: str, label: str, back: Callable[[OwnWords], OwnWords],
    message: str = "words-yours",
) -> None:
    """What the reader's text stands in place of, and the way back to it."""
    st.caption(words(message, original=plain(text)))
    st.button(words("words-back"), key=_key(f"back_{name}"), type="tertiary",
              icon=":material/undo:", help=words("words-back-help", name=label), on_click=_back,
              args=(back,))


def _key(name: str) -> str:
    """A key of a field that starts anew with another briefing, and when words are put back."""
    return f"words_{name}_{kept.turn()}_{kept.audience()}_{current().country}"


def _typed(field: str, original: str) -> str:
    """What the field says, nothing where that is the original."""
    typed = str(st.session_state[field]).strip()
    return "" if typed == original else typed


def _said(field: str, original: str) -> str | None:
    """The same for a message, where nothing says that it is left out."""
    typed = str(st.session_state[field]).strip()
    return None if typed == original else typed


def _keep(change: Callable[[OwnWords], OwnWords]) -> None:
    """Keeps a change in the link, before the page is drawn again.

    Where one of several texts was taken out, the fields of the others start anew in their places.
    """
    before = _now()
    try:
        after = change(before)
    except CasebookError as error:
        kept.refuse(error)
        return
    kept.say_own(after)
    taken_out = len(after.added) < len(before.added) or len(after.questions) < len(before.questions)
    if taken_out or (before.title and not after.title):
        kept.forget_fields()


def _back(change: Callable[[OwnWords], OwnWords]) -> None:
    kept.say_own(change(_now()))
    kept.forget_fields()
