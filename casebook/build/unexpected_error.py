"""An error of a build that nobody thought of: a sentence for whoever builds, a log for the rest."""

import logging
import uuid

from casebook import paths
from casebook.errors import BuildFailed

# Beside the releases: whoever may build one may write there.
LOG = "build.log"
log = logging.getLogger("casebook")


def logged_failure(error: Exception) -> BuildFailed:
    """Writes the traceback to the log of builds; the error whose sentence says where it stands."""
    reference, file = uuid.uuid4().hex[:8], paths.TABLES / LOG
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.FileHandler(file, encoding="utf-8")
    except OSError:
        handler, where = logging.StreamHandler(), "above"
    else:
        where = f"in {file}"
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    log.error("unexpected error %s", reference, exc_info=error)
    log.removeHandler(handler)
    handler.close()
    return BuildFailed(reference=reference, fault=type(error).__name__, where=where)
