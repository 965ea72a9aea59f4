"""The pickers above a page: the Member State, and the filters that the page at hand listens to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

import streamlit as st

from casebook.analysis.member_names import names
from casebook.cards.words import slug
from casebook.periods import spanned
from casebook.selection import (
    DEFAULT,
    GROUPINGS,
    MAX_PEERS,
    PEER_RULES,
    PRICE_BASES,
    Domain,
    Selection,
    codes,
    peer_list,
)
from casebook.ui import country_picker
from casebook.ui.session import forget_pickers, picker_turn, settle
from casebook.warehouse import Release
from casebook.wording import say


def country(selection: Selection, release: Release) -> Selection:
    """The selection with the Member State that the reader picks; it stays on every page."""
    key = "pick_country"
    if key not in st.session_state:
        st.session_state[key] = selection.country
    return replace(selection, country=country_picker.place(selection, release, key))


def summary(selection: Selection, listens_to: tuple[str, ...], allowed: Domain) -> str:
    """What the filters of the page are set to, as the label of their button."""
    language = selection.language
    parts = []
    if "region" in listens_to and selection.region:
        parts.append(say(f"region-{slug(selection.region)}", language))
    if "grouping" in listens_to and selection.grouping:
        parts.append(say(f"grouping-{selection.grouping}", language))
    if "years" in listens_to and (selection.from_year or selection.to_year):
        parts.append(say("filter-years-span", language,
                         first=str(selection.from_year or allowed.first_year),
                         last=str(selection.to_year or allowed.last_year)))
    if "plan" in listens_to:
        parts.append(say("filter-plan-of", language, plan=selection.plan_period))
    if "price_basis" in listens_to and selection.price_basis != DEFAULT.price_basis:
        parts.append(say(f"basis-{selection.price_basis}", language))
    return say("filter-summary", language, count=len(parts), filters=" · ".join(parts))


def pick(
    selection: Selection, listens_to: tuple[str, ...], allowed: Domain, release: Release
) -> Selection:
    """The selection after the reader's filters; fields without one here stay as they are."""
    language = selection.language

    def words(message: str) -> str:
        return say(message, language)

    by_name = names(release, language)
    if "peers" in listens_to and selection.country:
        selection = replace(selection, peers=_always(
            words("filter-peers"), "peers", PEER_RULES, selection.peers,
            lambda rule: words(f"peers-{rule}")))
        if selection.peers == "own":
            selection = replace(selection, peer_list=_several(
                words("filter-peer-list"), "peer_list", list(by_name), selection.peer_list,
                by_name.__getitem__, words("filter-peer-list-none")))
    if "region" in listens_to:
        selection = replace(selection, region=_one(
            words("filter-region"), "region", allowed.regions, selection.region,
            lambda region: words(f"region-{slug(region)}"), words("filter-region-none")))
    if "grouping" in listens_to:
        selection = replace(selection, grouping=_one(
            words("filter-grouping"), "grouping", GROUPINGS, selection.grouping,
            lambda group: words(f"grouping-{group}"), words("filter-grouping-none")))
    if "years" in listens_to:
        selection = _years(selection, allowed)
    if "plan" in listens_to:
        selection = replace(selection, plan_period=_always(
            words("filter-plan"), "plan", allowed.plans, selection.plan_period, spanned))
    if "price_basis" in listens_to:
        selection = replace(selection, price_basis=_always(
            words("filter-prices"), "prices", PRICE_BASES, selection.price_basis,
            lambda basis: words(f"basis-{basis}")))
    if len(allowed.languages) > 1:
        selection = replace(selection, language=_always(
            words("filter-language"), "language", allowed.languages, language,
            lambda code: words(f"language-{code}")))
    if selection != replace(DEFAULT, language=selection.language):
        st.button(words("filter-reset"), key="reset_view", on_click=_reset,
                  args=(selection.language,), type="tertiary", icon=":material/restart_alt:")
    return selection


def _reset(language: str) -> None:
    settle(replace(DEFAULT, language=language))
    forget_pickers()


def _one(
    label: str, name: str, options: Sequence[str], chosen: str | None,
    words: Callable[[str], str], placeholder: str,
) -> str | None:
    """A picker that may be left empty."""
    picked: str | None = st.selectbox(
        label, options, key=_key(name), index=_place(chosen, options), format_func=words,
        placeholder=placeholder, filter_mode="contains")
    return picked


def _several(
    label: str, name: str, options: Sequence[str], chosen: str | None,
    words: Callable[[str], str], placeholder: str,
) -> str | None:
    """A picker of any number of Member States."""
    picked: list[str] = st.multiselect(
        label, options, key=_key(name), default=list(codes(chosen)), format_func=words,
        placeholder=placeholder, max_selections=MAX_PEERS)
    return peer_list(picked)


def _always(
    label: str, name: str, options: Sequence[str], chosen: str, words: Callable[[str], str]
) -> str:
    """A picker that always has a value."""
    picked: str = st.selectbox(label, options, key=_key(name), index=options.index(chosen),
                               format_func=words, filter_mode=None)
    return picked


def _key(name: str) -> str:
    """The key of a picker of the filters, another one after the filters were set from outside.

    Its value is handed over as its default in every run: the browser makes a picker when the
    filters are first opened, and by then may have had a run that no longer sets its state.
    """
    turn = picker_turn()
    return f"pick_{name}_{turn}" if turn else f"pick_{name}"


def _place(chosen: str | None, options: Sequence[str]) -> int | None:
    return options.index(chosen) if chosen in options else None


def _years(selection: Selection, allowed: Domain) -> Selection:
    """Two ends on one slider; an end at the release's own first or last year is no restriction."""
    first, last = allowed.first_year, allowed.last_year
    span = cast(tuple[int, int], st.slider(
        say("filter-years", selection.language), first, last, key=_key("years"),
        value=(selection.from_year or first, selection.to_year or last)))
    return replace(selection, from_year=span[0] if span[0] > first else None,
                   to_year=span[1] if span[1] < last else None)
