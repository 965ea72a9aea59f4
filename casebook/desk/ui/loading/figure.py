"""One published figure in a form."""

from functools import partial
from pathlib import Path

import streamlit as st

from casebook.desk.changes import Source
from casebook.desk.loading import Proposal, one_figure
from casebook.desk.services import services
from casebook.desk.ui import links, names, visit
from casebook.ui.typed_text import text_area, text_input
from casebook.warehouse.codebook import codebook

STEM = "published_figures"
MOST = 2_000
# Left to the form itself: the number of the figure is given, the others follow from the period.
GIVEN = {"fact_id"}
LONG = {"quotation"}


def from_form(folder: Path) -> None:
    """The form, and a draft of the figure once nothing in it stands in the way."""
    language = visit.language()
    shape = codebook().shapes()[STEM]
    values: dict[str, str] = {}
    with st.form("figure"):
        names_of_fields = [name for name in shape.columns if name not in GIVEN]
        # Row by row: the keyboard goes on as the eye does.
        for at in range(0, len(names_of_fields), 2):
            for place, name in zip(st.columns(2), names_of_fields[at:at + 2], strict=False):
                with place:
                    values[name] = _field(name, needed=name not in shape.nullable)
        sent = st.form_submit_button(language.say("figure-check"), type="primary",
                                     icon=":material/fact_check:")
    if not sent:
        return
    proposal = one_figure(values, folder)
    if proposal.problems:
        _problems(proposal)
        return
    source = Source(document=values.get("source_document", "") or values.get("source_title", ""),
                    address=values.get("source_url", ""),
                    quotation=values.get("quotation", ""))
    draft = services().desk.start_draft(visit.actor(), proposal.changes, source)
    links.open_draft(draft.id)


def _field(name: str, *, needed: bool) -> str:
    column = codebook().columns[name]
    label, key = names.field(name) + (" *" if needed else ""), f"figure-{name}"
    if column.allowed:
        chosen = st.selectbox(label, list(map(str, column.allowed)), index=None, key=key,
                              format_func=partial(names.option, name), help=_help(name),
                              placeholder=visit.language().say("choose"))
        return str(chosen or "")
    if name in LONG:
        return text_area(label, key=key, most=MOST, help=_help(name), height=80)
    return text_input(label, key=key, most=MOST, help=_help(name))


def _help(name: str) -> str:
    return visit.language().site.data_words(codebook().columns[name].words)


def _problems(proposal: Proposal) -> None:
    language = visit.language()
    for problem in proposal.problems:
        st.error(f"**{names.field(problem.label)}** · {problem.sentence(language)}",
                 icon=":material/build:")
