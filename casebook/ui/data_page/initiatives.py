"""The board of initiatives, and the form by which one can be proposed. Nothing typed is kept."""

from collections.abc import Callable

import streamlit as st

from casebook.analysis.initiatives import Entry, Figure
from casebook.analysis.initiatives import board as entries
from casebook.analysis.proposals import LEAST, LONGEST, MOST, read_proposal
from casebook.exports.proposal import as_csv, as_yaml
from casebook.ui.data_page.tables import in_words, plain, quiet
from casebook.ui.session import current, shown_release
from casebook.ui.typed_text import text_area, text_input
from casebook.ui.widgets.grades import badge
from casebook.wording import Dated, Published, Value

CURRENCIES = ("CHF", "USD", "EUR")


def words(message: str, **values: Value) -> str:
    """A message in the language of this visit."""
    return current().language.say(message, **values)


def board() -> None:
    """Every initiative on file: what it is, what money goes to, amounts where published."""
    st.markdown(words("initiatives-lead"))
    listed = entries(shown_release())
    for left, right in zip(listed[::2], [*listed[1::2], None], strict=False):
        for column, entry in zip(st.columns(2, gap="medium"), (left, right), strict=True):
            if entry is not None:
                with column:
                    _entry(entry)


def _entry(entry: Entry) -> None:
    one = entry.initiative
    with st.container(border=True, height="stretch", key=f"initiative_{one.id}"):
        st.subheader(in_words(one.title), anchor=f"initiative-{one.id}")
        # One element: each paragraph would be a message of every run.
        st.markdown("\n\n".join((
            quiet(words(f"initiative-status-{one.status}")),
            plain(in_words(one.words)),
            f"**{words('initiative-funds')}** {plain(in_words(one.funds))}",
            *(map(_amount, entry.figures) if entry.figures
              else [quiet(words("initiative-no-amount"))]),
            *([] if any(figure.document == entry.document for figure in entry.figures)
              else [_source(entry.document)]))))


def _amount(figure: Figure) -> str:
    """Markdown: the amount in words, its grade and its source."""
    qualifier = f"{in_words(figure.qualifier)} " if figure.qualifier else ""
    value = Published(figure.value, figure.unit).written(current().language)
    text = words(f"initiative-says-{figure.says}", period=Dated(figure.period),
                 amount=f"{qualifier}{value}")
    grade = badge(figure.grade, current().language)
    # Two spaces end a line within a paragraph.
    return f"{plain(text)} {grade}  \n{_source(figure.document)}"


def _source(document: str) -> str:
    mark = current().language.colon.rstrip()
    return quiet(f"**{words('source-label')}{mark}** {plain(document)}")


def proposal() -> None:
    """The form; once it holds, the files to download. What is typed stays in this visit."""
    with st.container(key="screen_only_proposal"):
        st.markdown(words("proposal-lead"))
    with st.form("proposal", border=True):
        given: dict[str, object] = {
            "title": _field(text_input, "title"),
            "words": _field(text_area, "words", height=120),
            "funds": _field(text_area, "funds", height=80),
        }
        left, right = st.columns([2, 1], gap="medium")
        with left:
            amount = st.number_input(
                words("proposal-amount"), min_value=0.0, max_value=MOST, value=None, step=1000.0)
        with right:
            currency = st.selectbox(words("proposal-currency"), CURRENCIES, index=None,
                                    placeholder=words("proposal-none"))
        given |= {
            "amount": amount, "currency": currency,
            "document": _field(text_input, "document"),
            "address": _field(text_input, "address"),
        }
        sent = st.form_submit_button(words("proposal-check"), icon=":material/fact_check:")
    if sent:
        _answer(given)


def _field(place: Callable[..., str], name: str, **more: int) -> str:
    text: str = place(
        words(f"proposal-{name}"), key=f"proposal_{name}", most=LONGEST[name], **more)
    return text


def _answer(typed: dict[str, object]) -> None:
    made, faults = read_proposal(typed)
    for field, rule in faults:
        named = words(f"proposal-{field}") if field else ""
        st.error(words(f"proposal-fault-{rule}", field=named, least=LEAST.get(field, 0),
                       most=LONGEST.get(field, 0)), icon=":material/error:")
    if made is None:
        return
    st.success(words("proposal-holds"), icon=":material/check_circle:")
    row = as_yaml(made)
    # Shown as code: whatever was typed stays text.
    st.code(row.decode(), language="yaml", wrap_lines=True)
    with st.container(horizontal=True, gap="small"):
        st.download_button(words("proposal-yaml"), row, "initiative-proposal.yml",
                           "application/yaml", icon=":material/download:", on_click="ignore")
        st.download_button(words("proposal-csv"), as_csv(made), "initiative-proposal.csv",
                           "text/csv", icon=":material/download:", on_click="ignore")
