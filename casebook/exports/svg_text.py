"""An SVG file as plotly writes it, made fit to travel: words for those who hear it, less weight."""

import re
from xml.sax.saxutils import escape

# A map's outlines come with fifteen decimals: seven megabytes, of which a hundredth of a pixel
# needs two.
_PATH = re.compile(rb'(?<= d=")M[^"]*')
_DECIMALS = re.compile(rb"(\.\d\d)\d+")
_ROOT = re.compile(rb"<svg[^>]*")
_SIZE = re.compile(rb'( (?:width|height)="\d+)\.\d+')


def with_text(svg: bytes, title: str, description: str) -> bytes:
    """`svg` with a title and a description, as screen readers and search engines look for them."""
    words = f"<title>{escape(title)}</title><desc>{escape(description)}</desc>".encode()
    root = _ROOT.match(svg)
    assert root is not None, "not an SVG"
    # Its size in whole pixels: the renderer's comes with a hair's breadth.
    return _SIZE.sub(rb"\1", root[0]) + b' role="img">' + words + svg[root.end() + 1:]


def lightened(svg: bytes) -> bytes:
    """`svg` with the coordinates of its paths cut to two decimals; texts stay as they are."""
    return _PATH.sub(lambda path: _DECIMALS.sub(rb"\1", path[0]), svg)
