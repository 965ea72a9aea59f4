"""The sheets of an XLSX: values as the spreadsheet keeps them, with the form that it shows them in.

Readers of spreadsheets at hand round numbers to nine digits or drop the sign of per cent; both
would change figures in silence. Formulas are never computed: the result that was kept is taken.
"""

from typing import Any

from casebook.desk.loading.files.elements import every, first, local, own
from casebook.desk.loading.files.package import Package
from casebook.desk.loading.files.stream import SharedTexts, stream
from casebook.desk.loading.files.typed_values import Form, form_of
from casebook.desk.loading.files.worksheet import YES, Book, read_sheet
from casebook.desk.loading.upload import Sheet, Upload, refused

MOST_SHEETS = 60
_WORKSHEET = "/worksheet"


def read_workbook(name: str, content: bytes) -> Upload:
    """The workbook's sheets; raises UploadRefused."""
    package = Package(content)
    target = _main_part(package)
    root = package.tree(target)
    parts = _relations(package, target)
    folder = target.rpartition("/")[0]
    properties = first(root, "workbookPr")
    book = Book(
        _texts(package, parts, folder), _forms(package, parts, folder),
        properties is not None and properties.get("date1904") in YES,
        any(one.get("fullCalcOnLoad") in YES for one in every(root, "calcPr")))
    sheets: list[Sheet] = []
    listed = list(every(root, "sheet"))
    if len(listed) > MOST_SHEETS:
        raise refused("sheets", most=MOST_SHEETS)
    for one in listed:
        kind, at = parts.get(own(one, "id"), ("", ""))
        if kind.endswith(_WORKSHEET):
            hidden = one.get("state") in ("hidden", "veryHidden")
            sheets.append(read_sheet(package.bytes(_path(folder, at)), one.get("name") or "", book,
                                 hidden))
    if not any(sheet.rows for sheet in sheets):
        raise refused("nothing")
    return Upload(name, tuple(sheets))


def _main_part(package: Package) -> str:
    for kind, at in _relations(package, "").values():
        if kind.endswith("/officeDocument"):
            return at.lstrip("/")
    raise refused("damaged")


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Type and target of the parts that `part` names, by their id."""
    folder, _, file = part.rpartition("/")
    name = f"{folder}/_rels/{file}.rels".lstrip("/")
    if name not in package:
        return {}
    return {one.get("Id") or "": (one.get("Type") or "", one.get("Target") or "")
            for one in every(package.tree(name), "Relationship")
            if one.get("TargetMode") != "External"}


def _path(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")


def _named(
    package: Package, parts: dict[str, tuple[str, str]], folder: str, end: str
) -> Any | None:
    for kind, at in parts.values():
        if kind.endswith(end):
            return package.tree(_path(folder, at))
    return None


def _texts(package: Package, parts: dict[str, tuple[str, str]], folder: str) -> list[str]:
    found = SharedTexts()
    for kind, at in parts.values():
        if kind.endswith("/sharedStrings"):
            stream(package.bytes(_path(folder, at)), found)
    return found.texts


def _forms(package: Package, parts: dict[str, tuple[str, str]], folder: str) -> list[Form]:
    root = _named(package, parts, folder, "/styles")
    if root is None:
        return []
    codes = {one.get("numFmtId"): one.get("formatCode") or "" for one in every(root, "numFmt")}
    formats = first(root, "cellXfs")
    return [] if formats is None else [
        form_of(one.get("numFmtId") or "0", codes) for one in formats if local(one) == "xf"]
