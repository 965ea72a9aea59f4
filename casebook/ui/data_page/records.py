"""Parts of the page on data and methods that are read: corrections, terms, sources, the release."""

import re

import pandas as pd
import streamlit as st

from casebook.analysis import search_index
from casebook.analysis.member_names import name
from casebook.analysis.release_notes import document
from casebook.analysis.search import LONGEST
from casebook.periods import spanned
from casebook.ui.data_page.tables import MANY, in_words, matching, plain, shown_rows, words
from casebook.ui.session import current
from casebook.ui.typed_text import text_input
from casebook.ui.widgets.grades import GRADE_COLOURS
from casebook.warehouse import Release, run
from casebook.warehouse.codebook import codebook
from casebook.wording import ENGLISH, Count, Day
from casebook.wording.terms import term_forms, term_names


def corrections(release: Release) -> None:
    """What was wrong at a source, what is done about it and why; then how to correct a figure."""
    st.markdown(words("data-corrections-lead"))
    language = current().language
    for row in run("corrections", {}, release).rows.itertuples():
        with st.container(border=True, key=f"correction_{row.id}"):
            rows = language.items(name(release, language, value.rpartition(" = ")[2])
                                   for value in row.row_filter.split(", "))
            table = in_words(codebook().shapes()[row.table_name].title)
            st.subheader(f"{rows}{language.colon}{table}", anchor=row.id)
            if row.action == "replace":
                st.caption(words("data-replaced", column=row.column_name, seen=row.seen,
                                 used=row.used, date=Day.of(row.date)))
            else:
                st.caption(words("data-withheld", date=Day.of(row.date)))
            st.markdown(plain("\n".join(
                f"- **{words(f'data-{part}')}** {in_words(getattr(row, part))}"
                for part in ("what", "done", "why"))))
    st.header(words("data-correct"), anchor="correct")
    st.markdown(words("data-correct-how"))


def glossary(release: Release) -> None:
    """The terms of the field in plain words, searchable."""
    rows = run("glossary", {}, release).rows
    rows = rows.assign(
        names=[" ".join(term_names(term)) for term in rows["term"]],
        **{part: rows[part].map(in_words) for part in ("term", "words")})
    rows = rows.sort_values("term", key=lambda terms: terms.map(search_index.plain))
    sought = text_input(words("data-search-terms"), key="data_terms", most=LONGEST, type="search",
                        placeholder=words("search-short"))
    hits = rows[matching(rows[["term", "words", "names"]], sought)]
    st.caption(words("data-terms-found", count=Count(len(hits))))
    terms = dict(zip(rows["id"], rows["term"], strict=True))
    half = -(-len(hits) // 2)
    with st.container(key="terms"):
        halves = st.columns(2, gap="large")
    for column, part in zip(halves, (hits[:half], hits[half:]), strict=True):
        with column:
            st.markdown(plain("\n\n".join(
                f"**{row.term}**  \n{row.words}{_see(row.see, terms)}" for row in part.itertuples()
            )))
    _side_by_side(sought)


def _side_by_side(sought: str) -> None:
    """The terms of the Union in six languages; a star marks a form that was not read in a text."""
    st.header(words("data-terms-languages"), anchor="languages")
    st.markdown(words("data-terms-languages-lead"))
    rows = pd.DataFrame([
        {ENGLISH.say("language-en"): one.english, **{
            language.say(f"language-{language}"): form.text + ("" if form.is_read else " *")
            for language, form in one.forms.items()}}
        for one in term_forms()])
    hits = rows[matching(rows, sought)]
    if len(hits):
        shown_rows(hits.map(plain), words("data-terms-languages"),
                   "content" if len(hits) < MANY else 640)


def _see(ids: object, terms: dict[str, str]) -> str:
    if not isinstance(ids, str):
        return ""
    return f"  \n*{words('data-see', terms=', '.join(terms.get(one, one) for one in ids.split()))}*"


def sources(release: Release) -> None:
    """Every source file: who made it, on what terms, where it is, what was done to it."""
    st.markdown(words("data-sources-lead"))
    for row in run("sources", {}, release).rows.itertuples():
        with st.container(border=True, key=f"source_{row.stem}"):
            st.subheader(in_words(row.title), anchor=f"source-{row.stem.replace('_', '-')}")
            st.caption(" · ".join([
                f"{row.stem}.csv", plain(in_words(row.producer)), spanned(in_words(row.period)),
                words("data-rows", rows=Count(row.rows)),
                words("data-retrieved", date=Day.of(row.retrieved))]))
            st.badge(words(f"grade-{row.grade}"), color=GRADE_COLOURS[row.grade])
            facts = {part: in_words(getattr(row, part))
                     for part in ("published", "licence", "address", "treatment", "notes")
                     if isinstance(getattr(row, part), str)}
            st.markdown(plain("\n".join(
                f"- **{words(f'data-source-{part}')}** {value}"
                for part, value in facts.items())))
            st.caption(words("data-checksum", start=row.sha256[:16]))


def release_notes(release: Release) -> None:
    """Which release this is, what was checked before it went live, and what changed in it."""
    shown_rows(
        pd.DataFrame({
            words("data-release-what"): [words(f"data-release-{part}")
                                         for part in ("id", "date", "title", "hash", "rows")],
            words("data-release-value"): [
                release.id, Day(release.date).written(current().language),
                in_words(release.title), release.hash,
                words("data-release-size", tables=Count(len(release.tables)),
                      rows=Count(sum(file.rows for _, file in release.tables)))],
        }),
        words("data-part-release"), "content")
    st.subheader(words("data-checks"), anchor="checks")
    st.markdown("\n".join(f"- {check}" for check in release.checks))
    st.markdown(plain(_lowered(current().language.data_lines(document(release)))))


def _lowered(markdown: str) -> str:
    """The text with its headings two steps down, to stand under the page's own."""
    return re.sub(r"^(#+) ", r"##\1 ", markdown, flags=re.MULTILINE)
