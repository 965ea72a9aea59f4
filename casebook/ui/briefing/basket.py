"""The basket of one visit: it follows the reader from page to page and is kept in the browser.

It stands in the address of the briefing page alone, whose link shares it. A link without a basket
leaves the visit's own as it is; one with a basket shows that, and the reader can take back the own.
"""

from dataclasses import replace

import streamlit as st

from casebook.brief.audiences import AUDIENCES
from casebook.brief.basket import MAX_TEXT, Basket, Item, item, read_basket, write_basket
from casebook.brief.model import Audience
from casebook.brief.reader_words import OwnWords
from casebook.cards import Card
from casebook.errors import CasebookError
from casebook.selection import Domain, Notice, Selection
from casebook.ui import component, typed_text
from casebook.ui.session import current
from casebook.wording import Language

_BASKET, _WRITTEN, _AUDIENCE = "_basket", "_basket_written", "_audience"
_ADDRESSED = "_audience_written"
# The switch on the page of the briefing.
FOR = "briefing_audience"
_NOTICES, _REFUSED, _TURN = "_basket_notices", "_basket_refused", "_basket_turn"
# Whether the basket came by a link and is not the reader's yet; the text of the reader's own.
_BORROWED, _OWN = "_basket_borrowed", "_basket_own"
_KEEPER = "basket_keeper"


def arrive(allowed: Domain) -> tuple[Notice, ...]:
    """Takes up a basket and an audience that the address brings; notices on what was dropped."""
    # One letter more than may be read: a text that was cut says that it is too long.
    text = typed_text.query_parameter("basket", MAX_TEXT + 1)
    if text and text != st.session_state.get(_WRITTEN):
        st.session_state[_BASKET], st.session_state[_NOTICES] = read_basket(text, allowed)
        # Whatever the address said, it has been read: a broken one is not read again.
        st.session_state[_WRITTEN] = text
        st.session_state[_BORROWED] = True
        forget_fields()
    audience = typed_text.query_parameter("audience", 60)
    if audience and audience != st.session_state.get(_ADDRESSED):
        wanted = next((one for one in AUDIENCES if one == audience), None)
        if wanted is None:
            st.session_state[_NOTICES] = (
                *st.session_state.get(_NOTICES, ()), Notice("audience", audience, "audience"))
        else:
            address_to(wanted)
            st.session_state.pop(FOR, None)
        st.session_state[_ADDRESSED] = audience
    found: tuple[Notice, ...] = st.session_state.get(_NOTICES, ())
    return found


def address(shared: bool) -> dict[str, str]:
    """What the address has to say of the basket: empty texts while it is empty, and everywhere but
    on the page of the briefing, where it is `shared`."""
    if not shared:
        return {"audience": "", "basket": ""}
    text = write_basket(basket())
    st.session_state[_WRITTEN], st.session_state[_ADDRESSED] = text, audience()
    return {"audience": audience() if text else "", "basket": text}


def keep_in_browser(allowed: Domain) -> None:
    """Has the browser keep the reader's basket, and takes up one that it kept from before."""
    state = ("new" if _BASKET not in st.session_state
             else "borrowed" if st.session_state.get(_BORROWED) else "own")
    done = component.place_basket(
        _KEEPER, {"state": state, "text": write_basket(basket()),
                  "own": st.session_state.get(_OWN, "")},
        {"restored": lambda: None, "own": lambda: None})
    # What comes from a browser may be anything.
    restored, own = done.get("restored"), done.get("own")
    if state == "new" and isinstance(restored, str):
        found, _ = read_basket(restored, allowed)
        st.session_state[_BASKET] = found
        if found.items:
            st.rerun()
    if state == "borrowed" and isinstance(own, str) and read_basket(own, allowed)[0].items:
        st.session_state[_OWN] = own
        st.rerun()


def own(allowed: Domain) -> Basket:
    """The reader's own basket while one that came by a link is shown; empty where none is."""
    return read_basket(st.session_state.get(_OWN, ""), allowed)[0]


def take_back(allowed: Domain) -> None:
    """Shows the reader's own basket again instead of the one that came by a link."""
    keep(own(allowed))
    st.session_state.pop(_OWN, None)
    forget_fields()


def basket() -> Basket:
    """The basket of the visit."""
    kept: Basket = st.session_state.get(_BASKET, Basket())
    return kept


def audience() -> Audience:
    """The audience that the visit's briefing is for."""
    kept: Audience = st.session_state.get(_AUDIENCE, AUDIENCES[0])
    return kept


def keep(changed: Basket) -> None:
    """Keeps a changed basket if a link can hold it; else the reader is told and nothing changes."""
    try:
        write_basket(changed)
    except CasebookError as error:
        refuse(error)
        return
    st.session_state[_BASKET] = changed
    st.session_state[_BORROWED] = False
    st.session_state[_NOTICES] = ()


def set_reader_words(words: OwnWords) -> None:
    """Keeps what the reader says in own words, with the cards as they are."""
    keep(replace(basket(), words=words))


def address_to(wanted: Audience) -> None:
    """Addresses the briefing to another audience."""
    st.session_state[_AUDIENCE] = wanted


def refuse(error: CasebookError) -> None:
    """Keeps an error for this run to tell."""
    st.session_state[_REFUSED] = error


def refused() -> CasebookError | None:
    """The error of the last action, once."""
    error: CasebookError | None = st.session_state.pop(_REFUSED, None)
    return error


def fields_version() -> int:
    """A number for keys of fields, another whenever they have to start anew."""
    kept: int = st.session_state.get(_TURN, 0)
    return kept


def forget_fields() -> None:
    """Lets the fields of the page start anew from the basket."""
    st.session_state[_TURN] = fields_version() + 1


def holds(card: Card, selection: Selection) -> bool:
    """Whether the briefing has the card in the view of `selection`."""
    return bool(basket().items) and find(item(card.id, selection)) is not None


def sentence_button(card: Card, place: int) -> None:
    """The button that puts a card's finding alone into the briefing, or takes it out; `place` is
    the number of the sentence, which its name has beside that of the card."""
    language, selection = current().language, current()
    there = find(item(card.id, selection, sentence_only=True)) is not None
    done = "briefing-added" if there else "briefing-add"
    st.button(
        language.say(f"{done}-sentence", place=place, name=language.say(card.id)),
        key=f"add_noted{place}_{card.id}", type="tertiary",
        help=language.say("briefing-added-help" if there else "briefing-add-sentence-help"),
        icon=f":material/playlist_add{'_check' if there else ''}:",
        on_click=toggle, args=(card.id, selection, True))


def counter(page: st.Page, language: Language) -> None:
    """The way to the briefing, with the number of its cards; nothing while it is empty."""
    if count := len(basket().items):
        st.page_link(page, label=language.say("briefing-counter", count=count),
                     icon=":material/note_stack:")


def find(one: Item) -> int | None:
    """The place of a card in the same view, or None."""
    return next((place for place, other in enumerate(basket().items)
                 if (other.card, other.view) == (one.card, one.view)), None)


def toggle(card_id: str, selection: Selection, sentence_only: bool = False) -> None:
    """Puts the card, in the view of `selection`, into the briefing, or takes it out again."""
    one = item(card_id, selection, sentence_only)
    place = find(one)
    try:
        keep(basket().with_item(one) if place is None else basket().without(place))
    except CasebookError as error:
        refuse(error)
