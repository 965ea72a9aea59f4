"""Cells of a workbook in the making: text that is never a formula, formulas with their values."""

import io
from decimal import Decimal
from functools import cached_property
from types import TracebackType

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from casebook.wording import Language

Content = Decimal | int | str | None
A4 = 9
_HEADING = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom",
            "bg_color": "#D8E6F1"}


class Book:
    """A workbook in one language; `file` has it once the block is left."""

    def __init__(self, language: Language) -> None:
        self.language, self.file = language, io.BytesIO()
        self.book = xlsxwriter.Workbook(self.file, {"in_memory": True})
        self._looks: dict[tuple[str, bool], Format] = {}

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if error is None:
            self.book.close()

    def sheet(self, name: str) -> Worksheet:
        """A new sheet, on paper as wide as a page and running as the language does."""
        made = self.book.add_worksheet(name)
        made.set_landscape()
        made.set_paper(A4)
        made.fit_to_pages(1, 0)
        made.hide_gridlines(2)
        if self.language.right_to_left:
            made.right_to_left()
        return made

    @cached_property
    def title(self) -> Format:
        """The heading of a sheet."""
        return self.book.add_format({"bold": True, "font_size": 16, "font_color": "#123F61"})

    @cached_property
    def strong(self) -> Format:
        """A sentence that must be seen."""
        return self.book.add_format({"bold": True, "font_color": "#B5540A"})

    @cached_property
    def heading(self) -> Format:
        """The head of a column."""
        return self.book.add_format(_HEADING)

    @cached_property
    def number_heading(self) -> Format:
        """The head of a column of numbers."""
        # Programs put numbers on the right in sheets that run from the right, too.
        return self.book.add_format({**_HEADING, "align": "right"})

    @cached_property
    def text(self) -> Format:
        """Words that go on in another line."""
        return self.book.add_format({"text_wrap": True, "valign": "top"})

    def look(self, number: str, *, typed: bool, strong: bool = False) -> Format:
        """The format of a cell that may be changed, which has a frame, or of a formula."""
        key = (f"{number}{strong}", typed)
        if key not in self._looks:
            frame = {"border": 1, "border_color": "#8894A0"} if typed else {
                "bg_color": "#F3F6F9", "font_color": "#17212B"}
            self._looks[key] = self.book.add_format(
                {"num_format": number, "valign": "top", "text_wrap": number == "@",
                 "bold": strong, **frame})
        return self._looks[key]

    def put(self, sheet: Worksheet, row: int, column: int, content: Content, look: Format) -> None:
        """A value in its own type: a cell of text is never a formula, however it begins."""
        if content is None or content == "":
            sheet.write_blank(row, column, None, look)
        elif isinstance(content, str):
            sheet.write_string(row, column, content, look)
        else:
            sheet.write_number(row, column, float(content), look)

    def formula(self, sheet: Worksheet, row: int, column: int, formula: str, value: Content,
                look: Format) -> None:
        """A formula, with the value that programs show that do not calculate."""
        shown = value if isinstance(value, str) else float(value or 0)
        sheet.write_formula(row, column, f"={formula}", look, shown)

    def name(self, name: str, sheet: Worksheet, row: int, column: int,
             last_row: int | None = None) -> None:
        """Names a cell, or the cells down to the last row."""
        first = xl_rowcol_to_cell(row, column, True, True)
        last = "" if last_row is None else f":{xl_rowcol_to_cell(last_row, column, True, True)}"
        self.book.define_name(name, f"={sheet.get_name()}!{first}{last}")
