"""Effects of a change set on the site, for people to look at before they happen."""

from collections.abc import Mapping

import streamlit as st

from casebook.desk.changes import ChangeSet
from casebook.desk.preview import Effects
from casebook.desk.preview.effects import CardEffect, Words
from casebook.desk.services import services
from casebook.desk.ui import names, visit
from casebook.desk.ui.changes import rows, table
from casebook.desk.ui.chart_ranges import with_one_scale
from casebook.desk.words import say
from casebook.selection import DEFAULT

LOOK_SECONDS = 1
USUAL = {"price_basis": DEFAULT.price_basis}
MOST_CHARTS, MOST_SENTENCES = 12, 60


def preview(changes: ChangeSet) -> bool:
    """What would change on the site, as soon as it is worked out; whether it is."""
    base, folder = services().base_of(visit.actor())
    known = services().previews.known(base, changes)
    if known is None:
        services().previews.begin(base, folder, changes, services().live_release)
        _wait(base, changes)
        return False
    _effects(known, changes)
    return True


@st.fragment(run_every=LOOK_SECONDS)
def _wait(base: str, changes: ChangeSet) -> None:
    language, previews = visit.language(), services().previews
    if (failure := previews.failure(base, changes)) is not None:
        st.warning(say(str(failure.values["message"]), language, **{
            name: str(value) for name, value in failure.values.items()
            if name not in ("message", "sentence")}), icon=":material/hourglass_disabled:")
        if st.button(say("preview-again", language), icon=":material/refresh:"):
            previews.try_again(base, changes)
            st.rerun()
        return
    st.markdown(f":material/hourglass_top: {say('preview-wait', language)}")
    if previews.known(base, changes) is not None:
        visit.rerun_by_itself()


def _effects(found: Effects, changes: ChangeSet) -> None:
    language = visit.language()
    if found.violations:
        st.error(say("preview-refused", language), icon=":material/block:")
        st.markdown("\n".join(f"- {text}" for text in found.violations[:MOST_SENTENCES]))
    if found.broken:
        st.error(say("preview-broken", language, cards=", ".join(map(names.card, found.broken))),
                 icon=":material/error:")
    parts = [("rows", len(changes)), ("totals", len(found.totals)),
             ("sentences", len(found.findings)), ("cards", len(found.cards)),
             ("briefs", len(found.briefs))]
    tabs = st.tabs([say(f"preview-{name}", language, count=count) for name, count in parts])
    with tabs[0]:
        rows(changes)
    for tab, show in zip(tabs[1:], (_totals, _sentences, _cards, _briefs), strict=True):
        with tab:
            show(found)


def _words(words: Words) -> str:
    return words.get(visit.language()) or words.get("en") or ""


def _totals(found: Effects) -> None:
    language = visit.language()
    if not found.totals:
        st.caption(say("preview-none", language))
        return
    several = len(found.stems) > 1
    table([{**({say("changes-table", language): names.table(one.stem)} if several else {}),
            say("changes-column", language): names.field(one.column),
            say("preview-year", language): one.year,
             say("changes-old", language): names.value(one.before),
             say("changes-new", language): names.value(one.after),
             say("preview-rows-before", language): str(one.rows_before),
             say("preview-rows-after", language): str(one.rows_after)} for one in found.totals])


def _sentences(found: Effects) -> None:
    language = visit.language()
    if not found.findings:
        st.caption(say("preview-none", language))
    for one in found.findings[:MOST_SENTENCES]:
        with st.container(border=True):
            st.caption(names.card(one.card) + named_view(one.view))
            old, new = st.columns(2)
            old.markdown(f"**{say('preview-old', language)}**")
            old.text(_words(one.old) or "–")
            new.markdown(f"**{say('preview-new', language)}**")
            new.text(_words(one.new) or "–")
    if len(found.findings) > MOST_SENTENCES:
        st.caption(say("preview-more", language, count=len(found.findings) - MOST_SENTENCES))


def named_view(view: Mapping[str, str]) -> str:
    """What is chosen in a view, without what is chosen in every one."""
    chosen = _chosen(view)
    return f" · {chosen}" if chosen else ""


def _chosen(view: Mapping[str, str]) -> str:
    shown = {"country": names.member_state, "price_basis": names.prices}
    return ", ".join(shown.get(name, str)(text) for name, text in view.items()
                     if USUAL.get(name) != text)


def _cards(found: Effects) -> None:
    language = visit.language()
    if not found.cards:
        st.caption(say("preview-none", language))
        return
    table([{say("preview-card", language): _words(one.name) or one.card,
             say("preview-view", language): _chosen(one.view),
             say("preview-page", language): names.page(one.page),
             say("preview-figure-before", language): one.figure_before,
             say("preview-figure-after", language): one.figure_after,
             say("preview-cells", language): str(one.cells_changed)} for one in found.cards])
    # Two charts that look the same, as those that ask for a Member State, show nothing.
    drawn = [one for one in found.cards if one.before != one.after]
    for number, one in enumerate(drawn[:MOST_CHARTS]):
        _chart(number, one)


def _chart(number: int, one: CardEffect) -> None:
    language = visit.language()
    with st.expander((_words(one.name) or one.card) + named_view(one.view), expanded=number == 0,
                     icon=":material/bar_chart:"):
        before, after = with_one_scale(one.before.get(language), one.after.get(language))
        for place, (name, figure) in zip(st.columns(2), (
                ("old", before), ("new", after)), strict=True):
            with place:
                st.markdown(f"**{say(f'preview-{name}', language)}**")
                if figure:
                    st.plotly_chart(figure, key=f"chart-{number}-{name}-{one.card}")
                else:
                    st.caption(say("preview-none", language))


def _briefs(found: Effects) -> None:
    language = visit.language()
    if not found.briefs:
        st.caption(say("preview-none", language))
    for audience, cards in found.briefs.items():
        st.markdown(f"**{names.audience(audience)}**: " + ", ".join(map(names.card, cards)))
    if found.member_states:
        st.caption(say("preview-member-states", language, more=found.more_member_states,
                       names=", ".join(map(names.member_state, found.member_states))))
