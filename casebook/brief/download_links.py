"""The ways to the usual briefing as files, as HTML: they work before any script and without one."""

from casebook.brief.links import briefing_file_link
from casebook.brief.model import Audience
from casebook.brief.write import FORMATS
from casebook.story.html import files
from casebook.wording import Language

# What is offered at once, the first as the main thing; everything else is a choice away.
AT_ONCE = ("pdf", "pptx", "slide", "docx")


def take(country: str | None, audience: Audience, language: Language) -> str:
    """Links to the usual briefing on a Member State, or without one to the standard case."""
    whose = "national" if country else "council"
    return files([
        (language.say(f"briefing-take-{whose}" if format == "pdf" else f"briefing-format-{format}"),
         _address(country, audience, format, language))
        for format in AT_ONCE])


def take_any(country: str, audience: Audience, language: Language) -> str:
    """A link to the usual briefing on a Member State in each format, the note first."""
    formats = sorted(FORMATS, key=lambda format: format != AT_ONCE[0])
    return files([(language.say(f"briefing-format-{format}"),
                   _address(country, audience, format, language)) for format in formats])


def _address(country: str | None, audience: Audience, format: str, language: Language) -> str:
    return f".{briefing_file_link(country, audience, format, language)}"
