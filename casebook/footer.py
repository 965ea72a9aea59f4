"""The foot of every page and first screen: whose site this is, its date, data, licence, contact."""

from functools import cache

from casebook.caches import cached
from casebook.paths import WEB
from casebook.templates import TEMPLATES
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Day, Language

STYLE = WEB / "footer" / "footer.css"
# Message of the link -> address, below the site's root.
LINKS = {
    "footer-data": "./data", "footer-api": "./data/openapi.json", "footer-changes": "./changes",
    "footer-verify": "./verify",
}


@cached("footers")
def footer(release: Release, language: Language, contact: str) -> str:
    """The footer as HTML, all that is put into it escaped; `contact` is a link or empty."""
    view = "" if language == ENGLISH else f"?lang={language}"
    links = [(language.say(message), address if address.endswith(".json") else address + view)
             for message, address in LINKS.items()]
    if contact:
        links.append((language.say("footer-contact"), contact))
    return TEMPLATES.get_template("footer.html").render(
        language=language, direction=language.direction,
        paragraphs=[language.say(message) for message in (
            "footer-about", "footer-licence", "disclaimer",
            *(() if language == ENGLISH else ("footer-translated",)))],
        updated=language.say("footer-updated", day=Day(release.date), release=release.id),
        release=release.id,
        links=links, skip=language.say("skip-to-content"), loading=language.say("card-loading"),
        lost=language.say("server-unavailable"),
        **{name: language.say(f"print-{name}") + language.colon.rstrip()
           for name in ("address", "date")})


@cache
def style() -> str:
    """The style sheet, for where it is not linked already."""
    return STYLE.read_text(encoding="utf-8")
