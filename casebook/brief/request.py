"""What a briefing asks of its reader: the courses that are open by law, each with its amounts."""

from collections.abc import Sequence

from casebook.analysis.as_of import superseded
from casebook.analysis.contributions import LAWFUL, contribution, lawful_moves, lowest_allowed
from casebook.analysis.findings import Finding
from casebook.analysis.findings.country import holding
from casebook.analysis.findings.finding import Value
from casebook.analysis.member_names import member_state
from casebook.analysis.scenario import FIRST_YEAR, LAST_YEAR, NEXT_CHOICE, UNIT_CHF, YEARS
from casebook.analysis.scenario_tables import present
from casebook.analysis.scenarios import Member
from casebook.brief.document import Audience
from casebook.selection import Selection
from casebook.warehouse import Release, run
from casebook.wording import FullAmount, Year, say

# What the classes for the next period hang on (codebook, column `matter`).
SUBJECTS = ("unit-amount", "classes")


def request(audience: Audience, selection: Selection, release: Release) -> tuple[str, ...]:
    """Line by line: what has been decided since, each course, what the amounts rest on, the
    question. Without a Member State, the same for all of them in general.

    Courses are said alike: an amount a year and over the period, then until when they are open.
    """
    language = selection.language
    notices = superseded(SUBJECTS, release)
    begun = tuple(notice.sentence(language) for notice in notices)
    # Before and after the conference that sets the date for the choice.
    over = any(decision.subject == "classes" for notice in notices for decision in notice.decisions)
    values: dict[str, Value] = {
        "over": "yes" if over else "no", "period": f"{FIRST_YEAR}-{LAST_YEAR}",
        "next": Year(NEXT_CHOICE), "unit": FullAmount(UNIT_CHF)}
    start = present(run("simulator_units", {}, release).rows)
    member = start.members.get(selection.country or "")
    if member is None:
        return (*begun, *_said(("all", "all-law", "all-question"), values, language))
    values |= {"country": member_state(member.iso3), "year": Year(start.year)}
    options, courses = _courses(member, values, language)
    return (
        *begun, *_said(("lead",), values | {"courses": courses}, language), *options,
        *_said(("basis",), values, language),
        say(f"brief-request-{audience}", language, courses=courses, period=str(values["period"])))


def _courses(
    member: Member, values: dict[str, Value], language: str
) -> tuple[tuple[str, ...], int]:
    """A line for each course, and how many of them are open: two where there is no lower class."""
    lowest = lowest_allowed(member.units, member.may_hold_lowest)
    higher = next((units for units in lawful_moves(member.units, member.may_hold_lowest)
                   if units > member.units), member.units + 1)
    open_courses = [("keep", member.units), ("up", higher)]
    if lowest < member.units:
        open_courses.append(("down", lowest))
    lines = [
        _said((name,), values | holding(units) | {
            "chf": FullAmount(contribution(units, UNIT_CHF)),
            "four": FullAmount(contribution(units, UNIT_CHF) * YEARS)}, language)[0]
        for name, units in open_courses]
    if lowest == member.units:
        end = "last" if member.units <= LAWFUL[0] else "restricted"
        lines += _said((f"no-lower-{end}",), values, language)
    return tuple(lines), len(open_courses)


def _said(names: Sequence[str], values: dict[str, Value], language: str) -> tuple[str, ...]:
    return tuple(Finding(f"brief-course-{name}", values).sentence(language) for name in names)
