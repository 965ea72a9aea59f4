"""The brochure, its deck and the infographics, to be taken away."""

import streamlit as st

from casebook.brochure.links import brochure_link, infographic_link
from casebook.ui.export_dialogs import base_url
from casebook.ui.session import current
from casebook.wording import say


def offer() -> None:
    """A button for each file, on the chosen Member State or on all of them."""
    selection, base = current(), base_url()
    language, country = selection.language, selection.country
    links = {
        "pdf": brochure_link(country, "pdf", language, base),
        "pptx": brochure_link(country, "pptx", language, base),
        "page": infographic_link(country, "pdf", "page", language, base),
        "post": infographic_link(country, "png", "post", language, base),
    }
    with st.container(horizontal=True, gap="small"):
        for name, address in links.items():
            st.link_button(say(f"brochure-take-{name}", language), address,
                           icon=":material/download:", help=say(f"brochure-take-{name}-help",
                                                                language))
