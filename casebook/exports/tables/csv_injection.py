"""Text that a spreadsheet would take for a formula, made to be text.

A cell such as `=HYPERLINK(...)` in an opened CSV runs on the reader's machine. OWASP's advice: an
apostrophe before every text that begins so. Numbers are no text and stay as they are.
"""

import re

import pyarrow as pa
import pyarrow.compute as pc

# Tab and carriage return too: spreadsheets drop them and look at what follows.
_FORMULA = re.compile(r"^([=+\-@\t\r])")
_PARTS = r'[,;|\t"\r\n]'


def like_formula(text: str) -> bool:
    """Whether a spreadsheet into which `text` is typed takes it for a formula or for no text."""
    return _FORMULA.match(text) is not None


def neutral(text: str) -> str:
    """`text`, with an apostrophe before it when it begins like a formula."""
    return f"'{text}" if like_formula(text) else text


def neutral_column(values: pa.ChunkedArray) -> pa.ChunkedArray:
    """The same for a whole column of text."""
    return pc.replace_substring_regex(values, pattern=_FORMULA.pattern, replacement=r"'\1")


def quoted(values: pa.ChunkedArray) -> pa.ChunkedArray:
    """Text in quotation marks where it holds a quotation mark, a line break or any sign that some
    spreadsheet parts cells by: opened by the other separator, what follows would be a cell."""
    marked = pc.binary_join_element_wise(
        '"', pc.replace_substring(values, pattern='"', replacement='""'), '"', "")
    return pc.if_else(pc.match_substring_regex(values, pattern=_PARTS), marked, values)
