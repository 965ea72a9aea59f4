"""The XML of the master's parts: placeholders, lines, bars."""

from xml.sax.saxutils import escape, quoteattr

from casebook.brief.slides_grid import Box

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"')
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>')


def placed(box: Box) -> str:
    """Where a shape stands."""
    x, y, w, h = box.emu
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'


def level(
    number: int, size: float, *, bold: bool = False, colour: str = "tx1", right: bool = False,
    indent: float = 0, hanging: bool = False, before: float = 0, centred: bool = False,
) -> str:
    """A level of paragraphs. `indent` in points; `hanging` numbers stand in it."""
    left = round(indent * 12700)
    bullet = ('<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="+mj-lt"/>'
              '<a:buAutoNum type="arabicPeriod"/>' if hanging else "<a:buNone/>")
    align = "ctr" if centred else "r" if right else "l"
    return (
        f'<a:lvl{number}pPr marL="{left}" indent="{-left if hanging else 0}" algn="{align}" '
        f'rtl="{int(right)}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>{bullet}'
        f'<a:defRPr sz="{round(size * 100)}" b="{int(bold)}"><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="+mn-lt"/>'
        f'<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{number}pPr>')


def placeholder(
    number: int, name: str, kind: str, index: int, box: Box, levels: str, *,
    anchor: str = "t", fill: str = "", size: str = "", field: bool = False,
) -> str:
    """A placeholder that shows `name` as its prompt, or the slide's number."""
    idx = f' idx="{index}"' if index else ""
    text = ('<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
            '<a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>' if field
            else f'<a:r><a:rPr lang="en-GB"/><a:t>{escape(name)}</a:t></a:r>')
    ground = (f'<a:solidFill><a:schemeClr val="{fill}"/></a:solidFill>' if fill else "")
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}"{size}{idx}/>'
        f'</p:nvPr></p:nvSpPr><p:spPr>{placed(box)}<a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom>{ground}</p:spPr>"
        f'<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
        f'anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle>{levels}</a:lstStyle>'
        f"<a:p>{text}</a:p></p:txBody></p:sp>")


def bar(number: int, name: str, box: Box, colour: str, alpha: int = 100) -> str:
    """A filled rectangle that says nothing, marked so for screen readers."""
    opacity = f'<a:alpha val="{alpha}000"/>' if alpha < 100 else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}>{_DECORATIVE}</p:cNvPr>'
        f"<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>{placed(box)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}">'
        f"{opacity}</a:schemeClr></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>")


def tree(shapes: str) -> str:
    """A slide's tree of shapes."""
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree>')


def background(colour: str) -> str:
    """A slide's ground in one colour of the theme."""
    return (f'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
            "<a:effectLst/></p:bgPr></p:bg>")
