"""The screens of the story in their order: what each one says and shows."""

from dataclasses import dataclass

from casebook.story.sentences import Sentence


@dataclass(frozen=True)
class Screen:
    """One screen. Its heading is the message `story-<id>`, or `story-<id>-anyone` as long as no
    Member State is chosen; `story-<id>-lead`, where there is one, follows it.

    `sentences` are said one below the other, `cards` stand beside each other in small.
    `own_sentences` and `own_cards` take the place of those once a Member State is chosen.
    """

    id: str
    sentences: tuple[Sentence, ...] = ()
    cards: tuple[str, ...] = ()
    own_sentences: tuple[Sentence, ...] = ()
    own_cards: tuple[str, ...] = ()


SCREENS = (
    Screen("does", cards=("case-spectrum", "case-standards", "case-connecting")),
    Screen(
        "gets",
        own_sentences=(
            Sentence("country-internet"),
            Sentence("country-projects", holds=("country-projects-finding",
                                                "country-projects-shared-finding")),
        ),
        own_cards=("country-internet",),
    ),
    Screen(
        "cost",
        sentences=(Sentence("case-cost-per-person"),),
        cards=("case-cost-per-person", "case-revenue"),
        own_sentences=(Sentence("country-cost"), Sentence("country-near-by-gdp")),
        own_cards=("country-cost", "country-near-by-gdp"),
    ),
    Screen("run", sentences=(Sentence("agencies-growth"), Sentence("efficiency-staff")),
           cards=("agencies-growth", "case-efficiency")),
    Screen("now", sentences=(Sentence("efficiency-plan-gaps"), Sentence("needs-connectivity")),
           cards=("case-unit-value", "case-needs")),
    Screen("others", sentences=(Sentence("units-changes"),), cards=("case-units", "units-changes")),
    Screen("decide", own_cards=("simulator-choices",)),
)
