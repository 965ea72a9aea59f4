"""Everything that leaves the app: tables, citations, links, recipes, bundles and pictures.

    extract = of_card(card("units-total"), selection, live(), "seen")
    FORMATS["xlsx"].write(extract)
"""

from casebook.exports.bundle import bundle
from casebook.exports.citation import Citation, citation
from casebook.exports.extract import Extract, Scope, of_card, of_query
from casebook.exports.links import embed_code, link, verify_link
from casebook.exports.recipe import Recipe, recipe
from casebook.exports.tables.files import FORMATS, TableFormat, file_name

__all__ = [
    "FORMATS", "Citation", "Extract", "Recipe", "Scope", "TableFormat", "bundle", "citation",
    "embed_code", "file_name", "link", "of_card", "of_query", "recipe", "verify_link",
]
