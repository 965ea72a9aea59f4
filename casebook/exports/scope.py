"""How much of an answer a file holds, as parameters and in words."""

from collections.abc import Collection, Mapping

from casebook.analysis import member_names
from casebook.cards.prepare import slug
from casebook.selection import Selection
from casebook.warehouse import Release
from casebook.wording import say

Value = str | int | None
# Not a restriction but a unit: without it an amount has no meaning, so "everything" keeps it.
UNIT = "price_basis"
# What a question on one Member State and its peers is about: without it there is no answer.
SUBJECT = ("country", "peers")


def everything(selection: Selection, kept: Collection[str] = ()) -> Selection:
    """The selection without the reader's restrictions but for those `kept`.

    Language and price basis always stay.
    """
    fields = {"language", UNIT, *kept}
    return Selection(**{name: getattr(selection, name) for name in fields})


def unrestricted(parameters: Mapping[str, Value], kept: Collection[str] = ()) -> dict[str, Value]:
    """`parameters` with every one null that restricts, but for those `kept`."""
    return {
        name: value if name == UNIT or name in kept else None
        for name, value in parameters.items()
    }


def in_words(parameters: Mapping[str, Value], release: Release, language: str) -> str:
    """What `parameters` restrict the rows to, in words: Africa; 2015 to 2020."""
    def words(message: str, **values: str) -> str:
        return say(message, language, **values)

    parts = []
    country, region, grouping, basis, peers = (
        str(parameters.get(name) or "") for name in ("country", "region", "grouping", UNIT, "peers")
    )
    if country:
        named = member_names.name(release, language, country)
        parts.append(words("export-scope-country", country=named))
        if peers:
            parts.append(words("export-scope-peers", peers=words(f"peers-{peers}")))
    if region:
        parts.append(words(f"region-{slug(region)}"))
    if grouping:
        parts.append(words(f"grouping-{grouping}"))
    first, last = (str(parameters.get(name) or "") for name in ("from_year", "to_year"))
    if first or last:
        ends = "both" if first and last else "first" if first else "last"
        parts.append(words(f"export-scope-years-{ends}", first=first, last=last))
    if basis:
        parts.append(words(f"basis-{basis}"))
    return "; ".join(parts) or words("export-scope-no-restriction")
