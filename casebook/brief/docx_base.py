"""The empty document that the note is made in: styles, lists, theme and settings, no more."""

from functools import cache

from casebook.brief.docx_styles import W, numbering, styles
from casebook.brief.office_package import package, relations
from casebook.brief.office_text import FONT, tag
from casebook.brief.office_theme import theme

# A4 in points, and its margins.
WIDE, HIGH, SIDE, TOP, FOOT = 595.3, 841.9, 50.0, 50.0, 56.0
INNER = WIDE - 2 * SIDE
BETWEEN = 20.0  # between two columns
COLUMN = (INNER - BETWEEN) / 2


@cache
def template(language: str, right: bool) -> bytes:
    """A document without text in `language`, from `right` to left when asked."""
    related = ("styles", "numbering", "settings", "fontTable", "theme")
    parts = {
        "word/document.xml": f"<w:document {W}><w:body><w:p/>{_section(right)}</w:body>"
                             "</w:document>",
        "word/styles.xml": styles(tag(language), right),
        "word/numbering.xml": numbering(),
        "word/settings.xml": _settings(tag(language)),
        "word/fontTable.xml": f'<w:fonts {W}><w:font w:name="{FONT}"><w:family w:val="swiss"/>'
                              '<w:pitch w:val="variable"/></w:font></w:fonts>',
        "word/theme/theme1.xml": theme("casebook"),
        "word/_rels/document.xml.rels": relations(*(
            (name, f"{name}.xml" if name != "theme" else "theme/theme1.xml") for name in related)),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
    }
    kinds = {f"word/{name}.xml": f"wordprocessingml.{name}" for name in related[:-1]}
    return package(parts, {**kinds, "word/document.xml": "wordprocessingml.document.main",
                           "word/theme/theme1.xml": "theme"})


def _section(right: bool) -> str:
    size = f'<w:pgSz w:w="{_twips(WIDE)}" w:h="{_twips(HIGH)}"/>'
    margins = (
        f'<w:pgMar w:top="{_twips(TOP)}" w:right="{_twips(SIDE)}" w:bottom="{_twips(FOOT)}" '
        f'w:left="{_twips(SIDE)}" w:header="{_twips(24)}" w:footer="{_twips(20)}" w:gutter="0"/>')
    return f"<w:sectPr>{size}{margins}{'<w:bidi/>' if right else ''}</w:sectPr>"


def _settings(language: str) -> str:
    mapped = " ".join(f'w:{key}="{value}"' for key, value in {
        "bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2",
        **{f"accent{n}": f"accent{n}" for n in range(1, 7)}, "hyperlink": "hyperlink",
        "followedHyperlink": "followedHyperlink"}.items())
    # Fifteen is the present mode; without it Word shows the file in "compatibility mode".
    return (
        f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/><w:clrSchemeMapping {mapped}/></w:settings>')


def _twips(points: float) -> int:
    """Points in twentieths."""
    return round(points * 20)
