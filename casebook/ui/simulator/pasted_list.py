"""The field for a pasted list of Member States, and what of a list could not be taken."""

from collections.abc import Callable, Iterable, Iterator

import streamlit as st

from casebook.analysis.member_names import member_state
from casebook.analysis.name_index import written_index
from casebook.analysis.scenario.pasted import LONGEST, read_list
from casebook.analysis.scenario.pasted_result import Pasted, UnmatchedEntry
from casebook.analysis.written_names import WrittenNames
from casebook.ui import session
from casebook.ui.simulator.page import words
from casebook.ui.typed_text import as_text, text_area, typed
from casebook.wording import Listed

_FIELD, _FOUND = "sim_paste", "sim_pasted"
# So many entries are named one by one; the others are counted.
SHOWN = 60
# What of a table was set aside, by the reader's notes that say so.
LEFT_OUT = ("preamble", "tags", "total")


def place(add: Callable[[Iterable[tuple[str, float | None]]], None]) -> None:
    """The field and its button; `add` is given what the list says, what it says unclearly stays in
    the field to be put right."""
    st.caption(words("simulator-paste-what"))
    text_area(words("simulator-paste"), key=_FIELD, most=LONGEST, height=140,
              label_visibility="collapsed")

    def use() -> None:
        found = read_list(typed(_FIELD, LONGEST), _names())
        st.session_state[_FOUND] = found
        st.session_state[_FIELD] = "\n".join(one.text for one in found.unmatched)
        add(found.wanted)

    st.button(words("simulator-paste-use"), key="sim_paste_use", on_click=use, type="primary")


def show_found() -> None:
    """How the last list was read, and a sentence for each entry that was not taken as long as the
    field has them."""
    found: Pasted | None = st.session_state.get(_FOUND)
    if found is None:
        return
    if found.wanted:
        st.success(session.current().language.row_of_sentences(_taken(found)),
                   icon=":material/check_circle:")
    if not found.unmatched or not st.session_state.get(_FIELD):
        return
    lines = [_sentence(one) for one in found.unmatched[:SHOWN]]
    if len(found.unmatched) > SHOWN:
        lines.append(words("simulator-paste-more", count=len(found.unmatched) - SHOWN))
    st.warning("\n".join(f"- {line}" for line in lines) if len(lines) > 1 else lines[0],
               icon=":material/help:")


def _taken(found: Pasted) -> Iterator[str]:
    """Sentences on what was taken, from which columns, and what was left out."""
    with_class = sum(units is not None for _, units in found.wanted)
    yield words("simulator-paste-taken", count=len(found.wanted), classes=with_class)
    if found.classes:
        yield words("simulator-paste-column", column=as_text(found.classes))
    if found.unclear:
        yield words("simulator-paste-unclear", columns=Listed(tuple(map(as_text, found.unclear))))
    if found.unused:
        yield words("simulator-paste-unused", columns=Listed(tuple(map(as_text, found.unused))))
    for note in found.notes:
        if note.kind in LEFT_OUT:
            yield words("simulator-paste-left-out", text=as_text(note.text))


def _sentence(one: UnmatchedEntry) -> str:
    text = as_text(one.text)
    choices = Listed(one.choices)
    if one.reason == "conflict":
        return words("simulator-paste-conflict", text=text, choices=choices)
    if one.reason == "scale":
        return words("simulator-paste-scale", text=text, count=len(one.choices), choices=choices)
    if one.reason == "class":
        return words("simulator-paste-class", text=text, count=len(one.choices), choices=choices)
    if one.meaning.other:
        return words(f"search-{one.meaning.other}", text=text)
    if not one.meaning.choices:
        return words("simulator-paste-unknown", text=text)
    return words("simulator-paste-several", text=text, count=len(one.meaning.choices),
                 choices=Listed(tuple(map(member_state, one.meaning.choices))))


def _names() -> WrittenNames:
    return written_index(session.shown_release())
