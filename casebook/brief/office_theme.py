"""The theme of every Office file: the charts' own palette, fonts that every system has."""

from xml.sax.saxutils import quoteattr

from casebook.brief.office_text import FONT
from casebook.figures.style import PALETTES, Palette

# What a reader of Chinese or Arabic has: named, because a theme without them falls back by chance.
_SCRIPTS = {"Arab": "Arial", "Hans": "Microsoft YaHei", "Hant": "Microsoft JhengHei",
            "Jpan": "Yu Gothic", "Hebr": "Arial", "Cyrl": "Arial"}


def colours(light: Palette) -> dict[str, str]:
    """The theme's colours by their names in Office files, without the #."""
    named = {"dk1": light.text, "lt1": light.background, "dk2": light.scale[-1], "lt2": "#F1F5F8",
             **{f"accent{n}": colour for n, colour in enumerate(light.series, 1)},
             "hlink": light.series[0], "folHlink": light.series[3]}
    return {name: colour.lstrip("#").upper() for name, colour in named.items()}


def theme(name: str) -> str:
    """The theme's part as XML, without its first line."""
    palette = "".join(f'<a:{key}><a:srgbClr val="{value}"/></a:{key}>'
                      for key, value in colours(PALETTES["light"]).items())
    scripts = "".join(f'<a:font script="{script}" typeface="{face}"/>'
                      for script, face in _SCRIPTS.items())
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>{scripts}'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    stroke = f'<a:ln w="9525">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'name={quoteattr(name)}><a:themeElements><a:clrScheme name="casebook">{palette}'
        f'</a:clrScheme><a:fontScheme name="casebook"><a:majorFont>{font}</a:majorFont>'
        f'<a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name="casebook">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{stroke * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "</a:theme>")
