"""Title, letterhead, key messages and questions of a briefing on its page, to be changed in place.

Each field holds what the briefing says now; what is changed is marked, with the original below it.
"""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from casebook.brief.model import Brief, Objection, Point
from casebook.brief.reader_words import (
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
from casebook.ui.briefing import basket as kept
from casebook.ui.briefing.cards import words
from casebook.ui.briefing.preview import plain
from casebook.ui.session import current
from casebook.ui.typed_text import text_area, text_input, typed

LETTERHEAD = LETTERHEAD_LINES * (MAX_LETTERHEAD + 1)


def place(brief: Brief) -> None:
    """The fields, each with what the briefing says now."""
    st.header(words("words-heading"), anchor=False)
    st.caption(words("words-lead"))
    change = Change(brief.given.of)
    own = change.now()
    with st.expander(words("words-title"), icon=":material/title:"):
        _title(brief, change)
    with st.expander(words("words-messages"), icon=":material/format_list_numbered:"):
        _messages(brief.given.opening, own, len(brief.opening), change)
    with st.expander(words("words-questions"), icon=":material/help:"):
        _questions(brief.given.objections, own, change)
    if kept.basket().words != OwnWords():
        st.button(words("words-back-all"), key="words_back_all", type="tertiary",
                  icon=":material/undo:", on_click=change.back, args=(lambda _: OwnWords(),))


@dataclass(frozen=True)
class Change:
    """Keeps what is changed in the words of the briefing `of` in the link, before the page is
    drawn again."""

    of: str

    def now(self) -> OwnWords:
        """The reader's words as the briefing hears them."""
        return kept.basket().words.valid_for(self.of)

    def keep(self, change: Callable[[OwnWords], OwnWords]) -> None:
        """Keeps a change; where one of several texts was taken out, the fields of the others start
        anew in their places."""
        before = self.now()
        try:
            after = change(before)
        except CasebookError as error:
            kept.refuse(error)
            return
        kept.set_reader_words(after)
        taken_out = (len(after.added) < len(before.added)
                     or len(after.questions) < len(before.questions))
        if taken_out or (before.title and not after.title):
            kept.forget_fields()

    def back(self, change: Callable[[OwnWords], OwnWords]) -> None:
        """Keeps what puts an original back; its field shows it again."""
        kept.set_reader_words(change(self.now()))
        kept.forget_fields()


def _title(brief: Brief, change: Change) -> None:
    field = _key("title")
    text_input(words("words-field-title"), value=brief.title, key=field, most=MAX_TITLE,
               help=words("words-field-title-help"), on_change=change.keep,
               args=(lambda own: own.titled(_typed(field, MAX_TITLE, brief.given.title)),))
    if brief.title != brief.given.title:
        _original(brief.given.title, "title", words("words-field-title"), change,
                  lambda own: own.titled(""))
    head = _key("letterhead")
    text_area(words("words-field-letterhead"), value="\n".join(brief.letterhead), key=head,
              most=LETTERHEAD, height=100,
              help=words("words-field-letterhead-help"), on_change=change.keep,
              args=(lambda own: own.headed(typed(head, LETTERHEAD)),))


def _messages(
    given: tuple[Point, ...], own: OwnWords, shown: int, change: Change
) -> None:
    changed = dict(own.messages)
    for at, point in enumerate(given):
        _given_message(at, point.text, changed.get(at), change)
    for at, text in enumerate(own.added):
        _added_message(at, text, change)
    if shown < MAX_MESSAGES and len(own.added) < MAX_MESSAGES:
        _added_message(len(own.added), "", change)
    else:
        st.caption(words("words-full", limit=MAX_MESSAGES))


def _given_message(at: int, original: str, changed: str | None, change: Change) -> None:
    field, label = _key(f"message_{at}"), words("words-field-message", place=at + 1)
    most = max(MAX_MESSAGE, len(original))
    text_area(label, value=original if changed is None else changed, key=field, height=100,
              most=most, help=words("words-field-message-help"), on_change=change.keep,
              args=(lambda own: own.saying(at, _edited_message(field, most, original)),))
    if changed is not None:
        _original(original, f"message_{at}", label, change, lambda own: own.saying(at, None),
                  "words-yours" if changed else "words-yours-left-out")


def _added_message(at: int, text: str, change: Change) -> None:
    field = _key(f"added_{at}")
    text_area(words("words-field-added", place=at + 1), value=text, key=field, height=80,
              most=MAX_MESSAGE, on_change=change.keep,
              args=(lambda own: own.adding(at, typed(field, MAX_MESSAGE)),))


def _questions(given: tuple[Objection, ...], own: OwnWords, change: Change) -> None:
    for at, (question, answer) in enumerate(own.questions):
        _question(at, question, answer, change)
    if len(own.questions) < MAX_QUESTIONS:
        _question(len(own.questions), "", "", change)
    else:
        st.caption(words("words-full-questions", limit=MAX_QUESTIONS))
    for at, one in enumerate(given):
        field = _key(f"question_{at}")
        st.checkbox(words("words-keep-question", question=plain(one.question)),
                    at not in own.left_out, key=field, on_change=change.keep,
                    args=(_leaving(at, field),))


def _question(at: int, question: str, answer: str, change: Change) -> None:
    question_key, answered = _key(f"asked_{at}"), _key(f"answered_{at}")

    def asking(own: OwnWords) -> OwnWords:
        return own.asking(at, typed(question_key, MAX_QUESTION), typed(answered, MAX_ANSWER))

    text_input(words("words-field-question", place=at + 1), value=question, key=question_key,
               most=MAX_QUESTION, on_change=change.keep, args=(asking,))
    text_area(words("words-field-answer", place=at + 1), value=answer, key=answered, height=100,
              most=MAX_ANSWER, on_change=change.keep, args=(asking,))


def _leaving(at: int, field: str) -> Callable[[OwnWords], OwnWords]:
    return lambda own: own.leaving(at, not st.session_state[field])


def _original(
    text: str, name: str, label: str, change: Change, back: Callable[[OwnWords], OwnWords],
    message: str = "words-yours",
) -> None:
    """What the reader's text stands in place of, and the way back to it."""
    st.caption(words(message, original=plain(text)))
    st.button(words("words-back"), key=_key(f"back_{name}"), type="tertiary",
              icon=":material/undo:", help=words("words-back-help", name=label),
              on_click=change.back, args=(back,))


def _key(name: str) -> str:
    """A key of a field that starts anew with another briefing, and when words are put back."""
    return f"words_{name}_{kept.fields_version()}_{kept.audience()}_{current().country}"


def _typed(field: str, most: int, original: str) -> str:
    """What the field says, nothing where that is the original."""
    text = typed(field, most).strip()
    return "" if text == original else text


def _edited_message(field: str, most: int, original: str) -> str | None:
    """The same for a message, where nothing says that it is left out."""
    text = typed(field, most).strip()
    return None if text == original else text
