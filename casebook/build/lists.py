"""The short lists kept as YAML (classes, events, glossary, corrections, sidecars) as tables."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
import yaml

from casebook.build.corrections import Correction
from casebook.errors import BadConfiguration
from casebook.warehouse.codebook import Codebook, source
from casebook.warehouse.ledger import COLUMNS


def lists(
    data: Path, book: Codebook, corrections: Sequence[Correction], number: int
) -> dict[str, pd.DataFrame]:
    """Tables by name: events, what they decide, classes, rules, glossary, corrections, and so on.

    `number` is that of the release being built: the ledger holds those before it.
    """
    frames = {
        "events": _entries(data / "events.yml", without="decides"),
        "event_decisions": _decisions(data / "events.yml"),
        "classes_of_contribution": _entries(data / "classes.yml", "classes").rename(
            columns={"units": "class_of_contribution"}),
        "contribution_rules": _rules(data / "classes.yml"),
        "glossary": _entries(data / "glossary.yml"),
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
    frames["classes_of_contribution"]["class_of_contribution"] = (
        frames["classes_of_contribution"]["class_of_contribution"].astype("float64"))
    return frames


def _entries(path: Path, key: str | None = None, without: str = "") -> pd.DataFrame:
    """The rows of a list, or of the one under `key`; a list inside a row becomes words.

    `without` is an entry of the rows that makes a table of its own.
    """
    with _list_of_entries(path):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        rows = content if key is None else content[key]
        return pd.DataFrame([
            {name: " ".join(value) or None if isinstance(value, list) else value
             for name, value in row.items() if name != without}
            for row in rows
        ])


def _decisions(path: Path) -> pd.DataFrame:
    """What each event decides, a row for each subject."""
    with _list_of_entries(path):
        return pd.DataFrame([
            {"event_id": event["id"], **decision}
            for event in yaml.safe_load(path.read_text(encoding="utf-8"))
            for decision in event.get("decides", ())
        ])


def _rules(path: Path) -> pd.DataFrame:
    """The rules in their order; what the file has under `unread` follows one that was not read."""
    with _list_of_entries(path):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return pd.DataFrame([
            {"row_order": place, "id": rule["id"], "name": rule["name"],
             "articles": "; ".join(rule["articles"]),
             "words": rule["words"] if rule["read"] else f"{rule['words']} {content['unread']}",
             "is_read": rule["read"], "source_title": rule.get("text"),
             "source_url": rule.get("url"), "fact_ids": " ".join(rule.get("figures", ())) or None}
            for place, rule in enumerate(content["rules"], 1)
        ])


@contextmanager
def _list_of_entries(path: Path) -> Iterator[None]:
    """Raises BadConfiguration for a file that is not the list it should be."""
    try:
        yield
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as reason:
        raise BadConfiguration(file=path, reason=f"no list of entries in it ({reason})") from None


def _series_scopes(book: Codebook) -> pd.DataFrame:
    """Scope, series and label of every published figure that has a scope; no label: them all."""
    rows: list[tuple[str, str, str | None]] = []
    for name, scope in book.scopes.items():
        for series, labels in scope.points.items():
            rows += [(name, series, label) for label in labels] or [(name, series, None)]
    return pd.DataFrame(rows, columns=["scope", "series", "label"])


def ledger_before(data: Path, number: int) -> pd.DataFrame:
    """What the releases before number `number` answered; no rows for the first."""
    parts = [pd.read_parquet(path) for path in sorted((data / "ledgers").glob("*.parquet"))]
    whole = pd.concat([pd.DataFrame(columns=COLUMNS), *parts], ignore_index=True)
    return whole[whole["release_number"] < number].astype({"release_number": "Int64"})


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
