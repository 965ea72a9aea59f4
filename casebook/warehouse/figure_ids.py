"""Figure ids: short names that a reader can type, which say by themselves what they stand for.

An id holds the release's number, the question, the parameters that differ from none, and the first
bits of the rows' hash. So it can be answered without a register of the ids ever given out: decode
it, ask the question again, compare the hash.

    bits   what
    2      version of this layout
    6      number of the release (its place among the entries of data/RELEASES.md, oldest first)
    14     first bits of the SHA-256 of the question's name; a test holds that no two share them
    3      how many parameters follow (those that differ from the default selection)
    4 + n  each: which parameter, and its value in the n bits that FIELDS gives it (a list: how
           many, then each)
    20     first bits of the SHA-256 of the rows

written five bits to a character in Crockford's base 32 (no I, L, O, U), then one Luhn check
character over the same alphabet, which finds every single mistyped character.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from stdnum import luhn
from stdnum.exceptions import ValidationError

from casebook.errors import BadFigureId
from casebook.selection import DEFAULT
from casebook.warehouse.figure_id_fields import ALPHABET, FIELDS, Bits

VERSION, ROWS_BITS, NAME_BITS, RELEASE_BITS = 1, 20, 14, 6
GROUP_LENGTH = 5
# What a reader's eye or keyboard makes of characters that the alphabet leaves out.
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})

Value = str | int | None
_BY_NAME = {field.name: (code, field) for code, field in enumerate(FIELDS)}


@dataclass(frozen=True)
class FigureId:
    """What an id says: enough to ask again, and to see whether the answer is still the same."""

    release_number: int
    query_bits: int
    parameters: tuple[tuple[str, str | int], ...]
    rows_bits: int


def name_bits(query: str) -> int:
    """The bits that stand for a question's name."""
    return _first_bits(hashlib.sha256(query.encode()).digest(), NAME_BITS)


def rows_bits(rows_hash: str) -> int:
    """The bits that stand for rows, from their SHA-256 in hexadecimal."""
    return _first_bits(bytes.fromhex(rows_hash), ROWS_BITS)


def figure_id(
    query: str, parameters: Mapping[str, Value], release_number: int, rows_hash: str
) -> str:
    """The id of an answer, such as `9B2M7-QK3D4`; longer by two or three characters a parameter.

    A parameter without a code here (values that a user typed in) has no place in an id: its
    figures travel by their link alone.
    """
    said = [(*_BY_NAME[name], value) for name, value in sorted(parameters.items())
            if value is not None and name in _BY_NAME and value != getattr(DEFAULT, name)]
    bits = Bits()
    bits.put(VERSION, 2)
    bits.put(release_number % (1 << RELEASE_BITS), RELEASE_BITS)
    bits.put(name_bits(query), NAME_BITS)
    bits.put(len(said), 3)
    for code, field, value in said:
        bits.put(code, 4)
        field.put(bits, value)
    bits.put(rows_bits(rows_hash), ROWS_BITS)
    body = bits.characters()
    text = body + luhn.calc_check_digit(body, ALPHABET)
    return "-".join(text[i:i + GROUP_LENGTH] for i in range(0, len(text), GROUP_LENGTH))


def read_figure_id(text: str) -> FigureId:
    """What `text` says, read as people write it: lower case, O for 0, spaces for hyphens.

    Raises BadFigureId when the check character or the layout does not hold.
    """
    body = text.strip().upper().translate(_LOOKALIKES)
    try:
        luhn.validate(body, ALPHABET)
        bits = Bits(body[:-1])
        if bits.take(2) != VERSION:
            raise ValueError("version")
        release, query = bits.take(RELEASE_BITS), bits.take(NAME_BITS)
        parameters = []
        for _ in range(bits.take(3)):
            field = FIELDS[bits.take(4)]
            parameters.append((field.name, field.take(bits)))
        return FigureId(release, query, tuple(parameters), bits.take(ROWS_BITS))
    except (ValidationError, ValueError, IndexError):
        raise BadFigureId(text=text[:60]) from None


def _first_bits(digest: bytes, count: int) -> int:
    return int.from_bytes(digest[:4], "big") >> (32 - count)
