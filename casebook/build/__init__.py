"""From the curated sources to a checked, published release. `python -m casebook.build`."""

from casebook.build.publish import build, ensure

__all__ = ["build", "ensure"]
