"""casebook/analysis/view.py: what a link means, for people and for programs."""

from dataclasses import replace

import pytest

from casebook.analysis.view import View, last_value, view_of
from casebook.errors import BadAddressValue, UnknownRelease
from casebook.selection import DEFAULT, PARAMETERS, Selection
from casebook.warehouse import Release, live


@pytest.fixture
def release() -> Release:
    return live()


def test_a_link_that_says_nothing_shows_the_usual(release: Release) -> None:
    assert view_of({}, release) == view_of({}, release, strict=True) == View(DEFAULT, release)


@pytest.mark.parametrize("strict", [False, True])
def test_people_and_programs_get_the_same_view(release: Release, strict: bool) -> None:
    query = {"country": "KEN", "from": "2015", "prices": "usd", "lang": "en", "page": "2",
             "peers": "own", "list": "UGA-TZA"}
    wanted = Selection(country="KEN", from_year=2015, price_basis="usd", peers="own",
                       peer_list="TZA-UGA")
    assert view_of(query, release, strict=strict) == View(wanted, release)


@pytest.mark.parametrize(("query", "parameter"), [
    ({"country": "XXX"}, "country"), ({"country": "kenya"}, "country"),
    ({"country": ""}, "country"),
    ({"from": "2020", "to": "2015"}, "from"), ({"from": "02015"}, "from"), ({"to": "3000"}, "to"),
    ({"prices": "gold"}, "prices"), ({"lang": "xx"}, "lang"),
    ({"list": "KEN-XXX"}, "list"), ({"compare": "KEN-"}, "compare"),
])
def test_a_program_is_refused_what_people_get_without(
    query: dict[str, str], parameter: str, release: Release,
) -> None:
    with pytest.raises(BadAddressValue) as refused:
        view_of(query, release, strict=True)
    assert refused.value.values["parameter"] == parameter
    view = view_of(query, release)
    assert view.selection.language == "en"
    # A name, or a field of a form that was left empty, is no slip of a person's.
    assert bool(view.notices) == (query.get(parameter) not in ("kenya", "", "KEN-"))


def test_people_may_write_a_name(release: Release) -> None:
    assert view_of({"country": "kenya"}, release) == View(Selection(country="KEN"), release)


@pytest.mark.parametrize(("word", "most"), [("list", 30), ("compare", 6)])
def test_a_refusal_names_how_many_a_list_may_hold(
    word: str, most: int, release: Release,
) -> None:
    with pytest.raises(BadAddressValue) as refused:
        view_of({word: "nobody"}, release, strict=True)
    assert f"at most {most} Member States" in str(refused.value.values["allowed"])


def test_the_last_of_several_values_counts(release: Release) -> None:
    query = {"country": ["KEN", "UGA"], "region": []}
    assert view_of(query, release) == View(Selection(country="UGA"), release)
    assert (last_value(query, "country"), last_value(query, "region")) == ("UGA", "")


def test_only_a_frozen_link_names_a_release(release: Release) -> None:
    other = replace(release, title="another")
    query = {"release": release.id}
    assert view_of(query, other).release is other
    assert view_of(query, other, frozen=True).release.title == release.title
    assert view_of({}, other, frozen=True).release is other
    for unknown in ("2019-01-01-x", "../..", "x" * 5000):
        with pytest.raises(UnknownRelease):
            view_of({"release": unknown}, other, frozen=True)


def test_no_default_is_refused(release: Release) -> None:
    for parameter in PARAMETERS.values():
        if parameter.default is not None:
            query = {parameter.word: str(parameter.default)}
            assert view_of(query, release, strict=True) == View(DEFAULT, release)
