"""The brochure, its deck and the infographics, to be taken away."""

import streamlit as st

from casebook.brochure.links import brochure_link, infographic_link
from casebook.ui.export_dialogs import base_url
from casebook.ui.session import current
from casebook.wording import Language


def offer(of_files: Language | None = None) -> None:
    """A button for each file, on the chosen Member State or on all of them; `of_files` is the
    language of the files, that of the page unless given."""
    selection, base = current(), base_url()
    language, country = selection.language, selection.country
    of_files = of_files or language
    links = {
        "pdf": brochure_link(country, "pdf", of_files, base),
        "pptx": brochure_link(country, "pptx", of_files, base),
        "page": infographic_link(country, "pdf", "page", of_files, base),
        "post": infographic_link(country, "png", "post", of_files, base),
    }
    with st.container(horizontal=True, gap="small"):
        for name, address in links.items():
            st.link_button(
                language.say(f"brochure-take-{name}"), address, icon=":material/download:",
                help=language.say(f"brochure-take-{name}-help"))
