"""Figure ids: short names that a reader can type, which say by themselves what they stand for.

An id holds the release's number, the question, every choice of the reader that the rows, the
sentence or the figure took notice of and that differs from the default, and the first bits of the
rows' hash. So it can be answered without a register of the ids ever given out: decode it, ask the
question again, compare the hash.

    bits   what
    2      version of this layout
    6      number of the release (its place among the entries of data/RELEASES.md, oldest first)
    14     first bits of the SHA-256 of the question's name; a test holds that no two share them
    3      how many parameters follow (those that differ from the default selection); where several
           cards ask the question, which of them it is counts as one
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
from casebook.selection.codec import ALPHABET, Bits
from casebook.warehouse.figure_id_fields import CARD, CARD_BITS, FIELDS, has_default, left_out

VERSION, ROWS_BITS, NAME_BITS, RELEASE_BITS, COUNT_BITS = 1, 20, 14, 6, 3
MOST_PARAMETERS = (1 << COUNT_BITS) - 1
GROUP_LENGTH = 5
# What a reader's eye or keyboard makes of characters that the alphabet leaves out; files have
# hyphens that no line breaks at.
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", **dict.fromkeys("-‐‑ ", "")})

Value = str | int | None
_BY_NAME = {field.name: (code, field) for code, field in enumerate(FIELDS)}


@dataclass(frozen=True)
class FigureId:
    """What an id says: enough to ask again, and to see whether the answer is still the same.

    `card_bits` is None where only one card asked the question, or none did.
    """

    release_number: int
    query_bits: int
    parameters: tuple[tuple[str, Value], ...]
    rows_bits: int
    card_bits: int | None = None


def name_bits(query: str) -> int:
    """The bits that stand for a question's name."""
    return _first_bits(hashlib.sha256(query.encode()).digest(), NAME_BITS)


def card_bits(card_id: str) -> int:
    """The bits that tell a card from others that ask the same question."""
    return _first_bits(hashlib.sha256(card_id.encode()).digest(), CARD_BITS)


def rows_bits(rows_hash: str) -> int:
    """The bits that stand for rows, from their SHA-256 in hexadecimal."""
    return _first_bits(bytes.fromhex(rows_hash), ROWS_BITS)


def figure_id(
    query: str, parameters: Mapping[str, Value], release_number: int, rows_hash: str,
    card_id: str | None = None,
) -> str:
    """The id of an answer, such as `9B2M7-QK3D4`; longer by two or three characters a parameter.

    `card_id` says which card shows it, where several ask the question. A parameter without a code
    here (values that a user typed in) has no place in an id: its figures travel by their link
    alone. Raises ValueError for more parameters than an id holds.
    """
    differing = {name: value for name, value in sorted(parameters.items())
                 if name in _BY_NAME and value != left_out(name)
                 and (value is not None or has_default(name))}
    if card_id is not None:
        differing[CARD] = card_bits(card_id)
    if len(differing) > MOST_PARAMETERS:
        raise ValueError(f"{query}: an id holds {MOST_PARAMETERS} parameters: {differing}")
    bits = Bits()
    bits.put(VERSION, 2)
    bits.put(release_number % (1 << RELEASE_BITS), RELEASE_BITS)
    bits.put(name_bits(query), NAME_BITS)
    bits.put(len(differing), COUNT_BITS)
    for name, value in differing.items():
        code, field = _BY_NAME[name]
        bits.put(code, 4)
        field.codec.put(bits, value)
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
        parameters = {}
        for _ in range(bits.take(COUNT_BITS)):
            field = FIELDS[bits.take(4)]
            parameters[field.name] = field.codec.take(bits)
        card = parameters.pop(CARD, None)
        return FigureId(release, query, tuple(parameters.items()), bits.take(ROWS_BITS),
                        None if card is None else int(card))
    except (ValidationError, ValueError, IndexError):
        raise BadFigureId(text=text[:60]) from None


def _first_bits(digest: bytes, count: int) -> int:
    return int.from_bytes(digest[:4], "big") >> (32 - count)
