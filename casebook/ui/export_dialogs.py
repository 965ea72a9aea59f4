"""The menu of a card: everything a reader can take away, each thing made when it is asked for."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal, TypeVar
from urllib.parse import urlsplit

import streamlit as st

from casebook.cards import card, prepare
from casebook.cards.look import Theme
from casebook.errors import CasebookError, NoBrowser
from casebook.exports.bundle import bundle
from casebook.exports.citation import citation
from casebook.exports.extract import Extract, of_card
from casebook.exports.links import EMBED_HEIGHT, embed_code, link
from casebook.exports.picture import renderer
from casebook.exports.picture.card_picture import MIMES, picture
from casebook.exports.picture.renderer import Format
from casebook.exports.picture.sheet import Size
from casebook.exports.recipe import recipe
from casebook.exports.tables.files import FORMATS
from casebook.settings import settings
from casebook.ui import page_chrome, run_lock
from casebook.ui.session import current, shown_release
from casebook.ui.use import taken
from casebook.wording import Count

Scope = Literal["seen", "everything"]
Option = TypeVar("Option", bound=str)


def open_dialog(action: str, card_id: str) -> None:
    """Opens the dialog of one thing to take away; an action that there is not does nothing."""
    if action in ACTIONS:
        st.dialog(_words(f"take-{action}"), width="large")(_opened)(action, card_id)


def base_url() -> str:
    """The address of this site for links that work elsewhere: as set, or as the reader sees it."""
    if chosen := settings().base_url:
        return chosen
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _opened(action: str, card_id: str) -> None:
    run_lock.step_aside()
    try:
        ACTIONS[action](card_id)
    except CasebookError as error:
        page_chrome.show_error(error)


def _words(message: str, **values: str | Count) -> str:
    return current().language.say(message, **values)


def _extract(card_id: str, scope: Scope = "seen") -> Extract:
    return of_card(card(card_id), current(), shown_release(), scope, base_url())


def _choose(message: str, options: Sequence[Option], key: str) -> Option:
    """One of a few, as buttons beside each other; the first is the usual one."""
    chosen: Option = st.segmented_control(
        _words(message), options, default=options[0], required=True, key=key,
        format_func=lambda option: _words(f"{message}-{option}"))
    return chosen


def _picture(card_id: str) -> None:
    from casebook.ui.card import place

    if not renderer.available():
        st.info(_words("take-picture-browser"), icon=":material/photo_camera:")
        # Its buttons make pictures in the browser, which needs nothing from the server.
        place(prepare(card(card_id), current(), shown_release(), page_chrome.theme()), current(),
              "picture")
        return
    size: Size = _choose("take-size", ("wide", "tall"), f"size_{card_id}")
    theme: Theme = _choose("take-theme", ("light", "dark"), f"theme_{card_id}")
    kind: Format = _choose("take-format", ("png", "svg", "pdf"), f"format_{card_id}")
    selection = current()
    prepared = prepare(card(card_id), selection, shown_release(), theme)
    with st.spinner(_words("take-making")):
        made = picture(prepared, kind, size, theme, base_url(),
                       selection.language)
        # A PDF cannot be previewed as a picture; its PNG twin shows the same sheet.
        preview = made if kind != "pdf" else picture(
            prepared, "png", size, theme, base_url(), selection.language)
    st.download_button(
        _words("take-download", what=kind.upper()),
        partial(taken, made, f"{card_id}.{kind}", selection.country), f"{card_id}-{size}.{kind}",
        MIMES[kind], on_click="ignore", type="primary",
        icon=":material/download:", key=f"save_{card_id}_{kind}_{size}_{theme}")
    st.image(preview if kind != "svg" else made.decode("utf-8"), width="stretch")


def _data(card_id: str) -> None:
    seen, everything = _extract(card_id, "seen"), _extract(card_id, "everything")
    same = seen.answer.provenance.rows_hash == everything.answer.provenance.rows_hash
    scope = "everything" if same else _choose(
        "take-scope", ["seen", "everything"], f"scope_{card_id}")
    extract = everything if scope == "everything" else seen
    st.caption(f"{extract.scope_words}. "
               + _words("take-rows", rows=Count(len(extract.answer.rows))))
    for kind, form in FORMATS.items():
        try:
            made = form.write(extract)
        except CasebookError as error:
            page_chrome.show_error(error)
            continue
        st.download_button(
            _words(f"take-data-{kind}"),
            partial(taken, made, f"{card_id}.{kind}", current().country),
            _file(card_id, scope, kind), form.mime, on_click="ignore",
            icon=":material/download:", key=f"data_{card_id}_{scope}_{kind}")


def _bundle(card_id: str) -> None:
    st.markdown(_words("take-bundle-holds"))
    selection = current()
    drawn: bytes | None = None
    with st.spinner(_words("take-making")):
        try:
            prepared = prepare(card(card_id), selection, shown_release(), "light")
            drawn = picture(prepared, "png", "wide", "light", base_url(), selection.language)
        except NoBrowser:
            st.info(_words("take-bundle-no-picture"), icon=":material/photo_camera:")
        made = bundle(_extract(card_id), drawn)
    st.download_button(
        _words("take-download", what="ZIP"),
        partial(taken, made, f"{card_id}.zip", selection.country), f"{card_id}.zip",
        "application/zip", on_click="ignore", type="primary", icon=":material/folder_zip:",
        key=f"zip_{card_id}")


def _cite(card_id: str) -> None:
    cited = citation(_extract(card_id))
    st.code(cited.text, language=None, wrap_lines=True)
    st.code(cited.bibtex, language="latex", wrap_lines=True)
    with st.container(horizontal=True):
        for label, text, suffix, mime in (
            ("BibTeX", cited.bibtex, "bib", "application/x-bibtex"),
            ("RIS", cited.ris, "ris", "application/x-research-info-systems"),
        ):
            st.download_button(label, text, f"{card_id}.{suffix}", mime, on_click="ignore",
                               icon=":material/download:", key=f"cite_{card_id}_{suffix}")


def _link(card_id: str) -> None:
    st.markdown(_words("take-link-what"))
    st.code(link(card(card_id), current(), base_url()), language=None, wrap_lines=True)
    if verify := _extract(card_id).verify:
        st.markdown(_words("take-link-verify"))
        st.code(verify, language=None, wrap_lines=True)


def _embed(card_id: str) -> None:
    kind = _choose("take-embed", ("live", "frozen"), f"embed_{card_id}")
    frozen = shown_release().id if kind == "frozen" else None
    st.caption(_words(f"take-embed-{kind}-what", release=shown_release().id))
    st.code(embed_code(card(card_id), current(), base_url(), frozen), language="html",
            wrap_lines=True)
    st.caption(_words("take-embed-script", height=str(EMBED_HEIGHT)))


def _recipe(card_id: str) -> None:
    extract = _extract(card_id)
    made = recipe(extract)
    own = "" if extract.verify else "-own-values"
    st.markdown(_words(f"take-recipe-what{own}", rows=Count(made.rows)))
    for tab, (text, language) in zip(
        st.tabs(["DuckDB", "Python", "R", _words("take-recipe-question")]),
        ((made.duckdb, "sql"), (made.python, "python"), (made.r, "r"), (made.sql, "sql")),
        strict=True,
    ):
        with tab:
            st.code(text, language=language)


def _file(card_id: str, scope: str, kind: str) -> str:
    """A name that no other file of the card has: units-total-seen.csv, -seen-semicolon.csv."""
    suffix = FORMATS[kind].suffix
    variant = "" if kind == suffix else kind.removeprefix(suffix)
    return f"{card_id}-{scope}{variant}.{suffix}"


ACTIONS: dict[str, Callable[[str], None]] = {
    "picture": _picture,
    "data": _data,
    "bundle": _bundle,
    "cite": _cite,
    "link": _link,
    "embed": _embed,
    "recipe": _recipe,
}

