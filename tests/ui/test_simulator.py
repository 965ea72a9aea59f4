"""The simulator as a reader uses it: picks, refusals, lists, links, and hostile links."""

import csv

import pytest
from streamlit.testing.v1 import AppTest

from casebook.analysis.scenario.codec import read_scenario
from casebook.analysis.scenario.model import Cost, Move
from casebook.paths import SOURCES
from tests.sampling import sampled
from tests.ui.placed import placed, titles
from tests.ui.test_pages import HOSTILE, check, opened

MEMBERS = ["KEN", "PLW", "SSD", "SMR", "CIV", "TUR", "JPN", "USA", "CHE", "STP"]


def scenario_of(app: AppTest) -> str:
    said = app.query_params.get("scenario", [""])
    return said if isinstance(said, str) else said[-1]


def told(app: AppTest) -> str:
    return " ".join(str(one.value) for one in (*app.warning, *app.error))


@pytest.mark.parametrize("iso3", sampled(MEMBERS, 3))
def test_three_classes_of_equal_weight(iso3: str) -> None:
    app = opened("simulator", country=iso3)
    check(app)
    up, same, down = (app.selectbox(key=f"pick_sim_{direction}_{iso3}")
                      for direction in ("up", "same", "down"))
    assert up.value > same.value
    assert down.value is None or down.value < same.value
    assert scenario_of(app) == ""


def said(app: AppTest) -> str:
    return " ".join(str(one.value) for one in (*app.markdown, *app.caption, *app.info))


def test_it_says_what_was_decided_and_what_can_still_be_chosen() -> None:
    text = said(opened("simulator", country="KEN"))
    assert "closed in Doha on 27 November 2026" in text
    assert "the classes of contribution for 2028–2031" in text
    assert "it starts from the classes of 2024" in text
    assert "the Plenipotentiary Conference of 2030" in text
    assert "keeps its class" in text
    # Which date was set in Doha was not found: it does not claim that the choice is closed.
    assert "unless the date set in 2026 is still to come" in text


def test_the_law_is_cited_as_it_stands() -> None:
    app = opened("simulator", country="KEN")
    text = said(app)
    assert "Convention, No. 471" not in text
    assert "takes effect gradually" in text
    assert "between conferences the Council (No. 165A; to be checked" in text
    assert "read in [Constitution as amended (Guadalajara, 2010)" in text
    assert "only the Plenipotentiary Conference can allow more" not in text


def test_a_unit_in_dollars_is_explained_at_both_rates() -> None:
    # 318 000 / 0.8305 (annual average of 2025), and a thirtieth of Japan's amount for 2024.
    text = said(opened("simulator", country="KEN"))
    assert "one unit is USD\u00a0382\u202f902" in text
    assert "so one unit is USD\u00a0352\u202f941" in text


def test_a_currency_has_its_official_rate_beside_it() -> None:
    with (SOURCES / "official_exchange_rates.csv").open(encoding="utf-8", newline="") as file:
        rates = {(row["iso3"], row["year"]): float(row["lcu_per_usd"])
                 for row in csv.DictReader(file) if row["iso3"] in ("KEN", "CHE")}
    year = max(year for iso3, year in rates if iso3 == "KEN")
    franc = f"{rates['KEN', year] / rates['CHE', year]:,.6f}".rstrip("0")
    text = said(opened("simulator", country="KEN"))
    assert f"average of {year}, one franc was {franc} in the currency of Kenya" in text


def test_the_lowest_classes_depend_on_a_list_that_may_change() -> None:
    text = said(opened("simulator", country="KHM"))
    assert "Whether Cambodia will be one of them in 2028–2031 is not in our sources" in text


def test_what_is_picked_is_in_the_link_and_on_the_card() -> None:
    app = opened("simulator", country="KEN")
    app.selectbox(key="pick_sim_up_KEN").select(5.0).run()
    check(app)
    assert scenario_of(app) == "1~see-KEN-5-"
    assert any("1\u202f590\u202f000 a year in the class of 5" in one for one in titles(app))
    again = opened("simulator", country="KEN", scenario=scenario_of(app))
    assert again.selectbox(key="pick_sim_up_KEN").value == 5.0
    assert titles(again) == titles(app)


def test_only_lawful_classes_are_offered_until_circumstances_are_exceptional() -> None:
    app = opened("simulator", country="JPN")
    down = app.selectbox(key="pick_sim_down_JPN")
    assert down.options[0].startswith("29")
    assert down.options[-1].startswith("25")
    app.toggle(key="pick_sim_exceptional").set_value(True).run()
    check(app)
    assert scenario_of(app) == "1~exceptional"
    assert app.selectbox(key="pick_sim_down_JPN").options[-1].startswith("1/4")


def test_amounts_and_rates_are_in_the_link() -> None:
    app = opened("simulator", country="KEN")
    app.number_input(key="pick_sim_unit").set_value(330_000).run()
    app.number_input(key="pick_sim_usd").set_value(0.9).run()
    app.text_input(key="pick_sim_code").set_value("kes").run()
    app.number_input(key="pick_sim_rate").set_value(146.5).run()
    check(app)
    found, faults = read_scenario(scenario_of(app))
    assert faults == ()
    assert (found.unit_chf, found.usd_rate) == (330_000, 0.9)
    assert found.own is not None
    assert (found.own.code, found.own.per_chf) == ("KES", 146.5)


@pytest.mark.parametrize(("scenario", "words"), [
    ("JPN-24", ["Japan: 24 units is not available", "Constitution, No. 165", "25 units",
                "15 per cent"]),
    ("KEN-0.25", ["Kenya: 1/4 unit is not available", "one class", "1/2 unit"]),
    ("CHE-0.0625", ["Switzerland: 1/16 unit is not available", "Convention, No. 468A"]),
    ("FRA-2.5", ["France: 2\u00a01/2 units is not available", "Convention, No. 468:", "17 units"]),
    ("XXX-2", ["XXX", "this is not a Member State"]),
    ("see-JPN-40.5-24", ["40\u00a01/2 units is not available", "24 units is not available"]),
])
def test_an_unlawful_move_is_refused_with_its_article(scenario: str, words: list[str]) -> None:
    app = opened("simulator", country="JPN", scenario=f"1~{scenario}")
    check(app)
    for one in words:
        assert one in told(app)


def test_a_coalition_is_picked_moved_and_cleared() -> None:
    app = opened("simulator")
    app.multiselect(key="pick_sim_together").set_value(["KEN", "UGA"]).run()
    assert scenario_of(app) == "1~KEN-1~UGA-0.25"
    app.button(key="sim_all_up").click().run()
    check(app)
    assert scenario_of(app) == "1~KEN-1.5~UGA-0.5"
    app.button(key="sim_all_down").click().run()
    assert read_scenario(scenario_of(app))[0].moves == (Move("KEN", 0.5), Move("UGA", 0.125))
    app.selectbox(key="pick_sim_move_KEN").select(3.0).run()
    assert Move("KEN", 3.0) in read_scenario(scenario_of(app))[0].moves
    app.button(key="sim_all_same").click().run()
    assert scenario_of(app) == "1~KEN-1~UGA-0.25"
    app.button(key="sim_clear").click().run()
    check(app)
    assert scenario_of(app) == ""


def test_a_list_is_pasted_with_names_in_any_language() -> None:
    app = opened("simulator")
    app.text_area(key="sim_paste").set_value("Кения 2\nCote d'Ivoire 1\nUGA\nAtlantis `x` 3").run()
    app.button(key="sim_paste_use").click().run()
    check(app)
    moves = read_scenario(scenario_of(app))[0].moves
    assert moves == (Move("KEN", 2), Move("CIV", 1), Move("UGA", 0.25))
    assert "Atlantis 'x' 3" in told(app)


def test_what_a_list_says_unclearly_stays_in_its_field_with_the_choices() -> None:
    app = opened("simulator")
    app.text_area(key="sim_paste").set_value("South Korea 11\nCongo 1/2\nTaiwan 1\nNigera 1").run()
    app.button(key="sim_paste_use").click().run()
    check(app)
    assert read_scenario(scenario_of(app))[0].moves == (Move("KOR", 11),)
    assert ("may mean several Member States: the Congo and the Democratic Republic of the Congo"
            in told(app))
    assert "`Taiwan 1` is not listed as a Member State" in told(app)
    assert "may mean several Member States: Nigeria and the Niger" in told(app)
    assert app.text_area(key="sim_paste").value == "Congo 1/2\nTaiwan 1\nNigera 1"
    app.text_area(key="sim_paste").set_value("COD 1/2").run()
    app.button(key="sim_paste_use").click().run()
    assert told(app) == ""


def test_a_class_that_a_list_may_not_have_is_refused_at_the_list() -> None:
    app = opened("simulator", country="KEN")
    app.text_area(key="sim_paste").set_value("Japan 24").run()
    app.button(key="sim_paste_use").click().run()
    check(app)
    shown = [str(one.value) for one in app.main if one.type in ("warning", "header")]
    refused = next(place for place, words in enumerate(shown) if "Japan: 24 units" in words)
    assert told(app).count("Japan: 24 units is not available") == 1
    assert shown.index("Several Member States together") < refused
    assert refused < shown.index("The rules")


def test_a_whole_group_is_added() -> None:
    app = opened("simulator")
    app.selectbox(key="sim_group").select("ldc").run()
    check(app)
    moves = read_scenario(scenario_of(app))[0].moves
    assert len(moves) > 40
    app.button(key="sim_all_up").click().run()
    check(app)
    assert all(move.units > 0.0625 for move in read_scenario(scenario_of(app))[0].moves)


def test_units_fill_needs_and_costs_of_ones_own_come_and_go() -> None:
    app = opened("next_unit")
    app.number_input(key="pick_sim_added").set_value(3).run()
    assert scenario_of(app) == "1~add-3"
    app.multiselect(key="pick_sim_bought").set_value(["wsis", "translation"]).run()
    assert scenario_of(app) == "1~add-3~buy-wsis~buy-translation"
    app.text_input(key="sim_cost_title").set_value("Masts ~ <b>")
    app.number_input(key="sim_cost_chf").set_value(5000)
    next(one for one in app.button if one.label == "Add").click().run()
    check(app)
    assert read_scenario(scenario_of(app))[0].costs == (Cost("Masts <b>", 5000),)
    app.button(key="sim_cost_off_0").click().run()
    check(app)
    assert read_scenario(scenario_of(app))[0].costs == ()


@pytest.mark.parametrize(("scenario", "key"), [
    ("", "pick_sim_up_KEN"), ("1~KEN-2~PLW-1", "pick_sim_move_PLW")])
def test_what_no_picker_offers_is_no_class(scenario: str, key: str) -> None:
    app = opened("simulator", country="KEN", scenario=scenario)
    before = app.selectbox(key=key).value
    # What a browser cannot send, a forged message can: a text where classes are numbers.
    picker = app.selectbox(key=key)
    picker.options.append("<b>no class</b>")
    picker.set_value("<b>no class</b>").run()
    check(app)
    assert app.selectbox(key=key).value == before
    assert "no class" not in scenario_of(app)


MORE = ["1~" + "KEN-2~" * 900, "1~" + "~".join(f"cost-{n}-<img src=x>" for n in range(1, 9)),
        "999", "1~unit-1~usd-0.000001~own-XXX-10000000", "1~KEN-1000~USA-1000", "1~~~~", "~", "-",
        "1~see-KEN-1000-0.000001", "1~add-200~buy-" + "a" * 41, "1~cost-1000000000000-x"]


@pytest.mark.parametrize("page", ["simulator", "next_unit"])
def test_hostile_scenarios(page: str) -> None:
    app = opened(page, country="KEN")
    texts = [*HOSTILE, *MORE, *(f"1~{one}" for one in HOSTILE),
             *(f"1~cost-5-{one}" for one in HOSTILE)]
    for text in sampled(texts, 7):
        app.query_params["country"] = "KEN"
        app.query_params["scenario"] = text
        app.run()
        check(app, (page, text))
        assert "could not be shown" not in told(app), text
        shown = " ".join(str(one.value) for one in (*app.warning, *app.markdown))
        assert "<script>" not in shown.replace("`<script>alert(1)</script>`", "")
        assert not any("<script" in card.told["above"] + card.told["below"]
                       for card in placed(app).values())
