"""Units as XLIFF 1.2 or as an Excel workbook, and back."""

from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import xlsxwriter

from casebook.wording.exchange.units import Unit

_XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_COLUMNS = ("Key", "English", "Translation", "Note")
_WIDTHS = (34, 70, 70, 40)


def as_xliff(units: list[Unit], language: str) -> bytes:
    """One XLIFF file with a `file` element, as tools for translators open it."""
    ElementTree.register_namespace("", _XLIFF)
    root = ElementTree.Element(f"{{{_XLIFF}}}xliff", {"version": "1.2"})
    file = ElementTree.SubElement(root, f"{{{_XLIFF}}}file", {
        "original": "casebook", "datatype": "plaintext", "source-language": "en",
        "target-language": language})
    body = ElementTree.SubElement(file, f"{{{_XLIFF}}}body")
    for one in units:
        entry = ElementTree.SubElement(
            body, f"{{{_XLIFF}}}trans-unit", {"id": one.key, _SPACE: "preserve"})
        ElementTree.SubElement(entry, f"{{{_XLIFF}}}source").text = one.english
        if one.translation:
            ElementTree.SubElement(
                entry, f"{{{_XLIFF}}}target", {"state": "translated"}).text = one.translation
        if one.note:
            ElementTree.SubElement(entry, f"{{{_XLIFF}}}note").text = one.note
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def as_workbook(units: list[Unit], language: str) -> bytes:
    """A workbook of one sheet, a row a unit; the translation alone is meant to be edited."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"strings_to_formulas": False, "strings_to_urls": False,
                                    "strings_to_numbers": False}) as book:
        sheet = book.add_worksheet(language)
        head = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for place, (name, width) in enumerate(zip(_COLUMNS, _WIDTHS, strict=True)):
            sheet.set_column(place, place, width, wrapped)
            sheet.write_string(0, place, name, head)
        for row, one in enumerate(units, 1):
            for place, text in enumerate((one.key, one.english, one.translation, one.note)):
                sheet.write_string(row, place, text)
        sheet.freeze_panes(1, 1)
    return made.getvalue()


def read(path: Path) -> tuple[str, list[Unit]]:
    """The language and the units of a file that was exported. Raises ValueError for another."""
    return _from_workbook(path) if path.suffix == ".xlsx" else _from_xliff(path)


def _from_xliff(path: Path) -> tuple[str, list[Unit]]:
    try:
        root = ElementTree.fromstring(path.read_bytes())
    except ElementTree.ParseError as reason:
        raise ValueError(f"{path.name} is not XML: {reason}") from reason
    file = root.find(f"{{{_XLIFF}}}file")
    if file is None or not file.get("target-language"):
        raise ValueError(f"{path.name} is not XLIFF 1.2 with a target language")
    found = [Unit(one.get("id", ""), one.findtext(f"{{{_XLIFF}}}source") or "",
                  one.findtext(f"{{{_XLIFF}}}target") or "", "")
             for one in file.iter(f"{{{_XLIFF}}}trans-unit")]
    return str(file.get("target-language")), found


def _from_workbook(path: Path) -> tuple[str, list[Unit]]:
    import fastexcel  # beside the application, as translators' files are read by maintainers

    book = fastexcel.read_excel(str(path))
    language = book.sheet_names[0]
    rows = book.load_sheet(0, dtypes="string").to_arrow().to_pylist()
    if not rows or not set(_COLUMNS) <= set(rows[0]):
        raise ValueError(f"{path.name} lacks the columns {', '.join(_COLUMNS)}")
    return language, [Unit(row["Key"] or "", row["English"] or "", row["Translation"] or "", "")
                      for row in rows]
