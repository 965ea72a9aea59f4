"""The pages of the brochure in their order: which numbers, sentences and chart each one has.

Words stand in `brochure.ftl`: `brochure-<page>` the heading, or `brochure-<page>-anyone` as long as
no Member State is chosen, `.lead` and `.spoken` of either. A number's words are its own message,
its value in large letters the attribute `.number`.
"""

from dataclasses import dataclass

from casebook.brochure.charts import CHARTS
from casebook.story.sentences import Sentence


@dataclass(frozen=True)
class Figure:
    """A number taken from the finding of `card`, for which one of the findings `holds`.

    With `fact` it is one of the published figures that the card lists, by its id. On a page whose
    numbers all have an `icon`, they are of equal rank; else the first one stands above the others.
    """

    card: str
    message: str = ""
    holds: tuple[str, ...] = ()
    fact: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Outline:
    """One page. Each slot of `numbers` takes the first figure that holds; of `charts` the first
    that has something to draw is shown. With `own`, all of it is asked for the chosen Member
    State, and what needs one is left out where there is none. `matters` are subjects of
    conferences whose decisions the figures may lack."""

    id: str
    icon: str
    numbers: tuple[tuple[Figure, ...], ...] = ()
    sentences: tuple[Sentence, ...] = ()
    charts: tuple[str, ...] = ()
    questions: tuple[tuple[str, tuple[Sentence, ...]], ...] = ()
    own: bool = False
    matters: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        assert all(chart in CHARTS for chart in self.charts)


def _facts(card: str, *ids: str) -> tuple[tuple[Figure, ...], ...]:
    return tuple((Figure(card, fact=one),) for one in ids)


def _one(card: str, message: str, *holds: str) -> tuple[Figure, ...]:
    return (Figure(card, message, holds),)


_NETWORKS = "work-networks-units"
_ALL = ("work-networks-units-finding",)
_INTERNET = ("country-internet-finding", "country-internet-one-finding")
_COST = ("country-cost-people-finding", "country-cost-people-system-finding")
_SYSTEM = ("country-cost-system-finding", "country-cost-people-system-finding")

PROMISES = (
    Figure("country-cost", "brochure-promise-country", _COST),
    Figure("case-cost-per-person", "brochure-promise"),
)
PAGES = (
    Outline(
        "does", "users",
        numbers=((Figure(_NETWORKS, "brochure-number-states", _ALL, icon="satellite"),),
                 (Figure("case-standards", fact="F0695", icon="file-check"),),
                 (Figure("case-connecting", fact="F0866", icon="access-point"),)),
        sentences=(Sentence("work-texts", "story-does-texts"),)),
    Outline(
        "spectrum", "satellite",
        numbers=_facts("case-spectrum", "F0897", "F0883", "F0908"),
        charts=("networks",),
        sentences=(Sentence("work-networks", "brochure-networks"),)),
    Outline(
        "standards", "file-check",
        numbers=_facts("case-standards", "F0695", "F0694", "F0672"), charts=("standards",),
        sentences=(Sentence("work-texts"),)),
    Outline(
        "connecting", "access-point",
        numbers=_facts("case-connecting", "F0866", "F0635", "F0667"),
        charts=("pledges",),
        sentences=(Sentence("needs-partner2connect", "story-gets-pledges"),)),
    Outline(
        "gets", "map-pin", own=True,
        numbers=(
            (Figure(_NETWORKS, "brochure-number-networks",
                    ("work-networks-units-chosen-finding",)),
             Figure(_NETWORKS, "brochure-number-small", _ALL, icon="satellite")),
            (Figure("work-texts", "brochure-number-texts", icon="file-check"),),
            (Figure("country-internet", "brochure-number-offline", _INTERNET),
             Figure("needs-partner2connect", "brochure-number-pledges", icon="access-point"))),
        charts=("online", "standards"),
        sentences=(Sentence(_NETWORKS, holds=("work-networks-units-none-finding",)),
                   Sentence("country-internet", "brochure-online", ("country-internet-finding",)),
                   Sentence("country-projects", holds=("country-projects-finding",
                                                       "country-projects-shared-finding")))),
    Outline(
        "cost", "coins", own=True,
        numbers=(
            (Figure("country-cost", "brochure-number-cents", _COST),
             Figure("country-cost", "brochure-number-amount"),
             Figure("case-cost-per-person", "brochure-number-cents-all")),
            (Figure("country-cost", "brochure-number-system", _SYSTEM),
             Figure("case-revenue", "brochure-number-members")),
            (Figure("country-cost", "brochure-number-amount", _COST),)),
        charts=("near-by-gdp", "per-person"),
        sentences=(Sentence("country-near-by-gdp"),)),
    Outline(
        "run", "gauge",
        numbers=(_one("agencies-growth", "brochure-number-growth"),
                 _one("case-efficiency", "brochure-number-budgets"),
                 _one("efficiency-staff", "brochure-number-staff")),
        charts=("growth",),
        sentences=(Sentence("case-efficiency"),)),
    Outline(
        "now", "clock-hour-4",
        numbers=(_one("case-needs", "brochure-number-people-offline"),
                 _one("needs-connectivity", "brochure-number-connect"),
                 _one("needs-connectivity", "brochure-number-policy")),
        charts=("unit-value",),
        sentences=(Sentence("case-unit-value"), Sentence("needs-mandates"))),
    Outline(
        "others", "arrows-sort",
        numbers=(_one("units-changes", "brochure-number-net", "units-changes-finding"),
                 _one("units-changes", "brochure-number-up", "units-changes-finding"),
                 _one("units-changes", "brochure-number-down", "units-changes-finding")),
        charts=("changes",),
        sentences=(Sentence("case-units"),)),
    Outline(
        "decide", "checklist", own=True, matters=("classes", "unit-amount"),
        questions=(
            ("savings", (Sentence("agencies-growth"), Sentence("efficiency-staff",
                                                               "story-run-staff"))),
            ("few", (Sentence("revenue-concentration"),)),
            ("project", (Sentence("voluntary-volatility"),)),
            ("small", (Sentence(_NETWORKS, "story-gets-members", _ALL),)))),
)
