"""What changed: numbers revised, added and withdrawn from one release to the next."""

from casebook.ui.changes import changes
from casebook.ui.layout import heading

heading("changes")
changes()
