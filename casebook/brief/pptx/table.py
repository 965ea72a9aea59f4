"""PPTX tables: real ones on slides, with a header row, set as large as they fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

from casebook.brief.model import Brief
from casebook.brief.office.chart_xml import element
from casebook.brief.office.column_widths import SIDE
from casebook.brief.office.geometry import EMU, Box
from casebook.brief.office.text_fit import height
from casebook.brief.pptx.text import Para, write

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
OVER = 4.0  # points within a cell, over its text


@dataclass(frozen=True)
class Grid:
    """A table to be drawn: header, rows of paragraphs, points of each column, which are numbers."""

    header: tuple[Para, ...]
    rows: tuple[tuple[tuple[Para, ...], ...], ...]
    columns: tuple[float, ...]
    numbers: tuple[bool, ...]
    size: float

    def heights(self) -> list[float]:
        """Points of each row, the header first."""
        rows = [tuple((one,) for one in self.header), *self.rows]
        return [max(self._cell(cell, wide) for cell, wide in zip(row, self.columns, strict=True))
                for row in rows]

    def _cell(self, cell: Sequence[Para], wide: float) -> float:
        return height([one.measure for one in cell], self.size, wide - 2 * SIDE) + 2 * OVER


def insert(placeholder: Any, grid: Grid, box: Box, brief: Brief) -> Any:
    """The frame of the table in the place of `placeholder`."""
    # Said before and not after: else the library looks up where the layout has it, bound by bound.
    placeholder.left, placeholder.top, placeholder.width, placeholder.height = box.emu
    frame = placeholder.insert_table(len(grid.rows) + 1, len(grid.columns))
    heights = grid.heights()
    table = frame.table
    _bare(table, brief)
    for column, wide in zip(table.columns, grid.columns, strict=True):
        column.width = round(wide * EMU)
    for row, high in zip(table.rows, heights, strict=True):
        row.height = round(high * EMU)
    for at, one in enumerate(grid.header):
        _cell(table.cell(0, at), (one,), grid, at, brief, head=True)
    for down, row in enumerate(grid.rows, 1):
        for at, cell in enumerate(row):
            _cell(table.cell(down, at), cell, grid, at, brief, last=down == len(grid.rows))
    frame.width, frame.height = round(sum(grid.columns) * EMU), round(sum(heights) * EMU)
    return frame


def _bare(table: Any, brief: Brief) -> None:
    """No ready-made style, but a header row that screen readers are told of."""
    properties = table._tbl.tblPr
    for name in list(properties.attrib):
        del properties.attrib[name]
    properties.set("firstRow", "1")
    if brief.right_to_left:
        properties.set("rtl", "1")
    for style in properties.findall("{*}tableStyleId"):
        style.text = _NO_STYLE


def _cell(
    cell: Any, paragraphs: Sequence[Para], grid: Grid, at: int, brief: Brief, *,
    head: bool = False, last: bool = False,
) -> None:
    cell.margin_left = cell.margin_right = round(SIDE * EMU)
    cell.margin_top = cell.margin_bottom = round(OVER * EMU)
    cell.vertical_anchor = MSO_ANCHOR.BOTTOM if head else MSO_ANCHOR.TOP
    write(cell, paragraphs, brief, grid.size)
    if grid.numbers[at]:
        for paragraph in cell.text_frame.paragraphs:
            paragraph.alignment = PP_ALIGN.LEFT if brief.right_to_left else PP_ALIGN.RIGHT
    points, colour = (1.5, "tx2") if head else (0.75, "accent5" if last else "bg2")
    own = cell._tc.get_or_add_tcPr()
    lines = [element(f"<a:{side}><a:noFill/></a:{side}>") for side in ("lnL", "lnR", "lnT")]
    lines.append(element(
        f'<a:lnB w="{round(points * EMU)}"><a:solidFill><a:schemeClr val="{colour}">'
        + ('<a:lumMod val="85000"/>' if colour == "bg2" else "")
        + '</a:schemeClr></a:solidFill></a:lnB>'))
    for number, one in enumerate(lines):
        own.insert(number, one)
