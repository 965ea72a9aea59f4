"""Check of a reader's own words for glyphs that the PDF's fonts do not have."""

import unicodedata
from collections.abc import Sequence

from casebook.brief.model import Brief
from casebook.brief.pdf.glyphs import unprintable_characters

# So many are named: a text in a script without a font would name its whole alphabet.
NAMED = 6


def letters_missing(brief: Brief) -> tuple[str, ...]:
    """The characters of the reader's own texts that no font of the note has, each once."""
    texts = [
        brief.title, *brief.letterhead,
        *(point.text for point in brief.opening if point.own),
        *(one.question for one in brief.objections),
        *(point.text for one in brief.objections for point in one.answer if point.own),
        *(part.note for part in brief.parts)]
    return unprintable_characters("\n".join(texts))


def named(characters: Sequence[str]) -> str:
    """The first of the characters, each with the number that Unicode gives it: ก (U+0E01)."""
    listed = [f"{sign if unicodedata.category(sign) != 'Mn' else chr(0x25CC) + sign} "
              f"(U+{ord(sign):04X})" for sign in characters[:NAMED]]
    return ", ".join(listed) + (", …" if len(characters) > NAMED else "")
