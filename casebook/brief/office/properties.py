"""Document properties of a briefing's file."""

from typing import Any

from casebook.brief.model import Brief
from casebook.brief.office.text import bounded, dated, line, tag

# Longer properties are refused.
LONGEST = 255


def set_properties(own: Any, brief: Brief) -> None:
    """Gives `own`, a document's core properties, the briefing's: no person, no machine."""
    own.title, own.subject = bounded(brief.title, 250), bounded(brief.subtitle, 250)
    own.author = own.last_modified_by = own.category = brief.language.say("site-title")
    own.keywords = ", ".join(filter(None, (
        "ITU", line(brief.audience_name), brief.release_id,
        *(part.figure_id for part in brief.parts))))[:LONGEST]
    own.comments = line(" ".join(filter(None, (brief.illustrative, brief.citation))))[:LONGEST]
    own.language, own.revision = tag(brief.language), 1
    own.created = own.modified = dated(brief)
