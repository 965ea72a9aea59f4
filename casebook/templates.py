"""The templates of pages, feeds and cards, in casebook/web/templates."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from casebook.paths import WEB
from casebook.unbroken import parts

# All that is put into a template is escaped, and a value that is missing is an error.
TEMPLATES = Environment(
    loader=FileSystemLoader(WEB / "templates"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True)


def unbroken(text: str) -> Markup:
    """The text for a page, with what no line may end within in a `span` that says so."""
    return Markup().join(
        Markup("<span class=whole>{}</span>").format(piece) if whole else piece
        for piece, whole in parts(text))


TEMPLATES.filters["unbroken"] = unbroken
