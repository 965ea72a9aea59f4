"""The cards that a release revised, with their numbers before and after, as one text of HTML."""

from collections.abc import Sequence
from functools import cache

from casebook import urls
from casebook.caches import cached
from casebook.cards.changes.changes import CardChange, Reason, comparison
from casebook.cards.changes.numbers import before_and_after, header
from casebook.cards.changes.places import place_words
from casebook.paths import WEB
from casebook.templates import TEMPLATES
from casebook.warehouse import Release
from casebook.wording import Count, Language

# Numbers of a card that are listed; how many more there are is said. Paper has fewer of them, by
# changes.css.
SHOWN, ON_PAPER = 50, 5
# Stands in the links where the reader's own view belongs: the text is made once for all readers.
VIEW = "%view%"


def revised(release: Release, language: Language) -> str:
    """A section for each revised card, everything that is put into it escaped; empty where nothing
    was revised or there is nothing to compare with. Links hold VIEW where a query may stand."""
    return _revised(release, language).decode()


@cached("revised")
def _revised(release: Release, language: Language) -> bytes:
    # As bytes: half as long as a text in which one letter is not of Western Europe.
    compared = comparison(release)
    changes = compared.of("revised") if compared is not None else ()
    if not changes:
        return b""
    # Each reason once: most are those of many cards.
    reasons = list({one.id: one for change in changes for one in change.reasons}.values())
    return TEMPLATES.get_template("changes.html").render(
        cards=[section(one, release, language, reasons) for one in changes], view=VIEW,
        reasons=[_sentences(one, language) for one in reasons],
        reasons_name=language.say("changes-reasons"),
        on_paper=language.say("changes-on-paper", shown=ON_PAPER),
        headers=[language.say(f"verify-{name}") for name in ("where", "column", "old", "new")],
        why=language.say("changes-why"), no_reason=language.say("changes-why-notes")).encode()


@cache
def style() -> str:
    """The style sheet of those sections."""
    return (WEB / "changes" / "changes.css").read_text(encoding="utf-8")


def section(
    change: CardChange, release: Release, language: Language, reasons: Sequence[Reason]
) -> dict[str, object]:
    """What the section of a revised card says; its reasons are numbers of those listed."""
    card, count = change.card, len(change.changes)
    page = language.say(f"page-{card.found_on}")
    return {
        "id": card.id, "name": language.say(card.id),
        "numbers": language.say("changes-numbers", count=Count(count)),
        "rows": [(place_words(one, release, language), header(one.column, language),
                  *before_and_after(one, language))
                 for one in change.changes[:SHOWN]],
        "more": (language.say("verify-more", shown=SHOWN, count=Count(count))
                 if count > SHOWN else ""),
        "reasons": [(number, language.say("changes-reason", number=number))
                    for number, one in enumerate(reasons, 1) if one in change.reasons],
        "path": f".{urls.page(card.found_on)}",
        "see": language.say("see-page", page=page),
    }


def _sentences(reason: Reason, language: Language) -> str:
    return language.row_of_sentences(language.data_words(part)
                                     for part in (reason.what, reason.done, reason.why))

