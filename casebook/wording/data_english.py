"""The English of every text in `data/` and `queries/` that readers see, by stem and key.

What translators get. Keys are made of ids, never of places in a list, so that a translation stays
with its text when lines are added. Not among them: quotations, titles of documents, names of
contributors and projects, ids and codes.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from casebook.paths import DATA, QUERIES

Pairs = Iterator[tuple[str, str]]
# As many words of a text as name it where it has no id.
KEY_WORDS = 8


def english(data: Path = DATA, queries: Path = QUERIES) -> dict[str, dict[str, str]]:
    """Stem to key to English, the stems in the order of importance to readers.

    A text that stands in a stem several times is there once, under its first key.
    """
    stems = {
        "glossary": _fields(_yaml(data / "glossary.yml"), "term", "words"),
        "events": _events(_yaml(data / "events.yml")),
        "initiatives": _fields(_yaml(data / "initiatives.yml"), "title", "words", "funds"),
        "classes": _classes(_yaml(data / "classes.yml")),
        "corrections": _fields(_yaml(data / "corrections.yml"), "what", "done", "why"),
        "unit_costs": _fields(_yaml(data / "unit_costs.yml"), "computation", "remark"),
        "proposal_criteria": _fields(
            _yaml(data / "proposal_criteria.yml"), "question", "reference", "found"),
        "results": _results(data / "sources"),
        "codebook": _codebook(_yaml(data / "codebook.yml")),
        "series": _series(data / "sources"),
        "sources": _sources(data / "sources"),
        "queries": _queries(queries),
        "places": _places(_yaml(data / "places.yml")),
        "releases": _releases(data / "RELEASES.md"),
    }
    return {stem: _once(pairs) for stem, pairs in stems.items()}


def _once(pairs: Pairs) -> dict[str, str]:
    known: dict[str, str] = {}
    for key, text in pairs:
        if text and text not in known:
            known[text] = key
    found = {key: text for text, key in known.items()}
    if len(found) < len(known):
        keys = list(known.values())
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise ValueError(f"two texts have one key: {twice}")
    return found


def _yaml(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _fields(entries: list[dict[str, Any]], *fields: str) -> Pairs:
    for entry in entries:
        for field in fields:
            yield f"{entry['id']}.{field}", entry.get(field, "")


def _events(entries: list[dict[str, Any]]) -> Pairs:
    yield from _fields(entries, "place", "words")
    for entry in entries:
        for decision in entry.get("decides", []):
            yield (f"{entry['id']}.{decision['matter']}.{decision['period']}.document",
                   decision["document"])


def _places(content: dict[str, Any]) -> Pairs:
    for code, name in content["territories"].items():
        yield f"territories.{code}", name


def _classes(content: dict[str, Any]) -> Pairs:
    """A rule that was not read is followed by `unread` wherever readers meet it."""
    unread = content["unread"]
    yield "unread", unread
    for rule in content["rules"]:
        yield f"rules.{rule['id']}.name", rule["name"]
        yield f"rules.{rule['id']}.articles", "; ".join(rule["articles"])
        yield f"rules.{rule['id']}.words", (
            rule["words"] if rule["read"] else f"{rule['words']} {unread}")


def _results(folder: Path) -> Pairs:
    for row in _rows(folder / "results_nodes.csv"):
        yield f"nodes.{row['node_id']}.name", row["name"]
        yield f"nodes.{row['node_id']}.words", row["words"]
    values = _rows(folder / "results_values.csv")
    facts = {row["fact_id"] for row in values}
    measured = [row for row in _rows(folder / "published_figures.csv") if row["fact_id"] in facts]
    for row in (*_rows(folder / "results_nodes.csv"), *values, *measured):
        yield from _by_text("units", row["unit"])
    for row in values:
        yield from _by_text("editions", row["edition"])


def _codebook(book: dict[str, Any]) -> Pairs:
    for name, entry in book["warnings"].items():
        yield f"warnings.{name}.words", entry["words"]
    for part in ("tables", "source_tables"):
        for name, table in book[part].items():
            yield f"{part}.{name}.title", table["title"]
            yield f"{part}.{name}.grain", table["grain"]
    for part in ("columns", "parameters"):
        for name, entry in book[part].items():
            yield f"{part}.{name}.words", entry["words"]


def _series(folder: Path) -> Pairs:
    """Notes on published figures that charts show, and the words of those figures."""
    points = _rows(folder / "figure_series.csv")
    shown = {row["fact_id"] for row in points}
    for row in points:
        yield f"notes.{row['series']}.{row['fact_id']}", row["note"]
    figures = [row for row in _rows(folder / "published_figures.csv") if row["fact_id"] in shown]
    for field, part in (("unit", "units"), ("qualifier", "qualifiers")):
        for row in figures:
            yield from _by_text(part, row[field])
    for row in figures:
        yield f"measures.{row['fact_id']}", row["measure"]
    for row in _rows(folder / "group_memberships.csv"):
        yield f"groups.{row['iso3']}.{row['grouping']}", row["note"]
    for row in _rows(folder / "official_exchange_rates.csv"):
        yield f"rates.{row['iso3']}.{row['year']}", row["remark"]
    for row in _rows(folder / "itu_t_recommendations_by_study_group.csv"):
        yield from _by_text("study-groups", row["study_group"])
    for stem in ("itu_t_texts_by_year", "itu_r_texts_by_year", "satellite_networks_by_year"):
        for row in _rows(folder / f"{stem}.csv"):
            yield from _by_text("remarks", row["remark"])


def _by_text(part: str, text: str) -> Pairs:
    """A text that has no id of its own: its first words are its key."""
    yield f"{part}.{_slug(text)}", text


def _slug(text: str) -> str:
    return "-".join(re.findall("[A-Za-z0-9]+", text)[:KEY_WORDS])


def _sources(folder: Path) -> Pairs:
    for path in sorted(folder.glob("*.source.yml")):
        entry, stem = _yaml(path), path.name.removesuffix(".source.yml")
        notes = entry.get("notes")
        texts = {**entry, "notes": " ".join(notes) if isinstance(notes, list) else notes}
        for field in ("short", "title", "producer", "period", "published", "licence", "notes",
                      "treatment"):
            text = str(texts[field] or "")
            if re.search("[A-Za-z]{2}", text):  # not a bare date or period
                yield f"{stem}.{field}", text


def _queries(folder: Path) -> Pairs:
    """The lines `-- key: words` at the top of each query; a line without a key goes on."""
    for path in sorted(folder.glob("*.sql")):
        key, header = "", dict[str, str]()
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("--"):
                break
            entry = re.match(r"--\s?([a-z]+):\s*(.*)", line)
            key, words = (entry[1], entry[2]) if entry else (key, line.lstrip("-").strip())
            header[key] = f"{header.get(key, '')} {words}".strip()
        for field in ("question", "grain", "notes"):
            yield f"{path.stem}.{field}", header.get(field, "")


def _releases(path: Path) -> Pairs:
    """Title and words of each release by its number, the oldest being 1."""
    parts = path.read_text(encoding="utf-8").split("\n## ")[1:]
    for place, part in enumerate(parts):
        heading, _, words = part.partition("\n")
        number = len(parts) - place
        yield f"release-{number}.title", heading.partition(" - ")[2].strip()
        for line in words.strip().splitlines():
            yield from _by_text(f"release-{number}", line.strip().removeprefix("- "))
