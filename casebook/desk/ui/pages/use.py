"""Use: pages, charts, files and Member States that readers ask for, by week; nothing personal."""

import pandas as pd
import streamlit as st

from casebook.desk.services import services
from casebook.desk.ui import names, visit
from casebook.store.use import usage, use_weeks

MOST_ROWS, MOST_WEEKS = 15, 60
SHOWN: dict[str, names.Shown] = {"page": names.page, "card": names.card, "file": names.file}


def show() -> None:
    """The page."""
    language, desk = visit.language(), services()
    desk.desk.permit(visit.actor(), "read", "use")
    st.markdown(language.say("page-use-lead"))
    weeks = list(use_weeks(desk.store))[:MOST_WEEKS]
    if not weeks:
        st.info(f"{language.say('use-none')} {language.say('use-off')}",
                icon=":material/monitoring:")
        return
    chosen = st.multiselect(language.say("use-week"), weeks, default=weeks[:1],
                            placeholder=language.say("choose"))
    found = usage(desk.store, chosen)
    first, second = st.columns(2)
    for place, kind in ((first, "page"), (second, "card"), (first, "file")):
        with place:
            _ranked(f"use-{kind}s", found[found["kind"] == kind], "id", SHOWN[kind])
    with second:
        _ranked("use-countries", found[found["country"] != ""], "country", names.country)


def _ranked(title: str, found: pd.DataFrame, column: str, shown: names.Shown) -> None:
    """The most asked for, with a bar for each."""
    language = visit.language()
    st.header(language.say(title))
    if found.empty:
        st.caption(language.say("preview-none"))
        return
    sums = found.groupby(column)["count"].sum().sort_values(ascending=False).head(MOST_ROWS)
    times = language.say("use-times")
    st.dataframe(
        pd.DataFrame({language.say("use-what"): [shown(name) for name in sums.index],
                      times: sums.to_list()}),
        hide_index=True, width="stretch", height=38 + 35 * len(sums), column_config={
            times: st.column_config.ProgressColumn(
                times, format="%d", min_value=0, max_value=int(sums.max()))})
