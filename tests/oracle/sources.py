"""The sources as they stand in data/, with the corrections that data/corrections.yml declares."""

import csv
from collections import defaultdict
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).resolve().parents[2] / "data"
MAGNITUDES = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
Row = dict[str, str]


@cache
def listed(name: str) -> Any:
    """The content of a YAML file of data/."""
    return yaml.safe_load((DATA / f"{name}.yml").read_text(encoding="utf-8"))


@cache
def rows(stem: str) -> tuple[Row, ...]:
    """The rows of a source, every cell as text, after corrections.

    A row that is withheld is left out. A row that was corrected or added names it under
    `correction`, and so does the one that an amount added is taken from.
    """
    with (DATA / "sources" / f"{stem}.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    for one in listed("corrections"):
        if one["table"] == stem:
            table = _corrected(table, one)
    return tuple(table)


def _corrected(table: list[Row], one: dict[str, Any]) -> list[Row]:
    if one["action"] == "add":
        return [*_less_what_is_taken(table, one), {
            **dict.fromkeys(table[0], ""), **_texts(one["where"]), **_texts(one["row"]),
            "correction": one["id"]}]
    left = []
    for row in table:
        if _is_about(row, one["where"]):
            if one["action"] == "withhold":
                continue
            assert one["action"] == "replace", f"no reckoning knows the action {one['action']}"
            left.append({**row, **_texts({one["column"]: one["use"], **one.get("row", {})}),
                         "correction": one["id"]})
        else:
            left.append(row)
    return left


def _less_what_is_taken(table: list[Row], one: dict[str, Any]) -> list[Row]:
    """The rows, the one from which an added amount is taken less by it."""
    taken = one.get("taken_from")
    if not taken:
        return table
    column = taken["column"]
    amount = Fraction(str(one["row"][column]))
    return [
        {**row, column: str(Fraction(row[column]) - amount), "correction": one["id"]}
        if _is_about(row, taken["where"]) else row for row in table]


def _is_about(row: Row, where: dict[str, Any]) -> bool:
    return all(row[name] == text for name, text in _texts(where).items())


def _texts(cells: dict[str, Any]) -> Row:
    """Values of YAML as cells of a CSV."""
    return {name: str(int(value)) if isinstance(value, bool) else str(value)
            for name, value in cells.items()}


def number(text: str) -> Fraction | None:
    """The exact value of a cell; none where it is empty."""
    return Fraction(text) if text else None


def year_of(period: str) -> int | None:
    """The year at the start of 2013-07; none for a period that is undated."""
    return int(period[:4]) if period[:4].isdigit() else None


@cache
def figures() -> dict[str, dict[str, Any]]:
    """The published figures by id, with whole years, a grade and amounts in whole CHF and USD."""
    return {row["fact_id"]: _figure(row) for row in rows("published_figures")}


def _figure(row: Row) -> dict[str, Any]:
    # What nobody can look up counts as unsure too.
    traceless = not (row["source_url"] or row["source_document"])
    unsure = row["status"] == "estimate" or row["source_kind"] == "secondary" or traceless
    words = row["unit"].removesuffix("/year").split(" ")
    value = Fraction(row["value"])
    is_money = words[0] in ("CHF", "USD") and len(words) < 3
    scale = MAGNITUDES.get(words[1] if len(words) > 1 else "") if is_money else None
    first = year_of(row["period_start"])
    return {
        **{name: text or None for name, text in row.items()}, "value": value,
        "first_year": first, "last_year": year_of(row["period_end"]) or first,
        "grade": "estimate" if unsure else "official",
        "amount_chf": value * scale if scale and words[0] == "CHF" else None,
        "amount_usd": value * scale if scale and words[0] == "USD" else None,
    }


@cache
def series(name: str) -> tuple[dict[str, Any], ...]:
    """The points of a named series in their order, each with the figure that stands for it."""
    points = [row for row in rows("figure_series") if row["series"] == name]
    return tuple(
        {**figures()[row["fact_id"]], "series": name, "label": row["label"] or None,
         "note": row["note"] or None, "position": int(row["position"]),
         "scope": scope_of(name, row["label"])}
        for row in sorted(points, key=lambda row: int(row["position"])))


def scope_of(name: str, label: str | None) -> str | None:
    """What the points of a series are figures of, as the codebook declares it; none undeclared."""
    for scope, about in listed("codebook")["scopes"].items():
        labels = about.get("points", {}).get(name)
        if labels is not None and (not labels or label in map(str, labels)):
            return str(scope)
    return None


def stage(scope: str) -> str:
    """The stage of the figures of a scope, as a sentence names it."""
    return f"stage-{listed('codebook')['scopes'][scope]['stage']}"


def read_in(point: dict[str, Any], *more: str) -> dict[str, Any]:
    """Where a published figure was read: its grade and source, and what `more` names."""
    return {name: point[name] for name in ("grade", "source_title", *more)}


def grouped(table: tuple[Row, ...], *names: str) -> dict[tuple[str, ...], list[Row]]:
    """The rows by the cells of these columns."""
    groups = defaultdict(list)
    for row in table:
        groups[tuple(row[name] for name in names)].append(row)
    return dict(groups)
