"""A workbook that comes back, or cells pasted from it, against the estimate that it was made of."""

import csv
import io
from collections.abc import Iterator, Mapping

from pydantic import ValidationError

from casebook.analysis.proposal_cost.codec import read_proposal
from casebook.analysis.proposal_cost.criteria import read_criteria
from casebook.analysis.proposal_cost.model import EMPTY, Proposal
from casebook.analysis.proposal_cost.prices import Prices
from casebook.errors import WorkbookTooLarge, WorkbookUnreadable
from casebook.exports.proposal_cost.cells import Cell, Cells, read_cells
from casebook.exports.proposal_cost.columns import COLUMNS, NAMES
from casebook.exports.proposal_cost.differences import Difference, ReadBack, Value
from casebook.exports.proposal_cost.formula_check import formula_differences
from casebook.exports.proposal_cost.line_rows import MOST_ROWS, LineRows, line_rows
from casebook.exports.proposal_cost.lines_back import LinesBack
from casebook.exports.proposal_cost.totals_sheet import head_values
from casebook.exports.proposal_cost.typed_cells import typed
from casebook.table_reader import marks_of
from casebook.table_reader.layout import delimiter_of

# Forty full lines with all their columns, in four times their usual length.
MOST_PASTED = 100_000


def read_workbook(content: bytes, prices: Prices, old: Proposal | None = None) -> ReadBack:
    """The estimate that the workbook means, and how it differs from `old`; without it, from the
    estimate that the workbook itself was exported with.

    Raises WorkbookTooLarge or WorkbookUnreadable.
    """
    cells = read_cells(content)
    differences: list[Difference] = []
    if old is None:
        old, readable = _exported(cells)
        differences += [] if readable else [Difference("baseline")]
    table = line_rows("lines", cells.sheets.get("lines", {}))
    if table is None:
        raise WorkbookUnreadable(reason="its sheet “lines” has no headings of an estimate")
    differences += [Difference("missing", name) for name in table.missing]
    head = _head(cells, old, differences)
    answers = _answers(cells, old, differences)
    lines = LinesBack(old.lines)
    lines.read(table.rows)
    differences += lines.differences
    differences += formula_differences(cells, table, old, prices)
    made = old.model_copy(update={**head, "answers": answers, "lines": tuple(lines.lines)})
    return ReadBack(made, tuple(differences))


def read_pasted(text: str, old: Proposal) -> ReadBack:
    """The estimate with the lines that were copied from the workbook's table, headings included or
    all its columns. Raises WorkbookTooLarge, or WorkbookUnreadable where no columns can be seen."""
    if len(text) > MOST_PASTED:
        raise WorkbookTooLarge(size=len(text), limit=MOST_PASTED)
    text = text.strip("\r\n ")
    sign = delimiter_of(text)[0] or "\t"
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True))
    except csv.Error as reason:
        raise WorkbookUnreadable(reason=str(reason)) from reason
    cells = {(row, column): Cell("", row, column, value)
             for row, values in enumerate(rows) for column, value in enumerate(values) if value}
    found = line_rows("", cells) or _without_headings(cells, max(map(len, rows), default=0))
    if found is None or not found.rows:
        raise WorkbookUnreadable(reason="the pasted cells have no lines of an estimate")
    numbers = [cell.value for row in found.rows for name, cell in row.items()
               if name in ("quantity", "second", "low", "likely", "high")]
    lines = LinesBack(old.lines, marks_of(numbers))
    lines.read(found.rows)
    made = old.model_copy(update={"lines": tuple(lines.lines)})
    return ReadBack(made, tuple(lines.differences))


def _without_headings(cells: Mapping[tuple[int, int], Cell], width: int) -> LineRows | None:
    """Rows that have all columns of the table, from the first on."""
    typed_from = [at for at, column in enumerate(COLUMNS) if not column.formula]
    if width <= max(typed_from):
        return None
    rows = sorted({row for row, _ in cells})[:MOST_ROWS]
    columns = {name: at for at, name in enumerate(NAMES) if at < width}
    return LineRows(-1, columns, tuple(
        {name: cells.get((row, at), Cell("", row, at)) for name, at in columns.items()}
        for row in rows))


def _exported(cells: Cells) -> tuple[Proposal, bool]:
    """The estimate that the workbook was made of, and whether it could be read whole."""
    found = cells.named("estimate")
    if not found:
        return EMPTY, False
    proposal, faults = read_proposal(found[0].value)
    return proposal, not faults


def _head(cells: Cells, old: Proposal, differences: list[Difference]) -> dict[str, object]:
    """The fields of the head as an update; what does not fit stays as it was."""
    before = head_values(old)
    now: dict[str, Value] = dict(before)
    places: dict[str, Cell] = {}
    for name, value in before.items():
        found = cells.named(name)
        if not found:
            differences.append(Difference("missing", name))
            continue
        places[name] = found[0]
        one = typed(name, found[0], value)
        if not one.usable:
            differences.append(Difference(
                "refused", name, 0, value, found[0].value, found[0].address))
        elif one.value != value and (one.value or value):
            now[name] = one.value
    while True:
        try:
            made = _proposal(old, now)
        except ValidationError as invalid:
            for name in _wrong(invalid, before, now):
                differences.append(Difference(
                    "refused", name, 0, before[name], places[name].value, places[name].address))
                now[name] = before[name]
            continue
        differences += [Difference("changed-head", name, 0, before[name], now[name],
                                   places[name].address)
                        for name in before if now[name] != before[name]]
        return {name: getattr(made, name)
                for name in ("title", "conference", "sector", "unit_chf", "currency")}


def _proposal(old: Proposal, now: Mapping[str, Value]) -> Proposal:
    given = now["currency"] is not None or now["per_chf"] is not None
    return Proposal.model_validate({
        "title": now["proposal"] or "", "conference": now["conference"] or "",
        "sector": now["sector"], "unit_chf": now["unit_chf"],
        "currency": {"code": now["currency"], "per_chf": now["per_chf"]} if given else None})


_FIELDS = {"title": "proposal", "code": "currency"}


def _wrong(
    invalid: ValidationError, before: Mapping[str, Value], now: Mapping[str, Value]
) -> Iterator[str]:
    """The fields that have changed and do not fit; both of a currency where one is not given."""
    changed = [name for name in before if now[name] != before[name]]
    for error in invalid.errors(include_url=False, include_context=False):
        part = str(error["loc"][-1])
        name = _FIELDS.get(part, part)
        if name in changed:
            yield name
            return
    yield from changed


def _answers(
    cells: Cells, old: Proposal, differences: list[Difference]
) -> dict[str, str]:
    """The answers by criterion; one that is too long stays as it was."""
    made = dict(old.answers)
    ids, texts = cells.named("criteria_id"), cells.named("criteria_answer")
    found = {one.value: text for one, text in zip(ids, texts, strict=False)}
    if not found:
        differences.append(Difference("missing", "answer"))
    for one in read_criteria():
        if one.id not in found:
            continue
        cell, before = found[one.id], old.answers.get(one.id, "")
        value = str(typed("answer", cell, before).value or "")
        if value == before:
            continue
        try:
            kept = Proposal.model_validate({"answers": {one.id: value}} if value else {})
        except ValidationError:
            differences.append(Difference("refused", "answer", 0, before, value, cell.address))
            continue
        differences.append(Difference("changed-answer", one.id, 0, before, value, cell.address))
        made = {**made, **kept.answers}
        if not value:
            made.pop(one.id, None)
    return made


