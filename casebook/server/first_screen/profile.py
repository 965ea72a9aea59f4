"""What stands between the cards of a Member State's page, as HTML of its first screen."""

from collections.abc import Callable
from html import escape

from casebook.analysis.directory import directory
from casebook.cards.country_head import badges, main_figures, proof
from casebook.cards.country_notable import noted
from casebook.selection import Selection
from casebook.server.first_screen.plain import plain
from casebook.story.html import figures
from casebook.warehouse import Release
from casebook.wording import say


def before_cards(part: str, selection: Selection, release: Release) -> str:
    """What follows the words of a part: badges, main figures or key facts; else nothing."""
    return _BEFORE[part](selection, release) if part in _BEFORE else ""


def reference(selection: Selection, release: Release) -> str:
    """Codes, which cards the main figures are from, and the folded names in six languages."""
    language, member = selection.language, directory(release)[str(selection.country)]
    codes = say("country-codes", language, iso3=member.iso3, iso2=member.iso2, m49=member.m49)
    found = plain(proof(main_figures(selection, release), language))
    return (f'<p class="quiet">{escape(codes)}</p><p class="proof">{escape(found)}</p>'
            f'<p class="folded">{escape(say("country-names", language))}</p>')


def _badges(selection: Selection, release: Release) -> str:
    member = directory(release)[str(selection.country)]
    found = "".join(f"<span>{escape(badge)}</span>"
                    for badge in badges(member, selection.language))
    return f'<p class="badges">{found}</p>'


def _figures(selection: Selection, release: Release) -> str:
    return figures(main_figures(selection, release).values)


def _key_facts(selection: Selection, release: Release) -> str:
    language = selection.language
    found = "".join(
        "<li>{}<br><small>{}</small></li>".format(escape(one.sentence), escape(plain(say(
            "country-notable-proof", language, name=say(one.card_id, language),
            card=one.card_id, figure=one.figure_id))))
        for one in noted(selection, release))
    return f"<ol>{found}</ol>"


_BEFORE: dict[str, Callable[[Selection, Release], str]] = {
    "gets": _badges, "costs": _figures, "facts": _key_facts}
