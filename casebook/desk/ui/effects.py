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
        st.warning(language.say(str(failure.values["message"]), **{
            name: str(value) for name, value in failure.values.items()
            if name not in ("message", "sentence")}), icon=":material/hourglass_disabled:")
        if st.button(language.say("preview-again"), icon=":material/refresh:"):
            previews.try_again(base, changes)
            st.rerun()
        return
    st.markdown(f":material/hourglass_top: {language.say('preview-wait')}")
    if previews.known(base, changes) is not None:
        visit.rerun_by_itself()


def _effects(found: Effects, changes: ChangeSet) -> None:
    language = visit.language()
    if found.violations:
        st.error(language.say("preview-refused"), icon=":material/block:")
        st.markdown("\n".join(f"- {text}" for text in found.violations[:MOST_SENTENCES]))
    if found.broken:
        st.error(language.say("preview-broken", cards=", ".join(map(names.card, found.broken))),
                 icon=":material/error:")
    parts = [("rows", len(changes)), ("totals", len(found.totals)),
             ("sentences", len(found.findings)), ("cards", len(found.cards)),
             ("briefs", len(found.briefs))]
    tabs = st.tabs([language.say(f"preview-{name}", count=count) for name, count in parts])
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
        st.caption(language.say("preview-none"))
        return
    several = len(found.stems) > 1
    table([{**({language.say("changes-table"): names.table(one.stem)} if several else {}),
            language.say("changes-column"): names.field(one.column),
            language.say("preview-year"): one.year,
             language.say("changes-old"): names.value(one.before),
             language.say("changes-new"): names.value(one.after),
             language.say("preview-rows-before"): str(one.rows_before),
             language.say("preview-rows-after"): str(one.rows_after)} for one in found.totals])


def _sentences(found: Effects) -> None:
    language = visit.language()
    if not found.findings:
        st.caption(language.say("preview-none"))
    for one in found.findings[:MOST_SENTENCES]:
        with st.container(border=True):
            st.caption(names.card(one.card) + named_view(one.view))
            old, new = st.columns(2)
            old.markdown(f"**{language.say('preview-old')}**")
            old.text(_words(one.old) or "–")
            new.markdown(f"**{language.say('preview-new')}**")
            new.text(_words(one.new) or "–")
    if len(found.findings) > MOST_SENTENCES:
        st.caption(language.say("preview-more", count=len(found.findings) - MOST_SENTENCES))


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
        st.caption(language.say("preview-none"))
        return
    table([{language.say("preview-card"): _words(one.name) or one.card,
             language.say("preview-view"): _chosen(one.view),
             language.say("preview-page"): names.page(one.page),
             language.say("preview-figure-before"): one.figure_before,
             language.say("preview-figure-after"): one.figure_after,
             language.say("preview-cells"): str(one.cells_changed)} for one in found.cards])
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
                st.markdown(f"**{language.say(f'preview-{name}')}**")
                if figure:
                    st.plotly_chart(figure, key=f"chart-{number}-{name}-{one.card}")
                else:
                    st.caption(language.say("preview-none"))


def _briefs(found: Effects) -> None:
    language = visit.language()
    if not found.briefs:
        st.caption(language.say("preview-none"))
    for audience, cards in found.briefs.items():
        st.markdown(f"**{names.audience(audience)}**: " + ", ".join(map(names.card, cards)))
    if found.member_states:
        st.caption(language.say("preview-member-states", more=found.more_member_states,
                                names=", ".join(map(names.member_state, found.member_states))))
