"""The note's styles: Word's own names, so that an administration can set its own look once."""

from dataclasses import dataclass

from casebook.brief.office_text import FONT
from casebook.figures.style import PALETTES

COLOURS = PALETTES["light"]
# Points. Two pages leave no room for more; a style changes them everywhere at once.
TEXT, SMALL, TINY, TABLE = 9.5, 7.5, 6.5, 8.5


@dataclass(frozen=True)
class Look:
    """A paragraph style: sizes and distances in points; `level` of the outline from 0."""

    name: str
    size: float
    bold: bool = False
    italic: bool = False
    colour: str = ""
    before: float = 0
    after: float = 0
    keep: bool = False
    level: int | None = None
    list: int | None = None
    indent: float = 0
    rule: bool = False
    based: str = "Normal"


LOOKS = (
    Look("Normal", TEXT, colour=COLOURS.text, after=4, based=""),
    Look("Title", 22, bold=True, colour=COLOURS.scale[-1], after=1, keep=True),
    Look("Subtitle", 11.5, colour=COLOURS.quiet_text, after=6, keep=True),
    Look("heading 1", 12.5, bold=True, colour=COLOURS.series[0], before=8, after=3, keep=True,
         level=0, rule=True),
    Look("heading 2", 9.5, bold=True, before=4, after=1, keep=True, level=1),
    Look("caption", SMALL, colour=COLOURS.quiet_text, after=1, keep=True),
    Look("List Number", TEXT, after=3, list=1, indent=14),
    Look("List Bullet", SMALL, colour=COLOURS.quiet_text, after=1, list=2, indent=9),
    Look("Quote", 8.5, italic=True, after=3, indent=8),
    Look("header", SMALL, colour=COLOURS.quiet_text),
    Look("footer", TINY, colour=COLOURS.quiet_text),
    Look("Figure Proof", SMALL, colour=COLOURS.quiet_text, after=4),
    Look("Table Heading", TABLE, bold=True, colour=COLOURS.series[0], keep=True),
    Look("Table Text", TABLE, after=1),
    Look("Source List", TINY, colour=COLOURS.quiet_text, after=1),
    Look("Decision", 8.2, colour=COLOURS.text, after=1.5),
    Look("Illustrative", 9, bold=True, colour=COLOURS.highlight, after=3),
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def identity(name: str) -> str:
    """A style's id, as Word makes it of the name."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def styles(language: str, right: bool) -> str:
    """The part of the file with every style; all else is Word's own default."""
    paragraphs = "".join(_paragraph(look, right) for look in LOOKS)
    turned = "<w:rtl/>" if right else ""
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
        f'<w:sz w:val="{_half(TEXT)}"/>'
        f'<w:szCs w:val="{_half(TEXT)}"/>{turned}<w:lang w:val="{language}" '
        f'w:eastAsia="{language}" w:bidi="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault/>'
        f"</w:docDefaults>{paragraphs}"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:rPr><w:color w:val="{COLOURS.series[0][1:]}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="60" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        f"{_table()}</w:styles>")


def numbering() -> str:
    """The two lists of the note: numbered and bulleted."""
    def one(number: int, kind: str, text: str, points: float) -> str:
        wide = round(points * 20)
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="{wide}" w:hanging="{wide}"/></w:pPr><w:rPr><w:b/>'
            f'<w:color w:val="{COLOURS.series[0][1:]}"/></w:rPr></w:lvl></w:abstractNum>')
    return (
        f"<w:numbering {W}>{one(1, 'decimal', '%1.', 14)}{one(2, 'bullet', '•', 9)}"
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>')


def _paragraph(look: Look, right: bool) -> str:
    own = ' w:default="1"' if look.name == "Normal" else ""
    custom = ' w:customStyle="1"' if look.name in (
        "Figure Proof", "Table Heading", "Table Text", "Source List", "Illustrative") else ""
    based = f'<w:basedOn w:val="{look.based}"/>' if look.based else ""
    listed = f'<w:numPr><w:numId w:val="{look.list}"/></w:numPr>' if look.list else ""
    rule = (f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" '
            f'w:color="{COLOURS.scale[1][1:]}"/></w:pBdr>' if look.rule else "")
    indent = round(look.indent * 20)
    hanging = f' w:hanging="{indent}"' if look.list else ""
    indented = f'<w:ind w:left="{indent}"{hanging}/>' if indent else ""
    level = f'<w:outlineLvl w:val="{look.level}"/>' if look.level is not None else ""
    colour = f'<w:color w:val="{look.colour[1:]}"/>' if look.colour else ""
    return (
        f'<w:style w:type="paragraph"{own}{custom} w:styleId="{identity(look.name)}">'
        f'<w:name w:val="{look.name}"/>{based}<w:qFormat/><w:pPr>'
        f"{'<w:keepNext/>' if look.keep else ''}{'<w:keepLines/>' if look.keep else ''}"
        f"{listed}{rule}{'<w:bidi/>' if right else ''}"
        f'<w:spacing w:before="{round(look.before * 20)}" w:after="{round(look.after * 20)}"/>'
        f"{indented}{level}</w:pPr><w:rPr>"
        f"{'<w:b/><w:bCs/>' if look.bold else ''}{'<w:i/><w:iCs/>' if look.italic else ''}"
        f'{colour}<w:sz w:val="{_half(look.size)}"/><w:szCs w:val="{_half(look.size)}"/></w:rPr>'
        "</w:style>")


def _table() -> str:
    """The note's table: a rule under the header, hair lines between rows."""
    hair = f'w:val="single" w:sz="4" w:space="0" w:color="{COLOURS.grid[1:]}"'
    rule = f'w:val="single" w:sz="8" w:space="0" w:color="{COLOURS.scale[-1][1:]}"'
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable">'
        '<w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
        f"<w:bottom {hair}/><w:insideH {hair}/></w:tblBorders><w:tblCellMar>"
        '<w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>'
        f'</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom {rule}/>'
        "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>")


def _half(points: float) -> int:
    """Points in Word's half points."""
    return round(points * 2)
