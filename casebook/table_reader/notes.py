"""Notes of the table reader: what it took, changed or left out, and where."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "encoding", "two-marks", "carriage-returns", "separator-line", "delimiter", "preamble", "tags",
    "blank-lines", "ghost-columns", "ghost-rows", "ends-with-delimiter", "total", "uneven",
]
# What the strict reader of a build refuses, and the lenient one of a pasted list says.


@dataclass(frozen=True)
class Note:
    """One thing about the form of a table. `line` counts from 1 as an editor does.

    `text` is what stands there, made visible; `count` is how many lines or columns it is about.
    """

    kind: Kind
    line: int
    text: str = ""
    count: int = 1
