"""A briefing's own words with those of its reader among them, each marked as the reader's."""

from casebook.brief.model import Objection, Point
from casebook.brief.reader_words import MAX_MESSAGES, OwnWords
from casebook.wording import Language, Listed


def reader_point(text: str, language: Language) -> Point:
    """A reader's own sentence: it says whose it is, and no figure stands behind it."""
    return Point(text, "", "", language.say("brief-own-words"), own=True)


def messages(given: tuple[Point, ...], words: OwnWords, language: Language) -> tuple[Point, ...]:
    """The key messages: those given, changed or left out as the reader says, then the added."""
    changed = dict(words.messages)
    points = [reader_point(changed[place], language) if changed.get(place) else point
              for place, point in enumerate(given) if changed.get(place) != ""]
    room = max(0, max(MAX_MESSAGES, len(given)) - len(points))
    return (*points, *(reader_point(text, language) for text in words.added[:room]))


def questions(
    given: tuple[Objection, ...], words: OwnWords, language: Language
) -> tuple[Objection, ...]:
    """The questions with answers: the reader's own first, then those given that are not left out.
    """
    own = [Objection(question, (reader_point(answer, language),) if answer else ())
           for question, answer in words.questions]
    return (*own, *(one for place, one in enumerate(given) if place not in words.left_out))


def remark(
    words: OwnWords, points: tuple[Point, ...], objections: tuple[Objection, ...],
    language: Language,
) -> tuple[str, ...]:
    """The sentence that says what the reader wrote, where there is anything."""
    own = sum(point.own for point in points)
    parts = [
        *([language.say("brief-own-title")] if words.title else []),
        *([language.say("brief-own-letterhead")] if words.letterhead else []),
        *([language.say("brief-own-messages", count=own)] if own else []),
        *([language.say("brief-own-questions", count=len(words.questions))]
          if words.questions else []),
    ]
    left = len(words.left_out)
    return (
        *([language.say("brief-own-remark", parts=Listed(tuple(parts)))] if parts else []),
        *([language.say("brief-own-left-out", count=left)] if left else []))


def marked(point: Point, language: Language) -> str:
    """The sentence for places that show no proof: with whose words it is where it is a reader's."""
    if not point.own:
        return point.text
    return language.say("brief-own-marked", text=point.text, whose=point.grade)
