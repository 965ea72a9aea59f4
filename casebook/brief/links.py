"""URLs of the usual briefings as files."""

from typing import Final, Literal

from casebook.brief.audiences import AUDIENCES
from casebook.brief.model import Audience
from casebook.selection import DEFAULT
from casebook.urls import BRIEFINGS, url
from casebook.wording import Language

# In the place of a Member State: the standard case, for the Council's working group.
COUNCIL: Final = "council"
# Formats of one slide or page are a size of another format to those who ask by address.
ONE: Final = {"slide": "pptx", "page": "pdf"}
Size = Literal["whole", "one"]


def briefing_file_link(
    country: str | None, audience: Audience, format: str, language: Language, base_url: str = "",
) -> str:
    """The address of the usual briefing on a Member State, or of the standard case, as a file.

    `format` is one of FORMATS; only what differs from the usual is said.
    """
    suffix, size = (ONE[format], "one") if format in ONE else (format, None)
    return url(f"{BRIEFINGS}/{country or COUNCIL}.{suffix}", {
        "audience": audience if country and audience != AUDIENCES[0] else None,
        "size": size,
        "lang": language if language != DEFAULT.language else None,
    }, base_url)
