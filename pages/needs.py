"""Page."""

from casebook.ui.layout import heading

heading("needs")
