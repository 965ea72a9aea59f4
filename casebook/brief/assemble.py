"""A basket, an audience and a release put together into a briefing that any format can be drawn of.

    assemble(national("KEN", "finance", live()), "finance", Selection(country="KEN"), live())
"""

from dataclasses import replace
from threading import Lock
from urllib.parse import quote, urlencode

from cachetools import LRUCache, cached

from casebook.analysis import member_names
from casebook.analysis.domain import domain
from casebook.brief import own_said, said, tables
from casebook.brief.age import is_too_old
from casebook.brief.audiences import COUNCIL, MINISTRY, PLANS
from casebook.brief.basket import Basket, Item, item, selection_of, write_basket
from casebook.brief.charts import chart_data
from casebook.brief.corrections import caveats, correction_sentences
from casebook.brief.document import Audience, Brief, Given, Part
from casebook.brief.request import request
from casebook.cards import card, prepare
from casebook.cards.sources import sources_in_full
from casebook.cards.words import scope_words
from casebook.exports.links import link, verify_link
from casebook.selection import Selection, write
from casebook.warehouse import Release
from casebook.wording import has, say
from casebook.wording.catalogue import RIGHT_TO_LEFT, attributes

# The usual briefings of a room of delegations: some 30 kB each.
CACHED_PARTS = 512
STORIES = ("council", "ministry")
# Findings that say that there is nothing to show, or nothing but what is old: true on a page, idle
# on a slide.
_NOTHING = ("-none-finding", "-old-finding")


def national(iso3: str, audience: Audience, release: Release, language: str = "en") -> Basket:
    """The usual briefing on a Member State: the audience's cards that have something to show."""
    plan = PLANS[audience]
    selection = Selection(language=language, country=iso3)
    return _telling(plan.cards, plan.most, selection, release, audience)


def story(name: str, selection: Selection, release: Release) -> Basket:
    """The standard case: for the Council's working group, or for a national ministry.

    The second needs a Member State; without one it is the first.
    """
    if name == "ministry" and selection.country:
        return _telling(MINISTRY, len(MINISTRY), said.plain_view(selection), release, "finance")
    selection = Selection(language=selection.language)
    return _telling(COUNCIL.cards, COUNCIL.most, selection, release, "finance")


def _telling(
    card_ids: tuple[str, ...], most: int, selection: Selection, release: Release,
    audience: Audience,
) -> Basket:
    """The cards that have something to show, and nothing that is old beside the others."""
    items: list[Item] = []
    for card_id in card_ids:
        finding = said.headline_finding(
            prepare(card(card_id), selection, release, "light"), audience)
        if finding is not None and not finding.message.endswith(_NOTHING) and not is_too_old(
                finding, release):
            items.append(item(card_id, selection))
    return Basket(tuple(items[:most]))


def assemble(
    basket: Basket, audience: Audience, selection: Selection, release: Release,
    base_url: str = "", name: str | None = None,
) -> Brief:
    """The briefing in the selection's language; `name` is a story's, else it is the basket's own.

    Raises what `prepare` raises.
    """
    language, country = selection.language, selection.country
    plan = COUNCIL if name == "council" or not country else PLANS[audience]
    parts = tuple(
        # What a reader writes is not kept between visits, and must not cost others their place.
        replace(_part(replace(one, note=""), audience, language, release, base_url), note=one.note)
        for one in basket.items)
    opening = said.points(plan.opening, selection, release, base_url)
    objections = said.objections(plan.questions, selection, release, base_url)
    # Of whatever is said or shown, each once.
    corrected = [name for point in (*opening, *(one for each in objections for one in each.answer))
                 for name in point.corrections]
    corrected += [name for part in parts for name in part.prepared.provenance.corrections]
    title, subtitle = _titles(len(parts), audience, selection, release, name)
    given = Given(given_by(audience, country, name), title, opening, objections)
    words = basket.words.heard(given.of)
    opening = own_said.messages(opening, words, language)
    objections = own_said.questions(objections, words, language)
    address = briefing_link(basket, audience, selection, base_url) if base_url else ""
    return Brief(
        name="-".join(filter(None, ("briefing", name or country or "own", audience))),
        title=words.title or title,
        subtitle=subtitle,
        audience=audience,
        audience_name=say(f"brief-audience-{audience}", language),
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        opening=opening,
        parts=parts,
        objections=objections,
        request=request(
            audience, selection if plan is not COUNCIL else replace(selection, country=None),
            release),
        remarks=(
            *correction_sentences(corrected, country, release, language),
            *said.remarks(plan.sentences, selection, release),
            *own_said.remark(words, opening, objections, language)),
        sources=_sources(parts),
        # The address is no value of the message: a full basket's is longer than Fluent takes.
        citation=" ".join(filter(None, (
            say("brief-citation", language, title=title, site=say("site-title", language),
                release=release.id, date=release.date.isoformat()), address))),
        release_id=release.id,
        release_date=release.date.isoformat(),
        disclaimer=say("disclaimer", language),
        illustrative=say("brief-illustrative", language) if any(
            part.prepared.provenance.grade == "illustrative" for part in parts) else "",
        link=address,
        words=attributes("brief-words", language),
        letterhead=words.letterhead,
        given=given,
    )


def given_by(audience: Audience, country: str | None, name: str | None) -> str:
    """What the given sentences of a briefing hang on: its reader's changes are of these alone."""
    return "council" if name == "council" or not country else f"{audience}-{country}"


def briefing_link(
    basket: Basket, audience: Audience, selection: Selection, base_url: str = "",
    path: str = "briefing",
) -> str:
    """The address that opens this briefing, or with another `path` presents it."""
    asked = {**write(selection), "audience": audience, "basket": write_basket(basket)}
    return f"{base_url.rstrip('/')}/{path}?{urlencode(asked, quote_via=quote)}"


@cached(LRUCache(CACHED_PARTS), lock=Lock())
def _part(
    one: Item, audience: Audience, language: str, release: Release, base_url: str
) -> Part:
    selection = card(one.card).heeded(selection_of(one, language, domain(release)))
    prepared = prepare(card(one.card), selection, release, "light")
    chart = chart_data(prepared, release, language, selection.country)
    table = tables.shown(prepared, chart, language)
    figure = prepared.provenance.figure_id
    short = f"brief-subtitle-{one.card}"
    return Part(
        prepared=prepared,
        title=prepared.title,
        # A chart drawn anew has an axis of its own; the page speaks of the page's.
        subtitle=prepared.subtitle if chart is None else say(
            short if has(short) else f"{one.card}.subtitle", language,
            **scope_words(selection, release)),
        point=said.headline(prepared, audience, language),
        caveats=caveats(prepared, selection.country),
        note=one.note,
        chart=chart,
        table=table.table,
        table_more=table.more,
        source_line=prepared.source_line,
        grade=prepared.grade,
        figure_id=figure,
        link=link(card(one.card), selection, base_url) if base_url else "",
        verify=verify_link(figure, base_url) if base_url and figure else "",
        sentence_only=one.sentence_only,
    )


def _titles(
    count: int, audience: Audience, selection: Selection, release: Release, name: str | None
) -> tuple[str, str]:
    language, country = selection.language, selection.country
    if name == "council":
        return say("brief-title-council", language), say("brief-subtitle-council", language)
    subtitle = say("brief-subtitle", language, audience=audience)
    if country:
        message = "brief-title-ministry" if name == "ministry" else "brief-title-national"
        title = say(message, language, country=member_names.name(release, language, country))
        return title, subtitle
    title = say("brief-title-own" if count else "brief-title-empty", language, count=count)
    return title, subtitle


def _sources(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """Every source of every card in full, once."""
    return tuple(dict.fromkeys(
        line for part in parts
        for line in sources_in_full(part.prepared.provenance, part.prepared.release)))
