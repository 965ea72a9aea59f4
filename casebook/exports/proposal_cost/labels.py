"""Words of the choices in an estimate, by language, and the choice that a word means."""

from functools import cache
from typing import Final, get_args

from casebook.analysis.proposal_cost.model import MEASURES, Grade
from casebook.wording import Language, languages

# The choices of each list in the order in which workbooks offer them.
CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "kind": tuple(MEASURES),
    "timing": ("once", "yearly"),
    "paid": ("cash", "in-kind"),
    "fund": ("regular", "voluntary", "open"),
    "sector": ("general", "radiocommunication", "standardization", "development"),
    "grade": get_args(Grade),
}


def label(group: str, choice: str, language: Language) -> str:
    """The word for a choice; a staff grade is the same in every language."""
    return choice if group == "grade" else language.say(f"proposal-file-{group}-{choice}")


def measure(kind: str, place: int, language: Language) -> str:
    """What the first (0) or second (1) quantity of a kind is counted in; "" without a second."""
    measures = MEASURES[kind]  # type: ignore[index]
    return language.say(f"proposal-file-measure-{measures[place]}") if place < len(
        measures) else ""


def field(name: str, language: Language) -> str:
    """The heading of a field of the estimate."""
    return language.say(f"proposal-file-field-{name}")


def choice_of(group: str, text: str) -> str | None:
    """The choice that a word of any language means, or that is written as its code."""
    return _choices(group).get(key(text))


def key(text: str) -> str:
    """`text` as it is looked up: no matter the case, and which kind of space stands where."""
    return " ".join(text.split()).casefold()


@cache
def _choices(group: str) -> dict[str, str]:
    known = {key(choice): choice for choice in CHOICES[group]}
    for language in languages():
        known |= {key(label(group, choice, language)): choice for choice in CHOICES[group]}
    return known


@cache
def fields_by_heading(names: tuple[str, ...]) -> dict[str, str]:
    """Headings of all languages to the fields that they name."""
    return {key(field(name, language)): name for language in languages() for name in names}
