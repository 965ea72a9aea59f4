"""The model of the brochure, from which every format is written: pages of words and charts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from casebook.cards import Prepared
from casebook.wording import Language

ChartKind = Literal["columns", "bars", "line", "dots"]


@dataclass(frozen=True)
class Proof:
    """What stands behind a number or sentence. `figure_id` is empty for what the reader could
    choose, which is illustrative; `verify` is empty without a base address."""

    card: str
    figure_id: str
    verify: str
    grade: str


@dataclass(frozen=True)
class Number:
    """A number in large letters and the words that say what it counts and when. Numbers of equal
    rank have an `icon` each."""

    value: str
    label: str
    proof: Proof
    icon: str = ""


@dataclass(frozen=True)
class Statement:
    """A sentence with its proof."""

    text: str
    proof: Proof


@dataclass(frozen=True)
class Mark:
    """One column, bar or point: its name, value and value in words. `strong` is drawn in colour,
    the others in grey; `named` has its name and value written where there is no room for all."""

    name: str
    value: float
    label: str
    strong: bool = False
    named: bool = True


@dataclass(frozen=True)
class Chart:
    """A chart of one series from zero. `title` has what is counted, its unit and period.

    Dots are discs, as many as the marks' values together. `number_format` writes the values as
    Office programs do, in their language-neutral code; where it is empty the labels are words.
    """

    kind: ChartKind
    title: str
    marks: tuple[Mark, ...]
    alt: str
    proof: Proof
    number_format: str


@dataclass(frozen=True)
class Option:
    """One of the classes that a Member State may choose, with what it comes to."""

    heading: str
    value: str
    label: str
    unchanged: bool


@dataclass(frozen=True)
class Question:
    """What a reader will be asked at home, and the answer with its proofs."""

    question: str
    answer: tuple[Statement, ...]


@dataclass(frozen=True)
class Page:
    """One idea. `own` says that it is about the chosen Member State; `spoken` is what somebody
    who shows it could say; a page that lacks a part leaves it empty."""

    id: str
    icon: str
    heading: str
    lead: str
    own: bool
    spoken: str
    numbers: tuple[Number, ...] = ()
    statements: tuple[Statement, ...] = ()
    chart: Chart | None = None
    notices: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Brochure:
    """The whole. `promise` stands on the cover; `sources` are the cards that pages draw
    on, each once, with what proves them; `words` are fixed ones by short name."""

    name: str  # the stem of file names
    title: str
    subtitle: str
    country: str  # the Member State's name, empty for all of them
    promise: Number
    pages: tuple[Page, ...]
    sources: tuple[tuple[Proof, Prepared], ...]
    language: Language
    right_to_left: bool
    release_id: str
    release_date: str
    link: str
    words: Mapping[str, str]
