"""Rows to plotly figures as plain dicts: one module per page of the case, one look for all."""

from casebook.figures.look import Figure, Look

__all__ = ["Figure", "Look"]
