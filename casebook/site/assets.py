"""Files that all pages of a static edition share: style, scripts, letters, plotly.js, maps."""

import json
import re
from importlib.resources import files
from pathlib import Path

from casebook.exports.text_metrics import FONTS
from casebook.paths import PLOTLY, STATIC, WEB
from casebook.server.first_screen.shell import PAPER, STYLES

FOLDER = "assets"
STYLE, SCRIPT, MAPS = f"{FOLDER}/site.css", f"{FOLDER}/site.js", f"{FOLDER}/maps.js"
LIBRARY, ICON = f"{FOLDER}/{PLOTLY.name}", f"{FOLDER}/icon.svg"
# The card's modules, each after those that it needs.
_MODULES = ("answers.js", "cells.js", "changed.js", "tables.js", "table.js", "map.js", "paper.js",
            "lines.js", "share.js", "points.js", "inflate.js", "card.js")
# Those that the card asks for only when it needs them.
_LOADED_LATER = frozenset({"points.js", "inflate.js"})
_IMPORT = re.compile(r"^import .*?\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?:default )?(?=(?:async )?function|const|class)", re.MULTILINE)
_NAME = re.compile(r"^export (?:async )?(?:function|const|class) (\w+)", re.MULTILINE)
_LATER = re.compile(r"import\('\./(\w+)\.js'\)")
_BUNDLED = re.compile(r"export ?\{ ?(\w+) as (\w+) ?\};?\s*$")
_SCRIPT_OF = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_SERIF = "CasebookSerif-Semibold.woff2"
_SANS, _STRONG = "SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf"


def assets() -> dict[str, bytes]:
    """Path below the edition's folder -> content."""
    own = (files("casebook.site") / "web" / "static.js").read_text(encoding="utf-8")
    marks = {f"{FOLDER}/{path.name}": path.read_bytes() for path in wordmarks()}
    return {
        STYLE: style().encode(),
        SCRIPT: f"{card_script()}\n{own}\n{paper_script()}".encode(),
        MAPS: maps().encode(),
        LIBRARY: PLOTLY.read_bytes(),
        ICON: (STATIC / "icon.svg").read_bytes(),
        f"{FOLDER}/{_SERIF}": (STATIC / "fonts" / _SERIF).read_bytes(),
        **{f"{FOLDER}/{name}": (FONTS / name).read_bytes() for name in (_SANS, _STRONG)},
        **marks,
    }


def wordmarks() -> list[Path]:
    """The site's name as a picture, in each language and theme."""
    return sorted(STATIC.glob("wordmark-*.svg"))


def style() -> str:
    """The style sheet of first screens and cards, in light colours whatever the reader's system
    has: charts are stored in one theme."""
    css = "".join(path.read_text(encoding="utf-8") for path in STYLES)
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = css.replace("(prefers-color-scheme: dark)", "(max-width: 0px)")
    css = css.replace(f"./app/static/fonts/{_SERIF}", _SERIF).replace("url(SANS)", f"url({_SANS})")
    return css + (files("casebook.site") / "web" / "static.css").read_text(encoding="utf-8")


def card_script() -> str:
    """The card's modules as one script: from a file, browsers load no modules."""
    return "\n".join(("const modules = {}", *map(_as_script, _MODULES)))


def paper_script() -> str:
    """What prints a page, as the first screens of the site have it."""
    found = _SCRIPT_OF.search(PAPER.read_text(encoding="utf-8"))
    return found[1] if found else ""


def _as_script(name: str) -> str:
    text = (WEB / "card" / name).read_text(encoding="utf-8")
    # As a bundler ends a module.
    text = _BUNDLED.sub(r"\nexport const \2 = \1", text)
    names = ", ".join(_NAME.findall(text))
    if name == "card.js":
        text, names = text.replace("export default function (", "function show("), "show"
    inside = _EXPORT.sub("", _IMPORT.sub("", text)).replace("import.meta.url", "document.baseURI")
    # A module asked for later is there already.
    inside = _LATER.sub(r"Promise.resolve(modules.\1)", inside)
    if name in _LOADED_LATER:
        place = f"modules.{name.removesuffix('.js')}"
        return f"{place} = (() => {{\n{inside}\nreturn {{ {names} }}\n}})()"
    return f"const {{ {names} }} = (() => {{\n{inside}\nreturn {{ {names} }}\n}})()"


def maps() -> str:
    """The outlines of the world as plotly takes them from a page, which may request no file."""
    outlines = {path.stem: json.loads(path.read_text(encoding="utf-8"))
                for path in sorted((STATIC / "topojson").glob("world_*.json"))}
    payload = json.dumps({"topojson": outlines}, separators=(",", ":"), ensure_ascii=False)
    return f"window.PlotlyGeoAssets = {payload}"
