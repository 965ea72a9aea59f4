"""The pickers above a page: the Member State, and the filters that the page at hand listens to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import streamlit as st

from casebook.analysis.member_names import names
from casebook.periods import spanned
from casebook.selection import DEFAULT, MAX_PEERS, PARAMETERS, Domain, Selection, codes, peer_list
from casebook.ui.country import picker
from casebook.ui.session import forget_pickers, picker_version, settle
from casebook.warehouse import Release
from casebook.wording import Language

# The filter of first and last year together, among the parameters that a page listens to.
YEARS = "years"


def country(selection: Selection, release: Release) -> Selection:
    """The selection with the Member State that the reader picks; it stays on every page."""
    key = "pick_country"
    if key not in st.session_state:
        st.session_state[key] = selection.country
    return replace(selection, country=picker.place(selection, release, key))


def summary(selection: Selection, pickers: tuple[str, ...], allowed: Domain) -> str:
    """What the filters of the page are set to, "" where nothing is."""
    language = selection.language
    parts = []
    for name in pickers:
        if name == YEARS and (selection.from_year or selection.to_year):
            parts.append(language.say("filter-years-span",
                                      first=str(selection.from_year or allowed.first_year),
                                      last=str(selection.to_year or allowed.last_year)))
        elif name == "plan_period":
            parts.append(language.say("filter-plan-of", plan=selection.plan_period))
        elif (name not in (YEARS, "peers") and PARAMETERS[name].words
              and (value := getattr(selection, name)) != PARAMETERS[name].default):
            parts.append(_words(name, value, language))
    return " · ".join(parts)


def pick(
    selection: Selection, pickers: tuple[str, ...], allowed: Domain, release: Release
) -> Selection:
    """The selection after the reader's filters; fields without one here stay as they are."""
    language = selection.language
    for name in pickers:
        if name == YEARS:
            selection = _years(selection, allowed)
        elif name == "peers":
            selection = _peers(selection, allowed, release)
        elif name != "country":
            picked: dict[str, Any] = {
                name: _one(name, getattr(selection, name), language, allowed)}
            selection = replace(selection, **picked)
    if selection != replace(DEFAULT, language=selection.language):
        st.button(language.say("filter-reset"), key="reset_view", on_click=_reset,
                  args=(selection.language,), type="tertiary", icon=":material/restart_alt:")
    return selection


def _words(name: str, value: str, language: Language) -> str:
    """A parameter's value in words; a span of years where it has none of its own."""
    parameter = PARAMETERS[name]
    return language.say(parameter.message(value)) if parameter.words else spanned(value)


def _reset(language: Language) -> None:
    settle(replace(DEFAULT, language=language))
    forget_pickers()


def _one(name: str, chosen: str | None, language: Language, allowed: Domain) -> str | None:
    """The filter of one parameter; it may be left empty where nothing is the default."""
    parameter = PARAMETERS[name]
    label, options = parameter.label, parameter.kind.schema(allowed).allowed
    may_be_empty = parameter.default is None
    picked: str | None = st.selectbox(
        language.say(label), options, key=_key(parameter.word),
        index=_place(chosen, options) if may_be_empty else options.index(str(chosen)),
        format_func=lambda value: _words(name, value, language),
        placeholder=language.say(f"{label}-none") if may_be_empty else None,
        filter_mode="contains" if may_be_empty else None)
    # Streamlit hands on what no page offers, if a program sends it.
    return picked if picked is None or picked in options else chosen


def _peers(selection: Selection, allowed: Domain, release: Release) -> Selection:
    """The rule by which peers are chosen, and the reader's own list where that is the rule."""
    if not selection.country:
        return selection
    language = selection.language
    selection = replace(
        selection, peers=_one("peers", selection.peers, language, allowed) or DEFAULT.peers)
    if selection.peers != "own":
        return selection
    by_name, label = names(release, language), PARAMETERS["peer_list"].label
    picked: list[str] = st.multiselect(
        language.say(label), list(by_name), key=_key("peer_list"),
        default=list(codes(selection.peer_list)), format_func=by_name.__getitem__,
        placeholder=language.say(f"{label}-none"), max_selections=MAX_PEERS)
    return replace(selection, peer_list=peer_list(one for one in picked if one in by_name))


def _key(name: str) -> str:
    """The key of a picker of the filters, another one after the filters were set from outside.

    Its value is handed over as its default in every run: the browser makes a picker when the
    filters are first opened, and by then may have had a run that no longer sets its state.
    """
    turn = picker_version()
    return f"pick_{name}_{turn}" if turn else f"pick_{name}"


def _place(chosen: str | None, options: Sequence[str]) -> int | None:
    return options.index(chosen) if chosen in options else None


def _years(selection: Selection, allowed: Domain) -> Selection:
    """Two ends on one slider; an end at the release's own first or last year is no restriction."""
    first, last = allowed.first_year, allowed.last_year
    span = cast(tuple[int, int], st.slider(
        selection.language.say("filter-years"), first, last, key=_key("years"),
        value=(selection.from_year or first, selection.to_year or last)))
    return replace(selection, from_year=span[0] if span[0] > first else None,
                   to_year=span[1] if span[1] < last else None)
