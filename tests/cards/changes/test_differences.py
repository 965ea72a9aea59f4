"""Numbers are compared row by row, whatever else of a row was revised."""

import pandas as pd

from casebook.cards import cards
from casebook.cards.answers import rows_of
from casebook.cards.changes.differences import Change, differences, identifying
from casebook.selection import Selection
from casebook.warehouse import live


def test_a_new_rank_or_note_makes_no_other_row() -> None:
    old = pd.DataFrame({"rank": [1, 2], "iso3": ["KEN", "EGY"], "year": [2024, 2024],
                        "amount": [5.0, 4.0], "note": ["a", "b"]})
    new = old.assign(rank=[2, 1], amount=[5.0, 6.0], note=["a", "c"]).iloc[::-1]
    assert set(differences(old, new)) == {
        Change(_place("KEN"), "rank", 1, 2), Change(_place("EGY"), "rank", 2, 1),
        Change(_place("EGY"), "amount", 4.0, 6.0)}


def test_rows_are_known_by_the_names_of_their_codes() -> None:
    old = pd.DataFrame({"node_id": ["a", "b"], "name": ["Aims", None], "value": [1.0, 2.0]})
    assert [one.where for one in differences(old, old.assign(value=[3.0, 4.0]))] == [
        (("name", "Aims"),), (("node_id", "b"),)]


def _place(iso3: str) -> tuple[tuple[str, object], ...]:
    return ("iso3", iso3), ("year", 2024)


def test_another_year_is_another_row() -> None:
    old = pd.DataFrame({"iso3": ["KEN", "EGY"], "latest_year": [2023, 2023],
                        "share": [0.65, 0.27]})
    new = old.assign(latest_year=[2024, 2023])
    assert {(c.where, c.old, c.new) for c in differences(old, new)} == {
        ((("iso3", "KEN"), ("latest_year", 2023)), 0.65, None),
        ((("iso3", "KEN"), ("latest_year", 2024)), None, 0.65)}


def test_classes_tell_rows_apart_where_nothing_else_does() -> None:
    old = pd.DataFrame({"year": [2024, 2024], "class_of_contribution": [0.25, 1.0],
                        "member_states": [10, 10]})
    new = old.assign(member_states=[10, 11])
    assert differences(old, new) == [
        Change((("year", 2024), ("class_of_contribution", 1.0)), "member_states", 10, 11)]


def test_words_alone_change_no_number() -> None:
    old = pd.DataFrame({"iso3": ["KEN"], "amount": [5.0], "judged": [pd.Timestamp("2026-11-30")]})
    assert differences(old, old.assign(judged=pd.Timestamp("2026-12-05"))) == []


def test_rows_of_every_card_are_told_apart() -> None:
    for one in (card for card in cards().values() if card.compute is None):
        rows = rows_of(one, Selection(country="KEN"), live()).rows
        if not rows.empty:
            assert not rows.duplicated(identifying(rows, rows, list(rows.columns))).any(), one.id
