"""Contributory units as ITU writes them, whole and fraction."""

from dataclasses import dataclass
from math import gcd

from casebook.wording import cldr
from casebook.wording.quantity import Quantity

# The scale of classes goes down to one sixteenth (Convention, No. 468): all units are multiples.
SIXTEENTHS = 16
# Between a whole number and its fraction no line may break, and no spoken number be parted.
_JOINT = "\u00a0"


@dataclass(frozen=True)
class Units(Quantity):
    """Contributory units as ITU writes them, whole and fraction: 343 11/16, 1/4, 1 1/2.

    In plain digits, which every letter set has and every reader can copy. What is no multiple of a
    sixteenth is no class and no sum of classes (units implied by an amount): it keeps decimals.
    """

    def written(self, language: str) -> str:
        size = abs(self.value)
        sixteenths = round(size * SIXTEENTHS)
        if abs(sixteenths / SIXTEENTHS - size) > 1e-9:
            return cldr.decimal(self.value, "#,##0.####", language)
        whole, rest = divmod(sixteenths, SIXTEENTHS)
        parts = [cldr.decimal(whole, "#,##0", language)] if whole or not rest else []
        if rest:
            common = gcd(rest, SIXTEENTHS)
            parts.append(f"{rest // common}/{SIXTEENTHS // common}")
        return ("−" if self.value < 0 else "") + _JOINT.join(parts)


@dataclass(frozen=True)
class SignedUnits(Quantity):
    """A change in contributory units, always with its sign."""

    def written(self, language: str) -> str:
        return cldr.sign(self.value) + Units(abs(self.value)).written(language)
