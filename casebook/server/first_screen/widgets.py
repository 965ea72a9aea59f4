"""HTML that stands on a first screen in the place of widgets of the application."""

from html import escape

from casebook.analysis.directory import directory
from casebook.brief.audiences import AUDIENCES
from casebook.brief.download_links import take
from casebook.brochure.links import brochure_link, infographic_link
from casebook.cards.country_head import badges as names_of_groups
from casebook.cards.country_head import main_figures, proof
from casebook.cards.country_notable import notable_sentences
from casebook.selection import Selection
from casebook.server.first_screen.plain import plain
from casebook.server.first_screen.unconnected import briefings
from casebook.story.html import figures
from casebook.urls import COUNTRY_PAGE, spoken, url
from casebook.warehouse import Release


def at_once(selection: Selection, _: Release) -> str:
    """What a reader of the first page can do at once: choose a Member State, or take its files."""
    language = selection.language
    if selection.country is None:
        return f'<p class="text">{escape(plain(language.say("story-hero-no-country")))}</p>'
    return f'<div class="at-once">{take(selection.country, AUDIENCES[0], language)}</div>'


def brochure(selection: Selection, _: Release) -> str:
    """The ways to the brochure and the one page: files, which need no script."""
    language, country = selection.language, selection.country
    addresses = {
        "pdf": brochure_link(country, "pdf", language),
        "pptx": brochure_link(country, "pptx", language),
        "page": infographic_link(country, "pdf", "page", language)}
    links = " · ".join(
        f'<a href=".{escape(address)}">{escape(language.say(f"brochure-take-{name}"))}</a>'
        for name, address in addresses.items())
    return f'<p class="text">{links}</p>'


def all_member_states(selection: Selection, _: Release) -> str:
    """The way back from a Member State's page."""
    words = escape(selection.language.say("country-all"))
    address = escape(url(COUNTRY_PAGE, spoken(selection.language)))
    return f'<a class="back" href=".{address}">{words}</a>'


def briefing(selection: Selection, _: Release) -> str:
    """The ways to a Member State's briefing, and the place of the button with its other forms."""
    folded = escape(selection.language.say("briefing-national"))
    return (take(selection.country, AUDIENCES[0], selection.language)
            + f'<p class="folded offer" aria-hidden="true">{folded}</p>'
            + briefings(selection))


def badges(selection: Selection, release: Release) -> str:
    """Region, groups and the Council seat."""
    member = directory(release)[str(selection.country)]
    found = "".join(f"<span>{escape(badge)}</span>"
                    for badge in names_of_groups(member, selection.language))
    return f'<p class="badges">{found}</p>'


def main_values(selection: Selection, release: Release) -> str:
    """Class, contribution, share and ranks of the latest year."""
    return figures(main_figures(selection, release).values)


def key_facts(selection: Selection, release: Release) -> str:
    """Three to five sentences, each with the card and the figure id that prove it."""
    language = selection.language
    found = "".join(
        "<li>{}<br><small>{}</small></li>".format(escape(one.sentence), escape(plain(language.say(
            "country-notable-proof", name=language.say(one.card_id),
            card=one.card_id, figure=one.figure_id))))
        for one in notable_sentences(selection, release))
    return f"<ol>{found}</ol>"


def reference(selection: Selection, release: Release) -> str:
    """Codes, which cards the main figures are from, and the folded names in six languages."""
    language, member = selection.language, directory(release)[str(selection.country)]
    codes = language.say("country-codes", iso3=member.iso3, iso2=member.iso2, m49=member.m49)
    found = plain(proof(main_figures(selection, release), language))
    return (f'<p class="quiet">{escape(codes)}</p><p class="proof">{escape(found)}</p>'
            f'<p class="folded">{escape(language.say("country-names"))}</p>')
