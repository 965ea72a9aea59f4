"""The page of a Member State: what it gets, what it costs, what is open, and what no source has."""

from dataclasses import dataclass

from casebook.analysis.as_of import superseded
from casebook.analysis.member_names import member_state
from casebook.errors import CasebookError
from casebook.selection import Selection
from casebook.story.sentences import Proven, Sentence, proven
from casebook.warehouse import Release


@dataclass(frozen=True)
class Part:
    """One part of the page. Its heading is the message `country-part-<id>`, and where there is
    one, `country-part-<id>-lead` follows it.

    `rows` are card ids, one or two to a row. `matters` are subjects of conferences whose decisions
    the figures may lack.
    """

    id: str
    sentences: tuple[Sentence, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    matters: tuple[str, ...] = ()


_CHOSEN, _ONE_YEAR = "country-internet-finding", "country-internet-one-finding"
_NETWORKS = Sentence("work-networks-units", "country-gets-networks",
                     ("work-networks-units-chosen-finding",))
_TEXTS = Sentence("work-texts", "country-gets-texts")
_PLEDGES = Sentence("needs-partner2connect", "story-gets-pledges")
# Of the groups, figures were found of the least developed countries alone.
_GROUP = Sentence("country-group-facts", "country-gets-ldc")

# The three sentences below the name, and what each is of: of its ways the first that holds.
HEAD_LABELS = ("country-head-gets", "country-head-costs", "country-head-open")
HEAD: tuple[tuple[Sentence, ...], ...] = (
    (_NETWORKS, _TEXTS),
    (Sentence("country-cost"), Sentence("country-class")),
    (Sentence("country-internet", "country-open-internet", (_CHOSEN, _ONE_YEAR)),
     Sentence("country-cost", "country-open-class")),
)
PARTS = (
    Part("gets", sentences=(_TEXTS, _PLEDGES, _GROUP),
         rows=(("country-internet", "work-networks-units"), ("country-projects",),
               ("country-expenses", "country-group-facts"))),
    Part("costs", sentences=(Sentence("country-cost", "country-own-currency", needs="own"),),
         rows=(("country-cost",), ("country-class", "country-share"),
               ("country-near-by-gdp",), ("country-relative",), ("country-peers",),
               ("country-voluntary",))),
    Part("yardstick", rows=(("country-yardstick",),)),
    Part("facts"),
    Part("open", rows=(("simulator-choices",),), matters=("classes", "unit-amount", "council")),
)


@dataclass(frozen=True)
class PartView:
    """One part as it is read, with the rows of cards that have something to show."""

    id: str
    heading: str
    lead: str
    notices: tuple[str, ...]
    sentences: tuple[Proven, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class MemberStatePage:
    """`head` are the sentences below the name, None where nothing holds. `missing` are those of the
    cards whose source has nothing of this Member State: they are listed together at the end, in
    place of an empty card each.
    """

    head: tuple[Proven | None, ...]
    parts: tuple[PartView, ...]
    missing: tuple[Proven, ...]


def member_state_page(selection: Selection, release: Release) -> MemberStatePage:
    """The page of the Member State that `selection` has chosen."""
    assert selection.country is not None
    head = tuple(_first(ways, selection, release) for ways in HEAD)
    above = tuple(one.text for one in head if one is not None)
    proven = {one: _first((Sentence(one),), selection, release)
              for part in PARTS for row in part.rows for one in row}
    missing = tuple(one for one in proven.values() if one is not None and one.is_none)
    shown = {one for one, found in proven.items() if found is not None and not found.is_none}
    return MemberStatePage(
        head, tuple(_part(one, shown, above, selection, release) for one in PARTS), missing)


def _part(
    part: Part, shown: set[str], above: tuple[str, ...], selection: Selection, release: Release
) -> PartView:
    """The part with the cards that are `shown`, and without what is said `above` already."""
    message, language = f"country-part-{part.id}", selection.language
    country = member_state(str(selection.country))
    sentences = (_first((one,), selection, release) for one in part.sentences)
    rows = (tuple(one for one in row if one in shown) for row in part.rows)
    lead = f"{message}-lead"
    return PartView(
        part.id, language.say(message, country=country),
        language.say(lead, country=country) if language.has(lead) else "",
        tuple(one.sentence(language) for one in superseded(part.matters, release)),
        tuple(one for one in sentences if one is not None and one.text not in above),
        tuple(filter(None, rows)))


def _first(
    ways: tuple[Sentence, ...], selection: Selection, release: Release
) -> Proven | None:
    """The first of the sentences that holds; one whose card cannot be made does not."""
    for sentence in ways:
        try:
            found = proven(sentence, selection, release)
        except CasebookError:
            continue
        if found is not None:
            return found
    return None
