"""QR codes, as every file bears them."""

import segno

from casebook.caches import cached

# M: a seventh of the code may be lost. The quiet zone is the four modules that the standard asks.
LEVEL, QUIET = "m", 4
# A code is dark on white in either theme: many readers do not see the reverse.
INK, PAPER = "#17212B", "#FFFFFF"


@cached("codes")
def code(text: str) -> segno.QRCode:
    """The QR code that holds `text`."""
    return segno.make(text, error=LEVEL, micro=False)


def modules(text: str) -> int:
    """Modules a side of the code that holds `text`, quiet zone included."""
    return int(code(text).symbol_size(border=QUIET)[0])


def svg(text: str) -> str:
    """The code as an SVG element that is as large as its place."""
    drawn = code(text).svg_inline(
        border=QUIET, dark=INK, light=PAPER, omitsize=True, svgclass=None, lineclass=None)
    return str(drawn)
