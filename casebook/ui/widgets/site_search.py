"""The page on search: a field, and what was found by kind."""

from html import escape

import streamlit as st

from casebook.analysis.member_names import names
from casebook.analysis.search import LONGEST
from casebook.cards.site_search import Hit, search
from casebook.ui import header
from casebook.ui.arrows import onward
from casebook.ui.country.links import choose
from casebook.ui.session import current, pages, shown_release
from casebook.ui.typed_text import as_text, query_parameter, text_input

# The parameter of the address that holds the text.
QUERY = "q"
_FIELD = "search_field"


def place() -> None:
    """The field and its results; what is searched for stands in the address."""
    language, release = current().language, shown_release()
    brought = st.session_state.pop(header.SEARCH, "")
    if brought:
        st.session_state[_FIELD] = brought
    elif _FIELD not in st.session_state:
        st.session_state[_FIELD] = query_parameter(QUERY, LONGEST)
    typed = text_input(language.say("search-label"), key=_FIELD, most=LONGEST,
                       icon=":material/search:", placeholder=language.say("search-placeholder"))
    if query_parameter(QUERY, LONGEST + 1) != typed:
        st.query_params[QUERY] = typed
    if not typed.strip():
        return
    found = search(typed, release, language)
    if found.other:
        st.info(language.say(f"search-{found.other}", text=as_text(typed)))
    elif found.empty:
        st.info(language.say("search-nothing", text=as_text(typed)), icon=":material/search_off:")
    if found.members:
        st.header(language.say("search-members"), anchor=False)
        shown = names(release, language)
        with st.container(horizontal=True, gap="small"):
            for iso3 in found.members:
                if st.button(shown[iso3], key=f"search_{iso3}", icon=onward(language)):
                    choose(iso3)
                    st.switch_page(pages()["country"])
    _listed("search-cards", found.cards, "./{id}")
    _listed("search-terms", found.terms, "")
    _listed("search-documents", found.documents, "{id}")


def _listed(message: str, hits: tuple[Hit, ...], address: str) -> None:
    """A heading and the hits below it, each a link where it has an address."""
    if not hits:
        return
    language = current().language
    st.header(language.say(message), anchor=False)
    items = []
    for hit in hits:
        title, where = escape(hit.title), address.format(id=escape(hit.id))
        # HTML, because a link of Markdown opens in a new tab; in the page's colour, as a browser's
        # own is of no theme.
        named = (f'<a href="{where}" target="_self" style="color: inherit">{title}</a>' if where
                 else f"<b>{title}</b>")
        items.append(f"<li>{named}{language.colon if hit.words else ''}{escape(hit.words)}</li>")
    st.html(f"<ul>{''.join(items)}</ul>")
