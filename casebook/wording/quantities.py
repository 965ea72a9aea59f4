"""Numbers that know what they count, and how they are written.

A finding keeps its numbers as these, so that a test can compare the value and a page can print it.
"""

from dataclasses import dataclass
from unicodedata import bidirectional

from casebook.caches import cached
from casebook.wording import cldr
from casebook.wording.contributory_units import SignedUnits, Units
from casebook.wording.quantity import Quantity

# The words for magnitudes in the units of the published figures.
MAGNITUDES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_FROM_THE_RIGHT = "\u200f"


@dataclass(frozen=True)
class Amount(Quantity):
    """Money, shortened to three significant digits from a million up: CHF 113 million."""

    currency: str = "CHF"

    def written(self, language: str) -> str:
        small = abs(self.value) < 1e6
        number = (cldr.decimal(self.value, "#,##0", language) if small
                  else cldr.compact(self.value, language))
        # The Latin code comes first and would set the direction, so that an Arabic magnitude would
        # be read before its digits: "million 113 CHF".
        mark = _FROM_THE_RIGHT if bidirectional(number[-1]) == "AL" else ""
        return f"{mark}{self.currency}\u00a0{number}"


@dataclass(frozen=True)
class Published(Quantity):
    """A value in the unit of its document: money of any magnitude as Amount, else unit and all."""

    unit: str

    def written(self, language: str) -> str:
        currency, _, magnitude = self.unit.partition(" ")
        scale = MAGNITUDES.get(magnitude, 1 if not magnitude else None)
        if currency in ("CHF", "USD") and scale is not None:
            return Amount(self.value * scale, currency).written(language)
        return f"{Factor(self.value).written(language)} {self.unit}"


@dataclass(frozen=True)
class FullAmount(Amount):
    """Money to the last franc, where amounts are compared or signed for: CHF 1 272 000."""

    def written(self, language: str) -> str:
        return f"{self.currency}\u00a0{cldr.decimal(self.value, '#,##0', language)}"


@dataclass(frozen=True)
class SmallAmount(Amount):
    """Money by the head or the million: with two decimals below a hundred, CHF 5.64."""

    def written(self, language: str) -> str:
        digits = "#,##0.00" if abs(self.value) < 100 else "#,##0"
        return f"{self.currency}\u00a0{cldr.decimal(self.value, digits, language)}"


@dataclass(frozen=True)
class SignedAmount(Amount):
    """A difference in money to the last franc, always with its sign."""

    def written(self, language: str) -> str:
        return cldr.sign(self.value) + FullAmount(abs(self.value), self.currency).written(language)


@dataclass(frozen=True)
class Share(Quantity):
    """A share between 0 and 1 as per cent: whole from ten up, else one decimal."""

    def written(self, language: str) -> str:
        return cldr.percent(self.value, "0" if abs(self.value) >= 0.0995 else "0.#", language)


@dataclass(frozen=True)
class FineShare(Quantity):
    """A share between 0 and 1 as per cent, with three decimals below one: 1/16 of a unit shows."""

    def written(self, language: str) -> str:
        return cldr.percent(self.value, "0.###" if abs(self.value) < 0.01 else "0.##", language)


@dataclass(frozen=True)
class Percent(Quantity):
    """A share between 0 and 1 as per cent with one decimal."""

    def written(self, language: str) -> str:
        return cldr.percent(self.value, "0.0", language)


@dataclass(frozen=True)
class SignedShare(Quantity):
    """A relative change as per cent with its sign and one decimal."""

    def written(self, language: str) -> str:
        return cldr.sign(self.value) + Percent(abs(self.value)).written(language)


@dataclass(frozen=True)
class Count(Quantity):
    """A number of people or things: in full below a million, else three significant digits."""

    def written(self, language: str) -> str:
        if abs(self.value) >= 1e6:
            return cldr.compact(self.value, language)
        return cldr.decimal(self.value, "#,##0", language)


@dataclass(frozen=True)
class Factor(Quantity):
    """A plain number with up to two decimals."""

    def written(self, language: str) -> str:
        return cldr.decimal(self.value, "#,##0.##", language)


@dataclass(frozen=True)
class Fixed(Quantity):
    """A plain number with exactly so many decimals, as columns of tables and charts have them."""

    decimals: int = 0

    def written(self, language: str) -> str:
        return cldr.decimal(
            cldr.half_up(self.value, self.decimals),
            "#,##0" + ("." + "0" * self.decimals if self.decimals else ""), language)


@dataclass(frozen=True)
class Rate(Quantity):
    """A rate of exchange, with up to six decimals."""

    def written(self, language: str) -> str:
        return cldr.decimal(self.value, "#,##0.######", language)


@dataclass(frozen=True)
class Cell(Quantity):
    """A number of a table: four decimals at most, below one six."""

    def written(self, language: str) -> str:
        decimals = "######" if abs(self.value) < 1 else "####"
        return cldr.decimal(self.value, f"#,##0.{decimals}", language)


@dataclass(frozen=True)
class Year(Quantity):
    """A calendar year, never grouped."""

    def written(self, language: str) -> str:
        return str(int(self.value))


# The quantities by the short names that figures ask for them with.
KINDS: dict[str, type[Quantity]] = {
    "amount": Amount, "count": Count, "factor": Factor, "fine-share": FineShare,
    "full-amount": FullAmount, "percent": Percent, "rate": Rate, "share": Share,
    "signed-amount": SignedAmount, "signed-share": SignedShare, "signed-units": SignedUnits,
    "small-amount": SmallAmount, "units": Units, "year": Year,
}


@cached("quantities")
def written(kind: str, value: float, language: str, **more: str) -> str:
    """The text of `value` as a quantity of this kind, `more` being what else it takes (`currency`).

    Kept: charts share most of their numbers.
    """
    return KINDS[kind](value, **more).written(language)
