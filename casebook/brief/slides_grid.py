"""Where everything stands on a slide of 960 by 540 points (16:9)."""

from dataclasses import dataclass, replace

WIDE, HIGH = 960.0, 540.0
EMU = 12700  # a point in the units of Office files
MARGIN = 46.0


@dataclass(frozen=True)
class Box:
    """A rectangle in points from the upper left corner."""

    x: float
    y: float
    w: float
    h: float

    def mirrored(self, right_to_left: bool) -> "Box":
        """The same place for a language that is read from the right."""
        return replace(self, x=WIDE - self.x - self.w) if right_to_left else self

    @property
    def emu(self) -> tuple[int, int, int, int]:
        """Left, top, width and height as Office files want them."""
        return tuple(round(one * EMU) for one in (self.x, self.y, self.w, self.h))  # type: ignore[return-value]


INNER = WIDE - 2 * MARGIN
BAND = Box(0, 0, WIDE, 21)
TOPIC = Box(MARGIN, 31, INNER, 16)
TITLE = Box(MARGIN, 48, INNER, 66)
SUBTITLE = Box(MARGIN, 116, INNER, 32)
BODY = Box(MARGIN, 154, INNER, 296)
SENTENCE = Box(MARGIN, 140, INNER, 210)
UNDER_SENTENCE = Box(MARGIN, 364, INNER, 60)
# The list and the text have no subtitle: they begin where it would stand.
TEXT = Box(MARGIN, 116, INNER, 334)

FOOT = 460.0  # the rule over the foot
FACTS = Box(MARGIN, 468, 770, 15)
SOURCE = Box(MARGIN, 485, 770, 25)
WHOSE = Box(MARGIN, 513, 700, 12)
NUMBER = Box(768, 513, 60, 12)
CODE = Box(WIDE - MARGIN - 64, 465, 64, 64)

# The first slide has a coloured ground of its own.
FIRST_TOPIC = Box(72, 96, 560, 20)
FIRST_TITLE = Box(72, 126, 620, 172)
FIRST_SUBTITLE = Box(72, 310, 620, 56)
FIRST_FACTS = Box(72, 404, 560, 66)
FIRST_WHOSE = Box(72, 494, 700, 14)
FIRST_CODE = Box(WIDE - 72 - 92, 396, 92, 92)
