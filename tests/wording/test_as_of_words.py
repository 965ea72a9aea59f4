"""No sentence says today, now or still of a figure: its year is years behind whoever reads it."""

import re
from collections.abc import Iterator

import yaml
from fluent.syntax import FluentParser, ast

from casebook.paths import DATA, WORDING

PRESENT = re.compile(
    r"\b(today|now|nowadays|still|currently|at present|to date|so far this year)\b", re.IGNORECASE)
STANDING = re.compile(r"\b(holds?|held|pays?|contributes?|owes?|is assessed)\b")
# A year as the catalogue writes it itself, and the names of values that are years or periods.
DATED = re.compile(r"\b(19|20)[0-9]{2}\b")
YEARS = {"year", "from", "to", "first", "last", "changed", "period", "gdp_year", "day"}

# What these say is true at the moment of reading, whatever the year of the figures.
OF_THE_SITE = "of the page, the link or the file that the reader has before them"
OF_THE_FIGURE = "whether a figure was revised is asked at the moment of reading"
OF_THE_RELEASE = "targets are judged on the date of the release, which is given with them"
ALLOWED = {
    "notice-basket": OF_THE_SITE,
    "briefing-add-help": OF_THE_SITE,
    "briefing-start-again-lead": OF_THE_SITE,
    "error-unexpected": OF_THE_SITE,
    "talk-shown": OF_THE_SITE,
    "brief-words.verify": OF_THE_FIGURE,
    "brochure-words.sources-lead": OF_THE_FIGURE,
    "export-about-verify": OF_THE_FIGURE,
    "export-citation-text": OF_THE_FIGURE,
    "pack-verify": OF_THE_FIGURE,
    "take-link-verify": OF_THE_FIGURE,
    "page-verify-lead": OF_THE_FIGURE,
    "results-board.subtitle": OF_THE_RELEASE,
    "outcomes-thread.method": OF_THE_RELEASE,
    "error-figure-revised": OF_THE_FIGURE,
    "story-now": "the heading of an argument whose sentences carry their years",
    "simulator-after-choice": "a date that this release does not know may be ahead of the reader",
    "data-part-needed": "what our sources lack is lacking at any time",
    "outcomes-still-needed": "what our sources lack is lacking at any time",
    "needs-missing-lead": "a need without a figure is a need at any time: a manner of speaking",
}
UNDATED = {
    "outcomes-flow-received-finding": "names the plan, which is its years",
}
# In data files, by the words themselves.
ALLOWED_DATA = {
    "still listed": "the copy of the list has a date of its own, which stands beside it",
    "still open": "targets are judged on the date of the release, as the sentence before says",
    "still needed": "of corrections, at each build",
}


def messages() -> Iterator[tuple[str, ast.Pattern]]:
    """Every message and attribute of the English catalogue by its name."""
    for path in sorted((WORDING / "en").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                if entry.value:
                    yield entry.id.name, entry.value
                yield from ((f"{entry.id.name}.{one.id.name}", one.value)
                            for one in entry.attributes)


def text_of(node: object) -> str:
    """What a reader can see of a pattern: its text, that of every variant, no names of values."""
    if isinstance(node, ast.TextElement):
        return str(node.value)
    if isinstance(node, list):
        return "".join(map(text_of, node))
    if isinstance(node, ast.SelectExpression):
        return " ".join(text_of(variant.value) for variant in node.variants)
    if isinstance(node, ast.Pattern):
        return text_of(node.elements)
    if isinstance(node, ast.Placeable):
        return text_of(node.expression) or " "
    return ""


def values_of(node: object) -> set[str]:
    """The names of the values that a pattern asks for."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, list):
        return set().union(*map(values_of, node)) if node else set()
    if isinstance(node, ast.BaseNode):
        return set().union(*(values_of(value) for value in vars(node).values()))
    return set()


def test_messages_are_true_whenever_they_are_read() -> None:
    found = {name: PRESENT.findall(text_of(pattern)) for name, pattern in messages()}
    assert {name: words for name, words in found.items() if words and name not in ALLOWED} == {}


def test_a_standing_is_told_with_its_year() -> None:
    """Who holds what is true of a year: a sentence that a card or a brief leads with names it."""
    found = [name for name, pattern in messages()
             if (name.endswith("-finding") or name.startswith(("brief-", "country-notable-")))
             and not name.startswith("brief-question-")
             and STANDING.search(text_of(pattern)) and not DATED.search(text_of(pattern))
             and not values_of(pattern) & YEARS and name not in UNDATED]
    assert found == []


def test_words_of_data_are_true_whenever_they_are_read() -> None:
    texts = [re.sub("|".join(ALLOWED_DATA), "", text) for path in sorted(DATA.glob("*.yml"))
             for text in _strings(yaml.safe_load(path.read_text(encoding="utf-8")))]
    assert [text for text in texts if PRESENT.search(text)] == []


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for one in node.values() if isinstance(node, dict) else node:
            yield from _strings(one)
