"""The pointer: which release all sites show, and the how-manieth change of it that is."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from casebook.errors import PointerMoved, StoreDamaged
from casebook.store.objects import Store

POINTER = "current"
# Releases that were live before and are named with the one that is.
MOST_EARLIER = 20
_MOST_BYTES = 10_000
ReleaseId = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$")]


class Pointer(BaseModel):
    """`sequence` grows with each change, so that a site tells a later pointer from an earlier.

    `earlier` are the releases that were live before, the oldest first, so that every site has them
    for figures that name one: no other release in the store is for readers yet, or any longer.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    release: ReleaseId
    sequence: Annotated[int, Field(ge=1, strict=True)]
    earlier: Annotated[tuple[ReleaseId, ...], Field(max_length=MOST_EARLIER)] = ()


def current(store: Store) -> Pointer | None:
    """What the store points to, None while it points to nothing.

    Raises StoreAway, or StoreDamaged for what is no pointer.
    """
    return _read(store)[0]


def point(store: Store, release: str, sequence: int, *, earlier: Sequence[str] = ()) -> None:
    """Makes the store point to a release that it holds whole, as change number `sequence`.

    The same twice is once. A release that was live before is so again: what came after it is not
    among the earlier ones any more. `earlier` are those of a store that points to none yet. Raises
    PointerMoved where the store has that number or a later one for something else, also when
    somebody else writes at this moment.
    """
    found, tag = _read(store)
    if _is(found, release, sequence):
        return
    if found is not None:
        if found.sequence >= sequence:
            raise _moved(store, found)
        earlier = [*found.earlier, found.release]
    if release in earlier:
        earlier = earlier[:earlier.index(release)]
    wanted = Pointer(release=release, sequence=sequence, earlier=tuple(earlier[-MOST_EARLIER:]))
    if not store.replace(POINTER, wanted.model_dump_json().encode(), tag):
        found = current(store)
        if not _is(found, release, sequence):
            raise _moved(store, found or wanted)


def _is(found: Pointer | None, release: str, sequence: int) -> bool:
    return found is not None and (found.release, found.sequence) == (release, sequence)


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
