"""Form of a sheet's mapping: table, header, columns, number form."""

from dataclasses import replace
from pathlib import Path
from typing import Literal, cast

import streamlit as st

from casebook.desk.loading import ColumnUse, Recognised, with_header
from casebook.desk.loading.upload import letters
from casebook.desk.ui import names, visit
from casebook.desk.ui.loading.state import Part

NOT_USED = ""


def which_table(one: Part) -> None:
    """The table that the sheet is taken for; another one may be chosen."""
    language = visit.language()
    chosen = st.selectbox(
        language.say("load-table"), range(len(one.found)), index=one.chosen,
        format_func=lambda place: names.table(one.found[place].stem), key=f"table-{one.key}",
        help=language.say("load-table.help"))
    one.choose(chosen)


def mapping_form(one: Part, folder: Path) -> None:
    """The mapping in a form: what is changed there counts when it is sent."""
    language, used = visit.language(), one.used
    sheet = next(sheet for sheet in one.upload.sheets if sheet.name == used.sheet)
    last = max((row.number for row in sheet.rows), default=1)
    fields = ["", *names.columns(one.recognised.stem)]
    with st.form(f"mapping-{one.key}-{one.generation}", border=False):
        first, second, third = st.columns(3)
        top = first.number_input(language.say("load-header"), 0, last, used.header_rows[0],
                                 help=language.say("load-header.help"))
        decimal = second.selectbox(
            language.say("load-decimal"), ["", ".", ","],
            ["", ".", ","].index(used.decimal),
            format_func=lambda sign: language.say(
                f"load-decimal-{ {'': 'seen', '.': 'point', ',': 'comma'}[sign] }"))
        complete = third.selectbox(
            language.say("load-complete"), ["no", "years", "table"],
            ["no", "years", "table"].index(used.complete),
            format_func=lambda part: language.say(f"load-complete-{part}"),
            help=language.say("load-complete.help"))
        st.markdown(f"**{language.say('load-columns')}**")
        columns = _columns(one, sheet.width, used.columns, fields)
        if st.form_submit_button(language.say("load-read-again"), icon=":material/refresh:"):
            if int(top) != used.header_rows[0]:
                _other_header(one, int(top), folder)
            else:
                one.map(replace(
                    used, columns=columns, decimal=cast("Literal['', '.', ',']", decimal),
                    complete=cast("Literal['no', 'years', 'table']", complete)))
            st.rerun()


def _columns(
    one: Part, width: int, uses: tuple[ColumnUse, ...], fields: list[str]
) -> tuple[ColumnUse, ...]:
    """A field for each column of the sheet; what it is used for now stands in it."""
    language, held = visit.language(), {use.place: use for use in uses}
    sheet = next(sheet for sheet in one.upload.sheets if sheet.name == one.used.sheet)
    header = next((row for row in sheet.rows if row.number == one.used.header_rows[1]), None)
    chosen, places = [], st.columns(min(max(width, 1), 4))
    for place in range(min(width, 60)):
        use = held.get(place)
        heading = header.cells[place].text if header else ""
        column = places[place % len(places)].selectbox(
            f"{letters(place)} {heading[:40]}", fields,
            fields.index(use.column) if use and use.column in fields else 0,
            format_func=lambda name: names.column(name) if name else language.say(
                "load-not-used"),
            key=f"column-{one.key}-{one.generation}-{place}")
        if column == (use.column if use else NOT_USED):
            chosen += [use] if use else []
        elif column != NOT_USED:
            chosen.append(ColumnUse(place, column))
    return tuple(chosen)


def _other_header(one: Part, row: int, folder: Path) -> None:
    """Recognises the sheet anew with another header row."""
    found: list[Recognised] = with_header(one.upload, one.used.sheet, (row, row), folder)
    if not found:
        st.session_state["_header_unknown"] = row
        return
    one.found = found
    one.chosen, one.mapping, one.edits = 0, None, {}
    one.generation += 1

