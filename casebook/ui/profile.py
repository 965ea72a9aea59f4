"""The head of a Member State's profile, and what is notable for it."""

from dataclasses import replace

import streamlit as st

from casebook.analysis import member_names
from casebook.analysis.directory import UN_LANGUAGES, MemberState, directory
from casebook.analysis.findings.country import holding
from casebook.cards import card, prepare
from casebook.cards.country_notable import noted
from casebook.cards.prepare import slug
from casebook.selection import YARDSTICKS
from casebook.ui import basket, frame, national
from casebook.ui.member_state import choose
from casebook.ui.session import current, settle, shown_release
from casebook.wording import FineShare, FullAmount, say

# Named as the pickers of the side bar are, which start anew with it.
YARDSTICK = "pick_yardstick"


def words(message: str, **values: object) -> str:
    """A message in the reader's language."""
    return say(message, current().language, **values)  # type: ignore[arg-type]


def head() -> None:
    """Name, names in six languages, codes, region, groups, Council seat, and the main figures."""
    selection, release = current(), shown_release()
    assert selection.country is not None
    member = directory(release)[selection.country]
    st.button(words("country-all"), key="all_member_states", type="tertiary",
              icon=":material/arrow_back:", on_click=choose, args=(None,))
    st.title(member_names.name(release, selection.language, member.iso3), anchor=False)
    st.caption(words("country-codes", iso3=member.iso3, iso2=member.iso2, m49=member.m49))
    _badges(member)
    national.offer()
    _figures()
    with st.expander(words("country-names")):
        lines = [f"- **{words(f'language-{one}')}:** {member.names[one]}" for one in UN_LANGUAGES]
        st.markdown("\n".join(lines))


def _badges(member: MemberState) -> None:
    with st.container(horizontal=True, gap="small"):
        st.badge(words("country-badge-region", region=words(f"region-{slug(member.itu_region)}")),
                 color="blue")
        for grouping in member.groupings:
            st.badge(words(f"grouping-{grouping}"), color="gray")
        if member.council_region:
            area = words(f"council-area-{member.council_region.lower()}")
            st.badge(words("country-badge-council", letter=member.council_region, area=area),
                     color="gray")
        else:
            st.badge(words("country-no-council"), color="gray")


def _figures() -> None:
    """Class, contribution, share and ranks of the latest year, as the cards below have them."""
    selection, release = current(), shown_release()
    of_class, of_share = (prepare(card(name), selection, release, frame.theme())
                          for name in ("country-class", "country-share"))
    paid, held = of_class.rows.iloc[-1], of_share.rows.iloc[-1]
    region = words(f"region-{slug(held['itu_region'])}")
    language = selection.language
    with st.container(horizontal=True, gap="medium"):
        for label, value in (
            (words("country-fact-class", year=str(paid["year"])),
             words("country-fact-class-value", **holding(paid["class_of_contribution"]))),
            (words("country-fact-chf"), FullAmount(paid["contribution_chf"]).written(language)),
            (words("country-fact-usd"),
             FullAmount(paid["contribution_usd"], "USD").written(language)),
            (words("country-fact-share"), FineShare(held["share"]).written(language)),
            (words("country-fact-rank"),
             words("country-fact-rank-value", rank=int(held["rank"]),
                   members=int(held["member_states"]))),
            (words("country-fact-region", region=region),
             words("country-fact-rank-value", rank=int(held["region_rank"]),
                   members=int(held["region_member_states"]))),
        ):
            st.metric(label, value, width="content")
    proof = words(
        "country-facts-proof", class_name=of_class.name, share_name=of_share.name,
        class_figure=of_class.provenance.figure_id, share_figure=of_share.provenance.figure_id)
    # Not a caption: links in its paler colour are hard to read.
    st.markdown(f":small[{proof}]")


def notable() -> None:
    """Three to five sentences, each with the card and the figure id that prove it."""
    selection = current()
    told = noted(selection, shown_release())
    name = member_names.member_state(str(selection.country))
    st.header(words("country-notable", country=name), anchor="notable")
    st.caption(words("country-notable-lead"))
    for place, one in enumerate(told, 1):
        proof = words("country-notable-proof", name=words(one.card_id), card=one.card_id,
                      figure=one.figure_id)
        told_at, button_at = st.columns([5, 1], vertical_alignment="center")
        with told_at:
            st.markdown(f"{place}. {one.sentence}  \n   :small[{proof}]")
        with button_at:
            basket.add_button(card(one.card_id), f"noted{place}", short=True, sentence_only=True)


def pick_yardstick() -> None:
    """The choice of a yardstick, none by default; it stands in the link."""
    if YARDSTICK not in st.session_state:
        st.session_state[YARDSTICK] = current().yardstick
    # By a callback, because the sentences above the picker heed it too.
    st.selectbox(
        words("country-yardstick-pick"), YARDSTICKS, key=YARDSTICK, index=None, width=420,
        placeholder=words("country-yardstick-off"), on_change=_yardstick_picked,
        format_func=lambda one: _as_a_start(words(f"yardstick-{one}")))


def _as_a_start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _yardstick_picked() -> None:
    settle(replace(current(), yardstick=st.session_state[YARDSTICK]))
