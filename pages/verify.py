"""Verify a figure: type or scan its id, see the same view, and whether it still stands."""

from casebook.ui.layout import heading
from casebook.ui.verification import verification

heading("verify")
verification()
