"""An initiative as a reader proposes it: checked in every field, bounded, and never kept."""

import unicodedata
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

# The longest text of each field: what the form allows, and what the check repeats.
LONGEST = {"title": 120, "words": 600, "funds": 300, "document": 200, "address": 300}
LEAST = {"title": 3, "words": 20, "funds": 5}
MOST = 1e12
# Controls, marks that turn the direction of text, lone surrogates, unassigned: none is writing.
_NOT_WRITING = ("Cc", "Cf", "Cs", "Co", "Cn")


def _writing(text: str) -> str:
    """The text on one line; raises ValueError where a character is not writing."""
    text = " ".join(text.split())
    if any(unicodedata.category(character) in _NOT_WRITING for character in text):
        raise ValueError("characters")
    return text


Line = Annotated[str, AfterValidator(_writing)]


class Proposal(BaseModel):
    """What a proposal holds. An amount needs its currency, and the document that gives it."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    title: Line = Field(min_length=LEAST["title"], max_length=LONGEST["title"])
    words: Line = Field(min_length=LEAST["words"], max_length=LONGEST["words"])
    funds: Line = Field(min_length=LEAST["funds"], max_length=LONGEST["funds"])
    amount: float | None = Field(default=None, gt=0, le=MOST, allow_inf_nan=False)
    currency: Literal["CHF", "USD", "EUR"] | None = None
    document: Line = Field(default="", max_length=LONGEST["document"])
    address: Line = Field(default="", max_length=LONGEST["address"],
                          pattern=r"^(https?://[^\s<>\"'`\\{}|^]+)?$")

    @model_validator(mode="after")
    def _published(self) -> "Proposal":
        if self.amount is not None and (not self.document or self.currency is None):
            raise ValueError("published")
        return self


def read_proposal(
    typed: Mapping[str, object],
) -> tuple[Proposal | None, tuple[tuple[str, str], ...]]:
    """The proposal, or None and what is wrong: field (empty: the whole) and rule.

    Rules: short, long, missing, number, choice, address, characters, published.
    """
    try:
        return Proposal.model_validate(dict(typed)), ()
    except ValidationError as error:
        faults = [(str(one["loc"][0]) if one["loc"] else "", _rule(one["type"], str(one["msg"])))
                  for one in error.errors(include_url=False, include_input=False)]
        return None, tuple(dict.fromkeys(faults))


def _rule(kind: str, message: str) -> str:
    rules = {"string_too_short": "short", "string_too_long": "long", "missing": "missing",
             "literal_error": "choice", "string_pattern_mismatch": "address"}
    if kind == "value_error":
        return "published" if "published" in message else "characters"
    return rules.get(kind, "number" if kind not in ("extra_forbidden", "string_type")
                     else "characters")
