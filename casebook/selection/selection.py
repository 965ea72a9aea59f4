"""The parameters of the site: each one is a field of `Selection`, declared here and nowhere else.

Session, filters, links, API, OpenAPI, recipes, notices and figure ids read `PARAMETERS`. To add
one: its field below, its words in `data/codebook.yml` and the catalogue, the question that asks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args, get_type_hints

from casebook.selection.codec import (
    YEAR,
    Codec,
    MemberStateCode,
    MemberStateCodes,
    OneOf,
    Plan,
    ShortName,
)
from casebook.selection.kinds import (
    Choice,
    Kind,
    MemberState,
    MemberStates,
    ReleaseChoice,
    Text,
    Value,
    Year,
)
from casebook.wording import ENGLISH, Language

PRICE_BASES = ("chf", "chf-constant", "usd")
PEER_RULES = ("region", "group", "gdp", "population", "class", "own")
GROUPINGS = ("ldc", "lldc", "sids")
REGIONS = ("Africa", "Americas", "Arab States", "Asia-Pacific", "CIS", "Europe")
# What the share of ITU's units may be set beside, one at a time: the UN scale of assessments, all
# assessed contributions to the UN system, or those to one sister agency.
YARDSTICKS = ("un-scale", "un-system", "fao", "iaea", "icao", "ilo", "imo", "unesco", "unido",
              "upu", "who", "wipo", "wmo")
# What the Member States that a reader puts beside each other are compared by, one at a time.
MEASURES = ("class", "contribution", "share", "internet")
MAX_PEERS = 30
# As many lines as a chart has colours that are told apart.
MAX_COMPARED = 6
# Every Member State with a class of its own, and some typed costs, take half of this.
MAX_SCENARIO_LENGTH = 4000
# Forty lines of work with their titles, and answers to every question, packed.
MAX_ESTIMATE_LENGTH = 10_000

# What a parameter does to an answer: it leaves rows out; it is what the answer is about, so that
# there is none without it; or it says how the same rows are measured.
Role = Literal["restricts", "subject", "measure"]


@dataclass(frozen=True)
class Parameter:
    """One choice of the reader.

    `word` is its name in links: short, language-neutral, never to be used for something else.
    `code` is its place among the parameters of figure ids (append only, never changed), with the
    codec of its value. `label` is the message of its filter, "" for none or one of its own. `words`
    begins the messages of its values. `scope` says how a file tells its value: by those words, or
    in a message with `value`; "" for not at all, or in a way of its own. `shown_by` is the column
    by which rows show it. `field` is its name in `Selection` and in questions; `queryable`: whether
    questions may ask for it.
    """

    word: str
    kind: Kind
    code: tuple[int, Codec] | None = None
    role: Role = "restricts"
    label: str = ""
    words: str = ""
    scope: str = ""
    shown_by: str = ""
    queryable: bool = True
    field: str = ""

    @property
    def default(self) -> Value:
        """What counts where nothing is chosen; None restricts nothing."""
        value: Value = getattr(DEFAULT, self.field)
        return value

    def message(self, value: Value) -> str:
        """The message of a value's words."""
        return f"{self.words}-{str(value).lower().replace(' ', '-')}"


@dataclass(frozen=True)
class Selection:
    """One view of the figures. `None` means no restriction, or the release's own first or last."""

    language: Annotated[Language, Parameter(
        "lang", ReleaseChoice(lambda site: site.languages, "choice"), queryable=False,
        label="filter-language", words="language")] = ENGLISH
    country: Annotated[str | None, Parameter(
        "country", MemberState(), (3, MemberStateCode()), "subject", shown_by="iso3")] = None
    peers: Annotated[str, Parameter(
        "peers", Choice(PEER_RULES), (6, OneOf(4, PEER_RULES, optional=True)), "subject",
        label="filter-peers", words="peers", shown_by="iso3")] = "region"
    peer_list: Annotated[str | None, Parameter(
        "list", MemberStates(MAX_PEERS), (7, MemberStateCodes(5)), "subject",
        label="filter-peer-list")] = None
    region: Annotated[str | None, Parameter(
        "region", ReleaseChoice(lambda site: site.regions, "region"), (4, OneOf(4, REGIONS)),
        label="filter-region", words="region", scope="words", shown_by="itu_region")] = None
    grouping: Annotated[str | None, Parameter(
        "group", Choice(GROUPINGS), (5, OneOf(3, GROUPINGS)),
        label="filter-grouping", words="grouping", scope="words")] = None
    from_year: Annotated[int | None, Parameter(
        "from", Year(), (0, YEAR), shown_by="year")] = None
    to_year: Annotated[int | None, Parameter(
        "to", Year(), (1, YEAR), shown_by="year")] = None
    compared: Annotated[str | None, Parameter(
        "compare", MemberStates(MAX_COMPARED), (12, MemberStateCodes(3)), "subject")] = None
    measure: Annotated[str, Parameter(
        "measure", Choice(MEASURES), (13, OneOf(3, MEASURES, optional=True)), "measure",
        words="country-compare")] = "class"
    plan_period: Annotated[str, Parameter(
        "plan", ReleaseChoice(lambda site: site.plans, "plan"), (9, Plan()),
        label="filter-plan", scope="export-scope-plan")] = "2024-2027"
    node: Annotated[str | None, Parameter(
        "node", ReleaseChoice(lambda site: site.nodes, "node"), (10, ShortName(5)), "subject",
        scope="export-scope-node")] = None
    yardstick: Annotated[str | None, Parameter(
        "yardstick", Choice(YARDSTICKS), (8, OneOf(5, YARDSTICKS)), "measure",
        words="yardstick", scope="words")] = None
    price_basis: Annotated[str, Parameter(
        "prices", Choice(PRICE_BASES), (2, OneOf(3, PRICE_BASES, optional=True)), "measure",
        label="filter-prices", words="basis", scope="words")] = "chf"
    scenario: Annotated[str | None, Parameter(
        "scenario", Text(MAX_SCENARIO_LENGTH, "scenario"), queryable=False)] = None
    estimate: Annotated[str | None, Parameter(
        "estimate", Text(MAX_ESTIMATE_LENGTH, "estimate"), queryable=False)] = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "language", Language(self.language))  # a link has a text

    @property
    def currency(self) -> str:
        """The currency that amounts are given in."""
        return "USD" if self.price_basis == "usd" else "CHF"

    def parameters(self) -> dict[str, Value]:
        """Every value that a named query may ask for, by parameter name.

        Language is no such, nor are scenario and estimate, which are reckoned with after the query.
        A list of peers counts under its own rule only: another rule's figures do not depend on it.
        """
        return {name: self.parameter(name) for name in QUERYABLE}

    def parameter(self, name: str) -> Value:
        """One of these values; raises KeyError for a name that is no parameter."""
        if name not in QUERYABLE:
            raise KeyError(name)
        if name == "peer_list" and self.peers != "own":
            return None
        value: Value = getattr(self, name)
        return value


def _declared() -> Mapping[str, Parameter]:
    hints = get_type_hints(Selection, include_extras=True)
    return MappingProxyType({
        name: replace(one, field=name) for name, hint in hints.items()
        for one in get_args(hint) if isinstance(one, Parameter)})


# Every parameter by its field, in the order in which they are told.
PARAMETERS = _declared()
# Name in links -> field.
ADDRESS = {one.word: name for name, one in PARAMETERS.items()}
# The fields that questions may ask for.
QUERYABLE = tuple(name for name, one in PARAMETERS.items() if one.queryable)
DEFAULT = Selection()
# Fields of values that a reader typed: each belongs to the page where it was typed, and to cards
# that compute with it.
Typed = Literal["scenario", "estimate"]
TYPED: tuple[Typed, ...] = get_args(Typed)


def without_typed(selection: Selection, but: Typed | None = None) -> Selection:
    """`selection` without values that a reader typed, those of `but` kept."""
    if all(getattr(selection, name) is None for name in TYPED if name != but):
        return selection
    kept: dict[str, Any] = {name: None for name in TYPED if name != but}
    return replace(selection, **kept)


def narrowed(selection: Selection, names: Iterable[str]) -> Selection:
    """`selection` in these fields and its language; all others as when nothing is chosen.

    Two selections that are the same so narrowed are one to whatever depends on those alone.
    """
    given = {name: getattr(selection, name) for name in names}
    if selection.peers != "own":
        given.pop("peer_list", None)
    return Selection(**{**given, "language": selection.language})
