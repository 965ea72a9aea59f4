"""A briefing made by hand, with a chart of every kind and everything that a note can hold."""

from dataclasses import replace

import pandas as pd

from casebook.brief.model import Brief, ChartData, Objection, Part, Point, Series
from casebook.cards import cards
from casebook.cards.prepare import prepare
from casebook.selection import DEFAULT
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.fractions import grouped

BASE = "https://casebook.example.org"
YEARS = tuple(str(year) for year in range(2013, 2025))
BLUE, OCHRE, TEAL = "#1A5B96", "#B05E00", "#0B7F7A"
PROOF = (f"{BASE}/verify?figure=9B2M7-QK3D4", "9B2M7-QK3D4")
CHARTS = (
    ChartData("bar", ("A name that is so long that it takes two lines at least", "Short", "None"),
              (Series("Units", (12.5, -3, None), BLUE),), "contributory units", 1),
    ChartData("stacked-bar", ("Assessed", "Voluntary"),
              (Series("Member States", (100, 20), BLUE),
               Series("Others", (14, 3), OCHRE, (False, True))), "million Swiss francs"),
    ChartData("column", YEARS, (Series("Units", tuple(340 + n / 2 for n in range(12)), BLUE,
                                       (False,) * 11 + (True,)),), "contributory units", 1),
    ChartData("column", ("To reduce the digital divide", "To build confidence and security",
                         "An enabling environment", "A short one"),
              (Series("Plan", (10, 20, 30, 5), BLUE), Series("Outcome", (9, 21, None, 4), TEAL)),
              "million Swiss francs"),
    ChartData("stacked-column", YEARS,
              (Series("Units", tuple(range(100, 112)), BLUE),
               Series("Others", (None, *range(11)), OCHRE)), "million Swiss francs"),
    ChartData("line", YEARS, (
        Series("Kenya", (3, 4, None, 5, None, None, 7, 8, 8, 9, 9, 9.5), BLUE),
        Series("A group of Member States with a long name", (3,) * 11 + (9.6,), TEAL,
               (False,) * 10 + (True, True))), "per cent of people", 1),
    ChartData("doughnut", ("Member States", "Sector Members", "Cost recovery", "Others"),
              (Series("Share", (70, 12.5, 17.5, None), BLUE),), "per cent of revenue", 1),
    ChartData("waterfall", ("2013", "2014", "2015", "2016"),
              (Series("Units", (340, 12, -30, 322), BLUE),), "contributory units", 0, (0, 3)),
)


def part(chart: ChartData | None, note: str = "", table: pd.DataFrame | None = None) -> Part:
    """One part with `chart`, or with `table`, or with its sentence only."""
    prepared = prepare(cards()["units-total"], DEFAULT, live(), "light")
    return Part(
        prepared=prepared, title=prepared.title, subtitle=prepared.subtitle,
        point=prepared.title,
        caveats=("One thing to know when quoting it.",), note=note, chart=chart,
        table=pd.DataFrame() if table is None else table,
        table_more="" if table is None else "7 more rows are left out.",
        source_line=prepared.source_line, grade=prepared.grade, figure_id=PROOF[1],
        link=f"{BASE}/units#units-total", verify=PROOF[0],
        sentence_only=chart is None and table is None)


def sample(note: str = "", charts: tuple[ChartData, ...] = CHARTS, **changes: object) -> Brief:
    """A briefing with those charts, `note` on its first part, and `changes` to any field."""
    table = pd.DataFrame({"Member State": ["Côte d’Ivoire", "Türkiye"], "Year": ["2023", "2024"],
                          "Units": ["1/2", "12\u00a01/4"],
                          "Amount (CHF)": [grouped("1,234,567"), "–"]})
    release = live()
    points = tuple(Point(f"Sentence {number} with the number {number}.5.", PROOF[1], PROOF[0],
                         "Derived") for number in (1, 2, 3))
    brief = Brief(
        name="sample",
        title="Kenya in ITU: what it pays and what comes of it",
        subtitle="Briefing for the ministry of finance",
        audience="finance",
        audience_name="Ministry of finance",
        language=ENGLISH,
        right_to_left=False,
        opening=points,
        parts=(
            *(part(chart, note if not place else "") for place, chart in enumerate(charts)),
            part(None, table=table),
            part(None),
        ),
        objections=(
            Objection("Why pay more than others?", points[:2]),
            Objection("What comes back?", points[2:]),
        ),
        request=("To go up, to stay or to go down within the rule of reduction.",),
        remarks=("Corrected: one thing.", "Left out: another."),
        sources=("CEB, Financial Statistics, 2013-2024", "World Bank, Indicators, 2006-2024"),
        citation="casebook, briefing on Kenya.",
        release_id=release.id,
        release_date=release.date.isoformat(),
        disclaimer="No opinion on boundaries is expressed.",
        illustrative="",
        link=f"{BASE}/briefing?country=KEN",
        words=ENGLISH.attributes("brief-words"),
    )
    return replace(brief, **changes)
