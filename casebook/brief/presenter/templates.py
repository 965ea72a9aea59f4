"""Templates, styles, scripts and fonts of the talk and of the offline pack.

The sources lie in `casebook/brief/presenter/web`; plotly.js is that of the pages, in
`casebook/web/plotly`.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from plotly.io.json import to_json_plotly

from casebook.charts.style import PALETTES
from casebook.charts.units.world_map import NEUTRAL
from casebook.exports.text_metrics import FONTS
from casebook.paths import PLOTLY

WEB = Path(__file__).resolve().parent / "web"
# In the order in which they stand on one another.
TALK = ("charts.js", "talk.js", "speaker.js", "live.js", "start.js")
_FACES = (
    ("Source Sans", 400, "SourceSans3-Regular.ttf"),
    ("Source Sans", 600, "SourceSans3-Semibold.ttf"),
    ("Source Serif", 600, "SourceSerif4-Semibold.ttf"),
)


@cache
def templates() -> Environment:
    """The templates; everything put into them is escaped, and a missing value is an error."""
    return Environment(
        loader=FileSystemLoader(WEB), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )


@cache
def script(*names: str) -> str:
    """The scripts called `names`, one after the other; without names those of the talk."""
    return "\n".join((WEB / name).read_text("utf-8") for name in names or TALK)


@cache
def plotly() -> str:
    """plotly.js, with what the charts use of it."""
    return PLOTLY.read_text("utf-8")


@cache
def style(*names: str, inside: bool) -> str:
    """The style sheets with their letters: `inside` the sheet, or as files beside it."""
    faces = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f'src:url({_inside(file) if inside else file}) format("truetype")}}\n'
        for family, weight, file in _FACES
    )
    return faces + "\n".join((WEB / name).read_text("utf-8") for name in names)


def fonts() -> dict[str, bytes]:
    """The letters by the name of their file."""
    return {file: (FONTS / file).read_bytes() for _, _, file in _FACES}


def _inside(file: str) -> str:
    return f"data:font/ttf;base64,{base64.b64encode((FONTS / file).read_bytes()).decode()}"


def themes() -> dict[str, str]:
    """Each colour of the light theme -> the one that stands for it in the dark."""
    light, dark = PALETTES["light"], PALETTES["dark"]
    named = {getattr(light, part): getattr(dark, part) for part in (
        "background", "text", "quiet_text", "grid", "axis", "context", "highlight")}
    rows = (*zip(light.series, dark.series, strict=True),
            *zip(light.scale, dark.scale, strict=True))
    land = (NEUTRAL["light"], NEUTRAL["dark"])
    return {one.upper(): other for one, other in (*named.items(), *rows, land)}


def json(name: str, value: Any) -> Markup:
    """`value` as data in a page, under the id `name`; a missing number is null.

    What would end the element, or a line of a script, is written as JSON's own escapes.
    """
    # Escaped here, for a place in which HTML's escapes do not count.
    return Markup(
        f'<script type="application/json" id="{name}">{inert(to_json_plotly(value))}</script>')


_ENDING = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def inert(text: str) -> str:
    """JSON in which no sign means anything to HTML or to JavaScript."""
    return text.translate(_ENDING)


def source(text: str) -> str:
    """The CSP source that allows exactly this script inside a page."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
