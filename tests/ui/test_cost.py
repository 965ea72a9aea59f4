"""The cost of a proposal as a reader uses it: fields, lines, offers, refusals, links."""

from decimal import Decimal
from random import Random

from streamlit.testing.v1 import AppTest

from casebook.analysis.domain import domain
from casebook.analysis.proposal_cost.codec import read_proposal, write_proposal
from casebook.analysis.proposal_cost.model import Line, Proposal, UnitCost
from casebook.brief.basket import read_basket
from casebook.exports.proposal_cost import labels
from casebook.selection import DEFAULT
from casebook.ui.proposal_cost.head import RETURNS
from casebook.ui.proposal_cost.summary import answered, answers, example_links, totals
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.sampling import sampled
from tests.ui.placed import done, placed, titles
from tests.ui.test_pages import HOSTILE, check, opened

# As the published text has it: "new tasks decided by WRC-19 ... CHF 1 721 000" for 2020-2023.
WRC_19 = Decimal(1_721_000)


def link_of(app: AppTest) -> str:
    found = app.query_params.get("estimate", [""])
    return found if isinstance(found, str) else found[-1]


def estimate_of(app: AppTest) -> Proposal:
    found, faults = read_proposal(link_of(app))
    assert faults == ()
    return found


def words_of(app: AppTest) -> str:
    return " ".join(str(one.value) for one in (*app.caption, *app.markdown, *app.warning))


def with_line(app: AppTest, kind: str) -> AppTest:
    app.selectbox(key="cost_add_kind").select(kind)
    return app.button(key="cost_add").click().run()


def test_the_page_asks_for_the_benefit_first_and_shows_no_result_before_a_line() -> None:
    app = opened("cost")
    check(app)
    assert "What will be different" in app.text_area[0].label
    assert placed(app) == {}
    assert link_of(app) == ""


def test_the_example_of_wrc_19_is_made_by_hand_from_its_published_sentence() -> None:
    app = with_line(opened("cost"), "other")
    for field, value in (("price_first", 2020), ("last", 2023), ("first", 2020),
                         ("price_last", 2023), ("likely", 1_721_000.0)):
        app.number_input(key=f"pick_cost_line_0_{field}").set_value(value).run()
    check(app)
    line = estimate_of(app).lines[0]
    assert (line.cost.likely, line.first_year, line.last_year) == (WRC_19, 2020, 2023)
    assert (line.cost.price_first, line.cost.price_last) == (2020, 2023)
    by_hand = titles(app)
    loaded = opened("cost")
    loaded.button(key="cost_example_wrc-19-tasks").click().run()
    check(loaded)
    assert estimate_of(loaded).lines == (line,)
    assert titles(loaded) == by_hand
    # A published total is not called the delegation's own; which year is not invented.
    assert "Published total of “New tasks decided by WRC-19”" in words_of(loaded)
    assert "due in a year that is not known" in " ".join(titles(loaded))


def test_lines_are_copied_moved_and_removed() -> None:
    app = with_line(with_line(opened("cost"), "meeting"), "staff")
    app.text_input(key="pick_cost_line_1_title").set_value("Officer").run()
    app.selectbox(key="pick_cost_line_1_grade").select("P4").run()
    app.button(key="cost_copy").click().run()
    app.button(key="cost_up").click().run()
    check(app)
    assert [line.kind for line in estimate_of(app).lines] == ["meeting", "staff", "staff"]
    app.button(key="cost_up").click().run()
    assert [(line.kind, line.grade) for line in estimate_of(app).lines] == [
        ("staff", "P4"), ("meeting", None), ("staff", "P4")]
    app.button(key="cost_remove").click().run()
    assert [line.kind for line in estimate_of(app).lines] == ["meeting", "staff"]
    app.button(key="cost_clear").click().run()
    assert link_of(app) == ""


def test_only_published_limits_are_offered_and_the_likely_cost_stays_open() -> None:
    app = with_line(opened("cost"), "document")
    assert estimate_of(app).lines[0].cost == UnitCost()
    text = words_of(app)
    for wanted in ("At least", "At most", "Grade: Derived", "F0361", "Translation budgets"):
        assert wanted in text
    app.button(key="cost_offer_0").click().run()
    check(app)
    cost = estimate_of(app).lines[0].cost
    assert (cost.likely, cost.published) == (None, "page-at-least")
    assert "Published figures give limits only" in words_of(app)
    app.number_input(key="pick_cost_line_0_likely").set_value(500.0).run()
    assert estimate_of(app).lines[0].cost.published == "page-at-least"
    # Limits that were changed are no published ones any more.
    app.number_input(key="pick_cost_line_0_low").set_value(400.0).run()
    assert estimate_of(app).lines[0].cost.published is None
    assert "Your delegation’s own figure" in words_of(app)
    app.selectbox(key="pick_cost_line_0_kind").select("mission").run()
    assert "No published unit cost was found" in words_of(app)
    assert len(estimate_of(app).lines[0].quantity) == 2


def test_what_does_not_fit_is_named_and_changes_nothing_until_it_does() -> None:
    app = with_line(opened("cost"), "event")
    app.number_input(key="pick_cost_line_0_likely").set_value(300.0).run()
    for field, value, sentence, fitting in (
            ("low", 500.0, "must increase in this order", 200.0),
            ("first", 2030, "after the last year", 2028),
            ("price_first", 2020, "need a first and a last year", None)):
        before = link_of(app)
        app.number_input(key=f"pick_cost_line_0_{field}").set_value(value).run()
        assert link_of(app) == before
        # Something else on the page changes: the sentence stays as long as the fields do not fit.
        app.text_input(key="pick_cost_title").set_value(field).run()
        check(app)
        assert any(sentence in one.value for one in app.warning)
        app.number_input(key=f"pick_cost_line_0_{field}").set_value(fitting).run()
        assert not app.warning
    assert estimate_of(app).lines[0].cost == UnitCost(low=Decimal(200), likely=Decimal(300))


def test_a_line_beyond_ten_billion_is_refused_where_it_is_typed_and_offered() -> None:
    app = with_line(opened("cost"), "document")
    app.number_input(key="pick_cost_line_0_likely").set_value(10_000.0).run()
    app.number_input(key="pick_cost_line_0_quantity_0").set_value(1_000_000.0).run()
    before = link_of(app)
    app.number_input(key="pick_cost_line_0_quantity_1").set_value(6.0).run()
    check(app)
    sentence = ENGLISH.say("proposal-cost-refused-amount")
    assert [one.value for one in app.warning] == [sentence]
    assert link_of(app) == before
    app.number_input(key="pick_cost_line_0_likely").set_value(500.0).run()
    app.number_input(key="pick_cost_line_0_quantity_1").set_value(20.0).run()
    assert not app.warning
    assert estimate_of(app).lines[0].most_chf == 10**10
    # The published limits end higher: they do not fit twenty million pages.
    before = link_of(app)
    app.button(key="cost_offer_0").click().run()
    check(app)
    assert [one.value for one in app.toast] == [sentence]
    assert link_of(app) == before


def test_amounts_answers_and_head_are_in_the_link_and_come_back() -> None:
    app = opened("cost")
    app.text_area(key="pick_cost_answer_outcome").set_value("Schools online by 2031").run()
    app.text_input(key="pick_cost_conference").set_value("WTDC-29").run()
    app.selectbox(key="pick_cost_sector").select("development").run()
    app.number_input(key="pick_cost_unit").set_value(330_000).run()
    app.text_input(key="pick_cost_code").set_value("kes").run()
    app.number_input(key="pick_cost_rate").set_value(146.5).run()
    check(app)
    found = estimate_of(app)
    assert found.answers == {"outcome": "Schools online by 2031"}
    assert (found.conference, found.sector, found.unit_chf) == ("WTDC-29", "development", 330_000)
    assert found.currency is not None
    assert (found.currency.code, found.currency.per_chf) == ("KES", Decimal("146.5"))
    again = opened("cost", estimate=link_of(app))
    assert again.text_area(key="pick_cost_answer_outcome").value == "Schools online by 2031"
    assert again.number_input(key="pick_cost_unit").value == 330_000


def test_hostile_text_in_every_field_stays_text() -> None:
    app = with_line(opened("cost"), "other")
    app.number_input(key="pick_cost_line_0_likely").set_value(1000.0).run()
    for text in ("<script>alert(1)</script>\t=1", "**b** [x](javascript:alert(1)) `c` $x$"):
        for key in ("pick_cost_title", "pick_cost_conference", "pick_cost_line_0_title"):
            app.text_input(key=key).set_value(text)
        app.text_area(key="pick_cost_answer_risks").set_value(text).run()
        check(app, text)
        html = " ".join(str(one.proto.body) for one in app.get("html"))
        assert "<script>alert" not in html
    assert "javascript:" not in words_of(app)


def test_a_broken_link_is_named_and_an_odd_one_never_breaks_the_page() -> None:
    app = opened("cost")
    broken = {"2.abc": "version", "1.@@@": "damaged", "1." + "A" * 9_990: "damaged"}
    for text, kind in (*broken.items(), *((one, "") for one in sampled(HOSTILE, 3))):
        app.query_params["estimate"] = text
        app.run()
        check(app, text)
        wanted = kind and ENGLISH.say(f"estimate-fault-{kind}", text="`2`", place="")
        assert not wanted or any(one.value == wanted for one in app.warning)


def test_an_estimate_too_long_for_a_link_is_refused_with_a_sentence() -> None:
    dice = Random(1)
    # Signs drawn at random cannot be packed.
    titles = ["".join(chr(dice.randint(0x4E00, 0x9FFF)) for _ in range(120)) for _ in range(30)]
    full = Proposal(lines=tuple(
        Line(title=one, first_year=2028, last_year=2028) for one in titles[:24]))
    app = opened("cost", estimate=write_proposal(full) or "")
    before = link_of(app)
    assert 8_000 < len(before) <= 10_000
    app.text_area(key="pick_cost_answer_risks").set_value("".join(titles[24:])[:400]).run()
    app.text_area(key="pick_cost_answer_exit").set_value("".join(titles[25:])[:400]).run()
    check(app)
    told = " ".join(str(one.value) for one in (*app.error, *app.warning))
    assert "does not fit into a link" in told
    assert len(link_of(app)) <= 10_000


def test_other_pages_leave_the_estimate_out_of_their_address_and_keep_it() -> None:
    text = write_proposal(Proposal(lines=(Line(first_year=2028, last_year=2028),))) or ""
    app = opened("cost", estimate=text)
    done(app, "proposal-cost-lines", "follow", "units")
    check(app)
    assert "estimate" not in app.query_params
    done(app, "units-total", "follow", "cost")
    assert link_of(app) == text


def test_the_parts_without_scripts_say_totals_open_lines_and_answers() -> None:
    proposal = Proposal(
        lines=(Line(kind="event", cost=UnitCost(low=Decimal(50), likely=Decimal(100_000)),
                    timing="yearly", first_year=2028, last_year=2031, fund="regular"),
               Line(kind="mission", quantity=(Decimal(2), Decimal(3)), first_year=2028,
                    last_year=2028)),
        answers={"stopped": "<b>Two</b> seminars"})
    selection = DEFAULT.__class__(estimate=write_proposal(proposal))
    table = totals(selection, live())
    assert "CHF\u00a0400\u202f000" in table
    assert "1.258" in table  # 400 000 / 318 000 units in one year
    assert "0.314" in table  # and for each of four years
    assert "not in the totals: 2." in table
    assert "Questions answered: 1 of 8" in answered(selection, live())
    assert "&lt;b&gt;Two&lt;/b&gt;" in answers(RETURNS, selection, live())
    assert example_links(DEFAULT, live()).count("<a href=") == 2
    assert totals(DEFAULT, live()) == ""


def test_a_workbook_pasted_back_names_every_difference_before_it_is_used() -> None:
    line = Line(kind="event", title="Forum", cost=UnitCost(likely=Decimal(1000)),
                first_year=2028, last_year=2028)
    text = write_proposal(Proposal(lines=(line,))) or ""
    heads = "\t".join(labels.field(name, ENGLISH) for name in ("line", "title", "likely"))
    pasted = f"{heads}\n1\t<b>Two</b> forums\t1000"
    app = opened("cost", estimate=text)
    app.text_area(key="cost_pasted").set_value(pasted)
    app.button(key="cost_paste").click().run()
    check(app)
    assert link_of(app) == text
    assert "Forum → &lt;b&gt;Two&lt;/b&gt; forums" in " ".join(
        str(one.proto.body) for one in app.get("html"))
    app.button(key="cost_paste_use").click().run()
    check(app)
    assert estimate_of(app).lines == (line.model_copy(update={"title": "<b>Two</b> forums"}),)
    app.text_area(key="cost_pasted").set_value("no table")
    app.button(key="cost_paste").click().run()
    check(app)
    assert "no lines of an estimate" in words_of(app)


def test_the_estimate_goes_into_the_briefing_with_its_card() -> None:
    line = Line(kind="event", cost=UnitCost(likely=Decimal(1000)), first_year=2028, last_year=2028)
    app = opened("cost", estimate=write_proposal(Proposal(lines=(line,))) or "")
    done(app, "proposal-cost-lines", "add")
    check(app)
    done(app, "proposal-cost-lines", "follow", "briefing")
    check(app)
    text = app.query_params["basket"]
    basket, lost = read_basket(text if isinstance(text, str) else text[-1], domain(live()))
    assert lost == ()
    assert [one.card for one in basket.items] == ["proposal-cost-lines"]
    assert dict(basket.items[0].view).keys() == {"estimate"}
