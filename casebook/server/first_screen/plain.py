"""Sentences of the catalogue where their markup would be seen as signs."""

import re

# The little markup that sentences of the catalogue use.
_MARKUP = re.compile(r"\*\*|__|`|:small\[|\[(?P<words>[^][]*)\]\([^)\[]*\)")


def plain(text: str) -> str:
    """A sentence of the catalogue without its markup."""
    return _MARKUP.sub(lambda found: found["words"] or "", text).rstrip("]")
