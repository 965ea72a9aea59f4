"""Which part of a known error goes where: to the reader, or only to the log."""

from casebook.errors import CasebookError, UnknownRelease

# Only whoever runs the server can mend these. Their sentences name folders and files, which a
# reader is not told.
INSIDE = frozenset({
    "release-missing", "release-damaged", "query-failed", "bad-query-file", "bad-source",
    "bad-configuration", "bad-settings", "missing-words", "bad-parameters", "storage-full",
    "unknown-release", "cannot-write", "build-busy", "build-failed",
    "picture-failed", "note-failed", "cannot-listen", "not-installed",
})


def logged(error: CasebookError) -> str:
    """What the log may hold of `error`: its kind, and its sentence if no reader's value is in it.

    Whatever a reader has typed into an address may be about the reader.
    """
    ours = error.kind in INSIDE and not isinstance(error, UnknownRelease)
    return f"{error.kind}: {error}" if ours else error.kind
