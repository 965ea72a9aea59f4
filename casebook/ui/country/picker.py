"""The picker of the Member State: a list to choose from, and a field that takes everyday names."""

import streamlit as st

from casebook.analysis.member_names import names
from casebook.analysis.name_index import name_index
from casebook.analysis.search import LONGEST, meaning
from casebook.selection import Selection
from casebook.ui.session import current
from casebook.ui.typed_text import as_text, typed
from casebook.warehouse import Release
from casebook.wording import Language, Listed

# What was typed and named no one Member State, until something else is picked.
_REFUSED = "country_not_found"


def place(selection: Selection, release: Release, key: str) -> str | None:
    """The Member State picked, or None. `key` holds the picker's value.

    A name that is not in the list is looked up: Ivory Coast, UK, Turkey. What means none or
    several leaves the choice as it was and is answered below the field.
    """
    language = selection.language
    by_name = names(release, language)

    def picked() -> None:
        name = typed(key, LONGEST)
        st.session_state.pop(_REFUSED, None)
        if not name or name in by_name:
            return
        one = meant(name, release, language)
        st.session_state[key] = one or current().country
        if one is None:
            st.session_state[_REFUSED] = name

    chosen: str | None = st.selectbox(
        language.say("filter-country"), list(by_name), key=key, index=None,
        format_func=lambda iso3: by_name.get(iso3, iso3), on_change=picked,
        placeholder=language.say("filter-country-none"), label_visibility="collapsed",
        width=300, filter_mode="contains", accept_new_options=True)
    refused = st.session_state.get(_REFUSED)
    if refused:
        st.caption(answer(refused, release, language))
    return chosen if chosen in by_name else selection.country


def meant(name: str, release: Release, language: Language) -> str | None:
    """The Member State that `name` means; None where it may be none or several."""
    found = meaning(name, name_index(release, language))
    # The beginning of one name alone is that one: Ivory.
    alone = found.choices[0] if len(found.choices) == 1 and not found.other else None
    return found.iso3 or alone


def answer(name: str, release: Release, language: Language) -> str:
    """What is said of a text that names no one Member State."""
    found, text = meaning(name, name_index(release, language)), as_text(name)
    if found.other:
        return language.say(f"search-{found.other}", text=text)
    if not found.choices:
        return language.say("filter-country-not-found", text=text)
    shown = names(release, language)
    return language.say("filter-country-several", text=text,
                        names=Listed(tuple(shown[iso3] for iso3 in found.choices)))
