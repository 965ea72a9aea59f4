"""Sources spoilt at random: what an editor, a spreadsheet, a merge or a bad copy does to a file.

Each way takes what is drawn and the data folder, spoils one file and says what it did.
"""

import csv
import hashlib
import io
import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from casebook.warehouse.codebook import codebook

Way = Callable[[random.Random, Path], str]
LISTS = ("events.yml", "classes.yml", "glossary.yml", "corrections.yml", "aliases.yml",
         "initiatives.yml", "unit_costs.yml", "places.yml", "shared_names.yml", "no_members.yml",
         "codebook.yml", "ledgers/releases.yml")
ODD = ("a lot", "1e308", "6.97E+09", "-1e9", "nan", "inf", "1,5", "1'000", "٣", "0x10", "1_0",
       "=1+1", "2024-13-45", "#REF!", "\x00", "NULL", "--", "1.2.3", "9" * 30)


def _csv(drawn: random.Random, data: Path) -> Path:
    return drawn.choice(sorted((data / "sources").glob("*.csv")))


@cache
def _numeric() -> frozenset[str]:
    """The columns of numbers, by the codebook as it is."""
    return frozenset(name for name, column in codebook().columns.items()
                     if column.type in ("number", "integer"))


def _header(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def _rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _written(path: Path, rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    _seal(path, len(rows) - 1)


def _seal(path: Path, rows: int) -> None:
    """Brings the sidecar into line, as seal does, whatever stands in the file."""
    beside = path.with_suffix(".source.yml")
    text = beside.read_text(encoding="utf-8")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    text = re.sub(r"(?m)^sha256:.*$", f"sha256: {digest}", text)
    beside.write_text(re.sub(r"(?m)^rows:.*$", f"rows: {rows}", text), encoding="utf-8")


def odd_number(drawn: random.Random, data: Path) -> str:
    """A cell of numbers that is none."""
    while True:
        path = _csv(drawn, data)
        numbers = [place for place, name in enumerate(_header(path)) if name in _numeric()]
        if numbers:
            break
    rows = _rows(path)
    column, odd = drawn.choice(numbers), drawn.choice(ODD)
    drawn.choice(rows[1:])[column] = odd
    _written(path, rows)
    return f"{path.name}: {rows[0][column]} {odd!r}"


def odd_code(drawn: random.Random, data: Path) -> str:
    """A code of a Member State that nobody has, in one row or in all."""
    path = drawn.choice([one for one in sorted((data / "sources").glob("*.csv"))
                         if "iso3" in _header(one) and one.stem != "member_states"])
    rows = _rows(path)
    column = rows[0].index("iso3")
    old = drawn.choice([row[column] for row in rows[1:] if row[column]])
    new = drawn.choice(("XKE", "ZZZ", "Ken", old.lower(), old + " X", old[:2], "QQA"))
    whole = drawn.random() < 0.5
    for row in rows[1:]:
        if row[column] == old:
            row[column] = new
            if not whole:
                break
    _written(path, rows)
    return f"{path.name}: {old} -> {new!r}"


def row_twice(drawn: random.Random, data: Path) -> str:
    path = _csv(drawn, data)
    rows = _rows(path)
    rows.insert(drawn.randrange(1, len(rows)), drawn.choice(rows[1:]))
    _written(path, rows)
    return f"{path.name}: a row twice"


def cells_of_a_row(drawn: random.Random, data: Path) -> str:
    """A cell too many or too few, in one row or in all."""
    path = _csv(drawn, data)
    rows = _rows(path)
    chosen = rows[1:] if drawn.random() < 0.3 else [drawn.choice(rows[1:])]
    for row in chosen:
        if drawn.random() < 0.5:
            row.append("")
        else:
            row.pop()
    _written(path, rows)
    return f"{path.name}: cells of {len(chosen)} rows"


def header(drawn: random.Random, data: Path) -> str:
    path = _csv(drawn, data)
    rows = _rows(path)
    names, place = rows[0], drawn.randrange(len(rows[0]))
    names[place] = drawn.choice((names[place].upper(), names[place] + "s", "", names[0] + "_", "x"))
    if drawn.random() < 0.3:
        names.reverse()
    _written(path, rows)
    return f"{path.name}: header {','.join(names)[:60]}"


def bytes_of_a_file(drawn: random.Random, data: Path) -> str:
    """Cut, another encoding, a workbook, noise, a quotation mark; the checksum may fit or not."""
    path = _csv(drawn, data)
    raw = path.read_bytes()
    kind = drawn.choice(("cut", "utf-16", "latin-1", "zip", "noise", "quote", "empty", "semicolon"))
    at = drawn.randrange(1, len(raw))
    content = {
        "cut": raw[:at], "utf-16": raw.decode().encode("utf-16"), "zip": b"PK\x03\x04" + raw[:99],
        "latin-1": raw.decode().replace("e", "é", 3).encode("latin-1", "replace"),
        "empty": b"",
        "noise": raw[:at] + drawn.randbytes(8) + raw[at + 8:],
        "quote": raw[:at] + b'"' + raw[at:], "semicolon": raw.replace(b",", b";"),
    }[kind]
    path.write_bytes(content)
    return f"{path.name}: {kind} at {at}"


def other_file(drawn: random.Random, data: Path) -> str:
    """A file is gone, is a folder, or is one too many."""
    files = [*sorted((data / "sources").iterdir()), *(data / name for name in LISTS[:-1]),
             data / "RELEASES.md", *sorted((data / "ledgers").glob("*.parquet"))]
    path = drawn.choice(files)
    kind = drawn.choice(("gone", "folder", "empty", "noise"))
    if kind == "gone" and path.parent.name == "ledgers":
        kind = "noise"
    path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "noise":
        path.write_bytes(drawn.randbytes(300))
    return f"{path.name}: {kind}"


def sidecar(drawn: random.Random, data: Path) -> str:
    path = drawn.choice(sorted((data / "sources").glob("*.source.yml")))
    return _spoilt_yaml(drawn, path)


def kept_list(drawn: random.Random, data: Path) -> str:
    return _spoilt_yaml(drawn, data / drawn.choice(LISTS))


def _spoilt_yaml(drawn: random.Random, path: Path) -> str:
    """A field that is misspelt, doubled, of another type, taken away; a sign that breaks YAML."""
    text = path.read_text(encoding="utf-8")
    kind = drawn.choice(("misspelt", "twice", "type", "date", "broken", "nothing", "deep", "alias"))
    # Not a text that goes on in the next line: with another beginning it is a text all the same.
    fields = list(re.finditer(
        r"(?m)^( *(?:- )?)([a-z_0-9]+): (.+)$(?!\n {2,}(?![a-z_0-9]+: |- ))", text))
    if kind in ("misspelt", "twice", "type", "date") and fields:
        one = drawn.choice(fields)
        line = {
            "misspelt": f"{one[1]}{one[2]}x: {one[3]}",
            "twice": f"{one[0]}\n{' ' * len(one[1])}{one[2]}: {one[3]}",
            "type": f"{one[1]}{one[2]}: [[1], {{a: b}}]",
            "date": f"{one[1]}{one[2]}: 2026-13-45",
        }[kind]
        new = text[:one.start()] + line + text[one.end():]
    else:
        at = drawn.choice([found.end() for found in re.finditer("\n", text)])
        new = {"broken": text[:at] + drawn.choice(("a: b: c\n", "\t- x\n", "}{\n", "%%\n", "'\n"))
               + text[at:],
               "nothing": "", "deep": "[" * drawn.choice((600, 600, 600, 5_000)),
               "alias": "- &a [x]\n- *a\n"}.get(
                   kind, text[:at] + "}{\n" + text[at:])
    path.write_text(new, encoding="utf-8")
    return f"{path.name}: {kind}"


def release_notes(drawn: random.Random, data: Path) -> str:
    path = data / "RELEASES.md"
    text = path.read_text(encoding="utf-8")
    newest = re.search(r"## (\S+) - (.+)", text)
    assert newest
    new = drawn.choice((
        text.replace(newest[0], f"## 30.11.2026 - {newest[2]}"),
        text.replace(newest[0], f"## {newest[1]} – {newest[2]}"),
        text.replace(newest[0], f"## {newest[2]}"),
        text.replace(newest[0], "## 2026-13-45 - A"), text.replace(newest[0], "## 1026-11-30 - A"),
        text.replace(newest[0], f"##{newest[1]} - {newest[2]}"), text.replace("## ", "# "),
        text[text.index("## 2026-11-21"):text.index("## 2026-11-21") + 60],
    ))
    path.write_text(new, encoding="utf-8")
    return f"RELEASES.md: {drawn.random():.3f}"


def correction(drawn: random.Random, data: Path) -> str:
    """A name or value in a correction that is nowhere."""
    path = data / "corrections.yml"
    text = path.read_text(encoding="utf-8")
    old, new = drawn.choice((
        ("table: member_state_contributions", "table: member_state_contribution"),
        ("table: itu_expenses_by_sdg", "table: itu_expenses_by_sdgs"),
        ("iso3: ARE", "iso3: AREE"), ("iso3: ARE", "iso: ARE"), ("iso3: CIV", "iso3: XIV"),
        ("column: class_of_contribution", "column: class"), ("use: 3", "use: three"),
        ("use: 3", "use: [3]"), ("use: 0.5", "use: -5"), ("seen: 8", "seen: 9"),
        ("year: 2023", "year: '2023'"), ("year: 2023", "year: 20233"),
        ("column: amount_usd", "column: amount"), ("months_assessed: 4", "months_assessed: 14"),
        ("months_assessed: 4", "months: 4"), ("match: exact", "match: exactly"),
        ("action: withhold", "action: hide"), ("id: egy-2023-class", "id: are-2023-class"),
        ("units_implied: 0.25", "units_implied: 1e308"), ("date: 2026-11-21", "date: yesterday"),
    ))
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return f"corrections.yml: {new}"


WAYS: tuple[Way, ...] = (odd_number, odd_code, row_twice, cells_of_a_row, header, bytes_of_a_file,
                         other_file, sidecar, kept_list, release_notes, correction)
