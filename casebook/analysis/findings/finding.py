"""A finding: which sentence is true, and the numbers that it says."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from casebook.wording import DataText, Dated, Day, Language, Listed, Message, Name, Quantity

Value = Quantity | Name | DataText | Dated | Day | Message | Listed | str | int


@dataclass(frozen=True)
class Finding:
    """A message of the catalogue with its values. A finding that does not hold is None instead."""

    message: str
    values: Mapping[str, Value]

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def sentence(self, language: Language) -> str:
        """The finding in words; raises MissingWords when the catalogue lacks it."""
        text = language.say(self.message, **self.values)
        # A name or a region with its article may stand first: the Americas, the Holy See.
        return text[:1].upper() + text[1:]
