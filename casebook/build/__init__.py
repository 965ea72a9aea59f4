"""From the curated sources to a checked, published release. `python -m casebook.build`."""

import logging
import time
from threading import Lock

from casebook.errors import CasebookError, ReleaseAwaited, ReleaseMissing
from casebook.settings import settings
from casebook.warehouse import Release, ReleaseStatus, release_status

log = logging.getLogger("casebook")
# A build that failed is not tried again for every reader who comes: it takes seconds.
AGAIN_AFTER = 30.0
_building = Lock()
failed: list[tuple[float, CasebookError]] = []


def ensure() -> Release:
    """The live release, built first when there is none; raises what `ensure_status` raises."""
    return ensure_status().release


def ensure_status() -> ReleaseStatus:
    """The same, with whether the release stands in for another one.

    Raises a CasebookError with the sentence why there is none and none can be built: BuildFailed
    for an unexpected error, whose traceback then stands in the log of builds; ReleaseAwaited where
    releases come from a store.
    """
    try:
        return release_status()
    except ReleaseMissing:
        with _building:
            return _built()


def _built() -> ReleaseStatus:
    try:
        return release_status()  # somebody else has built it meanwhile
    except ReleaseMissing:
        pass
    if store := settings().releases:
        # Every machine shows what the store has: none makes a release of its own.
        raise ReleaseAwaited(store=store)
    if failed and time.monotonic() - failed[0][0] < AGAIN_AFTER:
        raise type(failed[0][1])(**failed[0][1].values)
    failed.clear()
    # What checks the sources takes memory that a server with a release has no use for.
    from casebook.build.publish import build
    from casebook.build.unexpected_error import logged_failure

    try:
        made = build()
    except Exception as error:  # noqa: BLE001 - a sentence here, the traceback in the log
        known = error if isinstance(error, CasebookError) else logged_failure(error)
        failed.append((time.monotonic(), known))
        raise known from None
    rows = sum(file.rows for _, file in made.tables)
    log.info("release %s built at this first start: %d rows", made.id, rows)
    return ReleaseStatus(made)
