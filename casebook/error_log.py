"""Error logging: known errors without readers' values, unhandled exceptions with a reference."""

import logging
import uuid

from casebook import metrics
from casebook.errors import CasebookError, UnknownRelease


def logged(error: CasebookError) -> str:
    """What the log may hold of `error`: its kind, and its sentence if no reader's value is in it.

    Whatever a reader has typed into an address may be about the reader.
    """
    safe = not error.public and not isinstance(error, UnknownRelease)
    return f"{error.kind}: {error}" if safe else error.kind


def referenced(error: Exception, log: logging.Logger, *, forged: bool = False) -> str:
    """Counts an unhandled exception and logs its traceback; the reference that both it and the
    reader get. One that is `forged` comes of what no page sends: a warning."""
    reference = uuid.uuid4().hex[:8]
    metrics.ERRORS.labels("widget-state" if forged else "fault").inc()
    log.log(logging.WARNING if forged else logging.ERROR,
            "unreadable widget state, reference %s" if forged else "unexpected fault, reference %s",
            reference, exc_info=error, extra={"reference": reference})
    return reference
