"""The countable rules of docs/words.md: plain words, short titles, spelling, reading ease."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from statistics import mean

import pytest
import yaml
from fluent.syntax import FluentParser, ast

from casebook.cards import cards, prepare
from casebook.paths import DATA, WORDING
from casebook.selection import Selection
from casebook.warehouse import live
from tests.wording.test_as_of_words import messages, text_of

# Turns of phrase that no civil servant would write, each with the word to use.
QUAINT = {
    r"\bst(ands?|ood)\b": "is, appears, remains",
    r"\bbesides?\b": "compared with, next to, in addition to",
    r"\b(comes?|coming|came) to\b": "is, amounts to",
    r"\bof today\b|\bof (the|their) time\b": "the year, or current prices",
    r"\bfrancs of\b": "current prices, constant prices",
    r"\bholds?\b|\bheld\b": "has, had, includes",
    r"\breckon": "calculate",
    r"\b(told|cannot be told)\b": "say, cannot be assessed",
    r"\bwhat-ifs?\b": "scenario",
    r"\bbears? (a|an|the|no|its)\b": "has",
    r"\bmend(s|ed|ing)?\b": "correct, repair",
    r"\banew\b": "again",
    r"\bfree of (any )?purpose\b": "unearmarked",
    r"\bgivers?\b": "donor, contributor",
    r"\b(take|takes|taken) (it |them )?away\b": "download, remove",
    r"\bask again\b": "try again",
    r"\b(fault|faults) of ours\b": "an error on our side",
    r"\bcan be had\b": "is available",
    r"\bfor want of\b": "because there is no",
    r"\bwould (hold|stand)\b": "should have, should be in",
    r"\bends? of threads?\b|\bthreads?\b": "chain, links",
    r"\bsister (agency|agencies|organizations?)\b": "other agencies",
    r"\bbook(s|ed)\b": "recorded",
    r"\bwhat became of\b": "how ... was closed",
    r"\b(not|none) published\b|\bunpublished\b": "not found in our sources",
    r"\bWho (says|announce[sd]|holds)\b": "a Member State that",
    r"\bfor each inhabitant\b|\bthousand inhabitants\b": "per inhabitant, per 1 000 inhabitants",
    r"\bmillion dollars of (gross|GDP|product)": "per USD 1 million of GDP",
    r"\bno franc\b": "none of",
    r"\blawful\b": "available, permitted",
    r"\bleads? no further\b": "has no further link",
    r"\bset (beside|apart from)\b": "compare with",
    r"\bare gone\b": "are no longer in",
    r"\bun-earmarked\b": "unearmarked",
    r"\b(is|are|was|were) no (change|proof|series|part|gap|saving|class)\b": "is not a",
}
# As the United Nations spells: British, with -ize.
SPELLING = {
    r"\b\w+is(e[ds]?|ing|ation|ations)\b": "-ize",
    r"\b(program|programs|center|centers|labor|color|favor|fulfill|catalog|defense)\b":
        "programme, centre, labour, colour, favour, fulfil, catalogue, defence",
}
# Words in -ise that have it in every spelling.
OWN_ISE = re.compile(
    r"^(rais|revis|advis|exercis|otherwis|ris|aris|likewis|promis|compris|franchis|premis|precis|"
    r"enterpris|pris|wis|expertis|surpris|supervis|nois)(e[ds]?|ing)$", re.IGNORECASE)
HYPHEN_RANGE = re.compile(r"(?<![\d-])(19|20)\d\d-(19|20)?\d\d(?![\d-])")
STRAIGHT = re.compile(r"['\"]")
# Commands, and a listing of commands for three languages.
CODE = re.compile(r"`[^`]*`")
CODE_MESSAGES = {"server-readme"}

LONGEST_TITLE = 30
VIEWS = (Selection(), *(Selection(country=one)
                        for one in ("KEN", "FRA", "TUV", "BRA", "USA", "COD")))
# Automated readability index: the school years that a text asks for. Terms of the field are long
# words that stay, so a group of messages has a bound and not each message.
HARDEST_GROUP, HARDEST_AVERAGE = 9.0, 6.0
LONGEST_SENTENCE = 36
SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n\s*-")
# Names of conferences and of initiatives: long, and none of ours to shorten.
NAMES = {"events.yml", "initiatives.yml"}
# A list of hosts, and the words that the UN prints under every map.
NOT_READ = ("Hosts ", "The designations and names used")


def words_of_messages(read: Callable[[object], str] = text_of) -> Iterator[tuple[str, str, str]]:
    """Every message by its file and name, with what a reader sees of it."""
    for path in sorted((WORDING / "en").glob("*.ftl")):
        names = {entry.id.name
                 for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
                 if isinstance(entry, ast.Message)}
        for name, pattern in _messages():
            if name.partition(".")[0] in names:
                yield path.stem, name, CODE.sub("", read(pattern))


@cache
def _messages() -> tuple[tuple[str, ast.Pattern], ...]:
    return tuple(messages())


# What readers see of the data files: these keys, of these files and of every source's description.
SEEN = {"words", "what", "why", "done", "remark", "computation", "term", "funds", "treatment",
        "grain", "notes", "unread"}


def words_of_data() -> Iterator[tuple[str, str, str]]:
    """Every text of the data files that a reader sees, by file and beginning."""
    for path in (*sorted(DATA.glob("*.yml")), *sorted((DATA / "sources").glob("*.source.yml"))):
        for text in _seen(yaml.safe_load(path.read_text(encoding="utf-8")), shown=False):
            yield path.name, text[:50], text


def _seen(node: object, *, shown: bool) -> Iterator[str]:
    if isinstance(node, str):
        if shown:
            yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _seen(value, shown=key in SEEN)
    elif isinstance(node, list):
        for one in node:
            yield from _seen(one, shown=shown)


@cache
def texts() -> tuple[tuple[str, str, str], ...]:
    return (*words_of_messages(), *words_of_data())


def found(pattern: str, flags: int = 0) -> list[tuple[str, str, str]]:
    """Where `pattern` occurs: file, name, and the words."""
    form = re.compile(pattern, flags)
    return [(place, name, hit[0]) for place, name, text in texts() for hit in form.finditer(text)]


@pytest.mark.parametrize("phrase", QUAINT)
def test_words_are_plain(phrase: str) -> None:
    assert found(phrase) == [], f"better: {QUAINT[phrase]}"


@pytest.mark.parametrize("form", SPELLING)
def test_spelling_is_that_of_the_united_nations(form: str) -> None:
    hits = [hit for hit in found(form, re.IGNORECASE) if not OWN_ISE.match(hit[2])]
    assert hits == [], f"write {SPELLING[form]}"


def test_spans_of_years_have_a_dash() -> None:
    assert found(HYPHEN_RANGE.pattern) == []


def test_quotation_marks_and_apostrophes_are_typographic() -> None:
    hits = [hit for hit in found(STRAIGHT.pattern)
            if hit[1].partition(".")[0] not in CODE_MESSAGES]
    assert hits == []


def length(title: str) -> int:
    """The words of a title; a number with its currency or magnitude is one."""
    return len(title.split(" "))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.country or "all")
def test_titles_are_short(view: Selection) -> None:
    """Filled with real values, for the world and for Member States of every kind and name."""
    long = {}
    for card in cards().values():
        title = prepare(card, view, live(), "light").title
        if length(title) > LONGEST_TITLE:
            long[card.id] = (length(title), title)
    assert long == {}


def sentences(text: str) -> list[str]:
    return [one for one in SENTENCE_END.split(text.strip()) if re.search(r"\w", one)]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_][\w’/–-]*", text)


def difficulty(text: str) -> float:
    """The automated readability index: 4.71 characters a word + 0.5 words a sentence - 21.43."""
    many = words(text)
    characters = sum(len(re.sub(r"\W", "", word)) for word in many)
    return (4.71 * characters / len(many) + 0.5 * len(many) / len(sentences(text)) - 21.43)


def readings() -> dict[str, list[tuple[str, str]]]:
    """By file, what reads as a sentence or more: labels and headers have no reading level."""
    groups = defaultdict(list)
    for place, name, text in (*words_of_messages(one_reading), *words_of_data()):
        if len(words(text)) >= 8 and not text.startswith(NOT_READ):
            groups[place].append((name, text))
    return groups


def one_reading(node: object) -> str:
    """A pattern as one reader sees it: of every choice the usual variant, of a value one word."""
    if isinstance(node, ast.SelectExpression):
        return one_reading(next(one for one in node.variants if one.default).value)
    if isinstance(node, ast.Pattern):
        return "".join(map(one_reading, node.elements))
    if isinstance(node, ast.Placeable):
        return one_reading(node.expression) or "12"
    return text_of(node)


def test_every_group_of_texts_can_be_read_by_a_civil_servant() -> None:
    levels = {place: round(mean(difficulty(text) for _, text in own), 1)
              for place, own in readings().items() if len(own) > 4 and place not in NAMES}
    assert {place: level for place, level in levels.items() if level > HARDEST_GROUP} == {}
    assert mean(levels.values()) <= HARDEST_AVERAGE


def test_no_sentence_is_long() -> None:
    long = [(place, name, len(words(sentence)), sentence)
            for place, own in readings().items() for name, text in own
            for sentence in sentences(text) if len(words(sentence)) > LONGEST_SENTENCE]
    assert long == []


def test_a_harder_text_has_a_higher_number() -> None:
    plain = "ITU had 749 staff at the end of 2019."
    heavy = ("Notwithstanding extrabudgetary considerations, organizational headcount "
             "characteristics demonstrated unrepresentative stability throughout")
    assert difficulty(plain) < 6
    assert difficulty(heavy) > 20
