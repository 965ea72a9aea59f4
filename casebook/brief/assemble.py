"""A basket, an audience and a release put together into a briefing that any format can be drawn of.

    assemble(national("KEN", "finance", live()), "finance", Selection(country="KEN"), live())
"""

from dataclasses import replace

from casebook.analysis import member_names
from casebook.brief import reader_sentences, sentences
from casebook.brief.audiences import COUNCIL, MINISTRY, PLANS
from casebook.brief.basket import Basket, Item, item, write_basket
from casebook.brief.card_content import part_of, sources_of
from casebook.brief.corrections import correction_sentences
from casebook.brief.decision import decision, request
from casebook.brief.figure_age import is_too_old
from casebook.brief.model import Audience, Brief, OriginalWords
from casebook.cards import card, prepare
from casebook.selection import Selection, write
from casebook.urls import url
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Day, Language

STORIES = ("council", "ministry")
# Findings that say that there is nothing to show, or nothing but what is old: true on a page, idle
# on a slide.
_NOTHING = ("-none-finding", "-old-finding")


def national(
    iso3: str, audience: Audience, release: Release, language: Language = ENGLISH,
) -> Basket:
    """The usual briefing on a Member State: the audience's cards that have something to show."""
    return _telling(PLANS[audience].cards, Selection(language=language, country=iso3), release)


def story(name: str, selection: Selection, release: Release) -> Basket:
    """The standard case: for the Council's working group, or for a national ministry.

    The second needs a Member State; without one it is the first.
    """
    if name == "ministry" and selection.country:
        return _telling(MINISTRY, sentences.plain_view(selection), release)
    return _telling(COUNCIL.cards, Selection(language=selection.language), release)


def _telling(
    slots: tuple[tuple[str, ...], ...], selection: Selection, release: Release
) -> Basket:
    """Of each slot the first card that has something to show, and nothing that is old."""
    items: list[Item] = []
    for slot in slots:
        found = next((one for one in slot if _shows(one, selection, release)), None)
        if found is not None:
            items.append(item(found, selection))
    return Basket(tuple(items))


def _shows(card_id: str, selection: Selection, release: Release) -> bool:
    finding = sentences.headline_finding(prepare(card(card_id), selection, release, "light"))
    return finding is not None and not finding.message.endswith(_NOTHING) and not is_too_old(
        finding, release)


def assemble(
    basket: Basket, audience: Audience, selection: Selection, release: Release,
    base_url: str = "", name: str | None = None,
) -> Brief:
    """The briefing in the selection's language; `name` is a story's, else it is the basket's own.

    Raises what `prepare` raises.
    """
    language, country = selection.language, selection.country
    plan = COUNCIL if name == "council" or not country else PLANS[audience]
    seen = selection if plan is not COUNCIL else replace(selection, country=None)
    values = decision(seen, release)
    parts = tuple(
        # What a reader writes is not kept between visits, and must not cost others their place.
        replace(part_of(replace(one, note=""), language, release, base_url), note=one.note)
        for one in basket.items)
    opening = sentences.points(plan.opening, seen, release, base_url, values)
    objections = sentences.objections(plan.questions, seen, release, base_url, values)
    # Of whatever is said or shown, each once.
    corrected = [name for point in (*opening, *(one for each in objections for one in each.answer))
                 for name in point.corrections]
    corrected += [name for part in parts for name in part.prepared.provenance.corrections]
    title, subtitle = _titles(len(parts), audience, selection, release, name)
    given = OriginalWords(defaults_key(audience, country, name), title, opening, objections)
    words = basket.words.valid_for(given.of)
    opening = reader_sentences.messages(opening, words, language)
    objections = reader_sentences.questions(objections, words, language)
    address = briefing_link(basket, audience, selection, base_url) if base_url else ""
    return Brief(
        name="briefing-council" if name == "council" else "-".join(filter(
            None, ("briefing", name or country or "own", audience))),
        title=words.title or title,
        subtitle=subtitle,
        audience=audience,
        audience_name=language.say(
            f"brief-audience-{'council' if name == 'council' else audience}"),
        language=language,
        right_to_left=language.right_to_left,
        opening=opening,
        parts=parts,
        objections=objections,
        request=request(audience, seen, release, values),
        remarks=(
            *sentences.annex(plan.annex, seen, release, values),
            *sentences.missing_data_sentences((*plan.opening, *(ways for question in plan.questions
                                           for ways in question.answer), *plan.annex),
                         seen, release, values),
            *correction_sentences(corrected, country, release, language),
            *reader_sentences.remark(words, opening, objections, language)),
        sources=sources_of(parts),
        # The address is no value of the message: a full basket's is longer than Fluent takes.
        citation=" ".join(filter(None, (
            language.say("brief-citation", title=title, site=language.say("site-title"),
                         release=release.id, date=Day(release.date)), address))),
        release_id=release.id,
        release_date=release.date.isoformat(),
        disclaimer=language.say("disclaimer"),
        illustrative=language.say("brief-illustrative") if any(
            part.prepared.provenance.grade == "illustrative" for part in parts) else "",
        link=address,
        words=language.attributes("brief-words"),
        letterhead=words.letterhead,
        given=given,
        speech=language.attributes("brief-speech"),
    )


def defaults_key(audience: Audience, country: str | None, name: str | None) -> str:
    """What the given sentences of a briefing hang on: its reader's changes are of these alone."""
    return "council" if name == "council" or not country else f"{audience}-{country}"


def briefing_link(
    basket: Basket, audience: Audience, selection: Selection, base_url: str = "",
    path: str = "briefing",
) -> str:
    """The address that opens this briefing, or with another `path` presents it."""
    parameters = {**write(selection), "audience": audience, "basket": write_basket(basket)}
    return url(f"/{path}", parameters, base_url)


def _titles(
    count: int, audience: Audience, selection: Selection, release: Release, name: str | None
) -> tuple[str, str]:
    language, country = selection.language, selection.country
    if name == "council":
        return language.say("brief-title-council"), language.say("brief-subtitle-council")
    subtitle = language.say("brief-subtitle", audience=audience)
    if country:
        message = "brief-title-ministry" if name == "ministry" else "brief-title-national"
        title = language.say(message, country=member_names.name(release, language, country))
        return title, subtitle
    title = language.say("brief-title-own" if count else "brief-title-empty", count=count)
    return title, subtitle
