"""The base of numbers that know what they count."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Quantity:
    """A value with `written(language)`: the text a reader sees. `value` is what tests compare."""

    value: float

    def written(self, language: str) -> str:
        raise NotImplementedError(type(self).__name__)
