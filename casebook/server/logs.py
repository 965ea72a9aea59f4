"""Logging to standard error: one JSON object a line, or plain text.

No address, no value of a query, no name of a browser: the fields are listed here, and what a
library adds to its records beside them is left out.
"""

import logging
import re
import sys
from ipaddress import ip_address
from typing import Any

from pythonjsonlogger.json import JsonFormatter

FIELDS = ("route", "status", "ms", "bytes", "release", "reference")
# What a line may hold, in this order.
LINE = ("time", "level", "source", "message", *FIELDS, "traceback")
# A line stays below what collectors take in one piece: beyond it they cut lines in two.
LINE_BYTES, MESSAGE_LETTERS = 2_000, 400
CUT = " [...] "
PLAIN = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# uvicorn and Streamlit give each of their loggers a handler of its own.
OTHERS = ("streamlit", "uvicorn", "websockets", "asyncio")
# Its lines hold addresses and the values of queries: casebook.requests stands in for it.
ACCESS = "uvicorn.access"
ALREADY_LOGGED = "streamlit.error_util"
# A browser that dies leaves half a message; casebook.exports.picture starts another and says so.
BROWSERS = "choreographer"
# uvicorn and Streamlit name the other end in some of their sentences.
_MAYBE_ADDRESS = re.compile(r"[0-9a-fA-F:.]{2,}")


class JsonLines(JsonFormatter):
    """A record as one line of JSON with the fields of LINE, at most LINE_BYTES long.

    What is too long is cut in the middle: a traceback says at its ends what happened, and where.
    """

    def __init__(self) -> None:
        super().__init__(
            ("levelname", "name", "message", *FIELDS), timestamp="time", json_ensure_ascii=False,
            rename_fields={"levelname": "level", "name": "source", "exc_info": "traceback"})

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:
        """The record with the fields of LINE alone, texts bounded and without addresses."""
        line = {name: log_data[name] for name in LINE if log_data.get(name) is not None}
        line["level"] = line["level"].lower()
        for name, most in (("message", MESSAGE_LETTERS), ("traceback", LINE_BYTES)):
            if name in line:
                line[name] = without_addresses(cut(line[name], most))
        return line

    def serialize_log_record(self, log_data: dict[str, Any]) -> str:
        """The line. Letters of several bytes count in it, so it is measured written."""
        line = super().serialize_log_record(log_data)
        for name in ("traceback", "message"):
            over = len(line.encode(errors="replace")) - LINE_BYTES
            if over > 0 and name in log_data:
                log_data[name] = cut(log_data[name], len(log_data[name]) - over)
                line = super().serialize_log_record(log_data)
        return line


class PlainLines(logging.Formatter):
    """The same as text for a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        fields = " ".join(f"{name}={vars(record)[name]}" for name in FIELDS
                          if vars(record).get(name) is not None)
        return " ".join(filter(None, (without_addresses(super().format(record)), fields)))


def cut(text: str, most: int) -> str:
    """`text` in at most `most` letters, its middle left out where it has more."""
    if len(text) <= most:
        return text
    half = max(most - len(CUT), 0) // 2
    return f"{text[:half]}{CUT}{text[len(text) - half:]}" if half else ""


def without_addresses(text: str) -> str:
    """`text` with IP addresses taken out."""
    return _MAYBE_ADDRESS.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    bare = found[0].rstrip(".")
    if bare.endswith(":") and not bare.endswith("::"):
        bare = bare[:-1]
    # An IPv4 address may have its port behind it, or a word and a colon before.
    parts = bare.split(":") if bare.count(":") == 1 else [bare]
    return "(address)" + found[0][len(bare):] if any(map(_is_address, parts)) else found[0]


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


class _ToStandardError(logging.Handler):
    """Writes to the error stream as it is at that moment, which a supervisor may have replaced."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except (OSError, ValueError):  # the stream is gone or its disk is full: go on serving
            return


def _without_others_traces(record: logging.LogRecord) -> bool:
    """Lets a record pass; of a library's warning, which a malformed frame can cause, one line, and
    of what reading from a browser met. What Streamlit says of an error in a page is left out:
    casebook.ui.page_chrome says it with a reference."""
    if record.name == ALREADY_LOGGED:
        return False
    library = record.name.split(".")[0]
    if library == BROWSERS or (record.levelno < logging.ERROR and library in OTHERS):
        record.exc_info = record.exc_text = None
    return True


_HANDLER = _ToStandardError()
_HANDLER.addFilter(_without_others_traces)


def write_logs(form: str) -> None:
    """Sends every record of the process through one handler; `form` is json or plain."""
    _HANDLER.setFormatter(JsonLines() if form == "json" else PlainLines(PLAIN))
    root = logging.getLogger()
    if _HANDLER not in root.handlers:
        root.addHandler(_HANDLER)
    logging.getLogger("casebook").setLevel(logging.INFO)
    for name in list(logging.root.manager.loggerDict):
        if name.split(".")[0] in OTHERS:
            other = logging.getLogger(name)
            other.handlers, other.propagate = [], name != ACCESS
    # Each handshake is told at level info, with its address.
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
