"""Codecs of parameters: a value as bits of a figure id, and back.

Ids that were given out are never to mean something else: a codec may take more values at the end of
its own list, as long as its bits suffice, and changes in no other way.
"""

from dataclasses import dataclass
from typing import Protocol

from casebook.selection.member_states import codes, listed

Value = str | int | None
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FIRST_YEAR = 1980
CODE_BITS, LETTER_BITS, YEAR_BITS = 15, 6, 7
NODE_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-."


class Bits:
    """A row of bits, filled from the left, read from the left, five to a character."""

    def __init__(self, text: str = "") -> None:
        self._bits = "".join(f"{ALPHABET.index(c):05b}" for c in text)
        self._at = 0

    def put(self, value: int, width: int) -> None:
        """Adds `value` in `width` bits."""
        self._bits += f"{value:0{width}b}"

    def take(self, width: int) -> int:
        """The next `width` bits; raises ValueError when there are fewer."""
        self._at += width
        if self._at > len(self._bits):
            raise ValueError("too short")
        return int(self._bits[self._at - width:self._at], 2)

    def characters(self) -> str:
        """All the bits in the alphabet, the last character filled up with zeros."""
        padded = self._bits + "0" * (-len(self._bits) % 5)
        return "".join(ALPHABET[int(padded[i:i + 5], 2)] for i in range(0, len(padded), 5))


class Codec(Protocol):
    """Writes a value into bits and reads it back; `absent` is the value for all bits set.

    Raises ValueError for a value that it has no bits for.
    """

    def put(self, bits: Bits, value: Value) -> None: ...

    def take(self, bits: Bits) -> Value: ...


@dataclass(frozen=True)
class Number:
    """A number of so many `bits`, counted from `first`."""

    bits: int
    first: int = 0

    def put(self, bits: Bits, value: Value) -> None:
        bits.put(int(str(value)) - self.first, self.bits)

    def take(self, bits: Bits) -> Value:
        return bits.take(self.bits) + self.first


YEAR = Number(YEAR_BITS, FIRST_YEAR)


@dataclass(frozen=True)
class OneOf:
    """A value of a list by its place; all bits set for none, where the default is a value."""

    bits: int
    values: tuple[str, ...]
    optional: bool = False

    def put(self, bits: Bits, value: Value) -> None:
        bits.put(self._none if value is None else self.values.index(str(value)), self.bits)

    def take(self, bits: Bits) -> Value:
        number = bits.take(self.bits)
        return None if self.optional and number == self._none else self.values[number]

    @property
    def _none(self) -> int:
        return (1 << self.bits) - 1


class MemberStateCode:
    """The three letters of a Member State's code."""

    def put(self, bits: Bits, value: Value) -> None:
        a, b, c = (ord(letter) - ord("A") for letter in str(value))
        bits.put((a * 26 + b) * 26 + c, CODE_BITS)

    def take(self, bits: Bits) -> Value:
        rest, c = divmod(bits.take(CODE_BITS), 26)
        return "".join(chr(ord("A") + n) for n in (*divmod(rest, 26), c))


@dataclass(frozen=True)
class MemberStateCodes:
    """A list of Member States: `bits` say how many, then each has the bits of one code."""

    bits: int

    def put(self, bits: Bits, value: Value) -> None:
        named = codes(str(value))
        bits.put(len(named), self.bits)
        for code in named:
            MemberStateCode().put(bits, code)

    def take(self, bits: Bits) -> Value:
        count = bits.take(self.bits)
        return listed(str(MemberStateCode().take(bits)) for _ in range(count)) or ""


class Plan:
    """A plan by its first and last year, such as 2024-2027; all bits set for none."""

    def put(self, bits: Bits, value: Value) -> None:
        if value is None:
            bits.put((1 << 2 * YEAR_BITS) - 1, 2 * YEAR_BITS)
            return
        for year in str(value).split("-"):
            YEAR.put(bits, year)

    def take(self, bits: Bits) -> Value:
        number = bits.take(2 * YEAR_BITS)
        if number == (1 << 2 * YEAR_BITS) - 1:
            return None
        return "-".join(str(year + FIRST_YEAR) for year in divmod(number, 1 << YEAR_BITS))


@dataclass(frozen=True)
class ShortName:
    """A short name: `bits` say how many letters, then each has six."""

    bits: int

    def put(self, bits: Bits, value: Value) -> None:
        bits.put(len(str(value)), self.bits)
        for letter in str(value):
            bits.put(NODE_LETTERS.index(letter), LETTER_BITS)

    def take(self, bits: Bits) -> Value:
        count = bits.take(self.bits)
        return "".join(NODE_LETTERS[bits.take(LETTER_BITS)] for _ in range(count))
