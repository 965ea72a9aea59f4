"""Links in Office files, which offer a repair of a file with a target that is too long."""

from typing import Final

# Word, PowerPoint and Excel take some 2 080 characters, and older ones fewer.
LONGEST: Final = 2_048


def linked(address: str) -> str:
    """`address` where a file may lead there, else nothing."""
    return address if len(address) <= LONGEST else ""
