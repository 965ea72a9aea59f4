"""The base map that the project ships against what the figure believes of it."""

import csv
import json
from collections import defaultdict
from math import radians, sin

from casebook.cards import cards, prepare
from casebook.charts.units.world_map import PLACES, SMALL_STATES
from casebook.paths import SOURCES, STATIC
from casebook.selection import Selection
from casebook.warehouse import live

EARTH_RADIUS_KM = 6371
SMALL_KM2 = 6000

Ring = list[tuple[float, float]]


def areas() -> dict[str, float]:
    """Square kilometres by code, of the outer rings in world_50m.json."""
    world = json.loads((STATIC / "topojson" / "world_50m.json").read_text(encoding="utf-8"))
    (width, height), (left, low) = world["transform"]["scale"], world["transform"]["translate"]
    arcs: list[Ring] = []
    for steps in world["arcs"]:
        x = y = 0
        line = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            line.append((x * width + left, y * height + low))
        arcs.append(line)
    found: dict[str, float] = defaultdict(float)
    for shape in world["objects"]["countries"]["geometries"]:
        polygons = {"Polygon": [shape.get("arcs")], "MultiPolygon": shape.get("arcs")}.get(
            shape["type"], [])
        found[shape["id"]] += sum(area(ring(polygon[0], arcs)) for polygon in polygons)
    return found


def ring(numbers: list[int], arcs: list[Ring]) -> Ring:
    points: Ring = []
    for number in numbers:
        line = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += line[1:] if points else line
    return points


def area(points: Ring) -> float:
    """The area within a ring on a sphere."""
    total = sum(
        radians(x2 - x1) * (2 + sin(radians(y1)) + sin(radians(y2)))
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True))
    return abs(total * EARTH_RADIUS_KM**2 / 2)


def test_small_member_states_are_those_too_small_to_see() -> None:
    with (SOURCES / "member_states.csv").open(encoding="utf-8", newline="") as file:
        members = {row["iso3"] for row in csv.DictReader(file)}
    known = areas()
    assert members - set(known) == set(PLACES)
    assert {iso3 for iso3 in members & set(known) if known[iso3] < SMALL_KM2} == SMALL_STATES


def test_a_browser_is_told_which_shape_is_chosen() -> None:
    figure = prepare(cards()["units-map"], Selection(country="CHN"), live(), "light").figure
    assert figure["layout"]["meta"]["chosen"] == "CHN"
