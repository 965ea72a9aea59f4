"""The board of initiatives, and proposals: checked, escaped, bounded, never kept."""

import csv
import io

import pytest
import yaml
from streamlit.testing.v1 import AppTest

from casebook.analysis.initiatives import board, read_initiatives
from casebook.analysis.proposals import LONGEST, Proposal, read_proposal
from casebook.errors import BadConfiguration
from casebook.exports.proposal import as_csv, as_yaml
from casebook.paths import ROOT
from casebook.warehouse import live
from tests.cards.reckoning import source

GOOD = {"title": "Community networks", "funds": "Equipment and training.",
        "words": "Networks that villages build and run by themselves."}
HOSTILE = [
    "<script>alert(1)</script> and more text", "=HYPERLINK(\"http://x\";\"y\") as a title",
    "+cmd|' /C calc'!A0 and so on", "@SUM(1+1) in a longer text", "-2+3 written as a text here",
    "!!python/object/apply:os.system [ls] text", "a: [b, {c: d}] # comment &anchor *alias",
    "**bold** [x](javascript:alert(1)) $\\LaTeX$", "' or 1=1; drop table contributions; --",
    "--- \n- id: two\n  title: second entry", "\"quoted\" and, comma; semicolon",
    ":material/home: `code` {{7*7}} ${7*7}",
]


def test_the_board_holds_what_is_published_and_nothing_else() -> None:
    figures = {row["fact_id"]: row for row in source("published_figures")}
    entries = board(live())
    ids = [one.initiative.id for one in entries]
    assert ids == ["giga", "partner2connect", "bridging-the-standardization-gap",
                   "regional-initiatives"]
    for entry in entries:
        assert entry.document == figures[entry.initiative.source]["source_title"]
        for amount, shown in zip(entry.initiative.amounts, entry.figures, strict=True):
            told = figures[amount.fact_id]
            assert (shown.value, shown.unit) == (float(told["value"]), told["unit"])
            assert shown.document == told["source_title"]
    assert not entries[2].figures


@pytest.mark.parametrize(("old", "new"), [
    ("fact_id: F0422", "fact_id: F9999"),
    ("fact_id: F0422", "fact_id: F0664"),  # schools, not money
    ("id: partner2connect", "id: giga"),
    ("status: open\n", "status: perhaps\n"),
    ("says: mobilised", "says: mobilised, amount: 12"),
    ("  funds:", "  fundz:"),
    ("source: F0664", "source: a rumour"),
])
def test_an_incomplete_entry_is_refused(tmp_path, old: str, new: str) -> None:
    text = (ROOT / "data/initiatives.yml").read_text(encoding="utf-8")
    file = tmp_path / "initiatives.yml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadConfiguration, match=r"initiatives\.yml"):
        board(live(), file)


def test_a_file_that_is_no_list_is_refused(tmp_path) -> None:
    file = tmp_path / "initiatives.yml"
    for text in ("", "just words", "- [", "{}"):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(BadConfiguration):
            read_initiatives(file)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    made, faults = read_proposal({**GOOD, "title": text[:120], "words": text, "funds": text,
                                  "document": text})
    assert made is not None, faults
    assert yaml.safe_load(as_yaml(made)) == [made.model_dump()]
    header, row = csv.reader(io.StringIO(as_csv(made).decode("utf-8-sig")))
    cells = dict(zip(header, row, strict=True))
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in cells.values())
    assert made.words in (cells["words"], cells["words"][1:])
    assert "\n" not in made.words


@pytest.mark.parametrize(("change", "fault"), [
    ({"title": ""}, ("title", "short")),
    ({"title": "x" * 121}, ("title", "long")),
    ({"words": "short"}, ("words", "short")),
    ({"words": "x" * (LONGEST["words"] + 1)}, ("words", "long")),
    ({"funds": "x" * 100_000}, ("funds", "long")),
    ({"title": "a\u202eb text"}, ("title", "characters")),
    ({"title": "nul\x00 byte"}, ("title", "characters")),
    ({"amount": 5.0}, ("", "published")),
    ({"amount": 5.0, "currency": "CHF"}, ("", "published")),
    ({"amount": -5.0, "currency": "CHF", "document": "A report"}, ("amount", "number")),
    ({"amount": float("nan"), "currency": "CHF", "document": "A report"}, ("amount", "number")),
    ({"amount": float("inf"), "currency": "CHF", "document": "A report"}, ("amount", "number")),
    ({"amount": 1e13, "currency": "CHF", "document": "A report"}, ("amount", "number")),
    ({"currency": "XXX"}, ("currency", "choice")),
    ({"address": "javascript:alert(1)"}, ("address", "address")),
    ({"address": "https://x/<script>"}, ("address", "address")),
])
def test_each_fault_is_named(change: dict[str, object], fault: tuple[str, str]) -> None:
    made, faults = read_proposal({**GOOD, **change})
    assert made is None
    assert fault in faults


def test_a_whole_proposal_with_its_amount() -> None:
    made, faults = read_proposal({**GOOD, "amount": 250_000.0, "currency": "USD",
                                  "document": "Annual report", "address": "https://itu.int/x"})
    assert isinstance(made, Proposal)
    assert not faults


def test_the_form_tells_faults_and_makes_the_file() -> None:
    app = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    app.switch_page(str(ROOT / "pages/voluntary.py")).run()
    button = next(one for one in app.button if one.label == "Check the proposal")
    button.click().run()
    assert len(app.error) == 3
    assert not app.exception
    for field, typed in (("Title", "<b>=1+1</b> network"), ("What it is", GOOD["words"]),
                         ("What the money would go to", GOOD["funds"])):
        one = next(one for one in (*app.text_input, *app.text_area) if one.label == field)
        one.set_value(typed)
    next(one for one in app.button if one.label == "Check the proposal").click().run()
    assert not app.error
    assert not app.exception
    assert "<b>=1+1</b> network" in app.code[0].value
    assert not any("<b>=1+1" in str(one.value) for one in app.markdown)
