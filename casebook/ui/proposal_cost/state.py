"""The estimate of this visit: read from the selection, changed by pickers, written to the link."""

from dataclasses import replace
from typing import Any

import streamlit as st
from pydantic import ValidationError

from casebook.analysis.proposal_cost.codec import Fault, read_proposal, write_proposal
from casebook.analysis.proposal_cost.model import Line, Proposal
from casebook.errors import ProposalTooLong
from casebook.ui import session
from casebook.ui.briefing import basket
from casebook.ui.seeded import seeded as seed
from casebook.ui.typed_text import as_text
from casebook.wording import Value

# The place of the line that is being changed.
CHOSEN = "cost_chosen"


def words(message: str, **values: Value) -> str:
    """A message in the language of this visit."""
    return session.current().language.say(message, **values)


def proposal() -> Proposal:
    """The estimate of this visit."""
    return read_proposal(session.current().estimate)[0]


def keep(changed: Proposal) -> None:
    """Makes `changed` the estimate of this visit and of its address, where a link can carry it."""
    selection = session.current()
    try:
        text = write_proposal(changed)
    except ProposalTooLong as error:
        basket.refuse(error)
        return
    if text != selection.estimate:
        session.settle(replace(selection, estimate=text))


def changed(**fields: Any) -> None:
    """Keeps the estimate with other fields; what no field can be is left as it was."""
    found = proposal()
    try:
        keep(Proposal.model_validate({**found.model_dump(), **fields}))
    except ValidationError:
        # A browser may send anything; its own fields are bounded.
        return


def keep_lines(lines: tuple[Line, ...], chosen: int) -> None:
    """Keeps the estimate with other lines, and the place of the one to change next."""
    keep(proposal().model_copy(update={"lines": lines}))
    st.session_state[CHOSEN] = chosen


def seeded(name: str, value: object) -> str:
    """The key of a picker of the estimate (casebook/ui/seeded.py)."""
    return seed(f"cost_{name}", value)


def show_troubles() -> None:
    """A sentence for each part of the link's estimate that could not be used."""
    for fault in read_proposal(session.current().estimate)[1]:
        st.warning(_fault_words(fault), icon=":material/link_off:")


def _fault_words(fault: Fault) -> str:
    # The value comes from the address: it is shown as text, whatever it holds.
    return words(f"estimate-fault-{fault.kind}", text=as_text(fault.value) or "` `",
                 place=as_text(fault.place) or "` `")
