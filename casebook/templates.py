"""The templates of pages, feeds and cards, in casebook/web/templates."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casebook.paths import WEB

# All that is put into a template is escaped, and a value that is missing is an error.
TEMPLATES = Environment(
    loader=FileSystemLoader(WEB / "templates"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True)
