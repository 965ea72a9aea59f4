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
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stdnum import luhn
from stdnum.exceptions import ValidationError

from casebook.errors import BadFigureId
from casebook.selection import (
    DEFAULT,
    GROUPINGS,
    PEER_RULES,
    PRICE_BASES,
    YARDSTICKS,
    codes,
    peer_list,
)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VERSION, ROWS_BITS, NAME_BITS, RELEASE_BITS = 1, 20, 14, 6
FIRST_YEAR = 1980
REGIONS = ("Africa", "Americas", "Arab States", "Asia-Pacific", "CIS", "Europe")
GROUP_LENGTH = 5
CODE_BITS = 15  # three letters
NODE_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-."
LETTER_BITS = 6
# What a reader's eye or keyboard makes of characters that the alphabet leaves out.
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})

Value = str | int | None


@dataclass(frozen=True)
class _Field:
    name: str
    bits: int
    write: Callable[[str | int], int]
    read: Callable[[int], str | int]

    def put(self, bits: "_Bits", value: str | int) -> None:
        bits.put(self.write(value), self.bits)

    def take(self, bits: "_Bits") -> str | int:
        return self.read(bits.take(self.bits))


@dataclass(frozen=True)
class _Codes(_Field):
    """A list of Member States: `bits` say how many, then each has the bits of one code."""

    def put(self, bits: "_Bits", value: str | int) -> None:
        named = codes(str(value))
        bits.put(len(named), self.bits)
        for code in named:
            bits.put(self.write(code), CODE_BITS)

    def take(self, bits: "_Bits") -> str | int:
        return peer_list(str(self.read(bits.take(CODE_BITS)))
                         for _ in range(bits.take(self.bits))) or ""


@dataclass(frozen=True)
class _Text(_Field):
    """A short name: `bits` say how many letters, then each has six."""

    def put(self, bits: "_Bits", value: str | int) -> None:
        bits.put(len(str(value)), self.bits)
        for letter in str(value):
            bits.put(self.write(letter), LETTER_BITS)

    def take(self, bits: "_Bits") -> str | int:
        return "".join(str(self.read(bits.take(LETTER_BITS)))
                       for _ in range(bits.take(self.bits)))


def _choice(name: str, bits: int, values: tuple[str, ...]) -> _Field:
    return _Field(name, bits, lambda value: values.index(str(value)), lambda n: values[n])


def _year(name: str) -> _Field:
    return _Field(name, 7, lambda value: int(value) - FIRST_YEAR, lambda n: n + FIRST_YEAR)


def _write_code(value: str | int) -> int:
    a, b, c = (ord(letter) - ord("A") for letter in str(value))
    return (a * 26 + b) * 26 + c


def _read_code(number: int) -> str:
    rest, c = divmod(number, 26)
    return "".join(chr(ord("A") + n) for n in (*divmod(rest, 26), c))


def _write_plan(value: str | int) -> int:
    first, last = (int(year) - FIRST_YEAR for year in str(value).split("-"))
    return first << 7 | last


def _read_plan(number: int) -> str:
    return f"{(number >> 7) + FIRST_YEAR}-{(number & 127) + FIRST_YEAR}"


# Append only: the place in this list is what old ids hold. Values may be added at the end of a
# choice as long as its bits suffice.
FIELDS = (
    _year("from_year"),
    _year("to_year"),
    _choice("price_basis", 3, PRICE_BASES),
    _Field("country", CODE_BITS, _write_code, _read_code),
    _choice("region", 4, REGIONS),
    _choice("grouping", 3, GROUPINGS),
    _choice("peers", 4, PEER_RULES),
    _Codes("peer_list", 5, _write_code, _read_code),
    _choice("yardstick", 5, YARDSTICKS),
    _Field("plan_period", 14, _write_plan, _read_plan),
    _Text("node", 5, lambda letter: NODE_LETTERS.index(str(letter)), lambda n: NODE_LETTERS[n]),
)
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
    bits = _Bits()
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
        bits = _Bits(body[:-1])
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


class _Bits:
    """A row of bits, filled from the left, read from the left, five to a character."""

    def __init__(self, text: str = "") -> None:
        self._bits = "".join(f"{ALPHABET.index(c):05b}" for c in text)
        self._at = 0

    def put(self, value: int, width: int) -> None:
        self._bits += f"{value:0{width}b}"

    def take(self, width: int) -> int:
        self._at += width
        if self._at > len(self._bits):
            raise ValueError("too short")
        return int(self._bits[self._at - width:self._at], 2)

    def characters(self) -> str:
        padded = self._bits + "0" * (-len(self._bits) % 5)
        return "".join(ALPHABET[int(padded[i:i + 5], 2)] for i in range(0, len(padded), 5))


def _first_bits(digest: bytes, count: int) -> int:
    return int.from_bytes(digest[:4], "big") >> (32 - count)
