"""Spans of years as readers see them, with an en dash: 2016–2019.

Data files, addresses and file names keep their hyphen; this is the one place that turns it.
"""

import re

_SPAN = re.compile(r"([0-9]{4})-([0-9]{4})")


def span(first: float, last: float) -> str:
    """The span from `first` to `last`, or the one year that both are: 2016–2019, 2016."""
    return f"{int(first)}–{int(last)}" if int(last) != int(first) else str(int(first))


def spanned(text: str) -> str:
    """`text` with an en dash where it is two years with a hyphen and nothing else."""
    found = _SPAN.fullmatch(text)
    return f"{found[1]}–{found[2]}" if found else text
