"""HTML of the site made HTML of files: links relative, and none that leads to nothing."""

import re
from html import escape, unescape

from casebook.site.places import Edition, Place

_LINK = re.compile(r'<a\b(?P<before>[^>]*?)\bhref="(?P<href>\.?/[^"]*|\./?)"(?P<after>[^>]*)>'
                   r"(?P<words>.*?)</a>", re.DOTALL)
_SOURCE = re.compile(r'\bsrc="(\./[^"]*)"')
_EMPTY = re.compile(r"<details><summary>[^<]*</summary><ul></ul></details>|<li>\s*</li>")
# What only a server could give: as words they would be an offer that is not kept.
_FILES = re.compile(r"\.?/(?:briefings|brochure|infographics|story|present|data|cards|files|"
                    r"simulator|cost|briefing|verify|changes|search)\b")


def rewritten(html: str, here: Place, edition: Edition) -> str:
    """`html` as it stands in the file of `here`: links lead to files of the edition; those to what
    it has not go, and their words with them where they offer a file or a service."""
    def link(found: re.Match[str]) -> str:
        href = unescape(found["href"])
        target = edition.target(here, href)
        if target is None:
            # A figure id stays to be read; it is verified on the site itself.
            gone = _FILES.match(href) and "figure=" not in href
            return "" if gone else f"<span>{found['words']}</span>"
        return (f'<a{found["before"]}href="{escape(target)}"{found["after"]}>'
                f'{found["words"]}</a>')

    def source(found: re.Match[str]) -> str:
        target = edition.target(here, found[1])
        return found[0] if target is None else f'src="{escape(target)}"'

    html = _SOURCE.sub(source, _LINK.sub(link, html))
    while (shorter := _EMPTY.sub("", html)) != html:
        html = shorter
    return html
