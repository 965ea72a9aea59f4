"""Delimiter, header, titles, tags, totals and empty cells of tables that people make."""

import pytest

from casebook.table_reader import decode, read_table


@pytest.mark.parametrize("delimiter", ["\t", ";", "|", ","])
@pytest.mark.parametrize("above", ["", "Contributions\n", "Contributions\nas at 31 December\n\n"])
def test_the_header_is_found(delimiter: str, above: str) -> None:
    lines = ["State,Units,Amount", "France,28,8904000", "Kenya,1/2,159000", "Total,28.5,9063000"]
    table = read_table(above + "\n".join(lines).replace(",", delimiter))
    assert table.delimiter == delimiter
    assert table.header is not None
    assert table.header.cells == ("State", "Units", "Amount")
    assert table.column(1) == ("28", "1/2")
    assert [row.cells[0] for row in table.totals] == ["Total"]
    assert ("preamble" in {note.kind for note in table.notes}) == bool(above)


def test_empty_cells_of_a_spreadsheet_are_left_out() -> None:
    table = read_table("State;Units;;\nFrance;28;;\n;;;\nKenya;1/2;;\n")
    assert [row.cells for row in table.rows] == [("France", "28"), ("Kenya", "1/2")]
    assert {note.kind for note in table.notes} == {"ghost-columns", "ghost-rows"}


def test_lines_count_as_an_editor_counts_them() -> None:
    table = read_table('State;Units\n"Bolivia\n(State)";2\n\nKenya;1\n')
    assert [row.line for row in table.rows] == [2, 5]


@pytest.mark.parametrize("word", ["Total", "TOTAL", "Итого", "合计", "المجموع", "Sous-total"])
def test_totals_in_six_languages(word: str) -> None:
    assert [row.cells[0] for row in read_table(f"A;1\nB;2\n{word};3").totals] == [word]


def test_a_line_that_names_the_separator() -> None:
    table = read_table("sep=|\nState|Units\nKenya|1\n")
    assert (table.delimiter, table.column(1)) == ("|", ("1",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = "Côte d’Ivoire;1/4\r\nTürkiye;1\r\nSão Tomé et Príncipe;1/16\r\n"
    found, notes = decode(text.encode(encoding))
    assert found == text.replace("\r\n", "\n")
    assert [note.kind for note in notes] == (["encoding"] if encoding == "cp1252" else [])


def test_cyrillic_of_an_old_program() -> None:
    text = "Российская Федерация;15\nКения;1/2\nКазахстан;1\n"
    assert decode(text.encode("cp1251"))[0] == text
