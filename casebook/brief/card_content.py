"""A card put into a briefing: its words, chart, table and proof, the same for every format."""


from casebook.analysis.domain import domain
from casebook.brief import sentences, tables
from casebook.brief.audiences import SECTIONS
from casebook.brief.basket import Item, selection_of
from casebook.brief.charts.data import chart_data
from casebook.brief.corrections import caveats
from casebook.brief.key_numbers import numbers_of
from casebook.brief.model import Part
from casebook.caches import cached
from casebook.cards import card, prepare
from casebook.cards.sources import sources_in_full
from casebook.cards.words import card_words
from casebook.exports.links import link, verify_link
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Language


@cached("briefing-parts")
def part_of(one: Item, language: Language, release: Release, base_url: str) -> Part:
    """The card as it was chosen, in the briefing's language. Raises what `prepare` raises."""
    selection = card(one.card).heeded(selection_of(one, language, domain(release)))
    prepared = prepare(card(one.card), selection, release, "light")
    chart = chart_data(prepared, release, language, selection.country)
    numbers = numbers_of(prepared, language)
    table = tables.bounded_table(prepared, chart, language, numbers)
    figure = prepared.provenance.figure_id
    short = f"brief-subtitle-{one.card}"
    return Part(
        prepared=prepared,
        title=prepared.title,
        # A chart drawn anew has an axis of its own; the page speaks of the page's.
        subtitle=prepared.subtitle if chart is None else language.say(
            short if ENGLISH.has(short) else f"{one.card}.subtitle",
            **card_words(selection, release, prepared.rows)),
        point=sentences.headline(prepared, language),
        caveats=caveats(prepared, selection.country),
        note=one.note,
        chart=chart,
        table=table.table,
        table_more=table.more,
        source_line=prepared.source_line,
        grade=prepared.grade,
        figure_id=figure,
        link=link(card(one.card), selection, base_url) if base_url else "",
        verify=verify_link(figure, base_url, language) if base_url and figure else "",
        sentence_only=one.sentence_only,
        section=language.say(f"brief-section-{SECTIONS[one.card]}") if one.card in SECTIONS
        else prepared.name,
        spoken=sentences.talking_points(prepared, language),
        numbers=numbers,
    )


def sources_of(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """Every source of every card in full, once."""
    return tuple(dict.fromkeys(
        line for part in parts
        for line in sources_in_full(part.prepared.provenance, part.prepared.release,
                                   part.prepared.language)))
