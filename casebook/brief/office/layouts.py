"""The layouts that a template of slides must have, and the placeholders in each, by their names."""

from collections.abc import Mapping

TITLE, TOPIC, SUBTITLE, BODY, FACTS, SOURCE, WHOSE, CODE = (
    "Title", "Topic", "Subtitle", "Body", "Facts", "Source", "Whose", "Code")
NUMBER, BAND, ASK, ICON = "Slide number", "Illustrative", "Ask", "Icon"
# Key messages and options of a decision; tiles of numbers.
MESSAGES, OPTIONS, TILES = 4, 3, 3


def text(number: int) -> str:
    """The placeholder of a message, an option or a tile, from 1."""
    return f"Text {number}"


def figure(number: int) -> str:
    """The placeholder of a message's number in large letters, from 1."""
    return f"Number {number}"


def proof(number: int) -> str:
    """The placeholder of what proves a message, from 1."""
    return f"Proof {number}"


def _each(count: int, *names: str) -> tuple[str, ...]:
    return tuple(f"{name} {number}" for number in range(1, count + 1) for name in names)


_HEAD = (TOPIC, TITLE, SUBTITLE, ICON)
_FOOT = (FACTS, SOURCE, WHOSE, NUMBER, CODE, BAND)
# What a slide is for -> its layout's name in the template.
NAMES: Mapping[str, str] = {
    "first": "Cover", "messages": "Key messages", "numbers": "Big numbers", "chart": "Chart",
    "table": "Table", "sentence": "Statement", "questions": "Questions", "decision": "Decision",
    "text": "Sources", "one": "One slide", "idea": "Idea",
}
PLACEHOLDERS: Mapping[str, tuple[str, ...]] = {
    "first": (TOPIC, TITLE, SUBTITLE, FACTS, WHOSE, CODE, BAND),
    "messages": (TOPIC, TITLE, *_each(MESSAGES, "Number", "Text", "Proof"), *_FOOT),
    "numbers": (*_HEAD, *_each(TILES, "Text"), *_FOOT),
    "chart": (*_HEAD, BODY, *_FOOT),
    "table": (*_HEAD, BODY, *_FOOT),
    "sentence": (*_HEAD, *_FOOT),
    "questions": (TOPIC, TITLE, BODY, *_FOOT),
    "decision": (TOPIC, TITLE, ASK, *_each(OPTIONS, "Text"), BODY, *_FOOT),
    "text": (TOPIC, TITLE, BODY, *_FOOT),
    "one": (TOPIC, TITLE, "Text 1", BODY, "Proof 1", ASK, *_FOOT),
    "idea": (TOPIC, TITLE, BODY),
}
