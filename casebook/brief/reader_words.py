"""A reader's own words in a briefing: title, letterhead, key messages, questions and answers.

All of it is bounded and cleaned as notes are, and stands in the link with the cards.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from casebook.brief.reader_note import clean_line
from casebook.errors import TextTooLong

MAX_TITLE, MAX_MESSAGE, MAX_QUESTION, MAX_ANSWER = 120, 400, 200, 600
MAX_LETTERHEAD, LETTERHEAD_LINES = 80, 3
# Of the messages and questions that are the reader's own, and of those shown in all.
MAX_MESSAGES, MAX_QUESTIONS = 5, 5
# No briefing gives more than a few of its own; a place beyond this is none.
MOST_GIVEN = 20
_OF = 20


@dataclass(frozen=True)
class OwnWords:
    """A reader's own words.

    `messages` say something else in the place of a given key message, "" leaves it out; `left_out`
    are the places of given questions. Both are of the briefing `of`, by audience and Member State:
    another briefing gives others, which stay as they are. `added` are further key messages,
    `questions` further questions with their answers.
    """

    title: str = ""
    letterhead: tuple[str, ...] = ()
    of: str = ""
    messages: tuple[tuple[int, str], ...] = ()
    added: tuple[str, ...] = ()
    left_out: tuple[int, ...] = ()
    questions: tuple[tuple[str, str], ...] = ()

    def valid_for(self, of: str) -> "OwnWords":
        """These words in the briefing `of`: changes to what another one gives do not hold here."""
        return self if self.of == of else replace(self, of=of, messages=(), left_out=())

    def titled(self, title: str) -> "OwnWords":
        """With another title, "" for the given one; raises TextTooLong."""
        return replace(self, title=clean_line(title, MAX_TITLE))

    def headed(self, text: str) -> "OwnWords":
        """With the lines of `text` as letterhead; raises TextTooLong."""
        lines = [clean_line(line, MAX_LETTERHEAD) for line in text.splitlines()]
        return replace(self, letterhead=tuple(filter(None, lines))[:LETTERHEAD_LINES])

    def saying(self, place: int, text: str | None) -> "OwnWords":
        """With `text` in the place of a given message, "" to leave it out, None for the given one.

        Raises TextTooLong.
        """
        kept = {at: one for at, one in self.messages if at != place}
        if text is not None:
            kept[place] = clean_line(text, MAX_MESSAGE)
        return _tidy(replace(self, messages=tuple(sorted(kept.items()))))

    def adding(self, place: int, text: str) -> "OwnWords":
        """With `text` as the added message at `place`, or after the last; "" takes it out.

        Raises TextTooLong.
        """
        return replace(self, added=_put(self.added, place, clean_line(text, MAX_MESSAGE)))

    def asking(self, place: int, question: str, answer: str) -> "OwnWords":
        """With a question and its answer at `place`, or after the last; two empty ones take it
        out. Raises TextTooLong."""
        both = clean_line(question, MAX_QUESTION), clean_line(answer, MAX_ANSWER)
        return replace(self, questions=_put(self.questions, place, both if any(both) else None))

    def leaving(self, place: int, out: bool) -> "OwnWords":
        """With the given question at `place` left out or not."""
        places = {*self.left_out, place} if out else {*self.left_out} - {place}
        return _tidy(replace(self, left_out=tuple(sorted(places))))


NONE = OwnWords()


def _tidy(words: OwnWords) -> OwnWords:
    """The words, of no briefing where they change nothing that one gives."""
    return words if words.messages or words.left_out else replace(words, of="")


def _put(some: tuple[Any, ...], place: int, one: Any) -> tuple[Any, ...]:
    kept = [*some[:place], *([one] if one else []), *some[place + 1:]]
    return tuple(kept[:MAX_MESSAGES])


def written(words: OwnWords) -> dict[str, Any]:
    """The words as values of JSON, nothing that is as usual."""
    packed = {
        "title": words.title, "head": words.letterhead, "of": words.of,
        "messages": words.messages, "added": words.added, "out": words.left_out,
        "questions": words.questions,
    }
    return {name: value for name, value in packed.items() if value}


def read(unpacked: Any) -> tuple[OwnWords, int]:
    """The words that values of JSON mean, and how many texts were too long and left out.

    Whatever is of another shape counts as not said.
    """
    given = unpacked if isinstance(unpacked, dict) else {}
    lost = 0

    def text(value: Any, limit: int) -> str:
        nonlocal lost
        try:
            return clean_line(value, limit) if isinstance(value, str) else ""
        except TextTooLong:
            lost += 1
            return ""

    of = text(given.get("of"), _OF)
    # One that is too long leaves the given message as it is; an empty one leaves that out.
    messages = {
        pair[0]: kept for pair in _listed(given.get("messages"), MOST_GIVEN)
        if isinstance(pair, list) and len(pair) == 2 and _is_place(pair[0])
        and isinstance(pair[1], str)
        and ((kept := text(pair[1], MAX_MESSAGE)) or not pair[1].strip())}
    pairs = (pair for pair in _listed(given.get("questions"), MAX_QUESTIONS)
             if isinstance(pair, list) and len(pair) == 2)
    questions = ((text(question, MAX_QUESTION), text(answer, MAX_ANSWER))
                 for question, answer in pairs)
    return _tidy(OwnWords(
        title=text(given.get("title"), MAX_TITLE),
        letterhead=_texts(text(one, MAX_LETTERHEAD)
                          for one in _listed(given.get("head"), LETTERHEAD_LINES)),
        of=of,
        messages=tuple(sorted(messages.items())) if of else (),
        added=_texts(text(one, MAX_MESSAGE) for one in _listed(given.get("added"), MAX_MESSAGES)),
        left_out=tuple(sorted({one for one in _listed(given.get("out"), MOST_GIVEN)
                               if _is_place(one)})) if of else (),
        questions=tuple(both for both in questions if any(both)),
    )), lost


def _listed(value: Any, most: int) -> list[Any]:
    return value[:most] if isinstance(value, list) else []


def _texts(some: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, some))


def _is_place(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST_GIVEN
