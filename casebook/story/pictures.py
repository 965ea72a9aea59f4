"""URLs of the pictures of the story's screens, and the charts that each may show."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from casebook.selection import DEFAULT, Selection
from casebook.urls import STORY, url

# The picture of a shared link, 1200 by 630 pixels, and a post of 1080 by 1350.
Size = Literal["link", "post"]
SIZES: tuple[Size, ...] = get_args(Size)
# Of the charts of the brochure the first that has something to draw.
CHARTS: Mapping[str, tuple[str, ...]] = {
    "does": ("standards",), "gets": ("networks", "online"), "cost": ("near-by-gdp", "per-person"),
    "run": ("growth",), "now": ("unit-value",), "others": ("changes",), "decide": (),
}
# Where the finding of the first card says the same as the chart, and the first sentence does not.
FINDING_FIRST: Final = frozenset({"cost", "run", "now"})


def picture_link(screen: str, size: Size, selection: Selection) -> str:
    """The address of the picture of a screen, from the root of the site."""
    return url(f"{STORY}/{screen}.png", {
        "country": selection.country, "size": size if size != SIZES[0] else None,
        "lang": selection.language if selection.language != DEFAULT.language else None})
