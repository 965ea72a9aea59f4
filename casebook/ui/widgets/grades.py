"""The colours in which Streamlit's badges show a grade; its word stands in each."""

from typing import Literal

GRADE_COLOURS: dict[str, Literal["green", "blue", "orange", "violet"]] = {
    "official": "green", "derived": "blue", "estimate": "orange", "illustrative": "violet",
}
