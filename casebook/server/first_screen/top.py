"""The head of a first screen: the site's name, the menu and the line of controls, as plain HTML.

The controls work before any script and without one: the choice of a Member State is a form, the
search is a link.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from html import escape
from urllib.parse import quote
from xml.etree import ElementTree

from casebook.analysis.member_names import names
from casebook.page import Page
from casebook.paths import STATIC
from casebook.print_button import print_button
from casebook.selection import PARAMETERS, Selection, without_typed, write
from casebook.server.first_screen.filters import fields, filters
from casebook.urls import url
from casebook.warehouse import Release
from casebook.wording import languages
from casebook.wording.offer import in_order


def top(site: Sequence[Page], here: str, selection: Selection) -> str:
    """The site's name and the menu, the pages of the group `top` first, then a list for each other.

    Links keep the view, but for what a reader typed, which can be long and belongs to its page.
    """
    language = selection.language
    query = url("", write(without_typed(selection)))
    entries: list[str] = []
    groups: dict[str, list[str]] = {}
    for one in site:
        current = ' aria-current="page"' if one.name == here else ""
        words = escape(language.say(f"page-{one.name}"))
        item = f'<li><a href="./{escape(quote(one.path) + query)}"{current}>{words}</a></li>'
        (entries if one.group == "top" else groups.setdefault(one.group, [])).append(item)
    entries += [
        f'<li><details><summary>{escape(language.say(f"nav-group-{group}"))}</summary>'
        f'<ul>{"".join(items)}</ul></details></li>' for group, items in groups.items()]
    name = escape(language.say("site-short"))
    mark = f"wordmark-{language.base}"
    marks = "".join(
        f'<img class="{theme}" src="./app/static/{mark}-{theme}.svg" width="{_width(mark)}"'
        f' height="32" alt="{name if theme == "light" else ""}">' for theme in ("light", "dark"))
    listed, label = f'<ul>{"".join(entries)}</ul>', escape(language.say("menu-label"))
    # On a phone the same list opens below one button, as the application has it.
    return (f'<header><a class="logo" href="./{escape(query)}">{marks}</a>'
            f'<nav class="wide" aria-label="{label}">{listed}</nav>'
            f'<nav class="narrow" aria-label="{label}"><details>'
            f'<summary>{escape(language.say("menu-short"))}</summary>'
            f"{listed}</details></nav></header>")


@cache
def _width(mark: str) -> str:
    """The pixels that the name takes in its language: the page must not move when it comes."""
    svg = (STATIC / f"{mark}-light.svg").read_text(encoding="utf-8")
    return ElementTree.fromstring(svg).get("width", "")


def bar(
    here: str, selection: Selection, release: Release, pickers: Sequence[str] = (),
) -> str:
    """The choice of a Member State, the filters of `pickers` for where they cannot be the
    application's, and the way to the search."""
    language, chosen = selection.language, selection.country
    options = "".join(
        f'<option value="{code}"{" selected" if code == chosen else ""}>{escape(name)}</option>'
        for code, name in names(release, language).items())
    shown = filters(pickers, selection, release)
    own = {PARAMETERS[field].word for field in fields(pickers)} if shown else set()
    others = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in write(replace(without_typed(selection), country=None)).items()
        if name not in own)
    label = escape(language.say("filter-country"))
    return (
        f'<form class="bar" action="./{quote(here)}"><select name="country" aria-label="{label}">'
        f'<option value="">{escape(language.say("filter-country-none"))}</option>{options}'
        f"</select>{others}{shown}<button>{escape(language.say('filter-country-show'))}</button>"
        f'<a href="./search{escape(url("", write(without_typed(selection))))}">'
        f'{escape(language.say("search-short"))}</a>{_languages(here, selection)}'
        f"{print_button(language)}</form>")


def _languages(here: str, selection: Selection) -> str:
    """The same view in the other languages, each by its own name."""
    if len(languages()) < 2:
        return ""
    links = "".join(
        f'<li><a href="./{quote(here)}{escape(url("", write(replace(selection, language=one))))}"'
        f' hreflang="{one}" lang="{one}">{escape(one.own_name)}</a></li>'
        for one in in_order() if one != selection.language)
    own = escape(selection.language.own_name)
    label = escape(selection.language.say("filter-language"))
    return (f'<details class="languages"><summary aria-label="{label}: {own}">{own}</summary>'
            f"<ul>{links}</ul></details>")
