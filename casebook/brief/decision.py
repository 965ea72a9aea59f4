"""The decision that a briefing asks for: the classes open by law, each with its amounts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isnan, nan

from casebook.analysis.as_of import Notice, superseded
from casebook.analysis.contributions import LAWFUL, contribution, lawful_moves, lowest_allowed
from casebook.analysis.findings import Finding
from casebook.analysis.findings.cost import centimes
from casebook.analysis.findings.country.contribution import holding
from casebook.analysis.findings.finding import Value
from casebook.analysis.member_names import member_state
from casebook.analysis.scenario.model import FIRST_YEAR, LAST_YEAR, NEXT_CHOICE, UNIT_CHF, YEARS
from casebook.analysis.scenario.present import present
from casebook.analysis.scenario.rules import Member
from casebook.brief.model import Audience
from casebook.cards import card, prepare
from casebook.selection import Selection
from casebook.warehouse import Release, run
from casebook.wording import (
    Amount,
    DataText,
    Day,
    FullAmount,
    Language,
    SmallAmount,
    Units,
    Year,
)

# What the classes for the next period hang on (codebook, column `matter`).
SUBJECTS = ("unit-amount", "classes")
PERIOD = f"{FIRST_YEAR}–{LAST_YEAR}"


@dataclass(frozen=True)
class Course:
    """A class that is open: to keep the present one, to go `up` or `down`."""

    name: str
    units: float


def request(
    audience: Audience, selection: Selection, release: Release, values: Mapping[str, Value]
) -> tuple[str, ...]:
    """Line by line: each class that is open with its amounts, what they rest on, when and how a
    class is announced, what is not known, the question. Without a Member State, the same for all of
    them in general. `values` are those of `decision`."""
    language = selection.language
    notices = _notices(release)
    begun = tuple(notice.sentence(language) for notice in notices)
    member = _member(selection, release)
    if member is None:
        return (*_sentences(("all",), values, language), *begun,
                *_sentences(("when", "all-question"), values, language))
    options = tuple(_options(member, values, selection, release))
    closed = ("no-lower-last" if member.units <= LAWFUL[0] else "no-lower-restricted",)
    return (
        *options,
        *(_sentences(closed, values, language) if values["courses"] == 2 else ()),
        *_sentences(("basis",), values, language), *begun, *_sentences(("when",), values, language),
        language.say(f"brief-request-{audience}", courses=int(str(values["courses"])),
                     period=PERIOD))


def decision(selection: Selection, release: Release) -> Mapping[str, Value]:
    """What sentences on the decision say: the period, the conference and whether it is over, and
    where a Member State is chosen what it may choose and the rate of its own currency.

    `own_standing` is that of the official rate, or "none" where no rate is known.
    """
    conference = _conference(release)
    values: dict[str, Value] = {
        **conference, "period": PERIOD, "next": Year(NEXT_CHOICE), "unit": FullAmount(UNIT_CHF),
        "over": "yes" if any(one.subject == "classes" for notice in _notices(release)
                             for one in notice.decisions) else "no",
        "own_standing": "none", "own_code": "", "own": "", "own_year": "", "own_rate": ""}
    member = _member(selection, release)
    if member is None:
        return values
    courses = _courses(member)
    values |= {
        "country": member_state(member.iso3), "courses": len(courses),
        "lowest": Units(courses[-1].units),
        "lowest_several": holding(courses[-1].units)["several"]}
    return values | _rate(selection, release)


def _notices(release: Release) -> tuple[Notice, ...]:
    return superseded(SUBJECTS, release)


def _conference(release: Release) -> dict[str, Value]:
    """The conference that sets the classes of the next period, with its days."""
    rows = run("event_decisions", {}, release).rows
    own = rows[(rows["matter"] == "classes") & (rows["period"] == f"{FIRST_YEAR}-{LAST_YEAR}")]
    event = own.iloc[0]
    return {"place": DataText(str(event["place"])), "opened": Day(event["opened"].date()),
            "closed": Day(event["closed"].date())}


def _member(selection: Selection, release: Release) -> Member | None:
    return present(run("simulator_units", {}, release).rows).members.get(selection.country or "")


def _courses(member: Member) -> tuple[Course, ...]:
    """The present class, the next higher one, and the lowest that is open where there is one."""
    lowest = lowest_allowed(member.units, member.may_hold_lowest)
    higher = next((units for units in lawful_moves(member.units, member.may_hold_lowest)
                   if units > member.units), member.units + 1)
    lower = (Course("down", lowest),) if lowest < member.units else ()
    return (Course("keep", member.units), Course("up", higher), *lower)


def _options(
    member: Member, values: Mapping[str, Value], selection: Selection, release: Release
) -> Iterator[str]:
    """A line for each class that is open: amounts, what an inhabitant bears, what it means."""
    people, rate = (_cost(selection, release, name) for name in ("population", "lcu_per_chf"))
    now = contribution(member.units, UNIT_CHF)
    code = str(values["own_code"])
    for course in _courses(member):
        year = contribution(course.units, UNIT_CHF)
        yield from _sentences((course.name,), {
            **values, **holding(course.units), "chf": FullAmount(year),
            "four": FullAmount(year * YEARS), "difference": FullAmount(abs(year - now)),
            **_in_own_currency(year, rate, code), **_each(year, people)}, selection.language)


def _rate(selection: Selection, release: Release) -> dict[str, Value]:
    """The own currency and its official rate as the card of the cost says them."""
    finding = prepare(card("country-cost"), Selection(country=selection.country), release,
                      "light").finding
    held = finding.values if finding is not None else {}
    return {name: value for name, value in held.items() if name.startswith("own")}


def _in_own_currency(year: float, rate: float, code: str) -> dict[str, Value]:
    """The amounts in own currency, to three digits: the rate is an average."""
    if not code:
        return {}
    return {name: Amount(float(f"{amount * rate:.3g}"), code) for name, amount in (
        ("own_year_amount", year), ("own_four", year * YEARS))}


def _each(year: float, people: float) -> dict[str, Value]:
    """What the amount is for each inhabitant, in francs; in hundredths below one franc."""
    if isnan(people):
        return {"each": "none"}
    francs = year / people
    return {"each": "cents" if francs < 1 else "francs", "francs": SmallAmount(francs),
            "centimes": centimes(francs * 100)}


def _cost(selection: Selection, release: Release, column: str) -> float:
    """A number of the card of the cost, of the last year of the class; NaN where it has none."""
    plain = Selection(country=selection.country)
    known = prepare(card("country-cost"), plain, release, "light").rows[column].dropna()
    return nan if known.empty else float(known.iloc[0])


def _sentences(
    names: tuple[str, ...], values: Mapping[str, Value], language: Language
) -> tuple[str, ...]:
    return tuple(Finding(f"brief-course-{name}", values).sentence(language) for name in names)
