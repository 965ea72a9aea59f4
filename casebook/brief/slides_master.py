"""The empty presentation that slides are made in: theme, master, layouts, notes master.

Made in code from the charts' own palette, so that colours and margins are said once; nothing of
the library's default template is left in it.
"""

from collections.abc import Mapping
from functools import cache

from casebook.brief import slides_grid as grid
from casebook.brief.office_package import package, relations
from casebook.brief.office_theme import theme
from casebook.brief.slides_grid import Box
from casebook.brief.slides_layouts import LAYOUTS, TITLE_SIZE, layout
from casebook.brief.slides_xml import (
    NAMESPACES,
    background,
    bar,
    level,
    placeholder,
    tree,
)

_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
    'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
    'folHlink="folHlink"/>')
_OWN_MAP = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
# PowerPoint offers to repair a file that lacks these, though nothing needs to stand in them.
_SETTINGS = {
    "presProps": f"<p:presentationPr {NAMESPACES}/>",
    "viewProps": f"<p:viewPr {NAMESPACES}/>",
    "tableStyles": '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
                   ' def="{5940675A-B579-460E-94D1-54222C63F5DA}"/>',
}
# A sheet of A4 for the notes, in points.
NOTES = Box(0, 0, 595, 842)


@cache
def template(language: str, right: bool) -> bytes:
    """A presentation without slides; prompts in `language`, mirrored when `right` to left."""
    parts = {
        "ppt/presentation.xml": _presentation(),
        "ppt/_rels/presentation.xml.rels": relations(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"), ("theme", "theme/theme1.xml"),
            *((name, f"{name}.xml") for name in _SETTINGS)),
        **{f"ppt/{name}.xml": text for name, text in _SETTINGS.items()},
        "ppt/theme/theme1.xml": theme("casebook"),
        "ppt/theme/theme2.xml": theme("casebook notes"),
        "ppt/slideMasters/slideMaster1.xml": _master(right),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
            *(("slideLayout", f"../slideLayouts/slideLayout{n}.xml")
              for n in range(1, len(LAYOUTS) + 1)), ("theme", "../theme/theme1.xml")),
        "ppt/notesMasters/notesMaster1.xml": _notes(right),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": relations(
            ("theme", "../theme/theme2.xml")),
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
    }
    for number, kind in enumerate(LAYOUTS, 1):
        own = layout(kind, language, right)
        ground = background(own.ground) if own.ground else ""
        shown = "" if own.masters_shapes else ' showMasterSp="0"'
        parts[f"ppt/slideLayouts/slideLayout{number}.xml"] = (
            f'<p:sldLayout {NAMESPACES}{shown} preserve="1" userDrawn="1">'
            f'<p:cSld name="{own.name}">{ground}{tree(own.shapes)}</p:cSld>{_OWN_MAP}'
            "</p:sldLayout>")
        parts[f"ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"] = relations(
            ("slideMaster", "../slideMasters/slideMaster1.xml"))
    return package(parts, _kinds(parts))


def _presentation() -> str:
    wide, high = round(grid.WIDE * grid.EMU), round(grid.HIGH * grid.EMU)
    _, _, page_wide, page_high = NOTES.emu
    return (
        f'<p:presentation {NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst>'
        '<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst>'
        '<p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{wide}" cy="{high}"/><p:notesSz cx="{page_wide}" cy="{page_high}"/>'
        f"<p:defaultTextStyle>{level(1, 16)}</p:defaultTextStyle></p:presentation>")


def _master(right: bool) -> str:
    rule = bar(9, "Rule", Box(grid.MARGIN, grid.FOOT, grid.INNER, 0.75), "accent5", 40)
    shapes = placeholder(
        2, "Title", "title", 0, grid.TITLE.mirrored(right), "") + placeholder(
        3, "Text", "body", 1, grid.TEXT.mirrored(right), "") + placeholder(
        4, "Number", "sldNum", 4, grid.NUMBER.mirrored(right), level(1, 9, right=not right),
        field=True, size=' sz="quarter"')
    ids = "".join(f'<p:sldLayoutId id="{2147483648 + n}" r:id="rId{n}"/>'
                  for n in range(1, len(LAYOUTS) + 1))
    body = "".join(level(n, 16, right=right, before=6) for n in range(1, 3))
    return (
        f"<p:sldMaster {NAMESPACES}><p:cSld>{background('bg1')}{tree(rule + shapes)}"
        f"</p:cSld>{_MAP}<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>"
        f"{level(1, TITLE_SIZE, bold=True, right=right)}</p:titleStyle><p:bodyStyle>{body}"
        f"</p:bodyStyle><p:otherStyle>{level(1, 12, right=right)}</p:otherStyle></p:txStyles>"
        "</p:sldMaster>")


def _notes(right: bool) -> str:
    picture = Box(62, 62, 471, 265)
    words = Box(62, 350, 471, 430).mirrored(False)
    shapes = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>'
        '<p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{picture.emu[0]}" y="{picture.emu[1]}"/>'
        f'<a:ext cx="{picture.emu[2]}" cy="{picture.emu[3]}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill>'
        '<a:schemeClr val="accent5"/></a:solidFill></a:ln></p:spPr></p:sp>'
        + placeholder(3, "Notes", "body", 3, words, level(1, 12, right=right, before=4),
                      size=' sz="quarter"')
        + placeholder(4, "Number", "sldNum", 5, Box(473, 796, 60, 16), level(1, 9, right=True),
                      field=True, size=' sz="quarter"'))
    return (
        f"<p:notesMaster {NAMESPACES}><p:cSld>{background('bg1')}{tree(shapes)}</p:cSld>"
        f"{_MAP}<p:notesStyle>{level(1, 12, right=right)}</p:notesStyle></p:notesMaster>")


def _kinds(parts: Mapping[str, str]) -> dict[str, str]:
    by_start = {
        "ppt/presentation.xml": "presentationml.presentation.main",
        "ppt/slideMasters/": "presentationml.slideMaster",
        "ppt/slideLayouts/": "presentationml.slideLayout",
        "ppt/notesMasters/": "presentationml.notesMaster",
        "ppt/theme/": "theme",
        **{f"ppt/{name}.xml": f"presentationml.{name}" for name in _SETTINGS},
    }
    return {name: kind for name in parts for start, kind in by_start.items()
            if name.startswith(start) and not name.endswith(".rels")}
