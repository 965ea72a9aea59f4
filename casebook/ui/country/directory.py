"""The way to a profile: a search, the map, and a list of all Member States as links."""

from dataclasses import replace
from html import escape

import streamlit as st

from casebook.analysis.directory import MemberState, directory
from casebook.analysis.member_names import names
from casebook.analysis.name_index import name_index
from casebook.analysis.search import LONGEST, find
from casebook.caches import cached
from casebook.cards.words import slug
from casebook.selection import Selection, write
from casebook.ui.arrows import onward
from casebook.ui.country.links import choose
from casebook.ui.country.profile import words
from casebook.ui.session import current, shown_release
from casebook.ui.typed_text import as_text, text_input
from casebook.urls import COUNTRY_PAGE, url
from casebook.warehouse import Release
from casebook.wording import Count, Units


def search() -> None:
    """A field for a name, code or alias; each Member State found is a button to its profile."""
    typed = text_input(
        words("country-search"), key="search_member_state", most=LONGEST, icon=":material/search:",
        label_visibility="collapsed",  # the heading above says the same
        placeholder=words("country-search-placeholder"))
    if not typed.strip():
        return
    language = current().language
    shown = names(shown_release(), language)
    found = find(typed, name_index(shown_release(), language))
    if found.other:
        st.info(words(f"search-{found.other}", text=as_text(typed)))
    elif not found.members:
        st.info(words("country-search-none", text=as_text(typed)), icon=":material/search_off:")
    if not found.members:
        return
    st.caption(words("country-search-found", found=Count(len(found.members))))
    with st.container(horizontal=True, gap="small"):
        for iso3 in found.members:
            st.button(shown[iso3], key=f"found_{iso3}", on_click=choose, args=(iso3,),
                      icon=onward(current().language))


def listing() -> None:
    """All Member States by region, each a link that any keyboard reaches."""
    release, selection = shown_release(), current()
    st.header(words("country-list"), anchor=False)
    year = max(member.year for member in directory(release).values())
    st.caption(words("country-list-lead", year=str(year)))
    # One element, which story.css sets in columns: fifty would be half of the page's messages.
    with st.container(key="directory"):
        st.markdown(_lists(release, replace(selection, country=None)), unsafe_allow_html=True)


@cached("directory-lists")
def _lists(release: Release, selection: Selection) -> str:
    """Markdown: a heading for each region, and links that keep the rest of the selection."""
    members, shown = directory(release), names(release, selection.language)
    places = {iso3: place for place, iso3 in enumerate(shown)}
    parts = []
    for region in sorted({member.itu_region for member in members.values()}):
        held = sorted((one for one in members.values() if one.itu_region == region),
                      key=lambda one: places[one.iso3])
        parts += [f"### {selection.language.say(f'region-{slug(region)}')}",
                  "\n".join(_link(one, shown[one.iso3], selection) for one in held)]
    return "\n\n".join(parts)


def _link(one: MemberState, shown: str, selection: Selection) -> str:
    address = url(COUNTRY_PAGE, write(replace(selection, country=one.iso3)))
    units = Units(one.class_of_contribution).written(selection.language)
    # HTML, because a link of Markdown opens in a new tab.
    return (f'- <a href=".{escape(address)}" target="_self">{escape(shown)}</a>'
            f" · {units}")
