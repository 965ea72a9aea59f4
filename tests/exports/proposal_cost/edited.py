"""A workbook changed by hand: cells typed over, formulas, rows taken out, moved and added."""

import re
import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

# The sheets in their order in a file.
SHEETS = ("totals", "lines", "years", "criteria", "prices", "lists", "about")


def with_cells(book: bytes, **cells: object) -> bytes:
    """The workbook with other cells (`lines_E6=7`): numbers, texts, formulas that begin with `=`,
    None for none."""
    changed = book
    for place, value in cells.items():
        sheet, _, address = place.partition("_")
        changed = with_sheet(changed, sheet, lambda xml, address=address, value=value: _put(
            xml, address, value))
    return changed


def with_sheet(book: bytes, sheet: str, change: object) -> bytes:
    """The workbook with the XML of a sheet changed."""
    name = f"xl/worksheets/sheet{SHEETS.index(sheet) + 1}.xml"
    return with_part(book, name, change)


def with_part(book: bytes, part: str, change: object) -> bytes:
    """The workbook with the text of a part changed."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                assert callable(change)
                content = change(content.decode()).encode()
            new.writestr(name, content)
    return made.getvalue()


def rows_of(xml: str) -> dict[int, str]:
    """The rows of a sheet by their number."""
    return {int(one[1]): one[0] for one in re.finditer(r'<row r="(\d+)".*?</row>', xml)}


def without_row(xml: str, number: int) -> str:
    """The sheet without a row, those below moved up with their formulas, as programs do it."""
    rows = rows_of(xml)
    last = max(rows)
    made = xml.replace(rows[number], "")
    for one in range(number + 1, last + 1):
        if one in rows:
            made = made.replace(rows[one], renumbered(rows[one], one, one - 1))
    return made


def swapped(xml: str, first: int, second: int) -> str:
    """The sheet with two rows in each other's place."""
    rows = rows_of(xml)
    return xml.replace(rows[first], "<<1>>").replace(rows[second], "<<2>>").replace(
        "<<1>>", renumbered(rows[second], second, first)).replace(
        "<<2>>", renumbered(rows[first], first, second))


def renumbered(row: str, old: int, new: int) -> str:
    """A row at another place: its cells and the references to its own cells."""
    made = re.sub(rf'(<row r="){old}"', rf'\g<1>{new}"', row)
    return re.sub(rf"(\$?\b[A-Z]{{1,2}}){old}\b", rf"\g<1>{new}", made)


def _put(xml: str, address: str, value: object) -> str:
    if value is None:
        cell = f'<c r="{address}"/>'
    elif isinstance(value, str) and value.startswith("="):
        cell = f'<c r="{address}"><f>{escape(value[1:])}</f><v>0</v></c>'
    elif isinstance(value, str):
        cell = (f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t>'
                f"</is></c>")
    else:
        cell = f'<c r="{address}"><v>{value}</v></c>'
    found = re.search(rf'<c r="{address}"(?:[^>]*/>|.*?</c>)', xml)
    assert found, address
    return xml.replace(found[0], cell)
