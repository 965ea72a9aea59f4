"""How much of an answer a file holds, as parameters and in words."""

from collections.abc import Mapping

from casebook.cards import names
from casebook.cards.prepare import slug
from casebook.selection import Selection
from casebook.warehouse import Release
from casebook.wording import say

Value = str | int | None
# Not a restriction but a unit: without it an amount has no meaning, so "everything" keeps it.
UNIT = "price_basis"


def everything(selection: Selection) -> Selection:
    """The selection without the reader's restrictions; language and price basis stay."""
    return Selection(language=selection.language, price_basis=selection.price_basis)


def unrestricted(parameters: Mapping[str, Value], fixed: Mapping[str, Value]) -> dict[str, Value]:
    """`parameters` with every one null that restricts and that the card does not fix."""
    return {
        name: value if name == UNIT or name in fixed else None
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
        parts.append(words("export-scope-country", country=names.name(release, language, country)))
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
