"""Pages of a static edition: the first screens of the site, with the data of their cards."""

import re
from collections.abc import Iterable
from html import escape

from casebook.analysis.member_names import names
from casebook.exports.links import table_link
from casebook.page import Page
from casebook.selection import Selection
from casebook.server.first_screen.content import Content, content
from casebook.server.first_screen.head import Head
from casebook.server.first_screen.page import OFFER, FirstPage, body
from casebook.site.assets import ICON, MAPS, SCRIPT, STYLE
from casebook.site.cards import card_data, has_map
from casebook.site.places import COUNTRY, Edition, Place
from casebook.site.rewrite import rewritten
from casebook.urls import ARCHIVE, PACKAGE
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook
from casebook.wording import Day

DATA = "data"
_NOTICE = '<div class="notice" role="status"></div>'
_TEMPLATE = re.compile(r'<template id="unconnected">.*?</template>', re.DOTALL)
# Its sentence leads to addresses of the server.
_NO_SCRIPTS = re.compile(r'(?<=<noscript>)<p class="text">.*?</p>', re.DOTALL)
# A card without a chart asks for a choice that only the site has.
_CHOICE = re.compile(r'<article class="casebook-card [^"]*\bempty"[^>]*>.*?</article>', re.DOTALL)
_FORM = re.compile(r'<form class="bar" action="[^"]*">')
_STATE = re.compile(r'<option value="(?P<code>[A-Z]{3})"(?P<chosen> selected)?>'
                    r"(?P<name>[^<]*)</option>")


def page_html(
    page: Page, here: Place, site: Iterable[Page], release: Release, edition: Edition,
    base_url: str,
) -> str:
    """The file of one page. Raises what making its content raises."""
    selection = Selection(country=here.country, language=here.language)
    found = content(page, selection, release)
    title = f"{found.title} - {here.language.say('site-short')}"
    first = FirstPage(found, Head(title, found.description, "", "", ""), selection, release,
                      page.name, tuple(site), lambda _: {})
    shown = rewritten(_selector(body(first), here, edition), here, edition)
    shown = _CHOICE.sub("", _TEMPLATE.sub("", _NO_SCRIPTS.sub("", shown))).replace(OFFER, "")
    shown = shown.replace(
        _NOTICE, f'<p class="notice static-edition">{_edition(here, release)}</p>')
    shown = shown.replace("<footer", f"{_list(here, release, edition)}<footer", 1)
    cards = "".join(card_data(one, selection, release, here, edition, base_url)
                    for one in found.shown)
    return _document(here, title, found, f"{shown}{cards}")


def _document(here: Place, title: str, found: Content, inside: str) -> str:
    language = here.language
    direction = language.direction
    scripts = [f'<script defer src="{here.to(one)}"></script>' for one in (
        *([MAPS] if any(map(has_map, found.shown)) else []), SCRIPT)]
    return (
        f'<!DOCTYPE html><html lang="{escape(language)}" dir="{direction}">'
        '<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>"
        f'<meta name="description" content="{escape(found.description)}">'
        f'<link rel="stylesheet" data-card href="{here.to(STYLE)}">'
        f'<link rel="icon" href="{here.to(ICON)}">{"".join(scripts)}'
        f"</head><body>{inside}</body></html>\n")


def _edition(here: Place, release: Release) -> str:
    return escape(here.language.say("static-edition", release=release.id, date=Day(release.date)))


def _selector(html: str, here: Place, edition: Edition) -> str:
    """The choice of a Member State by the files of the edition, which its script opens."""
    def option(found: re.Match[str]) -> str:
        place = Place(COUNTRY, here.language, found["code"])
        if place.path not in edition.places:
            return ""
        return (f'<option value="{here.to(place.path)}" data-code="{found["code"]}"'
                f'{found["chosen"] or ""}>{found["name"]}</option>')

    return _FORM.sub('<form class="bar">', _STATE.sub(option, html), count=1)


def _list(here: Place, release: Release, edition: Edition) -> str:
    """All Member States below the page that is on none; all files on the page on data."""
    if here.page == COUNTRY and here.country is None:
        links = {Place(COUNTRY, here.language, code).path: name
                 for code, name in names(release, here.language).items()}
        heading, listed = here.language.say("country-all"), {
            path: name for path, name in links.items() if path in edition.places}
    elif here.page == DATA:
        heading = here.language.say("static-edition-files")
        listed = {edition.files[ARCHIVE]: "release.zip (Parquet)",
                  edition.files[PACKAGE]: "datapackage.json", **{
            edition.files[table_link(name, "csv")]:
                f"{here.language.data_words(codebook().tables[name].title)} (CSV)"
            for name, _ in release.tables}}
    else:
        return ""
    items = "".join(f'<li><a href="{escape(here.to(path))}">{escape(words)}</a></li>'
                    for path, words in listed.items())
    return f'<h2>{escape(heading)}</h2><ul class="states">{items}</ul>' if items else ""
