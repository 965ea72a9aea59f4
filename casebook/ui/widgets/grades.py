"""The colours in which Streamlit's badges show a grade; its word stands in each."""

from typing import Literal

from casebook.wording import Language

GRADE_COLOURS: dict[str, Literal["green", "blue", "orange", "violet"]] = {
    "official": "green", "derived": "blue", "estimate": "orange", "illustrative": "violet",
}


def badge(grade: str, language: Language) -> str:
    """Markdown of the badge for `grade`, its word in `language`."""
    return f":{GRADE_COLOURS[grade]}-badge[{language.say(f'grade-{grade}')}]"
