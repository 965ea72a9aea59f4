"""Parts of the page on data and methods: the tables, their columns, how each figure is computed."""

import re
from typing import Any, Literal

import pandas as pd
import streamlit as st

from casebook import cards
from casebook.analysis.search import LONGEST
from casebook.cards import Card
from casebook.cards.words import scope_words, warning_words
from casebook.exports.links import TABLE_FORMS, table_link
from casebook.selection import Selection
from casebook.ui.session import current
from casebook.ui.site import site
from casebook.ui.typed_text import text_input
from casebook.ui.widgets.grades import badge
from casebook.warehouse import Release
from casebook.warehouse.codebook import GRADES, Table, codebook, source
from casebook.warehouse.named_queries import named_query
from casebook.warehouse.whole_tables import Coverage, coverage, whole_table
from casebook.wording import Cell, Count

# Enough to see what a table is like; the downloads hold the rest.
FIRST_ROWS = 50
# From so many rows on a table scrolls in itself on the screen.
MANY = 18
WORDS = 8
# What Markdown takes for more than itself.
_SIGNS = re.compile(r"[\\`*_\[\]$~<>:|]")


def words(message: str, **values: Any) -> str:
    """A message of the catalogue in the reader's language."""
    return current().language.say(message, **values)


def in_words(english: str) -> str:
    """A text of `data/` in the reader's language, or as it is."""
    return current().language.data_words(english)


def plain(text: str) -> str:
    """Words of the data as Markdown that shows them as they are: two dollars open a formula."""
    return text.replace("$", "\\$")


def quiet(text: str) -> str:
    """Markdown in small grey letters."""
    return f":small[:gray[{text}]]"


def tables(release: Release) -> None:
    """Every table of the release: what a row is, years, rows, grade, sources, downloads."""
    st.markdown(words("data-tables-lead"))
    files = dict(release.tables)
    # In the order of the codebook, which begins with what the case stands on.
    for name, table in codebook().tables.items():
        if name in files:
            # No frame round it: that would be an element of its own, and the page has fifty tables.
            _table(name, table, files[name].rows, release)


def span(years: Coverage | None) -> str:
    """The first and the last year of a table, or its only one."""
    if years is None:
        return words("data-no-years")
    if years.first == years.last:
        return str(years.first)
    return words("data-years", first=str(years.first), last=str(years.last))


def _table(name: str, table: Table, rows: int, release: Release) -> None:
    years = coverage(name, release)
    st.subheader(in_words(table.title), anchor=f"table-{name.replace('_', '-')}")
    language = current().language
    sources = dict.fromkeys(
        language.commas((in_words(source(stem).producer), in_words(source(stem).title)))
        for stem in table.sources)
    facts = " · ".join([
        name, in_words(table.grain),
        span(years),
        words("data-rows", rows=Count(rows)),
    ])
    origin = plain(current().language.clauses(sources) or words("data-source-own"))
    files = " · ".join(f"[{words(f'data-{form}')}]({table_link(name, form)})"
                       for form in TABLE_FORMS)
    # One element, not five.
    st.markdown("\n\n".join((
        quiet(facts), quiet(f"**{words('source-label')}{language.colon.rstrip()}** {origin}"),
        f"{badge(table.grade, language)} :material/download: {files}")))
    inside = st.expander(
        words("data-inside", table=in_words(table.title)), key=f"inside_{name}", on_change="rerun")
    if inside.open:
        with inside:
            _inside(name, table, release)


def _inside(name: str, table: Table, release: Release) -> None:
    for warning in table.warnings:
        st.caption(f":material/info: {plain(warning_words(warning, current().language))}")
    st.table(_columns(table.columns, {}).map(plain), hide_index=True, border="horizontal",
             alt=words("data-columns-of", table=in_words(table.title)))
    rows = whole_table(name, release).head(FIRST_ROWS)
    amounts = [column for column in rows.columns if codebook().columns[column].type == "number"]
    # By a styler and not the column's own format, which groups as the browser's system does.
    shown = rows.map(_bare).style.format(na_rep="").format(_number, subset=amounts, na_rep="")
    shown_rows(shown, words("data-rows-of", table=in_words(table.title)),
               "content" if len(rows) < MANY else 320)


def shown_rows(rows: Any, name: str, height: int | Literal["content"]) -> None:
    """An ordinary table, which screen readers read and paper has whole; a long one scrolls in
    itself on the screen. Texts in it are Markdown."""
    st.table(rows, hide_index=True, border="horizontal", height=height, alt=name)


def _bare(value: Any) -> Any:
    return _SIGNS.sub(r"\\\g<0>", value) if isinstance(value, str) else value


def _number(value: float) -> str:
    return Cell(float(value)).written(current().language)


def columns(release: Release) -> None:
    """The codebook: every column of every table and answer, searchable."""
    st.markdown(words("data-columns-lead"))
    sought = text_input(words("data-search"), key="data_search", most=LONGEST, type="search",
                        placeholder=words("data-search-example"))
    holding: dict[str, list[str]] = {}
    for name, _ in release.tables:
        for column in codebook().tables[name].columns:
            holding.setdefault(column, []).append(name)
    shown = _columns(list(codebook().columns), holding)
    hits = shown[matching(shown, sought)]
    st.caption(words("data-columns-found", count=Count(len(hits))))
    if len(hits):
        shown_rows(hits.map(plain), words("data-part-columns"),
                   "content" if len(hits) < MANY else 640)


def matching(rows: pd.DataFrame, sought: str) -> pd.Series:
    """True for the rows that have every word of `sought` somewhere, whatever the case; its first
    WORDS words count."""
    text = rows.astype(str).agg(" ".join, axis=1).str.casefold()
    found = pd.Series(True, index=rows.index)
    for word in sought.casefold().split()[:WORDS]:
        found &= text.str.contains(word, regex=False)
    return found


def _columns(names: list[str], holding: dict[str, list[str]]) -> pd.DataFrame:
    """Columns of the codebook with headers in words; with `holding` also the tables of each."""
    entries = [(name, codebook().columns[name]) for name in names]
    shown = pd.DataFrame({
        words("data-column-name"): names,
        words("data-column-words"): [in_words(entry.words) for _, entry in entries],
        words("data-column-type"): [words(f"data-type-{entry.type}") for _, entry in entries],
        words("column-unit"): [entry.unit or "" for _, entry in entries],
        words("data-column-allowed"): [
            current().language.items(map(str, entry.allowed or [])) for _, entry in entries],
    })
    if holding:
        shown[words("data-column-tables")] = [
            current().language.items(holding.get(name, [])) or words("data-column-answers")
            for name in names]
    return shown


def methods(release: Release) -> None:
    """How every figure of the case is computed, page by page, with the question in SQL."""
    st.markdown(words("data-methods-lead"))
    st.markdown("\n".join(
        f"- **{words(f'grade-{grade}')}**" + current().language.colon
        + words(f"grade-{grade}-help") for grade in GRADES))
    usual = scope_words(Selection(language=current().language), release)
    for page in site():
        declared = cards.cards_of(page.name)
        if declared:
            st.subheader(words(f"page-{page.name}"), anchor=f"methods-{page.name}")
        for card in declared:
            _method(card, usual)


def _method(card: Card, usual: dict[str, str]) -> None:
    inside = st.expander(words(card.id), key=f"method_{card.id}", on_change="rerun")
    if not inside.open:
        return
    with inside:
        query = named_query(card.query)
        st.markdown(plain(words(f"{card.id}.method", **usual)))
        st.caption(words("about-query", query=query.name, question=in_words(query.question)))
        # Without colours: those of the highlighter have too little contrast.
        st.code(query.sql, language=None, wrap_lines=True)
