"""The parameters that a figure id can hold, by their places in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from casebook.selection import DEFAULT, PARAMETERS
from casebook.selection.codec import Codec, Number

# Which of the cards that ask the same question (first bits of the SHA-256 of its id): no parameter
# of a question, but in the same row of places.
CARD, CARD_BITS, CARD_PLACE = "card", 8, 11

# What an id leaves out of a parameter whose default has changed since ids were given out: the
# default of then, so that all of them mean what they meant.
_FIRST_DEFAULTS: Mapping[str, str | int] = {"plan_period": "2016-2019"}


@dataclass(frozen=True)
class Field:
    """A parameter and the codec of its value."""

    name: str
    codec: Codec


def _fields() -> tuple[Field, ...]:
    places = {one.code[0]: Field(name, one.code[1])
              for name, one in PARAMETERS.items() if one.code is not None}
    places[CARD_PLACE] = Field(CARD, Number(CARD_BITS))
    return tuple(places[place] for place in range(len(places)))


FIELDS = _fields()


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
