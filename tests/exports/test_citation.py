"""Citations hold what they must, in a form that reference managers read."""

import dataclasses
import re

import pytest

from casebook.cards import card
from casebook.exports import Extract, citation, of_card
from casebook.selection import Selection
from casebook.warehouse import live
from tests.exports.extracts import BASE, CARDS, NARROW

COMMANDS = {r"\&": "&", r"\%": "%", r"\$": "$", r"\#": "#", r"\_": "_", r"\{": "{", r"\}": "}",
            r"\textbackslash{}": "\\", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^"}


def bibtex_fields(entry: str) -> dict[str, str]:
    """The fields of one entry, read brace by brace; fails when the braces do not close."""
    head = re.match(r"@misc\{([a-z0-9-]+),\n", entry)
    assert head, entry
    fields, at = {"key": head[1]}, head.end()
    while name := re.compile(r"\s*([a-z]+) = ").match(entry, at):
        at = name.end()
        if entry[at] == "{":
            start, depth = at, 0
            while True:
                if entry[at] == "\\":
                    at += 1
                else:
                    depth += {"{": 1, "}": -1}.get(entry[at], 0)
                at += 1
                if depth == 0:
                    break
            fields[name[1]] = entry[start + 1:at - 1]
        else:
            word = re.compile(r"[a-z0-9]+").match(entry, at)
            assert word
            at = word.end()
            fields[name[1]] = word[0]
        at = re.compile(r",?\s*").match(entry, at).end()
    assert entry[at:].strip() == "}"
    return fields


def unescaped(text: str) -> str:
    pattern = "|".join(re.escape(command) for command in COMMANDS)
    return re.sub(pattern, lambda found: COMMANDS[found[0]], text)


def ris_fields(entry: str) -> list[tuple[str, str]]:
    assert entry.endswith("\r\n")
    lines = entry[:-2].split("\r\n")
    found = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in lines]
    assert all(found), lines
    return [(line[1], line[2]) for line in found if line]


MONTHS = ("", "January", "February", "March", "April", "May", "June", "July", "August",
          "September", "October", "November", "December")


@pytest.mark.parametrize("card_id", CARDS)
def test_every_card_can_be_cited(card_id: str) -> None:
    extract = of_card(card(card_id), NARROW, live(), "seen", BASE)
    source, made = extract.answer.provenance, citation(extract)
    released = live().date
    day = f"{released.day} {MONTHS[released.month]} {released.year}"
    for said in (extract.title, source.figure_id, source.release_id, extract.grade, extract.link,
                 extract.source_line, day):
        assert said in made.text
    bib = bibtex_fields(made.bibtex)
    assert unescaped(bib["title"][1:-1]) == extract.title
    assert bib["title"].startswith("{")
    assert (bib["year"], bib["month"], bib["version"]) == ("2026", "nov", source.release_id)
    assert bib["url"] == extract.link
    assert source.figure_id in bib["note"]
    assert extract.grade in bib["note"]
    identity = source.figure_id or source.rows_hash[:12]
    assert bib["key"] == f"casebook-{identity}".lower()
    ris = ris_fields(made.ris)
    assert ris[0] == ("TY", "DATA")
    assert ris[-1] == ("ER", "")
    dated = f"{released.year}/{released.month:02}/{released.day:02}"
    for entry in (("TI", extract.title), ("ID", identity), ("ET", source.release_id),
                  ("DA", dated), ("PY", "2026"), ("UR", extract.link)):
        assert entry in ris
    assert any(extract.grade in text for tag, text in ris if tag == "N1")


def hostile(title: str) -> Extract:
    extract = of_card(card("units-total"), Selection(), live(), "seen", BASE)
    return dataclasses.replace(extract, title=title)


@pytest.mark.parametrize("title", [
    "50 % of {units} & $1 #1 a_b ~x ^y \\z", "}}", "{", "\\", "a\nb\r\nER  - \r\nTY  - JOUR",
    "Côte d’Ivoire: 3½ units", "الاتحاد",
])
def test_no_title_breaks_a_citation(title: str) -> None:
    made = citation(hostile(title))
    one_line = " ".join(title.splitlines())
    assert unescaped(bibtex_fields(made.bibtex)["title"][1:-1]) == one_line
    ris = ris_fields(made.ris)
    assert ("TI", one_line) in ris
    assert [tag for tag, _ in ris].count("TY") == 1
