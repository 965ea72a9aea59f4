"""A pasted list, as people write such."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.name_index import written_index
from casebook.analysis.scenario.pasted import LONGEST, read_list
from casebook.analysis.scenario.pasted_result import Pasted
from casebook.analysis.search_index import Entry, index
from casebook.analysis.written_names import written_names
from casebook.warehouse import live
from casebook.wording import Units

FEW = written_names(index([
    Entry("KEN", ("KEN", "KE", "404"), ("Kenya",)),
    Entry("UGA", ("UGA", "UG", "800"), ("Uganda",)),
    Entry("JPN", ("JPN", "JP", "392"), ("Japan",)),
    Entry("NAM", ("NAM", "NA", "516"), ("Namibia",)),
    Entry("BOL", ("BOL", "BO", "068"), ("Bolivia (Plurinational State of)",)),
    Entry("GNB", ("GNB", "GW", "624"), ("Guinea-Bissau",)),
], symbols={"J": "JPN"}))


@pytest.mark.parametrize(("text", "wanted"), [
    ("Kenya 2", [("KEN", 2)]),
    ("KEN: 2, UGA = 1", [("KEN", 2), ("UGA", 1)]),
    ("KEN-2;UGA-1", [("KEN", 2), ("UGA", 1)]),
    ("Kenya\t1/2\nUganda\t1/16\r\n", [("KEN", 0.5), ("UGA", 0.0625)]),
    ("Kenya 1 1/2 units", [("KEN", 1.5)]),
    ("Kenya 1½; Uganda ¼", [("KEN", 1.5), ("UGA", 0.25)]),
    ("Kenya 1,5\nUganda 0,25", [("KEN", 1.5), ("UGA", 0.25)]),
    ("Kenya\nUganda\nJapan 31", [("KEN", None), ("UGA", None), ("JPN", 31)]),
    ("Bolivia (Plurinational State of) 2", [("BOL", 2)]),
    ("Guinea-Bissau 1/8", [("GNB", 0.125)]),
    ("J 30\nKEN 2", [("JPN", 30), ("KEN", 2)]),
    ("1. Kenya 2\n2) Uganda 1", [("KEN", 2), ("UGA", 1)]),
    ("ＫＥＮ　１／２\nＵｇａｎｄａ　１．５", [("KEN", 0.5), ("UGA", 1.5)]),
    ("Kenya、Uganda", [("KEN", None), ("UGA", None)]),
    ("KEN 2\nKEN", [("KEN", 2)]),
    ("", []),
])
def test_lists_as_people_write_them(text: str, wanted: list[tuple[str, float | None]]) -> None:
    found = read_list(text, FEW)
    assert list(found.wanted) == wanted
    assert found.unmatched == ()


def test_what_is_not_known_is_told() -> None:
    found = read_list("Kenya 2\nAtlantis 3\n5\nUganda 1/0", FEW)
    assert found.wanted == (("KEN", 2.0),)
    assert [one.text for one in found.unmatched] == ["Atlantis 3", "5", "Uganda 1/0"]


@given(st.text(max_size=500))
def test_no_text_breaks_it(text: str) -> None:
    found = read_list(text, FEW)
    assert all(len(code) == 3 for code, _ in found.wanted)
    assert all(len(one.text) <= 60 for one in found.unmatched)


def pasted(text: str) -> Pasted:
    return read_list(text, written_index(live()))


@pytest.mark.parametrize("text", [
    "-" * LONGEST, "a-" * LONGEST, "x,inreut\n" * LONGEST,
    ",".join(f"arnetis{one}" for one in range(LONGEST)),
])
def test_no_text_takes_long(text: str) -> None:
    pasted("Kenya")  # the index is made once
    started = time.thread_time()
    pasted(text)
    assert time.thread_time() - started < 0.5


def test_everyday_names_are_taken() -> None:
    found = pasted("United Kingdom 12; Russia 16; South Korea 11; Turkey 2; Ivory Coast 3; Iran 2;"
                   "UK; Bolivia 1; Viet Nam 1; Кения 1; 日本 30")
    assert found.unmatched == ()
    assert dict(found.wanted) == {
        "GBR": 12, "RUS": 16, "KOR": 11, "TUR": 2, "CIV": 3, "IRN": 2, "BOL": 1, "VNM": 1,
        "KEN": 1, "JPN": 30}


@pytest.mark.parametrize(("text", "choices"), [
    ("Congo 1/2", {"COG", "COD"}), ("Korea 11", {"KOR", "PRK"}), ("corée 11", {"KOR", "PRK"}),
    ("Guinea 1/16", {"GIN", "GNB", "GNQ", "PNG"}), ("Nigera 1", {"NER", "NGA"}),
    ("Keny 3", {"KEN"}),
])
def test_what_may_mean_several_or_is_a_slip_is_not_taken(text: str, choices: set[str]) -> None:
    found = pasted(f"{text}\nKenya 2")
    assert found.wanted == (("KEN", 2),)
    assert set(found.unmatched[0].meaning.choices) == choices


def test_a_name_turned_round_at_its_comma_is_one_entry() -> None:
    found = pasted("Korea, Republic of 11\nCongo, Democratic Republic of the 1/2\nKEN 2, UGA 1")
    assert found.unmatched == ()
    assert dict(found.wanted) == {"KOR": 11, "COD": 0.5, "KEN": 2, "UGA": 1}


def test_what_is_no_member_state_is_never_another() -> None:
    found = pasted("Taiwan 1\nTaiwn 1\nKosovo 1\nEU 2")
    assert found.wanted == ()
    assert [one.meaning.choices for one in found.unmatched] == [()] * 4
    assert found.unmatched[0].meaning.other == found.unmatched[1].meaning.other == "area"


@pytest.mark.parametrize(("name", "iso3"), [
    ("Bahamas, The", "BHS"), ("Congo, Dem. Rep.", "COD"), ("Congo, Rep.", "COG"),
    ("Egypt, Arab Rep.", "EGY"), ("Korea, Dem. People's Rep.", "PRK"), ("Korea, Rep.", "KOR"),
    ("Micronesia, Fed. Sts.", "FSM"), ("Venezuela, RB", "VEN"), ("Tanzania, United Rep. of", "TZA"),
    ("Ethiopia, The Federal Dem. Rep. of", "ETH"), ("Netherlands (Kingdom of the)", "NLD"),
    ("Republic of Kenya", "KEN"), ("Kingdom of Denmark", "DNK"), ("Republic of Guinea", "GIN"),
    ("Islamic Republic of Iran", "IRN"), ("Hashemite Kingdom of Jordan", "JOR"),
    ("Republic of Korea", "KOR"), ("Democratic People's Republic of Korea", "PRK"),
    ("Democratic Socialist Republic of Sri Lanka", "LKA"), ("United Rep. of Tanzania", "TZA"),
])
def test_names_as_other_tables_turn_and_shorten_them(name: str, iso3: str) -> None:
    assert pasted(name).wanted == ((iso3, None),)


@pytest.mark.parametrize("text", [
    "Republic of China", "State of Palestine", "Hong Kong SAR, China",
    "China, Macao SAR", "Taiwan, China", "Kosovo, Rep. of"])
def test_a_part_of_a_line_is_no_other_member_state(text: str) -> None:
    [unmatched] = pasted(text).unmatched
    assert (unmatched.text, unmatched.meaning.other) == (text, "area")


@pytest.mark.parametrize(("text", "choices"), [
    ("Kenya 11/2", ("1 1/2",)), ("Kenya 1,234", ("1234", "1.234")), ("Kenya 01-Feb", ()),
    ("Kenya 2E+01", ()), ("Kenya -1", ())])
def test_a_class_that_is_not_clear_is_given_back(text: str, choices: tuple[str, ...]) -> None:
    found = read_list(text, FEW)
    assert found.wanted == ()
    assert [(one.reason, one.choices) for one in found.unmatched] == [("class", choices)]


def test_two_classes_of_one_member_state_are_given_back() -> None:
    found = read_list("KEN 2\nUganda\nKenya 3", FEW)
    assert found.wanted == (("UGA", None),)
    assert [(one.reason, one.choices) for one in found.unmatched] == [
        ("conflict", (Units(2.0), Units(3.0)))]


@pytest.mark.parametrize("text", ["Kenya;NA\nUganda;No", "Kenya\nNA\nUganda"])
def test_two_letters_count_in_lists_of_codes_alone(text: str) -> None:
    assert {iso3 for iso3, _ in read_list(text, FEW).wanted} == {"KEN", "UGA"}
    assert {iso3 for iso3, _ in read_list("KE\nNA", FEW).wanted} == {"KEN", "NAM"}


@pytest.mark.parametrize("unit", [
    "units", "unités", "unidades", "единицы", "个单位", "وحدة", "(units)", "CU", "units*",
    "contributory units", "unités contributives"])
def test_the_word_for_units_in_six_languages(unit: str) -> None:
    assert read_list(f"Kenya 1/2 {unit}", FEW).wanted == (("KEN", 0.5),)


def test_a_block_of_cells_is_read_by_its_columns() -> None:
    found = read_list("Rank\tCode\tState\tUnits\tCHF\n1\tKEN\tKenya\t0,5\t159 000\n"
                      "2\tJPN\tJapan\t30\t9 540 000\n\t\tTotal\t30,5\t9 699 000", FEW)
    assert found.wanted == (("KEN", 0.5), ("JPN", 30.0))
    assert (found.classes, found.unused, found.unmatched) == ("Units", ("Rank", "CHF"), ())
    assert [note.kind for note in found.notes] == ["total"]


def test_a_row_whose_code_and_name_disagree_is_given_back() -> None:
    found = read_list("KEN\tKenya\t2\nUGA\tJapan\t1\nJPN\tJapan\t30", FEW)
    assert found.wanted == (("KEN", 2.0), ("JPN", 30.0))
    assert [one.text for one in found.unmatched] == ["UGA Japan 1"]


def test_of_two_columns_that_may_be_the_class_none_is_taken() -> None:
    found = read_list("State;A;B\nKenya;1/2;3\nUganda;1/4;2", FEW)
    assert found.wanted == (("KEN", None), ("UGA", None))
    assert found.unclear == ("A", "B")


@pytest.mark.parametrize(("text", "wanted"), [
    ("S. Sudan 1/16\nSudan 1/8", [("SDN", 0.125)]),
    ("Sudan, S. 1/16\nKenya 2", [("KEN", 2)]),
    ("Kenya 0\nUganda 0.0\nJapan 30", [("JPN", 30)]),
    ("Kenya 2%\nUganda -1\nJapan 30", [("JPN", 30)]),
    ("Yemen, South\nViet Nam, North\nKenya 2", [("KEN", 2)]),
    ("Country\tClass\nKenya\t2%\nUganda\t1%", [("KEN", None), ("UGA", None)]),
    ("Country\tPopulation (m)\nKenya\t55\nUganda\t48", [("KEN", None), ("UGA", None)]),
    ("País;Votos\nKenia;2\nUganda;1", [("KEN", None), ("UGA", None)]),
    ("国家\t金额\n肯尼亚\t318\n乌干达\t159", [("KEN", None), ("UGA", None)]),
    ("Country;Contributory units;Amount per unit\nKenya;2;318\nUganda;1;318",
     [("KEN", 2), ("UGA", 1)]),
    ("Kenya,0,5\nUganda,1,5", [("KEN", 0.5), ("UGA", 1.5)]),
])
def test_no_number_is_taken_for_a_class_that_is_none(
    text: str, wanted: list[tuple[str, float | None]]
) -> None:
    assert list(pasted(text).wanted) == wanted


@pytest.mark.parametrize("text", [
    "德国25个单位\n肯尼亚：1/2", "德国：２５\n肯尼亚：０．５", "ألمانيا ٢٥\nكينيا ٠٫٥",
    "Germany¹ 25\nKenya (a) 1/2", "Germany 25[1]\nKenya 1/2²", "Germany 25\u2028Kenya 1/2",
    "DEU - Germany - 25\nKEN - Kenya - 1/2", "Germany (DEU) 25\nKenya [KEN] 1/2",
    "DEU Germany 25\nKEN Kenya 1/2",
])
def test_layouts_of_other_programs_and_languages(text: str) -> None:
    found = pasted(text)
    assert (found.wanted, found.unmatched) == ((("DEU", 25.0), ("KEN", 0.5)), ())


def test_a_code_beside_the_name_of_another_is_given_back() -> None:
    assert pasted("KEN Uganda 2\nUganda (KEN) 1\nJPN Japan 30").wanted == (("JPN", 30.0),)


@pytest.mark.parametrize(("text", "iso3"), [
    ("Scotland 21", "GBR"), ("Northern Ireland 1", "GBR"), ("Ireland, Northern 1", "GBR"),
    ("Scotland, UK 21", "GBR"), ("Écosse 2", "GBR"), ("苏格兰 2", "GBR"), ("Trinidad 1", "TTO"),
    ("St. Vincent 1", "VCT"), ("Zanzibar 1", "TZA"), ("America 30", "USA")])
def test_a_part_of_a_member_state_is_not_the_member_state(text: str, iso3: str) -> None:
    found = pasted(f"{text}\nKenya 2")
    assert found.wanted == (("KEN", 2),)
    assert [(one.text, one.meaning.choices) for one in found.unmatched] == [(text, (iso3,))]


@pytest.mark.parametrize("text", ["Kingdom of Scotland 2", "UK 21, Wales 1", "South America 3"])
def test_what_holds_a_part_is_no_member_state_either(text: str) -> None:
    assert pasted(text).wanted == ()


@pytest.mark.parametrize(("number", "nearest"), [
    ("318", (40.0,)), ("2027", (40.0,)), ("7.5", (7.0, 8.0)), ("1/3", (0.25, 0.5)),
    ("0.01", (0.0625,))])
def test_a_number_off_the_scale_is_given_back_with_the_nearest_classes(
    number: str, nearest: tuple[float, ...]
) -> None:
    for text in (f"KEN {number}\nUGA 2", f"State\tUnits\nJapan\t30\nKenya\t{number}\nUganda\t2"):
        found = read_list(text, FEW)
        assert dict(found.wanted) in ({"UGA": 2}, {"JPN": 30, "UGA": 2})
        assert [(one.reason, one.choices) for one in found.unmatched] == [
            ("scale", tuple(map(Units, nearest)))]


def test_a_column_of_amounts_is_no_column_of_classes() -> None:
    found = read_list("Kenya\t318\nUganda\t159", FEW)
    assert (found.wanted, found.unused) == ((("KEN", None), ("UGA", None)), ("2",))


@pytest.mark.parametrize("text", [
    "Kenya 1\nUganda 1/2\n\nBest regards,\nChad",
    "Kenya 1\nUganda 1/2\nThanks\nChad",
    "Kenya 1\nUganda 1/2\nBest regards, Chad",
])
def test_a_first_name_below_a_letter_is_not_taken(text: str) -> None:
    found = pasted(text)
    assert found.wanted == (("KEN", 1.0), ("UGA", 0.5))
    assert "Chad" in found.unmatched[-1].text


def test_a_member_state_after_an_unknown_name_is_taken() -> None:
    assert dict(pasted("Kenya\nAtlantis\nChad\nTogo").wanted).keys() == {"KEN", "TCD", "TGO"}
    assert dict(pasted("Kenya 1\nAtlantis\nChad 1/4").wanted) == {"KEN": 1.0, "TCD": 0.25}
