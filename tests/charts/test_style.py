"""The look: colours that can be seen and told apart, figures that survive JSON."""

import itertools
import math

import pytest

from casebook.charts.style import PALETTES

# Simulation of dichromacy in linear RGB: Machado, Oliveira and Fernandes (2009), severity 1.
MACHADO = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                   (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                     (-0.011820, 0.042940, 0.968881)),
}


def linear(colour: str) -> tuple[float, ...]:
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def luminance(colour: str) -> float:
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def oklab(rgb: tuple[float, ...]) -> tuple[float, ...]:
    """OKLab of linear RGB (Ottosson 2020)."""
    r, g, b = (max(0.0, c) for c in rgb)
    cube = [math.cbrt(x) if hasattr(math, "cbrt") else x ** (1 / 3) for x in (
        0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
        0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
        0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)]
    long, medium, short = cube
    return (0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)


def seen(colour: str, sight: str) -> tuple[float, ...]:
    rgb = linear(colour)
    return oklab(tuple(sum(m * c for m, c in zip(row, rgb, strict=True))
                       for row in MACHADO[sight]))


@pytest.mark.parametrize("theme", PALETTES)
def test_marks_stand_out_from_the_background(theme: str) -> None:
    palette = PALETTES[theme]
    for colour in (*palette.series, palette.highlight):
        # Direct labels are text in the series' own colour: WCAG asks 4.5 of text, 3 of marks.
        assert contrast(colour, palette.background) >= 4.5, colour


@pytest.mark.parametrize("theme", PALETTES)
def test_text_is_readable(theme: str) -> None:
    palette = PALETTES[theme]
    for colour in (palette.text, palette.quiet_text):
        assert contrast(colour, palette.background) >= 4.5, colour


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize("sight", MACHADO)
def test_neighbouring_series_are_told_apart(theme: str, sight: str) -> None:
    """The first four series may meet in one chart without labels at every mark."""
    for one, other in itertools.combinations(PALETTES[theme].series[:4], 2):
        difference = math.dist(seen(one, sight), seen(other, sight))
        assert difference >= 0.07, f"{one} and {other} look alike with {sight}: {difference:.3f}"


@pytest.mark.parametrize("theme", PALETTES)
def test_the_scale_runs_one_way(theme: str) -> None:
    steps = [luminance(colour) for colour in PALETTES[theme].scale]
    assert steps == sorted(steps, reverse=theme == "light")
