"""For whom a briefing is: which cards in which order, and which sentences with which proof.

The sentences stand in the catalogue (`brief-<audience>.ftl`); each takes its numbers from the
finding of the card named here and is left out where that finding does not hold.
"""

from dataclasses import dataclass
from typing import get_args

from casebook.brief.document import Audience

AUDIENCES: tuple[Audience, ...] = get_args(Audience)


@dataclass(frozen=True)
class Sentence:
    """A message of the catalogue, filled with the values of the finding of `card`.

    `holds` are the findings, by message, for which it may be said; any of the card's when empty.
    `lacking` are those that say that our sources have no figure for it: then the briefing tells.
    """

    message: str
    card: str
    holds: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """What this audience is likely to ask, `brief-question-<name>`, and how it is answered."""

    name: str
    answer: tuple[Sentence, ...]


@dataclass(frozen=True)
class Plan:
    """One audience's briefing. `cards` are candidates in order, of which at most `most` stand."""

    cards: tuple[str, ...]
    most: int
    opening: tuple[Sentence, ...]
    questions: tuple[Question, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All that may be said, opening and answers."""
        return (*self.opening, *(one for question in self.questions for one in question.answer))


_HELD = ("country-class-held-finding",)
_MOVED = ("country-class-up-finding", "country-class-down-finding")
_NEW = ("country-class-first-finding",)
_RELATIVE = ("country-relative-finding",)
_OLD_ECONOMY = ("country-relative-old-finding",)
_PEOPLE_ONLY = ("country-relative-people-finding",)
_NO_ECONOMY = (*_PEOPLE_ONLY, "country-relative-none-finding")
_PEERS = ("country-peers-finding",)
_PEERS_OF_CLASS = ("country-peers-class-finding",)
_USE = ("country-internet-finding",)
_NO_USE = ("country-internet-none-finding",)
_PROJECTS = ("country-projects-finding",)
_SHARED = ("country-projects-shared-finding",)
_GIVEN = ("country-voluntary-finding",)
_SPENT = ("country-expenses-finding",)


def _cost(audience: str) -> tuple[Sentence, ...]:
    """What the class comes to, in one of three ways to have come to it."""
    return (Sentence(f"brief-{audience}-held", "country-class", _HELD),
            Sentence(f"brief-{audience}-moved", "country-class", _MOVED),
            Sentence(f"brief-{audience}-new", "country-class", _NEW))


_BESIDE_PEERS = (Sentence("brief-answer-peers", "country-peers", _PEERS),
                 Sentence("brief-answer-peers-class", "country-peers", _PEERS_OF_CLASS))
# Where the figure on the economy is too old, that on the people stands alone.
_BESIDE_ECONOMY = (Sentence("brief-answer-economy", "country-relative", _RELATIVE, _NO_ECONOMY),
                   Sentence("brief-answer-economy-old", "country-relative", _OLD_ECONOMY),
                   Sentence("brief-answer-people", "country-relative",
                            (*_PEOPLE_ONLY, *_OLD_ECONOMY, *_RELATIVE)))
_COMES_BACK = (Sentence("brief-answer-projects", "country-projects", _PROJECTS),
               Sentence("brief-answer-projects-shared", "country-projects", _SHARED),
               Sentence("brief-answer-expenses", "country-expenses", _SPENT))
_SAVINGS = (Sentence("brief-answer-budgets", "efficiency-four-year"),
            Sentence("brief-answer-unit", "efficiency-unit-value"))

PLANS: dict[Audience, Plan] = {
    "finance": Plan(
        cards=("country-class", "country-relative", "country-peers", "country-share",
               "efficiency-unit-value", "efficiency-four-year", "revenue-shares",
               "receipt-sdg", "country-voluntary"),
        most=6,
        opening=(*_cost("finance"), *_BESIDE_ECONOMY,
                 Sentence("brief-finance-unit", "efficiency-unit-value")),
        questions=(
            Question("finance-savings", _SAVINGS),
            Question("finance-others", (*_BESIDE_PEERS, *_BESIDE_ECONOMY)),
            Question("finance-buys", (Sentence("brief-answer-goal", "receipt-sdg"),
                                      *_COMES_BACK)),
        ),
    ),
    "foreign": Plan(
        cards=("country-share", "country-peers", "units-changes", "country-class",
               "country-voluntary", "country-projects", "revenue-concentration",
               "agencies-shares", "country-internet"),
        most=6,
        opening=(Sentence("brief-foreign-share", "country-share"), *_BESIDE_PEERS,
                 Sentence("brief-foreign-changes", "units-changes",
                          ("units-changes-finding",))),
        questions=(
            Question("foreign-moves", (Sentence("brief-answer-changes", "units-changes",
                                                ("units-changes-finding",)),)),
            Question("foreign-few", (Sentence("brief-answer-concentration",
                                              "revenue-concentration"),
                                     Sentence("brief-answer-below-one", "units-by-class",
                                              ("units-by-class-finding",)))),
            Question("foreign-beyond", (Sentence("brief-answer-voluntary", "country-voluntary",
                                                 _GIVEN),
                                        Sentence("brief-answer-purpose", "voluntary-by-year"))),
        ),
    ),
    "regulator": Plan(
        cards=("country-internet", "country-projects", "country-class", "country-peers",
               "country-voluntary", "country-expenses", "needs-connectivity",
               "efficiency-plan-gaps", "needs-offline-by-region"),
        most=6,
        opening=(Sentence("brief-regulator-use", "country-internet", _USE, _NO_USE),
                 *_cost("regulator"),
                 Sentence("brief-regulator-cost", "needs-connectivity")),
        questions=(
            Question("regulator-here", _COMES_BACK),
            Question("regulator-instead", (
                Sentence("brief-answer-volatility", "voluntary-volatility"),
                Sentence("brief-answer-purpose", "voluntary-by-year"))),
            Question("regulator-gap", (Sentence("brief-answer-gap", "efficiency-plan-gaps"),)),
        ),
    ),
    "parliament": Plan(
        cards=("country-class", "country-relative", "country-internet", "case-needs",
               "country-peers", "case-efficiency", "case-revenue"),
        most=5,
        opening=(*_cost("parliament"), Sentence("brief-parliament-share", "country-share"),
                 Sentence("brief-parliament-use", "country-internet", _USE, _NO_USE)),
        questions=(
            Question("parliament-for", (Sentence("brief-answer-offline", "case-needs"),
                                        Sentence("brief-answer-goal", "receipt-sdg"))),
            Question("parliament-much", (*_BESIDE_PEERS, *_BESIDE_ECONOMY)),
            Question("parliament-spent", _SAVINGS),
        ),
    ),
}

# For the Council working group, with no Member State in view: the standard case.
COUNCIL = Plan(
    cards=("case-revenue", "units-total", "case-units", "units-changes", "efficiency-unit-value",
           "efficiency-four-year", "efficiency-plan-gaps", "revenue-concentration",
           "voluntary-volatility", "case-needs", "needs-connectivity"),
    most=11,
    opening=(Sentence("brief-council-revenue", "case-revenue"),
             Sentence("brief-council-units", "units-total"),
             Sentence("brief-council-unit", "efficiency-unit-value")),
    questions=(
        Question("council-savings", _SAVINGS),
        Question("council-instead", (Sentence("brief-answer-volatility", "voluntary-volatility"),
                                     Sentence("brief-answer-purpose", "voluntary-by-year"))),
        Question("council-few", (Sentence("brief-answer-concentration", "revenue-concentration"),
                                 Sentence("brief-answer-below-one", "units-by-class",
                                          ("units-by-class-finding",)))),
        Question("council-gap", (Sentence("brief-answer-gap", "efficiency-plan-gaps"),)),
    ),
)
# For a national ministry: from the Union's case to the Member State's own.
MINISTRY = ("case-revenue", "units-total", "efficiency-unit-value", "efficiency-four-year",
            "case-needs", "country-class", "country-share", "country-peers", "country-relative",
            "country-projects", "country-internet")
