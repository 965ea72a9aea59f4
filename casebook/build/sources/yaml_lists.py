"""The short lists kept as YAML (classes, events, glossary, corrections, sidecars) as tables."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import pandas as pd
from pydantic import Field

from casebook.build.corrections.schema import Correction
from casebook.build.ledgers import ledger_before
from casebook.build.sources.yaml_entries import Entry, as_frame, entry_model, field_type
from casebook.warehouse.codebook import Codebook, source
from casebook.warehouse.yaml_files import ParsedFile, read_with_lines

_Words = Annotated[str, Field(min_length=1)]
_Figure = Annotated[str, Field(pattern=r"^F[0-9]{4}$")]


class _Class(Entry):
    units: Annotated[float, Field(gt=0, le=100)]
    restricted: bool


class _Unit(Entry):
    amount_chf: Annotated[int, Field(gt=0)]
    since: Annotated[int, Field(ge=1960, le=2035)]
    figures: list[_Figure]
    words: _Words


class _Rule(Entry):
    """`text` and `url` are where a provision that was read was read."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    name: _Words
    articles: Annotated[list[_Words], Field(min_length=1)]
    read: bool
    words: _Words
    text: _Words | None = None
    url: _Words | None = None
    figures: list[_Figure] = []  # noqa: RUF012 - pydantic copies it
    at_least_units: float | None = None
    at_most_share: float | None = None
    at_most_classes_below: int | None = None


class _Classes(Entry):
    unit: _Unit
    classes: Annotated[list[_Class], Field(min_length=1)]
    unread: _Words
    rules: Annotated[list[_Rule], Field(min_length=1)]


def lists(
    data: Path, book: Codebook, corrections: Sequence[Correction], number: int
) -> dict[str, pd.DataFrame]:
    """Tables by name: events, what they decide, classes, rules, glossary, corrections, and so on.

    `number` is that of the release being built: the ledger holds those before it. Raises
    BadConfiguration for a file that is not the list it should be, with every entry that is wrong.
    """
    frames = {
        **_events(data / "events.yml", book),
        **_classes(data / "classes.yml"),
        "glossary": _glossary(data / "glossary.yml", book),
        "corrections": pd.DataFrame([_correction(one) for one in corrections]),
        "sources": pd.DataFrame([_source(stem, data) for stem in book.shapes()]),
        "series_scopes": _series_scopes(book),
        "series_breaks": pd.DataFrame(
            [(name, year) for name, scope in book.scopes.items() for year in scope.breaks],
            columns=["scope", "year"]),
        "remainders": pd.DataFrame(
            [(name, remainder) for remainder, names in book.remainders.items() for name in names],
            columns=["contributor", "remainder_name"]),
        "ledger": ledger_before(data, number),
    }
    for name, frame in frames.items():
        for column in book.tables[name].columns:
            if column in frame and book.columns[column].type == "integer":
                frame[column] = frame[column].astype("Int64")
    return frames


def _events(path: Path, book: Codebook) -> dict[str, pd.DataFrame]:
    """The events, and what each decides, a row for each subject."""
    decision: Any = entry_model(book.tables["event_decisions"], book, without=("event_id",))
    kept = _parsed(path, entry_model(book.tables["events"], book,
                                     {"decides": (list[decision], [])}))
    rows = [one.model_dump() for one in kept.content]
    decided, lines = [], []
    for number, row in enumerate(rows):
        for place, entry in enumerate(row.pop("decides")):
            decided.append({"event_id": row["id"], **entry})
            lines.append(kept.line(number, "decides", place))
    return {
        "events": as_frame(rows, kept, path.name),
        "event_decisions": pd.DataFrame(
            decided, index=pd.Index(lines, name=path.name),
            columns=book.tables["event_decisions"].columns),
    }


def _classes(path: Path) -> dict[str, pd.DataFrame]:
    """The classes, and the rules in their order; `unread` follows one that was not read."""
    kept = read_with_lines(path, _Classes)
    content: _Classes = kept.content
    classes: list[dict[str, object]] = [
        {"class_of_contribution": float(one.units), "restricted": one.restricted}
        for one in content.classes]
    rules: list[dict[str, object]] = [
        {"row_order": place, "id": rule.id, "name": rule.name,
         "articles": "; ".join(rule.articles),
         "words": rule.words if rule.read else f"{rule.words} {content.unread}",
         "is_read": rule.read, "source_title": rule.text, "source_url": rule.url,
         "fact_ids": rule.figures}
        for place, rule in enumerate(content.rules, 1)]
    return {"classes_of_contribution": as_frame(classes, kept, path.name, "classes"),
            "contribution_rules": as_frame(rules, kept, path.name, "rules")}


def _glossary(path: Path, book: Codebook) -> pd.DataFrame:
    term = entry_model(book.tables["glossary"], book,
                       # A type that is made from the codebook is none to the type checker.
                       {"see": (list[field_type(book.columns["id"])], [])})  # type: ignore[misc]
    kept = _parsed(path, term)
    return as_frame([one.model_dump() for one in kept.content], kept, path.name)


def _parsed(path: Path, model: type[Entry]) -> ParsedFile[Any]:
    # A type in a variable is none to the type checker.
    content = Annotated[list[model], Field(min_length=1)]  # type: ignore[valid-type]
    return read_with_lines(path, content)


def _series_scopes(book: Codebook) -> pd.DataFrame:
    """Scope, series and label of every published figure that has a scope; no label: them all."""
    rows: list[tuple[str, str, str | None]] = []
    for name, scope in book.scopes.items():
        for series, labels in scope.points.items():
            rows += [(name, series, label) for label in labels] or [(name, series, None)]
    return pd.DataFrame(rows, columns=["scope", "series", "label"])


def _correction(one: Correction) -> dict[str, object]:
    return {
        "id": one.id,
        "table_name": one.table,
        "row_filter": ", ".join(f"{column} = {value}" for column, value in one.where.items()),
        "action": one.action,
        "column_name": one.column,
        "seen": None if one.seen is None else str(one.seen),
        "used": None if one.use is None else str(one.use),
        "what": one.what,
        "why": one.why,
        "done": one.done,
        "date": one.date,
    }


def _source(stem: str, data: Path) -> dict[str, object]:
    sidecar = source(stem, data / "sources").model_dump()
    notes = sidecar["notes"]
    return {
        **sidecar,
        "stem": stem,
        "published": str(sidecar["published"]),
        "notes": " ".join(notes) if isinstance(notes, list) else notes,
    }
