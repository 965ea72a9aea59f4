"""Numbers that know what they count, and how each language writes them (Babel, CLDR).

A finding keeps its numbers as these, so that a test can compare the value and a page can print it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from babel import Locale, lists, numbers

# The UN's Arabic documents write figures in the digits used here too, so that a number can be
# compared across languages.
_LATIN = "latn"
_VULGAR = {Fraction(1, 2): "½", Fraction(1, 4): "¼", Fraction(1, 8): "⅛", Fraction(1, 16): "1⁄16"}


@dataclass(frozen=True)
class Quantity:
    """A value with `written(language)`: the text a reader sees. `value` is what tests compare."""

    value: float

    def written(self, language: str) -> str:
        raise NotImplementedError(type(self).__name__)


@dataclass(frozen=True)
class Amount(Quantity):
    """Money, shortened to three significant digits from a million up: CHF 113 million."""

    currency: str = "CHF"

    def written(self, language: str) -> str:
        small = abs(self.value) < 1e6
        number = (_decimal(self.value, "#,##0", language) if small
                  else _compact(self.value, language))
        return f"{self.currency}\u00a0{number}"


@dataclass(frozen=True)
class FullAmount(Amount):
    """Money to the last franc, where amounts are compared or signed for: CHF 1,272,000."""

    def written(self, language: str) -> str:
        return f"{self.currency}\u00a0{_decimal(self.value, '#,##0', language)}"


@dataclass(frozen=True)
class SmallAmount(Amount):
    """Money by the head or the million: with two decimals below a hundred, CHF 5.64."""

    def written(self, language: str) -> str:
        digits = "#,##0.00" if abs(self.value) < 100 else "#,##0"
        return f"{self.currency}\u00a0{_decimal(self.value, digits, language)}"


@dataclass(frozen=True)
class SignedAmount(Amount):
    """A difference in money to the last franc, always with its sign."""

    def written(self, language: str) -> str:
        return _sign(self.value) + FullAmount(abs(self.value), self.currency).written(language)


@dataclass(frozen=True)
class Units(Quantity):
    """Contributory units: halves to sixteenths as fractions on their own, else decimals."""

    def written(self, language: str) -> str:
        fraction = Fraction(self.value).limit_denominator(16)
        if abs(float(fraction) - self.value) < 1e-9:
            whole, rest = divmod(abs(fraction), 1)
            sign = "−" if fraction < 0 else ""
            if rest in _VULGAR and whole == 0:
                return sign + _VULGAR[rest]
            if rest == Fraction(1, 2) and whole < 10:
                return f"{sign}{whole}½"
        return _decimal(self.value, "#,##0.####", language)


@dataclass(frozen=True)
class SignedUnits(Quantity):
    """A change in contributory units, always with its sign."""

    def written(self, language: str) -> str:
        return _sign(self.value) + Units(abs(self.value)).written(language)


@dataclass(frozen=True)
class Share(Quantity):
    """A share between 0 and 1 as per cent: whole from ten up, else one decimal."""

    def written(self, language: str) -> str:
        return _percent(self.value, "0" if abs(self.value) >= 0.0995 else "0.#", language)


@dataclass(frozen=True)
class FineShare(Quantity):
    """A share between 0 and 1 as per cent, with three decimals below one: 1/16 of a unit shows."""

    def written(self, language: str) -> str:
        return _percent(self.value, "0.###" if abs(self.value) < 0.01 else "0.##", language)


@dataclass(frozen=True)
class Percent(Quantity):
    """A share between 0 and 1 as per cent with one decimal."""

    def written(self, language: str) -> str:
        return _percent(self.value, "0.0", language)


@dataclass(frozen=True)
class SignedShare(Quantity):
    """A relative change as per cent with its sign and one decimal."""

    def written(self, language: str) -> str:
        return _sign(self.value) + Percent(abs(self.value)).written(language)


@dataclass(frozen=True)
class Count(Quantity):
    """A number of people or things: in full below a million, else three significant digits."""

    def written(self, language: str) -> str:
        if abs(self.value) >= 1e6:
            return _compact(self.value, language)
        return _decimal(self.value, "#,##0", language)


@dataclass(frozen=True)
class Factor(Quantity):
    """A plain number with up to two decimals."""

    def written(self, language: str) -> str:
        return _decimal(self.value, "#,##0.##", language)


@dataclass(frozen=True)
class Fixed(Quantity):
    """A plain number with exactly so many decimals, as a column of a table has them."""

    decimals: int = 0

    def written(self, language: str) -> str:
        return _decimal(
            self.value, "#,##0" + ("." + "0" * self.decimals if self.decimals else ""), language)


@dataclass(frozen=True)
class Rate(Quantity):
    """A rate of exchange, with up to six decimals."""

    def written(self, language: str) -> str:
        return _decimal(self.value, "#,##0.######", language)


@dataclass(frozen=True)
class Year(Quantity):
    """A calendar year, never grouped."""

    def written(self, language: str) -> str:
        return str(int(self.value))


@dataclass(frozen=True)
class Name:
    """A proper name by language, looked up by whoever knows it (`names` maps language to name)."""

    code: str
    names: Callable[[str, str], str]

    def written(self, language: str) -> str:
        return self.names(self.code, language)


@dataclass(frozen=True)
class Said:
    """Words that the catalogue has under `message`, in whatever language is spoken."""

    message: str


@dataclass(frozen=True)
class Listed:
    """Several values as a list in words: a, b and c."""

    items: tuple["Quantity | Name | Said | str", ...]

    def written(self, language: str, say: Callable[[str, str], str]) -> str:
        words = [
            item if isinstance(item, str)
            else say(item.message, language) if isinstance(item, Said)
            else item.written(language)
            for item in self.items
        ]
        return lists.format_list(words, locale=language)


def _sign(value: float) -> str:
    """The sign of a change, which is always said; of none, that it may be either."""
    return "+" if value > 0 else "−" if value < 0 else "±"


def _decimal(value: float, digits: str, language: str) -> str:
    """The number by a pattern of CLDR, grouped and pointed as the language does it."""
    return numbers.format_decimal(
        value, digits, locale=language, numbering_system=_LATIN)


def _compact(value: float, language: str) -> str:
    """Three significant digits with the language's word for the magnitude, not to be parted.

    Chinese has no long form in CLDR's compact decimals (Babel raises): it takes the short one,
    which is the full word there (万, 亿).
    """
    by_myriads = Locale.parse(language).language == "zh"
    kind = "short" if by_myriads else "long"
    magnitude = len(str(int(abs(value)))) - 1
    digits = max(0, 2 - magnitude % (4 if by_myriads else 3))
    written: str = numbers.format_compact_decimal(
        value, format_type=kind, locale=language, fraction_digits=digits)  # type: ignore[arg-type]
    return written.replace(" ", "\u00a0")


def _percent(value: float, digits: str, language: str) -> str:
    """Per cent with the language's own spacing and sign position."""
    own = Locale.parse(language).percent_formats[None].pattern
    return numbers.format_percent(
        value, own.replace("0", digits), locale=language, numbering_system=_LATIN)


# The quantities by the short names that figures ask for them with.
KINDS: dict[str, type[Quantity]] = {
    "amount": Amount, "count": Count, "factor": Factor, "fine-share": FineShare,
    "full-amount": FullAmount, "percent": Percent, "rate": Rate, "share": Share,
    "signed-amount": SignedAmount, "signed-share": SignedShare, "signed-units": SignedUnits,
    "small-amount": SmallAmount, "units": Units, "year": Year,
}
