"""A worksheet of many rows: each cell is put into XML as it comes.

The library keeps an object for every cell and asks each what it is when the file is saved, which
takes three times as long. All that is used of the library beyond its public methods stands here;
its version is pinned.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from math import isfinite

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from casebook.exports.neutral import neutral

LINE_POINTS = 15
Cell = str | int | float | bool | date | None


class Rows(Worksheet):  # type: ignore[misc]
    """A worksheet whose headers are written with the library's methods, and then `add` once."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        # Texts of more than so many characters go on in another line, in this format.
        self.wrapped: tuple[int, Format] | None = None
        # The formats of numbers by their column, counted from 0.
        self.formats: dict[int, Format] = {}

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """The rows under the headers, each value in the cell type of its own: text never becomes
        a formula. Raises ValueError for infinity, which a spreadsheet has no number for."""
        names = [xl_col_to_name(across) for across in range(self.dim_colmax + 1)]
        for down, row in enumerate(rows, start=2):
            cells = "".join(self._cell(f"{name}{down}", value, self.formats.get(across))
                            for across, (name, value) in enumerate(zip(names, row, strict=True))
                            if value is not None)
            self._lines.append(f'<row r="{down}"{self._height(row)}>{cells}</row>')
        self.dim_rowmax = len(self._lines)

    def _height(self, row: Sequence[Cell]) -> str:
        """A row as high as its longest text: not every program reckons that by itself."""
        if self.wrapped is None:
            return ""
        lines = max(-(-len(value) // self.wrapped[0]) for value in row if isinstance(value, str))
        return f' ht="{lines * LINE_POINTS}" customHeight="1"' if lines > 1 else ""

    def _cell(
        self, place: str, value: str | float | date, number_format: Format | None = None
    ) -> str:
        if isinstance(value, str):
            index = self.str_table._get_shared_string_index(self._bounded(neutral(value)))
            look = f' s="{self.wrapped[1]._get_xf_index()}"' if self.wrapped else ""
            return f'<c r="{place}"{look} t="s"><v>{index}</v></c>'
        if isinstance(value, bool):
            return f'<c r="{place}" t="b"><v>{value:d}</v></c>'
        if isinstance(value, date):
            look, days = self.default_date_format._get_xf_index(), self._convert_date_time(value)
            return f'<c r="{place}" s="{look}"><v>{days:.16G}</v></c>'
        if not isfinite(value):
            raise ValueError(f"{place} of the sheet {self.name} would hold {value}")
        look = f' s="{number_format._get_xf_index()}"' if number_format else ""
        return f'<c r="{place}"{look}><v>{value:.16G}</v></c>'

    def _bounded(self, text: str) -> str:
        """As much of `text` as a cell may hold, counted the way Excel does: in UTF-16."""
        if len(text) <= self.xls_strmax // 2:
            return text
        return text.encode("utf-16-le")[:2 * self.xls_strmax].decode("utf-16-le", "ignore")

    def _write_rows(self) -> None:
        super()._write_rows()
        self.fh.write("".join(self._lines))
