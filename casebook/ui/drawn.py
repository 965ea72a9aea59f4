"""A finished figure, handed to Streamlit without being checked and copied again at every rerun.

Streamlit has plotly rebuild and validate a plain dict on each call: some 20 ms a chart, for a
figure that has not changed. A plotly figure object is only asked for its dict. This one answers
with the dict that the card was prepared with; tests validate every card's figure in full.
"""

from typing import Any

from plotly.basedatatypes import BaseFigure
from plotly.validator_cache import ValidatorCache

from casebook.figures import Figure


class Drawn(BaseFigure):  # type: ignore[misc]  # plotly ships no types
    """A plotly figure that is nothing but its dict."""

    def __init__(self, spec: Figure) -> None:
        # Not super().__init__: it would do the very work that this class is there to save.
        object.__setattr__(self, "_spec", spec)

    def to_dict(self) -> Figure:
        """The dict itself, shared: nobody changes it on the way to the browser."""
        spec: dict[str, Any] = self._spec
        return spec


def forget_validators() -> None:
    """Forgets how figures are checked, 8 MB that Streamlit has plotly read when it is imported.

    Whatever does check a figure has them read again.
    """
    ValidatorCache._json_cache = None
    ValidatorCache._cache.clear()
