"""Proposals for tests of files: a usual one, and texts that programs could take for something else.
"""

import re
import zipfile
from decimal import Decimal
from functools import cache
from io import BytesIO

from casebook.analysis.proposal_cost.model import (
    ANSWER_LENGTH,
    MOST_LINES,
    TITLE_LENGTH,
    Currency,
    Line,
    Proposal,
    UnitCost,
)
from casebook.exports.proposal_cost.context import Context, context
from casebook.warehouse import live
from casebook.wording import Language

LINK = "https://casebook.example/cost?estimate=1.abc"
# As they are typed; the model makes single spaces of tabs, line ends and what cannot be seen.
HOSTILE = (
    "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1",
    "a\nb\tc", "'=1+1", "<b>&amp;\"]]>", "\u202egnp.exe\u202c\u2066x", "\x00\x01\x0b\ufffe",
    "اجتماع في جنيف", "会议", "#panic(1) $x$ *b* [c](d)", "{{7*7}} ${x} %s", "W" * 400)
USUAL = Proposal(
    title="A hub for spectrum data", conference="PP-26", sector="radiocommunication",
    currency=Currency(code="KES", per_chf=Decimal("146.5")),
    answers={"mandate": "The strategic plan asks for it.", "exit": "It ends in 2031."},
    lines=(
        Line(kind="meeting", title="Two workshops", quantity=(Decimal(6), Decimal(2)),
             cost=UnitCost(low=Decimal(3000), likely=Decimal(4000), high=Decimal(5500)),
             timing="yearly", first_year=2028, last_year=2031, fund="regular"),
        Line(kind="document", title="Working documents", quantity=(Decimal(120), Decimal(6)),
             cost=UnitCost(low=Decimal("317.74"), likely=Decimal(500), high=Decimal("906.94"),
                           published="page-at-least"), first_year=2028, last_year=2028,
             fund="regular"),
        Line(kind="staff", title="Coordinator", grade="P3", quantity=(Decimal(12), Decimal("0.5")),
             cost=UnitCost(likely=Decimal("14500.25"), price_first=2018, price_last=2019),
             timing="yearly", first_year=2028, last_year=2030),
        Line(kind="fellowship", quantity=(Decimal(20),), cost=UnitCost(likely=Decimal(3200)),
             first_year=2029, last_year=2031, fund="voluntary"),
        Line(kind="software", title="Hosting", quantity=(Decimal(12),),
             cost=UnitCost(likely=Decimal(2000)), first_year=2028, last_year=2028, paid="in-kind"),
        Line(kind="mission", title="Not costed", quantity=(Decimal(4), Decimal(2)),
             first_year=2028, last_year=2029),
    ))


# Forty lines of the largest numbers, the longest texts without a place to break.
LARGEST = Proposal(
    title="W" * TITLE_LENGTH, conference="ع" * 60,
    answers=dict.fromkeys(("mandate", "risks", "exit"), "long " * 80),
    currency=Currency(code="IDR", per_chf=Decimal(10**7)),
    lines=tuple(Line(
        kind="meeting", title="Wide " * 24, quantity=(Decimal(14), Decimal(10)),
        cost=UnitCost(low=Decimal(1), likely=Decimal(10**6), high=Decimal(10**6)),
        first_year=1990, last_year=2060, timing="yearly") for _ in range(MOST_LINES)))


@cache
def in_language(language: Language) -> Context:
    """The context of the live release."""
    return context(live(), language, LINK)


def hostile() -> Proposal:
    """A proposal with a hostile text in each line and each answer."""
    lines = tuple(
        Line(title=text[:TITLE_LENGTH], cost=UnitCost(likely=Decimal(1)), first_year=2028,
             last_year=2028) for text in HOSTILE)
    answers = {name: text[:ANSWER_LENGTH] for name, text in zip(
        ("mandate", "beneficiaries", "outcome", "stopped", "exit", "others"), HOSTILE,
        strict=False)}
    return Proposal(title=HOSTILE[0], conference=HOSTILE[3], lines=lines, answers=answers)


def without_values(book: bytes) -> bytes:
    """The workbook without the values of its formulas: whoever shows some has calculated them."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("xl/worksheets/"):
                content = re.sub(rb"</f><v>[^<]*</v>", b"</f>", content)
            new.writestr(name, content)
    return made.getvalue()
