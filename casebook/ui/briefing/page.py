"""The page of the briefing: where to start, for whom, what is in it, how it reads, what to take."""

from dataclasses import replace
from functools import partial

import streamlit as st

from casebook.analysis.domain import domain
from casebook.analysis.member_names import member_state
from casebook.brief.assemble import STORIES, assemble, briefing_link, national, story
from casebook.brief.audiences import AUDIENCES
from casebook.brief.basket import Basket
from casebook.brief.model import Brief
from casebook.brief.pdf.reader_words import letters_missing, named
from casebook.brief.query import story_of
from casebook.brief.write import FORMATS, file_name, write
from casebook.selection import Selection
from casebook.ui.briefing import basket as kept
from casebook.ui.briefing import brochure, cards, reader_words
from casebook.ui.briefing.preview import preview
from casebook.ui.export_dialogs import base_url
from casebook.ui.session import current, shown_release
from casebook.ui.typed_text import query_parameter
from casebook.ui.use import taken
from casebook.wording import Language, Value, languages
from casebook.wording.offer import in_order


def words(message: str, **values: Value) -> str:
    """A message in the reader's language."""
    return current().language.say(message, **values)


def briefing() -> None:
    """The whole page under its heading: the briefing, then the brochure, which needs no choices."""
    _briefing()
    st.header(words("brochure-take"), anchor=False)
    st.markdown(words("brochure-take-lead"))
    brochure.offer(in_its_language().language)


def _briefing() -> None:
    _audience()
    _language()
    _own()
    story = query_parameter("story", 20)
    if story in STORIES and not kept.basket().items:
        _begin(story)
        # Told once: the address goes on with the basket.
        del st.query_params["story"]
        st.rerun()
    if not kept.basket().items:
        _start()
        return
    brief = current_brief(kept.basket())
    downloads(brief)
    left, right = st.columns([5, 7], gap="large")
    with left:
        reader_words.place(brief)
        cards.place(brief, _start_again)
    with right:
        st.header(words("briefing-preview"), anchor=False)
        with st.container(border=True):
            preview(brief)


def _own() -> None:
    """The way back to the reader's own briefing, while one that came by a link is shown."""
    allowed = domain(shown_release())
    if kept.own(allowed).items:
        st.info(words("briefing-borrowed"), icon=":material/link:")
        st.button(words("briefing-own-back"), key="briefing_own", on_click=kept.take_back,
                  args=(allowed,), icon=":material/undo:")


def current_brief(basket: Basket) -> Brief:
    """The briefing of `basket` for the visit's audience and view."""
    selection, release = in_its_language(), shown_release()
    return assemble(basket, kept.audience(), selection, release, base_url(),
                    story_of(basket, selection, release))


def in_its_language() -> Selection:
    """The view of the visit in the language that the reader chose for the files."""
    selection = current()
    chosen = st.session_state.get(_language_key(), selection.language)
    return replace(selection, language=chosen)


def _language() -> None:
    """The language of the files: that of the page until the reader chooses another."""
    if len(languages()) > 1:
        options = in_order()
        language = current().language
        st.selectbox(
            words("briefing-language"), options, key=_language_key(), width=240,
            index=options.index(language) if language in options else 0,
            format_func=lambda one: Language(one).own_name)


def _language_key() -> str:
    """A key for each language of the page: another one there is another one here."""
    return f"briefing_language_{current().language}"


def downloads(brief: Brief) -> None:
    """A button for each format; a file is made when its button is clicked."""
    # Told before the file is made: a failed download says nothing.
    missing = letters_missing(brief)
    if missing:
        st.warning(words("words-no-letters", characters=named(missing)),
                   icon=":material/translate:")
    st.markdown(f"**{words('briefing-take')}**")
    with st.container(horizontal=True, gap="small"):
        for name, form in FORMATS.items():
            if missing and form.mime == FORMATS["pdf"].mime:
                continue
            st.download_button(
                words(f"briefing-format-{name}"), partial(_written, brief, name, current().country),
                file_name(brief, name), form.mime, on_click="ignore",
                icon=":material/download:", key=f"briefing_{name}",
                help=words(f"briefing-format-{name}-help"))
        _present_and_link(brief)


def _written(brief: Brief, name: str, country: str | None) -> bytes:
    return taken(write(brief, name), f"briefing.{name}", country)


def _present_and_link(brief: Brief) -> None:
    address = briefing_link(kept.basket(), kept.audience(), in_its_language(), base_url(),
                            "present")
    st.link_button(words("briefing-present"), address, type="primary",
                   icon=":material/slideshow:", help=words("briefing-present-help"))
    with st.popover(words("briefing-link"), icon=":material/link:"):
        st.markdown(words("briefing-link-what"))
        st.code(brief.link, language=None, wrap_lines=True)


def _audience() -> None:
    """The switch; a national briefing that nobody has touched changes its cards with it."""
    if kept.FOR not in st.session_state:
        st.session_state[kept.FOR] = kept.audience()
    st.segmented_control(
        words("briefing-for"), AUDIENCES, key=kept.FOR, required=True, on_change=_addressed,
        format_func=lambda one: words(f"brief-audience-{one}"))


def _addressed() -> None:
    before, after = kept.audience(), st.session_state[kept.FOR]
    country, release = current().country, shown_release()
    if country and kept.basket().items == national(country, before, release).items:
        kept.keep(replace(kept.basket(), items=national(country, after, release).items))
    kept.address_to(after)


def _start() -> None:
    """The ways to begin, each a button with what it holds."""
    st.header(words("briefing-start"), anchor=False)
    for column, name in zip(st.columns(3, gap="medium"), _starts(), strict=False):
        with column, st.container(border=True, height="stretch"):
            _start_button(name)
    if not current().country:
        st.info(words("briefing-choose-country"), icon=":material/public:")
    st.markdown(words("briefing-start-lead"))


def _starts() -> tuple[str, ...]:
    """What there is to start with: without a Member State the standard case alone."""
    return ("national", "council", "ministry") if current().country else ("council",)


def _start_again() -> None:
    for name in (*_starts(), "empty"):
        _start_button(name)


def _start_button(name: str) -> None:
    country = current().country
    named = member_state(country) if country else ""
    st.button(words(f"briefing-start-{name}", country=named), key=f"start_{name}",
              on_click=_begin, args=(name,), width="stretch", icon=":material/note_stack_add:")
    st.caption(words(f"briefing-start-{name}-what"))


def _begin(name: str) -> None:
    selection, release = current(), shown_release()
    if name == "empty":
        kept.keep(Basket())
    elif name == "national" and selection.country:
        kept.keep(national(selection.country, kept.audience(), release))
    else:
        kept.keep(story(name, selection, release))
    kept.forget_fields()
