"""From the curated sources to a checked, published release. `python -m casebook.build`."""

from casebook.errors import ReleaseMissing
from casebook.warehouse import Release, live

# Releases that this process built because it found none: the first visitors are told so.
_BUILT_HERE: set[str] = set()


def ensure() -> tuple[Release, bool]:
    """The live release, built first when there is none; the flag says whether this process did."""
    try:
        release = live()
    except ReleaseMissing:
        # What checks the sources takes memory that a server with a release has no use for.
        from casebook.build.publish import build

        release = build()
        _BUILT_HERE.add(release.id)
    return release, release.id in _BUILT_HERE
