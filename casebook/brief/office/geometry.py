"""Boxes on a slide of 960 by 540 points (16:9); where things stand is said by the template."""

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

    def below(self, top: float) -> "Box":
        """What is left of the box under `top`; all of it where that is higher."""
        return replace(self, y=max(self.y, top), h=self.y + self.h - max(self.y, top))

    def joined(self, other: "Box") -> "Box":
        """The box as wide as both side by side."""
        left = min(self.x, other.x)
        return replace(self, x=left, w=max(self.x + self.w, other.x + other.w) - left)

    @property
    def emu(self) -> tuple[int, int, int, int]:
        """Left, top, width and height as Office files want them."""
        x, y, w, h = (round(one * EMU) for one in (self.x, self.y, self.w, self.h))
        return x, y, w, h
