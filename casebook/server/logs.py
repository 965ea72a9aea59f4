"""What the server writes to its error stream: one JSON object a line, or plain text.

No address, no value of a query, no name of a browser: the fields are listed here, and what a
library adds to its records beside them is left out.
"""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from ipaddress import ip_address

FIELDS = ("route", "status", "ms", "bytes", "release", "reference")
PLAIN = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# uvicorn and Streamlit give each of their loggers a handler of its own.
OTHERS = ("streamlit", "uvicorn", "websockets", "asyncio")
# Its lines hold addresses and the values of queries: casebook.requests stands in for it.
ACCESS = "uvicorn.access"
# uvicorn and Streamlit name the other end in some of their sentences.
_MAYBE_ADDRESS = re.compile(r"[0-9a-fA-F:]*[.:][0-9a-fA-F:.]*[0-9a-fA-F]")


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time, level, source, message, the fields above, traceback."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "source": record.name,
            "message": without_addresses(record.getMessage()),
        }
        told |= {name: vars(record)[name] for name in FIELDS
                 if vars(record).get(name) is not None}
        if record.exc_info:
            told["traceback"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False, default=str)


class PlainLines(logging.Formatter):
    """The same as text for a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        told = " ".join(f"{name}={vars(record)[name]}" for name in FIELDS
                        if vars(record).get(name) is not None)
        return " ".join(filter(None, (without_addresses(super().format(record)), told)))


def without_addresses(text: str) -> str:
    """`text` with IP addresses taken out."""
    return _MAYBE_ADDRESS.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    text = found[0]
    # An IPv4 address may have its port behind it.
    plain = text.partition(":")[0] if text.count(":") == 1 else text
    try:
        ip_address(plain)
    except ValueError:
        return text
    return "(address)"


class _ToStandardError(logging.Handler):
    """Writes to the error stream as it is at that moment, which a supervisor may have replaced."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except (OSError, ValueError):  # the stream is gone or its disk is full: go on serving
            return


def _without_others_traces(record: logging.LogRecord) -> bool:
    """Lets a record pass; of a library's warning, which a malformed frame can cause, one line."""
    if record.levelno < logging.ERROR and record.name.split(".")[0] in OTHERS:
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
