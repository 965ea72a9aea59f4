"""Every question keeps its promises, and a wrong call gets a sentence."""

import time

import pytest

from casebook.errors import (
    BadParameters,
    BadParameterValue,
    BadQueryFile,
    CasebookError,
    UnknownQuery,
)
from casebook.selection import Selection
from casebook.warehouse import catalogue, live, run
from casebook.warehouse.codebook import codebook
from casebook.warehouse.connection import cursor
from casebook.warehouse.named_queries import catalogue as load
from casebook.wording.error_sentences import operator_sentence

QUERIES = sorted(catalogue())


def usual(name: str) -> dict[str, str | int | None]:
    """The parameters of a question as the default selection gives them."""
    chosen = Selection().parameters()
    return {parameter: chosen.get(parameter) for parameter in catalogue()[name].parameters}


@pytest.mark.parametrize("name", QUERIES)
def test_columns_are_those_declared_and_in_the_codebook(name: str) -> None:
    answer = run(name, usual(name))
    assert tuple(answer.rows.columns) == catalogue()[name].columns
    unknown = set(answer.rows.columns) - set(codebook().columns)
    assert not unknown, f"not in the codebook: {unknown}"


@pytest.mark.parametrize("name", QUERIES)
def test_provenance_names_tables_and_sources(name: str) -> None:
    source = run(name, usual(name)).provenance
    assert source.tables
    assert source.release_id == live().id
    assert source.question.endswith("?")


@pytest.mark.parametrize("name", QUERIES)
def test_rows_come_in_a_settled_order(name: str) -> None:
    """The rows' hash is part of the figure id: the same question must give the same order."""
    with cursor(live()) as one, cursor(live()) as other:
        sql, parameters = catalogue()[name].sql, usual(name)
        first = one.execute(sql, parameters).fetchall()
        assert "order by" in sql.lower() or len(first) == 1
        assert str(other.execute(sql, parameters).fetchall()) == str(first)


def test_unknown_question_gets_the_nearest_name() -> None:
    with pytest.raises(UnknownQuery, match="units_total_by_year"):
        run("units_total_by_yaer")


def test_missing_and_surplus_parameters_are_named() -> None:
    with pytest.raises(BadParameters, match=r"missing parameters .*from_year.*surplus .*colour"):
        run("units_total_by_year", {"colour": "red"})


@pytest.mark.parametrize(("parameter", "value"), [
    ("from_year", "2015"), ("from_year", True), ("region", 7), ("region", "Atlantis"),
    ("grouping", "'; drop table contributions; --"),
])
def test_odd_values_are_named(parameter: str, value: object) -> None:
    with pytest.raises(BadParameterValue, match=parameter):
        run("units_total_by_year", {**usual("units_total_by_year"), parameter: value})


@pytest.mark.parametrize(("text", "reason"), [
    ("select 1", "lacks question"),
    ("-- question: q?\n-- parameters: none\n-- grain: g\n-- columns: a\nselect $a", "uses"),
    ("-- question: q?\n-- parameters: colour\n-- grain: g\n-- columns: a\nselect $colour",
     "codebook has no parameter"),
    ("-- question: q?\n-- parameters: none\n-- grain: g\n-- columns: a\n-- grade: good\nselect 1",
     "no grade"),
])
def test_a_malformed_question_is_refused(tmp_path, text: str, reason: str) -> None:
    (tmp_path / "odd.sql").write_text(text)
    with pytest.raises(BadQueryFile, match=reason):
        load(tmp_path)


def test_every_error_is_a_sentence() -> None:
    with pytest.raises(CasebookError) as caught:
        run("no such question")
    assert operator_sentence(caught.value).endswith("?")


QUICK = 0.05  # seconds


@pytest.mark.parametrize("name", QUERIES)
def test_a_question_is_quick(name: str) -> None:
    """A coarse guard in processor time; benchmarks/queries.py measures the real goal of 5 ms.

    Other tests' threads in this process count too: the question is asked until they are quiet.
    """
    sql, parameters, release = catalogue()[name].sql, usual(name), live()
    times: list[float] = []
    while len(times) < 5 or (min(times) >= QUICK and len(times) < 60):
        started = time.process_time()
        with cursor(release) as asking:
            asking.execute(sql, parameters).fetchall()
        times.append(time.process_time() - started)
    assert min(times) < QUICK
