"""Icons of the ways onward and back: Streamlit does not turn them for lines from the right."""

from casebook.wording import Language

_ARROWS = (":material/arrow_back:", ":material/arrow_forward:")


def onward(language: Language) -> str:
    """The arrow in the direction of reading."""
    return _ARROWS[not language.right_to_left]


def back(language: Language) -> str:
    """The arrow against the direction of reading."""
    return _ARROWS[language.right_to_left]
