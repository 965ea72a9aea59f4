"""The parameters that a figure id can hold, and how the value of each becomes bits and back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from casebook.selection import (
    DEFAULT,
    GROUPINGS,
    MEASURES,
    PEER_RULES,
    PRICE_BASES,
    YARDSTICKS,
    codes,
    peer_list,
)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FIRST_YEAR = 1980
REGIONS = ("Africa", "Americas", "Arab States", "Asia-Pacific", "CIS", "Europe")
CODE_BITS = 15  # three letters
NODE_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-."
LETTER_BITS = 6
CARD, CARD_BITS = "card", 8


# What an id leaves out of a parameter whose default has changed since ids were given out: the
# default of then, so that all of them mean what they meant.
_FIRST_DEFAULTS: Mapping[str, str | int] = {"plan_period": "2016-2019"}


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


@dataclass(frozen=True)
class Field:
    """One parameter: its value as a number of so many `bits`, and back.

    Where the default is a value, none at all is one more: all bits set.
    """

    name: str
    bits: int
    write: Callable[[str | int], int]
    read: Callable[[int], str | int]

    def put(self, bits: Bits, value: str | int | None) -> None:
        bits.put(self._none if value is None else self.write(value), self.bits)

    def take(self, bits: Bits) -> str | int | None:
        number = bits.take(self.bits)
        return None if number == self._none and has_default(self.name) else self.read(number)

    @property
    def _none(self) -> int:
        return (1 << self.bits) - 1


@dataclass(frozen=True)
class _Codes(Field):
    """A list of Member States: `bits` say how many, then each has the bits of one code."""

    def put(self, bits: Bits, value: str | int | None) -> None:
        named = codes(str(value))
        bits.put(len(named), self.bits)
        for code in named:
            bits.put(self.write(code), CODE_BITS)

    def take(self, bits: Bits) -> str | int | None:
        return peer_list(str(self.read(bits.take(CODE_BITS)))
                         for _ in range(bits.take(self.bits))) or ""


@dataclass(frozen=True)
class _Text(Field):
    """A short name: `bits` say how many letters, then each has six."""

    def put(self, bits: Bits, value: str | int | None) -> None:
        bits.put(len(str(value)), self.bits)
        for letter in str(value):
            bits.put(self.write(letter), LETTER_BITS)

    def take(self, bits: Bits) -> str | int | None:
        return "".join(str(self.read(bits.take(LETTER_BITS)))
                       for _ in range(bits.take(self.bits)))


def has_default(name: str) -> bool:
    """Whether the default selection has a value for this parameter."""
    return getattr(DEFAULT, name, None) is not None


def left_out(name: str) -> str | int | None:
    """The value that an id does not hold, and that it means where it holds none."""
    return _FIRST_DEFAULTS.get(name, getattr(DEFAULT, name, None))


def meant(parameters: Iterable[str]) -> dict[str, str | int]:
    """What an id of a question with these `parameters` means where it holds nothing, as far as
    that is not the default."""
    return {name: value for name, value in _FIRST_DEFAULTS.items() if name in parameters}


def _choice(name: str, bits: int, values: tuple[str, ...]) -> Field:
    return Field(name, bits, lambda value: values.index(str(value)), lambda n: values[n])


def _year(name: str) -> Field:
    return Field(name, 7, lambda value: int(value) - FIRST_YEAR, lambda n: n + FIRST_YEAR)


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
    Field("country", CODE_BITS, _write_code, _read_code),
    _choice("region", 4, REGIONS),
    _choice("grouping", 3, GROUPINGS),
    _choice("peers", 4, PEER_RULES),
    _Codes("peer_list", 5, _write_code, _read_code),
    _choice("yardstick", 5, YARDSTICKS),
    Field("plan_period", 14, _write_plan, _read_plan),
    _Text("node", 5, lambda letter: NODE_LETTERS.index(str(letter)), lambda n: NODE_LETTERS[n]),
    # No parameter of a query: which of the cards that ask the same question (first bits of the
    # SHA-256 of its id).
    Field(CARD, CARD_BITS, int, int),
    _Codes("compared", 3, _write_code, _read_code),
    _choice("measure", 3, MEASURES),
)
