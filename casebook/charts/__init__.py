"""Charts: rows to plotly figures as plain dicts. A room per page of the case, one look for all."""

from casebook.charts.look import Figure, Look

__all__ = ["Figure", "Look"]
