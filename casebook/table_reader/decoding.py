"""Bytes of a text file as text, whatever program saved them."""

from charset_normalizer import from_bytes

from casebook.table_reader.notes import Note

MARK = "\ufeff"
_SIGNS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# What spreadsheets save where it is no UTF-8. A longer list only makes short texts guesswork.
_USUAL = ["cp1252", "cp1251", "cp1250", "cp1256", "gb18030", "mac_roman"]
# Of a few letters beyond ASCII no statistics tell Western from Central European.
_ALIKE = 0.02


def decode(raw: bytes) -> tuple[str, tuple[Note, ...]]:
    """The text with line feeds alone, and notes on what was not UTF-8 with one mark at most.

    The encoding of bytes that are no UTF-8 is an estimate: the note has the first such byte, and
    as its text the name of the encoding and the byte.
    """
    notes = []
    try:
        text = raw.decode(next((name for sign, name in _SIGNS if raw.startswith(sign)), "utf-8"))
    except UnicodeDecodeError as error:
        encoding = _estimated(raw)
        line = raw.count(b"\n", 0, error.start) + 1
        notes.append(Note("encoding", line, f"{encoding} 0x{raw[error.start]:02x}"))
        text = raw.decode(encoding, errors="replace")
    marks = len(text) - len(text.lstrip(MARK))
    if marks > 1 or MARK in text[marks:]:
        first = text.index(MARK, marks) if MARK in text[marks:] else marks
        notes.append(Note("two-marks", text.count("\n", 0, first) + 1))
    text = text.replace(MARK, "").replace("\r\n", "\n")
    if "\r" in text:
        if "\n" not in text:
            notes.append(Note("carriage-returns", 1, count=text.count("\r")))
        text = text.replace("\r", "\n")
    return text, tuple(notes)


def _estimated(raw: bytes) -> str:
    """The likeliest encoding; of equally likely ones the commoner, which stands first in _USUAL."""
    found = from_bytes(raw, cp_isolation=_USUAL)
    best = found.best()
    if best is None:
        return _USUAL[0]
    alike = {name for one in found if one.chaos <= best.chaos + _ALIKE
             for name in one.could_be_from_charset}
    return next((name for name in _USUAL if name in alike), best.encoding)
