"""The template of a card's words: pages, first screens and frames elsewhere show the same."""

from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import urlencode

from jinja2.environment import TemplateModule

from casebook.templates import TEMPLATES
from casebook.urls import spoken
from casebook.wording import Language


def rendered(macro: str, language: Language, values: Mapping[str, Any]) -> str:
    """A part of the template as HTML; all that is put into it is escaped."""
    return str(getattr(_template(language), macro)(values)).strip()


@cache
def _template(language: Language) -> TemplateModule:
    return TEMPLATES.get_template("card.html").make_module(
        {"say": language.say, "language": language,
         "spoken": urlencode(spoken(language))})
