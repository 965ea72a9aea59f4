"""What of a selection an answer really drew on: so that it serves every selection alike in that.

A reader who changes the Member State gets all cards of the page anew; most of them never look at
it. Which ones do is not declared anywhere, it is seen while they are made.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import fields
from threading import Lock
from typing import Any, Generic, NamedTuple, TypeVar

from casebook.selection import PARAMETERS, Selection

Made = TypeVar("Made")
FIELDS = tuple(field.name for field in fields(Selection))


class Noted(Selection):
    """A selection that notes which of its fields are read, in `noted`."""

    noted: set[str]

    def __getattribute__(self, name: str) -> Any:
        if name in FIELDS:
            # A copy with other values has no notes: to make it, every field was read here.
            object.__getattribute__(self, "__dict__").get("noted", set()).add(name)
        return object.__getattribute__(self, name)


def noting(selection: Selection) -> Noted:
    """`selection` with nothing noted yet."""
    made = object.__new__(Noted)
    vars(made).update({name: vars(selection)[name] for name in FIELDS}, noted=set())
    return made


class Choices(Mapping[str, str | int | None]):
    """`selection.parameters()`, each value read only when it is asked for."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection

    def __getitem__(self, name: str) -> str | int | None:
        return self._selection.parameter(name)

    def __iter__(self) -> Iterator[str]:
        return iter(PARAMETERS)

    def __len__(self) -> int:
        return len(PARAMETERS)


class Looks(NamedTuple):
    """How often the cache had what was asked for, and had not."""

    hits: int
    misses: int


class Kept(Generic[Made]):
    """The last `most` things made, found again by a key and the fields that each had read.

    Making must depend on nothing but the key and the selection: then two selections that agree in
    every field read lead to the same result. What is made of something kept has read what that had.
    """

    def __init__(self, most: int) -> None:
        self._most, self._lock = most, Lock()
        self._made: OrderedDict[Hashable, Made] = OrderedDict()
        # Key -> the sets of fields that were read for it: two or three, as code branches.
        self._read: OrderedDict[Hashable, set[frozenset[str]]] = OrderedDict()
        self._hits = self._misses = 0

    def get(self, key: Hashable, selection: Selection, make: Callable[[Noted], Made]) -> Made:
        """What `make(selection)` gives, made now or before; raises what it raises."""
        with self._lock:
            for read in self._read.get(key, ()):
                place = (key, _values(read, selection))
                if place in self._made:
                    self._hits += 1
                    self._made.move_to_end(place)
                    _note(read, selection)
                    return self._made[place]
            self._misses += 1
        noted = noting(selection)
        made = make(noted)
        read = frozenset(noted.noted)
        _note(read, selection)
        with self._lock:
            self._read.setdefault(key, set()).add(read)
            self._read.move_to_end(key)
            self._made[key, _values(read, selection)] = made
            while len(self._made) > self._most:
                self._made.popitem(last=False)
            while len(self._read) > self._most:
                self._read.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._made.clear()
            self._read.clear()

    def looks(self) -> Looks:
        return Looks(self._hits, self._misses)


def _values(read: frozenset[str], selection: Selection) -> tuple[tuple[str, object], ...]:
    """The values of these fields, looked at without a note."""
    return tuple((name, vars(selection)[name]) for name in FIELDS if name in read)


def _note(read: frozenset[str], selection: Selection) -> None:
    if isinstance(selection, Noted):
        selection.noted.update(read)
