"""The pointer: which release all sites show, and the how-manieth change of it that is."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from casebook.errors import PointerMoved, StoreDamaged
from casebook.store.objects import Store

POINTER = "current"
_MOST_BYTES = 1_000
ReleaseId = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$")]


class Pointer(BaseModel):
    """`sequence` grows with each change, so that a site tells a later pointer from an earlier."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    release: ReleaseId
    sequence: Annotated[int, Field(ge=1)]


def current(store: Store) -> Pointer | None:
    """What the store points to, None while it points to nothing.

    Raises StoreAway, or StoreDamaged for what is no pointer.
    """
    return _read(store)[0]


def point(store: Store, release: str, sequence: int) -> None:
    """Makes the store point to a release that it holds whole, as change number `sequence`.

    The same twice is once. Raises PointerMoved where the store has that number or a later one for
    something else, also when somebody else writes at this moment.
    """
    wanted = Pointer(release=release, sequence=sequence)
    found, tag = _read(store)
    if found == wanted:
        return
    if found is not None and found.sequence >= sequence:
        raise _moved(store, found)
    if not store.replace(POINTER, wanted.model_dump_json().encode(), tag):
        found = current(store)
        if found != wanted:
            raise _moved(store, found or wanted)


def _read(store: Store) -> tuple[Pointer | None, str | None]:
    held = store.get(POINTER, _MOST_BYTES)
    if held is None:
        return None, None
    try:
        return Pointer.model_validate_json(held.content), held.tag
    except ValidationError:
        raise StoreDamaged(store=store.url, file=POINTER, damage="it is no pointer") from None


def _moved(store: Store, found: Pointer) -> PointerMoved:
    return PointerMoved(store=store.url, release=found.release, sequence=found.sequence)
