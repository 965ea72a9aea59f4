"""Notices of later decisions: by the clock, by the subject, by the release."""

from dataclasses import replace
from datetime import date

from casebook.analysis.as_of import superseded
from casebook.warehouse import live
from casebook.wording import ENGLISH

# The Plenipotentiary Conference of 2026: Doha, 9 to 27 November (ITU press release, 13 November
# 2025); its outcome stands in no document that was read.
BEFORE, LAST_DAY, AFTER = date(2026, 11, 26), date(2026, 11, 27), date(2026, 12, 1)
SUBJECTS = ("unit-amount", "classes", "council")


def test_nothing_is_superseded_before_the_last_day() -> None:
    assert superseded(SUBJECTS, live(), BEFORE) == ()


def test_a_conference_that_is_over_supersedes_its_subjects() -> None:
    for today in (LAST_DAY, AFTER):
        (notice,) = superseded(SUBJECTS, live(), today)
        assert (notice.event, notice.closed) == ("pp-26", LAST_DAY)
        assert {(one.subject, one.period) for one in notice.decisions} == {
            ("unit-amount", "2028-2031"), ("classes", "2028-2031"), ("council", "2027-2030")}
    assert notice.sentence(ENGLISH) == (
        "The Plenipotentiary Conference closed in Doha on 27 November 2026. Its decisions on the "
        "amount of the contributory unit for 2028–2031, the classes of contribution for 2028–2031 "
        "and the Council for 2027–2030 are not in these figures. Please check Decision 5 "
        "and the documents and Final Acts of the conference (Doha, 2026).")


def test_a_release_older_than_the_event_knows_only_what_was_announced() -> None:
    earlier = replace(live(), date=date(2026, 11, 21))
    (notice,) = superseded(("classes",), earlier, AFTER)
    assert notice.foreseen
    assert notice.sentence(ENGLISH).startswith(
        "The Plenipotentiary Conference was to close in Doha on 27 November 2026.")
    assert not superseded(("classes",), live(), AFTER)[0].foreseen


def test_what_is_known_is_not_superseded() -> None:
    # Unit and classes of 2024-2027 stand in the figures; the totals of two plans were not found.
    assert [one.event for one in superseded(("unit-amount", "classes"), live(), AFTER)] == ["pp-26"]
    plans = superseded(("financial-plan",), live(), AFTER)
    assert [one.event for one in plans] == ["pp-26", "pp-22", "pp-18"]
    assert plans[1].decisions[0].document == "Decision 5 (Rev. Bucharest, 2022)"


def test_no_subject_no_notice() -> None:
    assert superseded((), live(), AFTER) == ()
