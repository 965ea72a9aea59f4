"""The foot of every page and first screen: whose site this is, its date, data, licence, contact."""

from functools import cache

from casebook.caches import cached
from casebook.paths import WEB
from casebook.templates import TEMPLATES
from casebook.warehouse import Release
from casebook.wording import Day, say
from casebook.wording.catalogue import REFERENCE, RIGHT_TO_LEFT
from casebook.wording.joints import colon

STYLE = WEB / "footer" / "footer.css"
# Message of the link -> address, below the site's root.
LINKS = {
    "footer-data": "./data", "footer-api": "./data/openapi.json", "footer-changes": "./changes",
    "footer-verify": "./verify",
}


@cached("footers")
def footer(release: Release, language: str, contact: str) -> str:
    """The footer as HTML, all that is put into it escaped; `contact` is a link or empty."""
    view = "" if language == REFERENCE else f"?lang={language}"
    links = [(say(message, language), address if address.endswith(".json") else address + view)
             for message, address in LINKS.items()]
    if contact:
        links.append((say("footer-contact", language), contact))
    return TEMPLATES.get_template("footer.html").render(
        language=language, direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        paragraphs=[say(message, language) for message in (
            "footer-about", "footer-licence", "disclaimer",
            *(() if language == REFERENCE else ("footer-translated",)))],
        updated=say("footer-updated", language, day=Day(release.date), release=release.id),
        release=release.id,
        links=links, skip=say("skip-to-content", language),
        **{name: say(f"print-{name}", language) + colon(language).rstrip()
           for name in ("address", "date")})


@cache
def style() -> str:
    """The style sheet, for where it is not linked already."""
    return STYLE.read_text(encoding="utf-8")
