"""Our scripts and style sheets against the oldest browsers that the README names.

Nothing that Safari 15.4 or Firefox 115 lacks is used, unless it is named below with what they have
in its place. The browser itself, plotly.js and Streamlit's application are not ours to look at.
"""

import re

import pytest

from casebook.paths import ROOT

FLOOR = {"Safari": 15.4, "Firefox": 115.0}
NEVER = 999.0
# Feature -> where it is seen, and the first version of Safari and of Firefox that has it.
FEATURES = {
    "DecompressionStream": (r"\bDecompressionStream\b", 16.4, 113),
    "structuredClone": (r"\bstructuredClone\b", 15.4, 94),
    "Array.at": (r"\.at\(-?\d", 15.4, 90),
    "Array.findLast": (r"\.findLast(?:Index)?\(", 15.4, 104),
    "Object.hasOwn": (r"\bObject\.hasOwn\b", 15.4, 92),
    "Array.toSorted and the like": (r"\.to(?:Sorted|Reversed|Spliced)\(", 16, 115),
    "Array.fromAsync": (r"\bArray\.fromAsync\b", 16.4, 115),
    "grouping": (r"\b(?:Object|Map)\.groupBy\b", 17.4, 119),
    "Promise.withResolvers": (r"\bwithResolvers\b", 17.4, 121),
    "methods of sets": (r"\.(?:isSubsetOf|isSupersetOf|symmetricDifference)\(", 17, 127),
    "helpers of iterators": (r"\.(?:values|keys|entries)\(\)\.(?:map|filter|take)\(", 18.4, 131),
    "lookbehind": (r"/[^/\n]*\(\?<[=!][^/\n]*/[a-z]*", 16.4, 78),
    "sets in regular expressions": (r"/[a-z]*v[a-z]*\.(?:test|exec)\(", 17, 116),
    "static blocks": (r"\bstatic \{", 16.4, 93),
    "top-level await": (r"^await ", 15, 89),
    "import maps": (r"type=.?importmap", 16.4, 108),
    "reflected ARIA": (r"\.aria(?:[A-Z]\w+)", 12.1, 119),
    "inert": (r"\binert\b", 15.5, 112),
    "popover": (r"\bpopover\b|\bshowPopover\b", 17, 125),
    "checkVisibility": (r"\bcheckVisibility\b", 17.4, 106),
    "requestIdleCallback": (r"\brequestIdleCallback\b", NEVER, 55),
    "Navigation": (r"\bnavigation\b\??\.", 26.2, 147),
    "ClipboardItem": (r"\bClipboardItem\b", 13.1, 127),
    "AbortSignal.timeout": (r"\bAbortSignal\.timeout\b", 16, 100),
    "AbortSignal.any": (r"\bAbortSignal\.any\b", 17.4, 124),
    "view transitions": (r"\bstartViewTransition\b|view-transition", 18, 144),
    "requestFullscreen": (r"\brequestFullscreen\b", 16.4, 64),
    ":has": (r":has\(", 15.4, 121),
    "container queries": (r"@container|\bcontainer-type\b", 16, 110),
    "small, large and dynamic heights": (r"\d(?:dvh|svh|lvh|dvw|svw|lvw)\b", 15.4, 101),
    "color-mix": (r"\bcolor-mix\(", 16.2, 113),
    "light-dark": (r"\blight-dark\(", 17.5, 120),
    "text-wrap": (r"\btext-wrap\b", 17.4, 121),
    "nesting": (r"^\s*&(?!&)|\{ *&", 17.2, 117),
    "@scope": (r"@scope\b", 17.4, 146),
    "@starting-style": (r"@starting-style\b", 17.5, 129),
    "@property": (r"@property\b", 16.4, 128),
    "subgrid": (r"\bsubgrid\b", 16, 71),
    "words for a sign": (r'\bcontent: "[^"]*" /', 17.4, 128),
    "size of a face": (r"\bsize-adjust\b", 17, 92),
    "metrics of a face": (r"\bascent-override\b", NEVER, 89),
    ":user-invalid": (r":user-(?:in)?valid\b", 16.5, 88),
    "anchors": (r"\banchor-name\b|\bposition-anchor\b", 26, 147),
    "field-sizing": (r"\bfield-sizing\b", 26.2, NEVER),
    "scrollbar-gutter": (r"\bscrollbar-gutter\b", 18.2, 97),
    "masks without prefix": (r"(?<!-)\bmask:", 15.4, 53),
}
# Where each that is beyond the floor is used all the same: what an older browser has in its place.
INSTEAD = {
    ("DecompressionStream", "web/card/card.js"): "inflate.js, asked for where it is missing",
    ("DecompressionStream", "server/first_screen/takeover.html"): "only looked for",
    ("requestIdleCallback", "brief/presenter/web/talk.js"): "a timer",
    ("Navigation", "server/first_screen/start.html"): "one step more on the way forward",
    ("ClipboardItem", "web/card/share.js"): "a text is written as text; a picture is not offered",
    ("requestFullscreen", "web/card/card.js"): "not offered",
    ("requestFullscreen", "brief/presenter/web/talk.js"): "not offered",
    ("inert", "brief/presenter/web/talk.js"): "slides beside the one shown are not seen either",
    (":has", "web/card/right_to_left.css"): "the logo's margin is that of the other side",
    (":has", "web/card/paper.css"): "a heading may be left at the end of a sheet of paper",
    ("text-wrap", "brief/presenter/web/talk.css"): "lines of unequal length",
    ("text-wrap", "brief/presenter/web/pack.css"): "lines of unequal length",
    ("text-wrap", "web/card/card.css"): "a last line of one word",
    ("text-wrap", "web/card/story.css"): "a last line of one word",
    ("words for a sign", "web/card/card.css"): "the sign alone, said before",
    ("size of a face", "server/first_screen/first_screen.css"): "lines break anew when faces come",
    ("metrics of a face", "server/first_screen/first_screen.css"): "lines move when faces come",
}
# Drawn with the server's own Chromium, or made elsewhere for old browsers.
NOT_FOR_READERS = ("web/picture/", "web/plotly/", "web/card/inflate.js")


def own_files() -> list[str]:
    root = ROOT / "casebook"
    found = [path.relative_to(root).as_posix() for kind in ("js", "css", "html")
             for path in sorted(root.rglob(f"*.{kind}"))]
    return [name for name in found if not name.startswith(NOT_FOR_READERS)]


def beyond(text: str) -> set[str]:
    """The features in a script or style sheet that a browser of the floor lacks."""
    text = re.sub(r"/\*.*?\*/|<!--.*?-->|(?<=\s)//[^\n]*", "", text, flags=re.DOTALL)
    return {name for name, (pattern, safari, firefox) in FEATURES.items()
            if (safari > FLOOR["Safari"] or firefox > FLOOR["Firefox"])
            and re.search(pattern, text, re.MULTILINE)}


def test_what_the_oldest_browsers_lack_has_something_in_its_place() -> None:
    used = {(feature, name) for name in own_files()
            for feature in beyond((ROOT / "casebook" / name).read_text("utf-8"))}
    assert used == set(INSTEAD)


@pytest.mark.parametrize(("text", "feature"), [
    ("new DecompressionStream('deflate')", "DecompressionStream"),
    (".a:has(.b) { color: red }", ":has"),
    ("a { &:hover { color: red } }\n  &b {}", "nesting"),
    ("head.ariaSort = 'ascending'", "reflected ARIA"),
    ("const sorted = rows.toSorted()", "Array.toSorted and the like"),
    ("text.match(/(?<=a)b/)", "lookbehind"),
])
def test_it_would_be_seen(text: str, feature: str) -> None:
    assert feature in beyond(text)


def test_the_readme_names_the_floor() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for browser, version in FLOOR.items():
        assert f"{browser} {version:g}" in text
