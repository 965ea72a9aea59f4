"""Native charts of Arabic briefings: drawn from the right, but for those over time."""

import pytest
from lxml import etree

from casebook.brief.model import ChartData, ChartKind
from casebook.brief.office.native_chart import loose
from casebook.charts.mirrored import is_year
from casebook.wording import Language
from tests.brief.office import series

NAMES, YEARS = ("مصر", "الجزائر", "تونس"), ("2022", "2023", "2024")
VALUES = (3.0, -1.0, 2.0)
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def drawn(kind: ChartKind, names: tuple[str, ...], language: Language) -> etree._Element:
    """The chart's XML, as slides and documents hold it."""
    several = (series("أ", VALUES), series("ب", VALUES))
    data = ChartData(kind, names, several[:1] if kind == "doughnut" else several, "وحدات", 0)
    return etree.fromstring(loose(data, language, 400, 200, 11)[0])


def orientation(chart: etree._Element, axis: str) -> str:
    found = chart.find(f".//{C}{axis}/{C}scaling/{C}orientation")
    return "minMax" if found is None else found.get("val")


@pytest.mark.parametrize(("kind", "names", "along", "across"), [
    ("bar", NAMES, "maxMin", "maxMin"), ("stacked-bar", NAMES, "maxMin", "maxMin"),
    ("column", NAMES, "minMax", "maxMin"), ("column", YEARS, "minMax", "minMax"),
    ("line", YEARS, "minMax", "minMax")])
def test_all_but_time_runs_from_the_right(kind, names, along, across):
    chart = drawn(kind, names, Language("ar"))
    assert orientation(chart, "valAx") == along
    assert orientation(chart, "catAx") == across
    assert all(one.get("rtl") == "1" for one in chart.iter(f"{A}pPr"))


@pytest.mark.parametrize(("kind", "names"), [("bar", NAMES), ("doughnut", NAMES)])
def test_plot_and_legend_change_sides(kind, names):
    places = [[[float(one.find(f"{C}{name}").get("val")) for name in ("x", "w")]
               for one in drawn(kind, names, language).iter(f"{C}manualLayout")
               if one.find(f"{C}w") is not None] for language in map(Language, ("en", "ar"))]
    assert len(places[0]) == 2
    for (left, wide), (right, same) in zip(*places, strict=True):
        assert same == pytest.approx(wide, abs=0.02)
        assert right == pytest.approx(1 - left - wide, abs=0.02)


def test_a_chart_in_another_language_is_as_it_was():
    chart = drawn("bar", NAMES, Language("fr"))
    assert orientation(chart, "valAx") == "minMax"
    assert not any(one.get("rtl") for one in chart.iter(f"{A}pPr"))


def test_a_span_is_of_years():
    assert is_year("2016–2019")
    assert not is_year("15 شبكة")
