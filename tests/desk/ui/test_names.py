"""Names and values as the staff of the secretariat read them."""

import pytest

from casebook.desk.ui import names
from casebook.desk.words import DeskLanguage, languages
from casebook.warehouse.codebook import codebook


@pytest.mark.parametrize(("text", "shown"), [
    ("12170.92", "12\u202f170.92"), ("14250.40", "14\u202f250.40"), ("-0.5", "−0.5"),
    ("1020436.18", "1\u202f020\u202f436.18"), ("2024", "2024"), ("98765", "98\u202f765"),
    ("0012", "0012"), ("1.2.3", "1.2.3"), ("2024-05", "2024-05"), ("exact", "exact"), ("", "")])
def test_numbers_keep_their_digits_and_nothing_else_changes(text: str, shown: str) -> None:
    assert names.value(text) == shown


@pytest.mark.parametrize(("text", "shown"), [
    ("country-class.png", "Class of contribution and annual amount (PNG)"),
    ("member_state_contributions.csv",
     "Assessed contributions of Member States, and the units they imply (CSV)"),
    ("briefing.pdf", "Briefing (PDF)"), ("talk", "A briefing to present"),
    ("story-scale.png", "The story in pictures (PNG)"), ("rest", "rest")])
def test_files_are_named_by_what_they_show(text: str, shown: str) -> None:
    assert names.file(text) == shown


def test_what_an_entry_is_about() -> None:
    assert names.target("request 3") == "request 3"
    assert names.target("Contributions 2026.xlsx") == "Contributions 2026.xlsx"


@pytest.mark.parametrize("language", languages())
def test_no_choice_in_the_form_of_a_figure_is_raw(
    language: DeskLanguage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names.visit, "language", lambda: language)
    shape = codebook().shapes()["published_figures"]
    for name in shape.columns:
        assert names.field(name) != name.replace("_", " ") or "_" not in name
        for value in codebook().columns[name].allowed or ():
            assert "_" not in names.option(name, str(value))
    fields = [names.field(name) for name in shape.columns]
    assert len(set(fields)) == len(fields)
