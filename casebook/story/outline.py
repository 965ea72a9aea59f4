"""The screens of the story in their order: what each one says and shows."""

from dataclasses import dataclass

from casebook.story.sentences import Sentence


@dataclass(frozen=True)
class Screen:
    """One screen. Its heading is the message `story-<id>`, or `story-<id>-anyone` as long as no
    Member State is chosen; `story-<id>-lead`, where there is one, follows it.

    `sentences` are said one below the other, `cards` stand beside each other in small.
    `own_sentences` and `own_cards` take the place of those once a Member State is chosen.
    `matters` are subjects of conferences whose decisions the figures may lack: it is said first.
    """

    id: str
    sentences: tuple[Sentence, ...] = ()
    cards: tuple[str, ...] = ()
    own_sentences: tuple[Sentence, ...] = ()
    own_cards: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()


_NETWORKS = "work-networks-units"
_PROJECTS = ("country-projects-finding", "country-projects-shared-finding")
_NET_GAIN = ("units-changes-finding",)

SCREENS = (
    Screen(
        "does",
        sentences=(Sentence("work-texts", "story-does-texts"),
                   Sentence(_NETWORKS, "story-does-networks", ("work-networks-units-finding",))),
        cards=("case-spectrum", "case-standards", "case-connecting"),
        own_sentences=(Sentence("work-texts", "story-does-texts"),),
    ),
    Screen(
        "gets",
        sentences=(Sentence(_NETWORKS, "story-gets-members", ("work-networks-units-finding",)),
                   Sentence("needs-partner2connect", "story-gets-pledges")),
        own_sentences=(
            Sentence(_NETWORKS),
            Sentence("country-internet", "story-gets-internet", ("country-internet-finding",)),
            Sentence("country-projects", holds=_PROJECTS),
            Sentence("needs-partner2connect", "story-gets-pledges"),
        ),
        own_cards=("work-networks-units", "country-internet"),
    ),
    Screen(
        "cost",
        cards=("case-cost-per-person", "case-revenue"),
        own_sentences=(Sentence("country-cost", "country-own-currency", needs="own"),),
        own_cards=("country-cost", "country-near-by-gdp"),
    ),
    Screen("run", sentences=(Sentence("efficiency-staff", "story-run-staff"),),
           cards=("agencies-growth", "case-efficiency")),
    Screen("now",
           sentences=(Sentence("needs-mandates"),
                      Sentence("needs-connectivity", "story-now-connectivity")),
           cards=("case-unit-value", "case-needs")),
    Screen("others", sentences=(Sentence("units-changes", "story-others-net", _NET_GAIN),),
           cards=("case-units", "units-changes")),
    Screen("decide", own_cards=("simulator-choices",), matters=("classes", "unit-amount")),
)
