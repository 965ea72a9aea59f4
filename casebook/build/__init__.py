"""From the curated sources to a checked, published release. `python -m casebook.build`."""

from casebook.errors import ReleaseMissing
from casebook.warehouse import Release, Standing, standing

# Releases that this process built because it found none: the first visitors are told so.
_BUILT_HERE: set[str] = set()


def ensure() -> tuple[Release, bool]:
    """The live release, built first when there is none; the flag says whether this process did."""
    shown, built_here = ensure_standing()
    return shown.release, built_here


def ensure_standing() -> tuple[Standing, bool]:
    """The same, with whether the release stands in for another one."""
    try:
        shown = standing()
    except ReleaseMissing:
        # What checks the sources takes memory that a server with a release has no use for.
        from casebook.build.publish import build

        shown = Standing(build())
        _BUILT_HERE.add(shown.release.id)
    return shown, shown.release.id in _BUILT_HERE
