"""The cards that a release revised, with their numbers before and after, as one text of HTML."""

from functools import cache

from casebook import urls
from casebook.caches import cached
from casebook.cards.changes.changes import CardChange, comparison
from casebook.cards.changes.places import place_words
from casebook.cards.table import column_header
from casebook.paths import WEB
from casebook.templates import TEMPLATES
from casebook.warehouse import Release
from casebook.wording import Cell, Count, data_words, say
from casebook.wording.joints import row_of_sentences

# Numbers of a card that are listed; how many more there are is said.
SHOWN = 50
# Stands in the links where the reader's own view belongs: the text is made once for all readers.
VIEW = "%view%"


def revised(release: Release, language: str) -> str:
    """A section for each revised card, everything that is put into it escaped; empty where nothing
    was revised or there is nothing to compare with. Links hold VIEW where a query may stand."""
    return _revised(release, language).decode()


@cached("revised")
def _revised(release: Release, language: str) -> bytes:
    # As bytes: half as long as a text in which one letter is not of Western Europe.
    compared = comparison(release)
    changes = compared.of("revised") if compared is not None else ()
    if not changes:
        return b""
    return TEMPLATES.get_template("changes.html").render(
        cards=[section(one, release, language) for one in changes], view=VIEW,
        headers=[say(f"verify-{name}", language) for name in ("where", "column", "old", "new")],
        why=say("changes-why", language), no_reason=say("changes-why-notes", language)).encode()


@cache
def style() -> str:
    """The style sheet of those sections."""
    return (WEB / "changes" / "changes.css").read_text(encoding="utf-8")


def section(change: CardChange, release: Release, language: str) -> dict[str, object]:
    """What the section of a revised card says."""
    card, count = change.card, len(change.changes)
    page = say(f"page-{card.found_on}", language)
    return {
        "id": card.id, "name": say(card.id, language),
        "numbers": say("changes-numbers", language, count=Count(count)),
        "rows": [(place_words(one, release, language), column_header(one.column, language),
                  _number(one.old, language), _number(one.new, language))
                 for one in change.changes[:SHOWN]],
        "more": (say("verify-more", language, shown=SHOWN, count=Count(count))
                 if count > SHOWN else ""),
        "reasons": [row_of_sentences((data_words(part, language)
                                      for part in (one.what, one.done, one.why)), language)
                    for one in change.reasons],
        "many": say("changes-reasons", language, count=Count(len(change.reasons))),
        "path": f".{urls.page(card.found_on)}",
        "see": say("see-page", language, page=page),
    }


def _number(value: float | None, language: str) -> str:
    return "" if value is None else Cell(value).written(language)
