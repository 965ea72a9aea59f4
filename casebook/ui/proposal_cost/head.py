"""Fields on the proposal as a whole: what it brings, title, conference, Sector, and answers."""

from typing import get_args

import streamlit as st

from casebook.analysis.proposal_cost.criteria import Criterion, read_criteria
from casebook.analysis.proposal_cost.model import (
    ANSWER_LENGTH,
    CONFERENCE_LENGTH,
    TITLE_LENGTH,
    Proposal,
)
from casebook.ui.proposal_cost.state import changed, proposal, seeded, words
from casebook.ui.session import current
from casebook.ui.typed_text import text_area, text_input, typed

# Which questions are asked where; all others belong to the checklist.
BRINGS, RETURNS = ("outcome", "beneficiaries"), ("stopped", "exit")
OTHERS = tuple(one.id for one in read_criteria() if one.id not in (*BRINGS, *RETURNS))
SECTORS: tuple[str, ...] = get_args(Proposal.model_fields["sector"].annotation)


def brings() -> None:
    """What the proposal brings and to whom, then its title, conference and lead Sector."""
    _answers(BRINGS)
    found = proposal()
    left, middle, right = st.columns([3, 2, 2], gap="medium")
    with left:
        key = seeded("title", found.title)
        text_input(words("proposal-cost-title"), key=key, most=TITLE_LENGTH,
                   on_change=_text, args=("title", key, TITLE_LENGTH))
    with middle:
        key = seeded("conference", found.conference)
        text_input(words("proposal-cost-conference"), key=key, most=CONFERENCE_LENGTH,
                   on_change=_text, args=("conference", key, CONFERENCE_LENGTH))
    with right:
        key = seeded("sector", found.sector)
        st.selectbox(words("proposal-cost-sector"), SECTORS, key=key, filter_mode=None,
                     format_func=lambda one: words(f"proposal-sector-{one}"),
                     on_change=_picked, args=("sector", key))


def returns() -> None:
    """What stops in return, and when the work ends."""
    _answers(RETURNS)


def checklist() -> None:
    """The questions that were not asked above."""
    _answers(OTHERS)


def _answers(ids: tuple[str, ...]) -> None:
    criteria = {one.id: one for one in read_criteria()}
    # Paper has the answers as a list.
    with st.container(key=f"cost_fields_{ids[0]}"):
        for one in ids:
            _answer(criteria[one])


def _answer(criterion: Criterion) -> None:
    """A field for the answer, and the passage that the question rests on."""
    language = current().language
    key = seeded(f"answer_{criterion.id}", proposal().answers.get(criterion.id, ""))

    def answered() -> None:
        answers = {**proposal().answers, criterion.id: typed(key, ANSWER_LENGTH)}
        changed(answers={name: answer for name, answer in answers.items() if answer.strip()})

    text_area(language.data_words(criterion.question), key=key, most=ANSWER_LENGTH, height=80,
              on_change=answered)
    st.caption(words(
        "proposal-cost-passage", reference=language.data_words(criterion.reference),
        found=language.data_words(criterion.found)))


def _text(field: str, key: str, most: int) -> None:
    changed(**{field: typed(key, most)})


def _picked(field: str, key: str) -> None:
    changed(**{field: st.session_state[key]})
