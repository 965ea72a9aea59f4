"""The results model: each fault of a plan is told with its line."""

import re
import shutil
from pathlib import Path

import pytest

from casebook import paths
from casebook.build.results.plan_template import check_plan
from casebook.errors import BadSource
from casebook.warehouse.codebook import codebook
from tests.sampling import drawn

TEMPLATES = paths.DATA / "templates" / "results"
NODES, LINKS, VALUES = "results_nodes.csv", "results_links.csv", "results_values.csv"


@pytest.fixture
def plan(tmp_path) -> Path:
    """A copy of the worked example that a test may spoil."""
    return Path(shutil.copytree(TEMPLATES / "example", tmp_path / "plan"))


def lines_of(folder: Path, file: str) -> list[str]:
    return (folder / file).read_text(encoding="utf-8").splitlines()


def write(folder: Path, file: str, lines: list[str]) -> None:
    (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


def faults(folder: Path, words: str) -> list[str]:
    """The lines with `words` of what is told of a plan that does not fit."""
    with pytest.raises(BadSource) as caught:
        check_plan(folder, paths.DATA)
    told = [one.strip() for one in str(caught.value).splitlines() if words in one]
    assert told, str(caught.value)
    return told


def test_a_cell_in_another_form_gets_an_example_that_fits(plan: Path) -> None:
    lines = lines_of(plan, NODES)
    write(plan, NODES, [lines[0], lines[1].replace("2012-2015", "2012–2015"), *lines[2:]])
    assert "it must be written as 2012-2015;" in faults(plan, "plan_period")[0]
    for column in codebook().columns.values():
        for example in column.examples or []:
            assert re.fullmatch(str(column.pattern), example)


def test_the_example_fits() -> None:
    counts = check_plan(TEMPLATES / "example", paths.DATA)
    assert counts == {
        stem.removeprefix("results_"): len(lines_of(TEMPLATES / "example", f"{stem}.csv")) - 1
        for stem in ("results_nodes", "results_links", "results_values")
    }


@pytest.mark.parametrize("file", [NODES, LINKS, VALUES])
def test_templates_have_the_columns_of_the_codebook(file: str) -> None:
    columns = codebook().source_tables[file.removesuffix(".csv")].columns
    assert lines_of(TEMPLATES, file) == [",".join(columns)]
    assert lines_of(TEMPLATES / "example", file)[0] == ",".join(columns)


# name: file, what to replace (None: a line to add), with what, the file and line told, the words.
MALFORMED = {
    "a cycle of two": (LINKS, None, ["x-obj-1,x-obj-2,contributes-to,,,,F0459,,,",
                                     "x-obj-2,x-obj-1,contributes-to,,,,F0459,,,"],
                       LINKS, 13, "leads back to where it began: x-obj-1 > x-obj-2 > x-obj-1"),
    "a node that contributes to itself": (
        LINKS, None, ["x-obj-1,x-obj-1,contributes-to,,,,F0459,,,"], LINKS, 12,
        "leads back to where it began"),
    "a target measured by itself": (
        LINKS, None, ["x-target,x-target,measured-by,,,,F0486,,,"], LINKS, 12,
        "leads back to where it began"),
    "an unknown node that a link leads from": (
        LINKS, "x-goal,x-target", "x-gaol,x-target", LINKS, 9, "has no such node_id"),
    "an unknown node that a link leads to": (
        LINKS, "x-target,x-ind", "x-target,x-indicator", LINKS, 10, "has no such node_id"),
    "a value of an unknown node": (
        VALUES, "x-ind,actual,2015", "x-index,actual,2015", VALUES, 4, "has no such node_id"),
    "an unknown figure behind a node": (
        NODES, "F0493 F0494", "F0493 F9494", NODES, 10, "no such published figure"),
    "an unknown figure as amount": (
        NODES, ",F0461,,,,0,F0461", ",F9461,,,,0,F0461", NODES, 3, "no such published figure"),
    "an unknown figure as value": (
        VALUES, "2020,F0486", "2020,F9486", VALUES, 2, "published_figures has no such fact_id"),
    "a node given twice": (NODES, None, [
        "x-goal,goal,2016-2019,2016,2019,Again,Again.,,,,,,,1,F0535,,,"], NODES, 12,
        "the key stands twice"),
    "a node that the model holds already": (
        NODES, "x-lone,", "g16-1,", NODES, 11, "the key stands twice"),
    "a link given twice": (
        LINKS, None, ["x-goal,x-target,measured-by,,,,F0486,,,"], LINKS, 12,
        "the key stands twice"),
    "a value given twice": (
        VALUES, None, ["x-target,target,2020,F0486,,,ITU Annual Report 2017,0,,,"], VALUES, 7,
        "the key stands twice"),
    "a figure in another unit": (
        VALUES, "x-ind,actual,2015,F0493", "x-ind,actual,2015,F0860", VALUES, 4,
        "the unit of x-ind is percent"),
    "a value typed in another unit": (
        VALUES, "42.9,percent", "42.9,schools", VALUES, 5, "the unit of x-ind is percent"),
    "a value typed without a unit": (
        VALUES, "42.9,percent", "42.9,", VALUES, 5, "it has no value with a unit"),
    "money spent that is no money": (
        VALUES, "2013-09,F0467", "2013-09,F0493", VALUES, 6, "the unit of x-obj-2 is CHF"),
    "a currency that is not taken": (
        NODES, "482000,CHF", "482000,EUR", NODES, 5, "one of ‘CHF’, ‘USD’"),
    "an amount without its currency": (
        NODES, "482000,CHF", "482000,", NODES, 5, "an amount and its currency stand together"),
    "an amount from a percentage": (
        NODES, ",F0461,,,,0,F0461", ",F0486,,,,0,F0461", NODES, 3, "no amount in Swiss francs"),
    "a node that ends before it begins": (
        NODES, "2016,2019,Growth", "2019,2016,Growth", NODES, 8, "ends before it begins"),
    "a plan that ends before it begins": (
        NODES, "goal,2016-2019", "goal,2019-2016", NODES, 8, "ends before it begins"),
    "a baseline after its target": (
        VALUES, "baseline,2015", "baseline,2021", VALUES, 3, "not earlier than the target"),
    "a month that there is not": (
        VALUES, "spent,2013-09", "spent,2013-13", VALUES, 6, "it must be written as"),
    "a node without a source": (
        NODES, "0,F0535,,,", "0,,,,", NODES, 8, "it names no source"),
    "a value without a source": (
        VALUES, lines_of(TEMPLATES / "example", VALUES)[4].split(",1,")[1], ",,", VALUES, 5,
        "it names no source"),
    "a document without number or address": (
        LINKS, lines_of(TEMPLATES / "example", LINKS)[3].rsplit(",", 1)[1], "", LINKS, 4,
        "neither number nor address"),
    "a link without a source": (
        LINKS, "F0486,,,", ",,,", LINKS, 9, "it names no source"),
    "more money out than in": (
        NODES, "3478000", "3478500", NODES, 2, "lead on and CHF 3,478,500 are said to remain"),
    "money that leads nowhere": (
        NODES, ",F0466,,,all,", ",F0466,,,,", NODES, 7, "CHF 0 lead on and CHF 0"),
    "money in that is not the amount": (
        LINKS, "x-out-3,x-obj-1,contributes-to,from-node",
        "x-out-3,x-obj-1,contributes-to,F0463", NODES, 6, "its amount is CHF 1,261,000"),
    "a node that hangs unsaid": (
        NODES, ",all,1,F0474", ",all,0,F0474", NODES, 11, "no link leads to it or from it"),
    "a node said to hang that does not": (
        NODES, ",all,0,F0459", ",all,1,F0459", NODES, 6, "it has links"),
    "a kind of link that does not fit": (
        LINKS, "x-goal,x-target,measured-by", "x-goal,x-target,funds", LINKS, 9,
        "cannot lead from goal to target"),
    "a kind of node that there is not": (
        NODES, "x-goal,goal", "x-goal,aim", NODES, 8, "one of ‘revenue-source’"),
    "a link into another plan": (
        NODES, "x-obj-2,objective,2012-2015", "x-obj-2,objective,2016-2019", LINKS, 5,
        "from the plan 2012-2015 to the plan 2016-2019"),
    "two editions for one date": (
        VALUES, None, ["x-ind,actual,2015,F0493,,,Another edition,1,,,"], VALUES, 7,
        "2 editions stand for"),
    "a target without a value": (
        VALUES, "x-target,target,2020", "x-ind,actual,2020", NODES, 9, "no value is to be reached"),
    "a target without a direction": (
        NODES, "percent,up", "percent,", NODES, 9, "a target needs it"),
    "a second indicator": (
        LINKS, None, ["x-target,i-hh-dev,measured-by,,,,F0493,,,"], LINKS, 12,
        "measured by another indicator already"),
    "a year that is no number": (
        NODES, "2016,2019,Growth", "2016,late,Growth", NODES, 8, "it is no integer"),
    "an empty name": (NODES, "Growth,", ",", NODES, 8, "it must not be empty"),
}


@pytest.mark.parametrize("name", drawn(sorted(MALFORMED), 16, "malformed plans"))
def test_a_malformed_file_gets_a_sentence_with_its_line(plan: Path, name: str) -> None:
    file, old, new, told_file, line, words = MALFORMED[name]
    lines = lines_of(plan, file)
    if old is None:
        lines += new
    else:
        assert sum(old in one for one in lines) >= 1
        at = next(n for n, one in enumerate(lines) if old in one)
        lines[at] = lines[at].replace(old, new, 1)
    write(plan, file, lines)
    told = faults(plan, words)
    assert any(one.startswith(f"{told_file}, line {line}, column ") for one in told), told


def test_there_are_more_than_25_malformed_files() -> None:
    assert len(MALFORMED) >= 25


# name: the file's bytes, spoilt; the words that are told of it.
UNREADABLE = {
    "an encoding that is not UTF-8": (
        lambda raw: raw.replace(b"Growth", "Croissance é".encode("latin-1"), 1),
        "no text in UTF-8"),
    "UTF-16, as some spreadsheets save it": (
        lambda raw: raw.decode("utf-8").encode("utf-16"), "no text in UTF-8"),
    "semicolons between the columns": (
        lambda raw: raw.replace(b",", b";"), "semicolons separate the cells"),
    "columns in another order": (
        lambda raw: raw.replace(b"node_id,node_kind", b"node_kind,node_id", 1),
        "the columns must stand in the order"),
    "a column that nobody knows": (
        lambda raw: raw.replace(b"source_url\n", b"source_url,remark\n", 1), "surplus columns"),
    "a row with a cell too many": (
        lambda raw: raw.rstrip(b"\n") + b",,,,too many\n", "it has 22"),
    "a quotation mark that is never closed": (
        lambda raw: raw + b'x-open,goal,2016-2019,2016,2019,"Open', "Close the quotation mark"),
    "nothing at all": (lambda raw: b"", "there is nothing in it"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_is_named(plan: Path, name: str) -> None:
    spoil, words = UNREADABLE[name]
    (plan / NODES).write_bytes(spoil((plan / NODES).read_bytes()))
    told = faults(plan, words)
    assert told[0].startswith(NODES), told


def test_a_missing_column_and_a_missing_file_are_named(plan: Path) -> None:
    lines = lines_of(plan, NODES)
    write(plan, NODES, [one.rsplit(",", 1)[0] for one in lines])
    (plan / VALUES).unlink()
    assert any(one.startswith(f"{NODES}, line 1") for one in faults(plan, "source_url"))
    assert any(one.startswith(f"{VALUES}: ") for one in faults(plan, "the file is missing"))
