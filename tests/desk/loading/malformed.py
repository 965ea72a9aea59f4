"""Files that people and programs have made badly, each with what has to be said of it."""

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

import xlsxwriter

from tests.desk.loading.sheets import changed, csv_text, sheet, with_part, workbook

GOOD: list[list[object]] = [["Country", "Year", "Share (%)"], ["France", 2024, 4.318],
                            ["Kenya", 2024, 0.03], ["Japan", 2024, 8.033]]
CONTEXT = "iso3,year,gdp_usd,population,internet_users_pct\n"
SHEET = "xl/worksheets/sheet1.xml"


class Refused(NamedTuple):
    """A file that is refused with the sentence `upload-<reason>`."""

    name: str
    file: str
    content: bytes
    reason: str


class Told(NamedTuple):
    """A file that is read, with a problem at a cell (a place such as C3; "" is the whole file)."""

    name: str
    file: str
    content: bytes
    message: str
    place: str


def refused() -> Iterator[Refused]:
    """Files of which nothing is taken."""
    good = sheet(GOOD)
    yield Refused("empty", "a.xlsx", b"", "empty")
    yield Refused("eleven megabytes", "a.csv", b"a,b\n" * (11 << 18), "too-large")
    yield Refused("cut in half", "a.xlsx", good[:len(good) // 2], "damaged")
    yield Refused("a flipped byte", "a.xlsx", _flipped(good), "damaged")
    yield Refused("Excel 97", "a.xls", _compound(b"Workbook"), "xls")
    yield Refused("Excel 97 named xlsx", "a.xlsx", _compound(b"Workbook"), "xls")
    yield Refused("under a password", "a.xlsx",
                  _compound("EncryptedPackage".encode("utf-16-le")), "encrypted")
    yield Refused("an encrypted ZIP", "a.xlsx", _encrypted(good), "encrypted")
    yield Refused("a bomb", "a.xlsx", with_part(good, "xl/media/a.xml", b"0" * (40 << 20)), "bomb")
    yield Refused("many parts", "a.xlsx", _many_parts(), "bomb")
    yield Refused("macros", "a.xlsm", with_part(good, "xl/vbaProject.bin"), "macros")
    yield Refused("macros in capitals", "a.xlsx", with_part(good, "XL/VBAPROJECT.BIN"), "macros")
    yield Refused("type of a workbook with macros", "a.xlsx", changed(
        good, "[Content_Types].xml",
        lambda text: text.replace(b"sheet.main+xml", b"sheet.macroEnabled.main+xml")), "macros")
    yield Refused("controls", "a.xlsx", with_part(good, "xl/activeX/activeX1.xml"), "macros")
    yield Refused("links to files", "a.xlsx",
                  with_part(good, "xl/externalLinks/externalLink1.xml"), "links")
    yield Refused("connections", "a.xlsx", with_part(good, "xl/connections.xml"), "links")
    yield Refused("an embedded document", "a.xlsx",
                  with_part(good, "xl/embeddings/oleObject1.bin"), "links")
    yield Refused("LibreOffice", "a.ods", _zip(mimetype=b"application/vnd.oasis.opendocument",
                                               **{"content.xml": b"<a/>"}), "ods")
    yield Refused("LibreOffice named xlsx", "a.xlsx", _zip(
        mimetype=b"application/vnd.oasis", **{"content.xml": b"<a/>"}), "ods")
    yield Refused("Numbers", "a.numbers", _zip(**{"Index/Document.iwa": b"x"}), "numbers")
    yield Refused("binary workbook", "a.xlsb", _zip(**{"xl/workbook.bin": b"x"}), "xlsb")
    yield Refused("a ZIP of tables", "a.zip", _zip(**{"a.csv": b"a,b\n"}), "zip")
    yield Refused("Word", "a.xlsx", _zip(**{"[Content_Types].xml": b"<Types/>",
                                            "word/document.xml": b"<a/>"}), "other-office")
    yield Refused("a document type", "a.xlsx", changed(
        good, SHEET, lambda text: text.replace(
            b"<worksheet", b'<!DOCTYPE a [<!ENTITY x "y">]><worksheet', 1)), "entities")
    yield Refused("ten laughs", "a.xlsx", changed(good, "xl/sharedStrings.xml", _laughs),
                  "entities")
    yield Refused("XML cut", "a.xlsx", changed(good, SHEET, lambda text: text[:-30]), "damaged")
    yield Refused("a text that there is not", "a.xlsx", changed(
        good, SHEET, lambda text: text.replace(b't="s"><v>0<', b't="s"><v>999<')), "damaged")
    yield Refused("cells out of order", "a.xlsx", changed(
        good, SHEET, lambda text: text.replace(b'r="A2"', b'r="C2"')), "damaged")
    yield Refused("no sheet holds anything", "a.xlsx", sheet([]), "nothing")
    yield Refused("spaces alone", "a.csv", b" \n\n,,\n", "nothing")
    yield Refused("three hundred columns", "a.xlsx", sheet([list(range(300))]), "cells")
    yield Refused("seventy sheets", "a.xlsx", _sheets(70), "sheets")
    yield Refused("a PDF named csv", "a.csv", b"%PDF-1.7\n", "pdf")
    yield Refused("a web page named xls", "a.xls", b"<html><table><tr><td>1", "markup")
    yield Refused("XML of 2003", "a.xlsx", b'<?xml version="1.0"?><Workbook/>', "markup")
    yield Refused("text named xlsx", "a.xlsx", csv_text(GOOD), "no-workbook")
    yield Refused("a picture", "a.png", b"\x89PNG\r\n\x1a\n" + bytes(40), "other-kind")
    yield Refused("bytes named csv", "a.csv", bytes(range(256)) * 8, "no-text")
    yield Refused("an open quotation mark", "a.csv", b'iso3,year\n"FRA,2024\nKEN,2024\n',
                  "quotation")


def told() -> Iterator[Told]:
    """Files of which one thing has to be mended or confirmed, at its place."""
    yield from _of_places()
    yield from _of_numbers()
    yield from _of_tables()
    yield Told("date in place of the year", "a.xlsx", workbook(_dates), "date-for-year", "B2")
    yield Told("number made a date", "a.xlsx", workbook(_number_dates), "date-for-number", "C2")
    yield Told("error of a formula", "a.xlsx", workbook(_formulas), "cell-error", "C2")
    yield Told("formula without a result", "a.xlsx", changed(
        workbook(_formulas), SHEET, lambda text: text.replace(b"<v>4.4</v>", b"")),
        "cell-uncomputed", "C3")
    yield Told("results that nobody computed", "a.xlsx", changed(
        workbook(_formulas), "xl/workbook.xml",
        lambda text: text.replace(b"<calcPr ", b'<calcPr fullCalcOnLoad="1" ')),
        "cell-uncomputed", "C3")


def _of_places() -> Iterator[Told]:
    yield Told("a country that there is not", "a.xlsx", _with(1, 0, "Atlantide"),
               "unknown-place", "A2")
    yield Told("a slip in a country", "a.xlsx", _with(1, 0, "Frrance"), "unknown-place-near", "A2")
    yield Told("two Congos", "a.xlsx", _with(1, 0, "Congo, Dem"), "unknown-place-near", "A2")
    yield Told("a region", "a.xlsx", _with(1, 0, "Africa"), "no-member-state", "A2")
    yield Told("a number for a country", "a.xlsx", _with(1, 0, 250), "unknown-place", "A2")
    yield Told("a code of Cyrillic letters", "a.csv",
               "iso3,year,share_percent\nКEN,2024,0.03\nFRA,2024,4.318\n".encode(),
               "unknown-place", "A2")
    yield Told("name and code differ", "a.csv",
               b"Country,iso3,year,share_percent\nFrance,KEN,2024,4.318\nKenya,KEN,2023,0.03\n"
               b"Japan,JPN,2024,8.033\n", "name-and-code", "A2")
    yield Told("a territory among Member States", "a.csv",
               f"{CONTEXT}ABW,2024,3e0,107000,97\n".encode().replace(b"3e0", b"3000000000"),
               "territory", "A2")
    yield Told("no year in a row", "a.xlsx", _with(1, 1, None), "key-missing", "B2")


def _of_numbers() -> Iterator[Told]:
    yield Told("a word for a number", "a.xlsx", _with(1, 2, "four"), "no-number", "C2")
    yield Told("a thousand or one and a bit", "a.csv",
               b"iso3,year,population\nKEN,2024,\"56,432\"\n", "two-numbers", "C2")
    yield Told("point and comma", "a.csv",
               b"iso3;year;share_percent\nFRA;2024;4,318\nFRA;2023;4,31\nKEN;2024;0.03\n"
               b"KEN;2023;0.0305\n", "two-forms", "")
    yield Told("an exponent", "a.csv", f"{CONTEXT}KEN,2024,1.2E+11,56432944,35\n".encode(),
               "exponent", "C2")
    yield Told("digits in twos", "a.csv", f'{CONTEXT}KEN,2024,"12,34,56",56432944,35\n'.encode(),
               "grouping", "C2")
    yield Told("digits turned round", "a.csv",
               "iso3,year,share_percent\nFRA,2024,\u202e813.4\nKEN,2024,0.03\n".encode(),
               "lost-letters", "C2")
    yield Told("half a person", "a.csv", f"{CONTEXT}KEN,2024,,56432944.5,35\n".encode(),
               "not-whole", "D2")
    yield Told("more than all", "a.csv", f"{CONTEXT}KEN,2024,,56432944,135\n".encode(),
               "too-big", "E2")
    yield Told("less than nothing", "a.csv", f"{CONTEXT}KEN,2024,,-56432944,35\n".encode(),
               "too-small", "D2")
    yield Told("another currency in a cell", "a.csv",
               b"iso3,year,amount_usd\nALB,2024,CHF 12170.92\nARE,2016,58851.71\n",
               "other-currency", "C2")
    yield Told("per cent of an amount", "a.csv",
               b"iso3,year,amount_usd\nALB,2024,12 %\nARE,2016,58851.71\n", "percent", "C2")
    yield Told("a thousand times the value held", "a.csv",
               b"iso3,year,share_percent\nFRA,2024,3.858\nKEN,2024,37\n", "value-far", "C3")
    yield Told("thousands in the title", "a.csv",
               b"\"UIT, en milliers de dollars\",,\niso3,year,amount_usd\nALB,2024,12.17092\n"
               b"ARE,2016,58.85171\n", "times-in-title", "C")
    yield Told("francs in the title", "a.csv",
               b"\"UIT (CHF)\",,\niso3,year,amount_usd\nALB,2024,12170.92\nARE,2016,58851.71\n",
               "currency-in-title", "C")
    yield Told("an unclear unit", "a.csv",
               b"iso3,year,PIB (billones USD)\nKEN,2023,108000000000\n",
               "unclear-unit", "C")
    yield Told("ten times all values", "a.csv",
               b"iso3,year,share_percent\nFRA,2024,38.58\nKEN,2024,0.37\nJPN,2024,69.3\n"
               b"DEU,2024,56.92\nITA,2024,28.13\n", "column-far", "C")
    yield Told("a total that is not the sum", "a.csv",
               b"iso3,year,amount_usd\nALB,2024,12170.92\nARE,2016,58851.71\nTotal,,99999\n",
               "total-differs", "C4")


def _of_tables() -> Iterator[Told]:
    yield Told("two columns of years", "a.csv",
               b"iso3,Year,Ann\xc3\xa9e,share_percent\nFRA,2024,2023,4.318\nKEN,2024,2023,0.03\n",
               "two-columns", "")
    yield Told("two years in the title", "a.csv",
               b"\"Parts, 2024 (2023 en note)\",\nPays,Part (%)\nFrance,4.318\nKenya,0.03\n",
               "which-year", "")
    yield Told("a key twice", "a.csv",
               b"iso3,year,share_percent\nFRA,2024,3.858\nKEN,2024,0.037\nFRA,2024,3.9\n",
               "twice", "A4")
    yield Told("a new row without a column", "a.csv",
               b"iso3,year,assessed_usd\nFRA,2025,5000000\nKEN,2025,400000\n",
               "column-missing", "")
    yield Told("a word that the column does not have", "a.csv",
               b"year,financing,amount_usd\n2024,Assesed contributions,120000000\n",
               "not-allowed", "B2")
    yield Told("a date in another order", "a.csv", _project("31/12/2024"), "no-date", "C2")
    yield Told("a serial number for a date", "a.csv", _project("45657"), "serial-date", "C2")
    yield Told("a reference that does not stand", "a.csv",
               b"series,position,fact_id,label,note\nbudget-biennial,1,F9999,2000-01,\n",
               "unknown-reference", "C2")
    yield Told("letters that were lost", "a.csv", _project("2024-12-31", "Acc\ufffds"),
               "lost-letters", "E2")


def _project(end: str, title: str = "Access") -> bytes:
    return ("iso3_list,start,end,project_id,title,required_usd,available_usd,spent_usd\n"
            f"IDN,2021-01-01,{end},29423,{title},30000,30000,30000\n").encode()


def _with(row: int, place: int, value: object) -> bytes:
    rows = [list(one) for one in GOOD]
    rows[row][place] = value
    return sheet(rows)


def _zip(**parts: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for name, raw in parts.items():
            file.writestr(name, raw)
    return held.getvalue()


def _many_parts() -> bytes:
    return _zip(**{f"xl/{number}": b"" for number in range(1_100)})


def _compound(inside: bytes) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + inside + bytes(500)


def _encrypted(good: bytes) -> bytes:
    """The flag of encryption set in each part's heading, here and in the directory."""
    raw = bytearray(good)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = raw.find(sign)
        while place >= 0:
            raw[place + at] |= 1
            place = raw.find(sign, place + 1)
    return bytes(raw)


def _flipped(good: bytes) -> bytes:
    """One bit of the sheet's own bytes."""
    with zipfile.ZipFile(io.BytesIO(good)) as file:
        place = file.getinfo(SHEET).header_offset + 30 + len(SHEET) + 60
    return good[:place] + bytes([good[place] ^ 4]) + good[place + 1:]


def _laughs(text: bytes) -> bytes:
    lines = "".join(f'<!ENTITY l{n} "&l{n - 1};&l{n - 1};&l{n - 1};">' for n in range(1, 30))
    declared = f'<!DOCTYPE a [<!ENTITY l0 "ha">{lines}]><sst'.encode()
    return text.replace(b"<sst", declared, 1).replace(b"France", b"&l29;")


def _sheets(count: int) -> bytes:
    def fill(book: xlsxwriter.Workbook) -> None:
        for _ in range(count):
            book.add_worksheet().write(0, 0, "x")

    return workbook(fill)


def _page(book: xlsxwriter.Workbook) -> xlsxwriter.worksheet.Worksheet:
    page = book.add_worksheet()
    for number, row in enumerate(GOOD):
        page.write_row(number, 0, row)
    return page


def _dates(book: xlsxwriter.Workbook) -> None:
    look = book.add_format({"num_format": "dd/mm/yyyy"})
    _page(book).write_datetime(1, 1, date(2024, 1, 1), look)


def _number_dates(book: xlsxwriter.Workbook) -> None:
    look = book.add_format({"num_format": "mmm-yy"})
    _page(book).write_datetime(1, 2, date(2018, 4, 1), look)


def _formulas(book: xlsxwriter.Workbook) -> None:
    page = _page(book)
    page.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    page.write_formula(2, 2, "=4+0.4", None, 4.4)


MAKERS: tuple[Callable[[], Iterator[object]], ...] = (refused, told)
