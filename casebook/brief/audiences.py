"""For whom a briefing is: its opening, cards and questions, in one order for every audience.

The order is that of the case: what ITU does, what the Member State gets, what it is assessed,
whether ITU is well run, why now, what others decided. The decision, the questions and the annex
follow. Audiences differ in what leads and in what they are likely to ask, not in the facts.

The sentences stand in the catalogue (`brief-*.ftl`); each takes its numbers from the finding of the
card named here and is left out where that finding does not hold.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from casebook.brief.model import Audience
from casebook.story.sentences import Sentence

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
# Ways to say or show one thing: the first that holds for the Member State is taken.
Ways = tuple[Sentence, ...]


@dataclass(frozen=True)
class Question:
    """What this audience is likely to ask, `brief-question-<name>`, and how it is answered."""

    name: str
    answer: tuple[Ways, ...]


@dataclass(frozen=True)
class Plan:
    """One audience's briefing. Each slot of `cards` takes its first card with something to show;
    `annex` are the sentences of the annex on how figures compare."""

    opening: tuple[Ways, ...]
    cards: tuple[tuple[str, ...], ...]
    questions: tuple[Question, ...]
    annex: tuple[Ways, ...] = ()

    @property
    def sentences(self) -> Iterator[Sentence]:
        """All that may be said: opening, answers, annex."""
        answers = [ways for question in self.questions for ways in question.answer]
        return (one for ways in (*self.opening, *answers, *self.annex) for one in ways)


# The section of each card that a usual briefing has; its heading is `brief-section-<name>`. A card
# that a reader adds stands under its own name.
SECTIONS: Mapping[str, str] = {
    **dict.fromkeys(("work-texts", "case-spectrum", "case-standards", "case-connecting",
                     "work-networks"), "does"),
    **dict.fromkeys(("work-networks-units", "country-internet", "country-projects",
                     "country-expenses"), "gets"),
    **dict.fromkeys(("country-cost", "country-near-by-gdp", "country-class", "country-share",
                     "country-relative", "country-voluntary", "case-cost-per-person",
                     "case-revenue"), "pays"),
    **dict.fromkeys(("agencies-growth", "case-efficiency", "efficiency-four-year",
                     "efficiency-staff"), "run"),
    **dict.fromkeys(("case-unit-value", "efficiency-unit-value", "case-needs",
                     "needs-connectivity", "needs-mandates", "needs-partner2connect"), "need"),
    **dict.fromkeys(("units-changes", "case-units", "units-total", "revenue-concentration"),
                    "others"),
}

_NETWORKS = "work-networks-units"
_OWN_NETWORKS = ("work-networks-units-chosen-finding",)
_ALL_NETWORKS = ("work-networks-units-finding",)
_NET = ("units-changes-finding",)

# What the Member State gets, counted where it can be counted.
_GETS_NETWORKS = Sentence(_NETWORKS, "brief-gets-networks", _OWN_NETWORKS)
_GETS_INTERNET = Sentence("country-internet", "brief-gets-internet", ("country-internet-finding",))
_GETS_SHARED = Sentence("case-connecting", "brief-gets-shared")
_SMALL = Sentence(_NETWORKS, "brief-answer-small", _ALL_NETWORKS, everyone=True)
_COSTS: Ways = (
    Sentence("country-cost", "brief-costs-people-system", ("country-cost-people-system-finding",)),
    Sentence("country-cost", "brief-costs-people", ("country-cost-people-finding",)),
    Sentence("country-cost", "brief-costs-system", ("country-cost-system-finding",)),
    Sentence("country-cost", "brief-costs"))
_DECIDES: Ways = (Sentence("country-class", "brief-decides"),)

_WELL_RUN: tuple[Ways, ...] = (
    (Sentence("agencies-growth", "brief-answer-growth"),),
    (Sentence("case-efficiency", "brief-answer-budgets"),))
_NEAR: Ways = (Sentence("country-near-by-gdp", "brief-point-country-near-by-gdp-finding"),)
_BUYS: tuple[Ways, ...] = (
    (Sentence("work-texts", "brief-answer-texts"),),
    (Sentence("case-connecting", "brief-answer-connecting"),))
_INSTEAD: tuple[Ways, ...] = (
    (Sentence("voluntary-volatility", "brief-answer-volatility"),),
    (Sentence("voluntary-by-year", "brief-answer-purpose"),))
_HERE: tuple[Ways, ...] = (
    (Sentence("country-projects", "brief-answer-projects", ("country-projects-finding",)),
     Sentence("country-projects", "brief-answer-projects-shared",
              ("country-projects-shared-finding",)), _GETS_NETWORKS, _SMALL),
    (Sentence("work-texts", "brief-answer-texts"),))
_TASKS: tuple[Ways, ...] = ((Sentence("needs-mandates", "brief-answer-mandates"),),)
_FEW: tuple[Ways, ...] = (
    (Sentence("revenue-concentration", "brief-answer-concentration"),),
    (Sentence("units-by-class", "brief-answer-below-one", ("units-by-class-finding",),
              everyone=True),))
# Every small Member State is above the ratio of all together: the annex says why.
_RATIO: tuple[Ways, ...] = (
    (Sentence("country-relative", "brief-annex-ratio", ("country-relative-finding",)),),)

def _cards(
    pays: tuple[str, ...] = ("country-near-by-gdp", "country-share"),
    need: str = "case-unit-value",
) -> tuple[tuple[str, ...], ...]:
    """One card for each section; what the Member State is assessed is among the key messages."""
    return (("work-texts",), ("country-internet", "case-connecting"), pays,
            ("agencies-growth",), (need,), ("units-changes",))


PLANS: dict[Audience, Plan] = {
    "finance": Plan(
        opening=((Sentence("work-texts", "brief-does-finance"),),
                 (_GETS_NETWORKS, _GETS_INTERNET, _GETS_SHARED), _COSTS, _DECIDES),
        cards=_cards(),
        questions=(Question("finance-buys", _BUYS), Question("savings", _WELL_RUN),
                   Question("instead", _INSTEAD)),
        annex=_RATIO),
    "foreign": Plan(
        opening=((Sentence("work-texts", "brief-does-foreign"),),
                 (_GETS_NETWORKS, _GETS_INTERNET, _GETS_SHARED), _COSTS, _DECIDES),
        cards=_cards(pays=("country-share",)),
        questions=(Question("small", ((_SMALL,), (Sentence(
                       "work-texts", "brief-answer-texts"),))),
                   Question("foreign-moves", ((Sentence("units-changes", "brief-answer-changes",
                                                        _NET),),)),
                   Question("foreign-beyond", ((Sentence(
                       "country-voluntary", "brief-answer-voluntary",
                       ("country-voluntary-finding",)),),))),
        annex=_RATIO),
    "regulator": Plan(
        opening=((Sentence("work-texts", "brief-does-regulator"),),
                 (_GETS_INTERNET, _GETS_NETWORKS, _GETS_SHARED), _COSTS, _DECIDES),
        cards=_cards(need="needs-connectivity"),
        questions=(Question("regulator-here", _HERE), Question("instead", _INSTEAD)),
        annex=_RATIO),
    "parliament": Plan(
        opening=((Sentence("work-texts", "brief-does-parliament"),),
                 (_GETS_INTERNET, _GETS_NETWORKS, _GETS_SHARED), _COSTS, _DECIDES),
        cards=_cards(),
        questions=(Question("parliament-for", _BUYS), Question("parliament-much", (_NEAR,)),
                   Question("savings", _WELL_RUN)),
        annex=_RATIO),
}

# For the Council working group, with no Member State in view: the standard case.
COUNCIL = Plan(
    opening=((Sentence("work-texts", "brief-does-council"),),
             (Sentence("case-cost-per-person", "brief-costs-council"),),
             (Sentence("case-unit-value", "brief-need-council"),),
             (Sentence("units-total", "brief-decides-council"),)),
    cards=(("work-texts",), ("case-connecting",), (_NETWORKS,), ("case-cost-per-person",),
           ("case-revenue",), ("agencies-growth",), ("case-efficiency",), ("case-unit-value",),
           ("needs-connectivity",), ("units-changes",), ("revenue-concentration",)),
    questions=(
        Question("small", ((_SMALL,),)),
        Question("savings", _WELL_RUN),
        Question("instead", _INSTEAD),
        Question("few", _FEW),
        Question("tasks", _TASKS)),
)
# For a national ministry: from the Union's case to the Member State's own.
MINISTRY = (("work-texts",), ("case-connecting",), ("country-internet",),
            ("work-networks-units",), ("country-cost",), ("country-near-by-gdp", "country-share"),
            ("case-revenue",), ("agencies-growth",), ("case-unit-value",),
            ("needs-connectivity",), ("units-changes",))
