"""Published limits of a unit cost, offered with source and rule; and whose figure a cost is."""

from collections.abc import Callable

import streamlit as st

from casebook.analysis.proposal_cost.examples import examples
from casebook.analysis.proposal_cost.model import Line, UnitCost
from casebook.analysis.proposal_cost.offers import Offer, offered_range, offers
from casebook.analysis.proposal_cost.prices import Prices, prices
from casebook.ui.proposal_cost.state import words
from casebook.ui.session import current, shown_release
from casebook.ui.typed_text import as_text
from casebook.wording import SmallAmount, Year


def index() -> Prices:
    """The price index of the release shown."""
    return prices(shown_release())


def offer(place: int, line: Line, use: Callable[[UnitCost], None]) -> None:
    """Whose figure the unit cost is; the published limits for this kind, and a button for them."""
    published = offers(shown_release(), index())
    limits = offered_range(line.kind, published)
    st.markdown(f"**{words('proposal-cost-unit')}**")
    st.caption(_mark(line))
    if limits is None:
        st.caption(words("proposal-cost-own"))
        return
    wanted = [one for one in published if one.kind == line.kind
              and one.moved_chf in (limits.low, limits.high)]
    for one in wanted:
        st.caption(_offer_words(one))
    if line.cost.published != limits.published:
        st.button(words("proposal-cost-offer"), key=f"cost_offer_{place}", on_click=use,
                  args=(limits.model_copy(update={"likely": _between(line, limits)}),),
                  icon=":material/library_books:")
    elif line.cost.likely is None:
        st.caption(words("proposal-cost-likely-open"))


def _between(line: Line, limits: UnitCost) -> object:
    """The likely cost that was typed, where it lies within the limits."""
    likely = line.cost.likely
    if likely is None or line.cost.price_first is not None:
        return None
    low, high = limits.low or likely, limits.high or likely
    return likely if low <= likely <= high else None


def _mark(line: Line) -> str:
    """Whose figure the unit cost of the line is."""
    if line.cost.published:
        return words("proposal-cost-mark-published")
    for label, example in examples(shown_release()).items():
        if line.cost == example.lines[0].cost:
            return words("proposal-cost-mark-example", name=words(f"label-{label}"))
    return words("proposal-cost-mark-own" if line.cost.likely is not None
                 else "proposal-cost-mark-open")


def _offer_words(one: Offer) -> str:
    language = current().language
    return words(
        f"proposal-cost-offer-{one.side}", amount=SmallAmount(float(one.chf)),
        first=Year(one.first_year), last=Year(one.last_year),
        moved=SmallAmount(float(one.moved_chf)), year=Year(one.base_year),
        computation=language.data_words(one.computation), remark=language.data_words(one.remark),
        source=as_text(one.source_title), grade=words(f"grade-{one.grade}"),
        figures=language.items(one.fact_ids.split()))
