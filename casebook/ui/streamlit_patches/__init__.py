"""What is replaced inside Streamlit, because it cannot be had publicly and pays: the whole list.

The site runs on stock Streamlit without any of them. Each steps aside, with one line in the log,
where its target is missing or is not what it was written for.
docs/decisions/029-stock-parts.md
"""

from casebook.ui.streamlit_patches.patch import Patch, apply
from casebook.ui.streamlit_patches.stale_widgets import STALE_WIDGETS
from casebook.ui.streamlit_patches.state_views import STATE_VIEWS

# At most two.
PATCHES = (STALE_WIDGETS, STATE_VIEWS)

__all__ = ["PATCHES", "Patch", "apply"]
