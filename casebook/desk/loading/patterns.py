"""The patterns that the codebook gives its columns."""

import re

# The longest text that is any code, period or list of codes.
LONGEST = 2_000


def fits(pattern: str, text: str) -> bool:
    """Whether a cell is written as its column's pattern has it."""
    return len(text) <= LONGEST and re.search(pattern, text) is not None
