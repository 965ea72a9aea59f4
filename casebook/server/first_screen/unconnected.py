"""Parts of a first screen that are seen where no live connection comes about: the sentence that
says so, and ready-made briefings in place of the widgets that choose one."""

from html import escape

from casebook.brief.audiences import AUDIENCES
from casebook.brief.download_links import take, take_any
from casebook.selection import Selection, write
from casebook.urls import FIRST_PAGE, page, url


def notice(here: str, selection: Selection, alone: str) -> str:
    """An empty live region, and what its script puts there when the connection fails, or where the
    browser cannot run the application.

    `alone` is the card that an embed view is of, empty on a page.
    """
    language = selection.language
    if alone:
        address = escape("." + url(page(here or FIRST_PAGE), write(selection), anchor=alone))
        words = (f'{escape(language.say("first-screen-frame"))} <a href="{address}" '
                 f'target="_blank" rel="noopener">{escape(language.say("first-screen-open"))}</a>')
    else:
        words = escape(language.say("first-screen-unconnected"))
    old = escape(language.say("first-screen-old"))
    return (f'<div class="notice" role="status"></div><template id="unconnected">{words}</template>'
            f'<template id="too-old">{old}</template>')


def briefings(selection: Selection) -> str:
    """Links to the usual briefing for each audience, or to the standard case."""
    language, country = selection.language, selection.country
    if country is None:
        return f'<div class="unconnected">{take(None, AUDIENCES[0], language)}</div>'
    found = "".join(
        f"<p><b>{escape(language.say(f'brief-audience-{audience}'))}</b></p>"
        + take_any(country, audience, language) for audience in AUDIENCES)
    return f'<div class="unconnected">{found}</div>'
