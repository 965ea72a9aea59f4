"""The layouts of the slides: which placeholders each has, and where."""

from collections.abc import Callable
from dataclasses import dataclass

from casebook.brief import slides_grid as grid
from casebook.brief.slides_grid import Box
from casebook.brief.slides_xml import bar, level, placeholder
from casebook.wording import say

# The numbers by which slides find their placeholders.
TOPIC, SUBTITLE, BODY, FACTS, SOURCE, WHOSE, CODE, NUMBER, BAND = range(10, 19)
LAYOUTS = ("first", "chart", "table", "sentence", "list", "text")
# Sizes at which the layouts set their text; what is longer is set smaller, slide by slide.
TITLE_SIZE, TOPIC_SIZE, SUBTITLE_SIZE, FACTS_SIZE, SOURCE_SIZE, WHOSE_SIZE = 26, 12, 13, 10.5, 9, 8
LIST_SIZE, PROOF_SCALE, LIST_INDENT = 20, 0.55, 30


@dataclass(frozen=True)
class Layout:
    """A layout's own XML: the shapes, its ground, and whether the master's shapes show."""

    name: str
    shapes: str
    ground: str = ""
    masters_shapes: bool = True


def layout(kind: str, language: str, right: bool) -> Layout:
    """The layout called `kind`, its prompts in `language`, mirrored for a right-to-left one."""
    say_it = _sayer(language)
    if kind == "first":
        return Layout(say_it(kind), _first(say_it, right), "tx2", False)
    shapes = _head(say_it, right) if kind != "sentence" else ""
    if kind in ("chart", "table", "sentence"):
        shapes += _subtitle(say_it, right, kind)
    if kind == "sentence":
        shapes += _topic(say_it, right) + placeholder(
            3, say_it("title"), "title", 0, grid.SENTENCE.mirrored(right),
            level(1, 34, bold=True, right=right), anchor="ctr")
    body = {
        "chart": ("chart", grid.BODY, ""), "table": ("tbl", grid.BODY, ""),
        "text": ("body", grid.TEXT, _text_levels(right)),
        "list": ("body", grid.TEXT, _list_levels(right)),
    }.get(kind)
    if body:
        what, box, levels = body
        prompt = say_it({"body": "body", "tbl": "table", "chart": "chart"}[what])
        shapes += placeholder(10, prompt, what, BODY, box.mirrored(right), levels)
    return Layout(say_it(kind), shapes + _foot(say_it, right))


def _sayer(language: str) -> Callable[[str], str]:
    return lambda name: say(f"office-layout-{name}", language)


def _head(say_it: Callable[[str], str], right: bool) -> str:
    return _topic(say_it, right) + placeholder(
        3, say_it("title"), "title", 0, grid.TITLE.mirrored(right),
        level(1, TITLE_SIZE, bold=True, right=right))


def _topic(say_it: Callable[[str], str], right: bool) -> str:
    return placeholder(2, say_it("topic"), "body", TOPIC, grid.TOPIC.mirrored(right),
                       level(1, TOPIC_SIZE, bold=True, colour="accent1", right=right),
                       size=' sz="quarter"')


def _subtitle(say_it: Callable[[str], str], right: bool, kind: str) -> str:
    box = grid.UNDER_SENTENCE if kind == "sentence" else grid.SUBTITLE
    return placeholder(4, say_it("subtitle"), "body", SUBTITLE, box.mirrored(right),
                       level(1, SUBTITLE_SIZE, colour="accent5", right=right),
                       size=' sz="quarter"')


def _text_levels(right: bool) -> str:
    return (level(1, 16, right=right, before=7)
            + level(2, 10, right=right, before=4, colour="accent5"))


def _list_levels(right: bool) -> str:
    return (level(1, LIST_SIZE, right=right, indent=LIST_INDENT, hanging=True, before=16)
            + level(2, LIST_SIZE * PROOF_SCALE, right=right, indent=LIST_INDENT, before=2,
                    colour="accent5"))


def _foot(say_it: Callable[[str], str], right: bool) -> str:
    quarter = ' sz="quarter"'
    parts = [
        placeholder(5, say_it("facts"), "body", FACTS, grid.FACTS.mirrored(right),
                    level(1, FACTS_SIZE, right=right), size=quarter),
        placeholder(6, say_it("source"), "body", SOURCE, grid.SOURCE.mirrored(right),
                    level(1, SOURCE_SIZE, right=right, colour="accent5"), size=quarter),
        placeholder(7, say_it("whose"), "body", WHOSE, grid.WHOSE.mirrored(right),
                    level(1, WHOSE_SIZE, right=right, colour="accent5"), size=quarter),
        placeholder(8, say_it("code"), "pic", CODE, grid.CODE.mirrored(right), "", size=quarter),
        placeholder(9, say_it("number"), "sldNum", NUMBER, grid.NUMBER.mirrored(right),
                    level(1, 9, right=not right, colour="accent5"), size=quarter, field=True),
        _band(say_it, right),
    ]
    return "".join(parts)


def _band(say_it: Callable[[str], str], right: bool) -> str:
    return placeholder(12, say_it("illustrative"), "body", BAND, grid.BAND,
                       level(1, 11, bold=True, colour="bg1", right=right, centred=True),
                       anchor="ctr", fill="accent2", size=' sz="quarter"')


def _first(say_it: Callable[[str], str], right: bool) -> str:
    """The first slide: white on the darkest blue, with rising bars that stand for units."""
    bars = "".join(
        bar(30 + n, "Bars", Box(724 + n * 34, 360 - tall, 22, tall).mirrored(right), "bg1", alpha)
        for n, (tall, alpha) in enumerate(((60, 14), (96, 18), (132, 22), (186, 28), (240, 34))))
    quarter = ' sz="quarter"'
    return bars + "".join((
        bar(29, "Rule", Box(72, 80, 56, 4).mirrored(right), "accent2"),
        placeholder(2, say_it("topic"), "body", TOPIC, grid.FIRST_TOPIC.mirrored(right),
                    level(1, 15, bold=True, colour="bg1", right=right), size=quarter),
        placeholder(3, say_it("title"), "ctrTitle", 0, grid.FIRST_TITLE.mirrored(right),
                    level(1, 40, bold=True, colour="bg1", right=right)),
        placeholder(4, say_it("subtitle"), "subTitle", SUBTITLE,
                    grid.FIRST_SUBTITLE.mirrored(right),
                    level(1, 18, colour="bg1", right=right), size=quarter),
        placeholder(5, say_it("facts"), "body", FACTS, grid.FIRST_FACTS.mirrored(right),
                    level(1, 12, colour="bg1", right=right, before=3), size=quarter),
        placeholder(7, say_it("whose"), "body", WHOSE, grid.FIRST_WHOSE.mirrored(right),
                    level(1, 10, colour="bg1", right=right), size=quarter),
        placeholder(8, say_it("code"), "pic", CODE, grid.FIRST_CODE.mirrored(right), "",
                    size=quarter),
        _band(say_it, right),
    ))
