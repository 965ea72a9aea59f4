"""The one text that carries an estimate in an address.

    1.eNqrViooyi8uSc1...

A version, a full stop, and base64url of the estimate as JSON, deflated; what has its preset value
is left out. Nothing in the text can raise: what cannot be read comes back as a fault that names the
place. One line or one answer that cannot be used is left out alone.
"""

import base64
import binascii
import zlib
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import from_json

from casebook.analysis.proposal_cost.model import EMPTY, MOST_LINES, TITLE_LENGTH, Proposal
from casebook.errors import ProposalTooLong
from casebook.selection import MAX_ESTIMATE_LENGTH

VERSION = "1"
# An address may have 16 384 characters, and the selection stands in it too.
MOST_TEXT = MAX_ESTIMATE_LENGTH
# Forty full lines and all answers, in four bytes a character; nothing beyond is unpacked.
MOST_BYTES = 100_000


@dataclass(frozen=True)
class Fault:
    """A part of the text that could not be used: where it stands, its value, and why."""

    kind: Literal["version", "long", "damaged", "value", "many"]
    place: str = ""
    value: str = ""
    reason: str = ""


def write_proposal(proposal: Proposal) -> str | None:
    """The text of the estimate; None for the empty one. Raises ProposalTooLong beyond MOST_TEXT."""
    if proposal == EMPTY:
        return None
    plain = proposal.model_dump_json(exclude_defaults=True).encode()
    text = f"{VERSION}.{base64.urlsafe_b64encode(zlib.compress(plain, 9)).decode().rstrip('=')}"
    if len(text) > MOST_TEXT:
        raise ProposalTooLong(length=len(text), limit=MOST_TEXT)
    return text


def read_proposal(text: str | None) -> tuple[Proposal, tuple[Fault, ...]]:
    """The estimate that `text` means, and a fault for every part that had to be left out."""
    if not text:
        return EMPTY, ()
    if len(text) > MOST_TEXT:
        return EMPTY, (Fault("long"),)
    version, _, packed = text.partition(".")
    if version != VERSION:
        return EMPTY, (Fault("version", value=_shown(version)),)
    content = _unpacked(packed)
    if content is None:
        return EMPTY, (Fault("damaged"),)
    return _proposal(content)


def _unpacked(packed: str) -> dict[str, Any] | None:
    try:
        raw = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        inflater = zlib.decompressobj()
        plain = inflater.decompress(raw, MOST_BYTES)
        content = from_json(plain, allow_inf_nan=False) if inflater.eof else None
    except (binascii.Error, zlib.error, ValueError):
        return None
    return content if isinstance(content, dict) else None


def _proposal(content: dict[str, Any]) -> tuple[Proposal, tuple[Fault, ...]]:
    """The estimate without what does not fit: fields, lines and answers are left out one by one."""
    faults: list[Fault] = []
    lines = content.get("lines")
    if isinstance(lines, list) and len(lines) > MOST_LINES:
        faults.append(Fault("many", "lines", str(len(lines))))
        content = {**content, "lines": lines[:MOST_LINES]}
    try:
        return Proposal.model_validate(content), tuple(faults)
    except ValidationError as invalid:
        errors = invalid.errors(include_url=False, include_context=False)
    places = {_part(error["loc"]) for error in errors}
    faults += [Fault("value", ".".join(map(str, error["loc"])), _shown(error["input"]),
                     error["msg"]) for error in errors]
    return Proposal.model_validate(_without(content, places)), tuple(faults)


def _part(place: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """What is left out for a fault at `place`: one line or one answer, else the whole field."""
    return place[:2] if place[0] in ("lines", "answers") else place[:1]


def _without(content: dict[str, Any], places: set[tuple[int | str, ...]]) -> dict[str, Any]:
    kept = {name: value for name, value in content.items() if (name,) not in places}
    if isinstance(kept.get("lines"), list):
        kept["lines"] = [line for n, line in enumerate(kept["lines"]) if ("lines", n) not in places]
    if isinstance(kept.get("answers"), dict):
        kept["answers"] = {name: value for name, value in kept["answers"].items()
                           if ("answers", name) not in places}
    return kept


def _shown(value: object) -> str:
    """A value as a message may show it: printable, and not longer than a title."""
    if not isinstance(value, str | int | float):
        return ""
    return "".join(c if c.isprintable() else "?" for c in str(value)[:TITLE_LENGTH])
