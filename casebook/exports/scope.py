"""How much of an answer a file holds, as parameters and in words."""

from collections.abc import Collection, Mapping

from casebook.analysis import member_names
from casebook.cards.words import peers_words, slug
from casebook.selection import Selection, codes
from casebook.warehouse import Release
from casebook.wording import Listed, say

Value = str | int | None
# No restrictions: without a unit an amount has no meaning, and a yardstick adds to the rows rather
# than take from them, as a measure says which of them is drawn. So "everything" keeps them.
KEPT = ("price_basis", "yardstick", "measure")
# What a question on one Member State and its peers is about: without it there is no answer.
SUBJECT = ("country", "peers", "peer_list", "node", "compared")


def everything(selection: Selection, kept: Collection[str] = ()) -> Selection:
    """The selection without the reader's restrictions but for those `kept`.

    Language, price basis and yardstick always stay.
    """
    fields = {"language", *KEPT, *kept}
    return Selection(**{name: getattr(selection, name) for name in fields})


def unrestricted(parameters: Mapping[str, Value], kept: Collection[str] = ()) -> dict[str, Value]:
    """`parameters` with every one null that restricts, but for those `kept`."""
    return {
        name: value if name in KEPT or name in kept else None
        for name, value in parameters.items()
    }


def in_words(parameters: Mapping[str, Value], release: Release, language: str) -> str:
    """What `parameters` restrict the rows to, in words: Africa; 2015 to 2020."""
    def words(message: str, **values: str) -> str:
        return say(message, language, **values)

    parts = []
    country, region, grouping, basis, peers, yardstick = (
        str(parameters.get(name) or "")
        for name in ("country", "region", "grouping", "price_basis", "peers", "yardstick")
    )
    if country:
        named = member_names.name(release, language, country)
        parts.append(words("export-scope-country", country=named))
        if peers:
            listed = str(parameters.get("peer_list") or "") or None
            rule = peers_words(Selection(language, peers=peers, peer_list=listed), release)
            parts.append(words("export-scope-peers", peers=rule))
    if region:
        parts.append(words(f"region-{slug(region)}"))
    if grouping:
        parts.append(words(f"grouping-{grouping}"))
    first, last = (str(parameters.get(name) or "") for name in ("from_year", "to_year"))
    if first or last:
        ends = "both" if first and last else "first" if first else "last"
        parts.append(words(f"export-scope-years-{ends}", first=first, last=last))
    if parameters.get("compared"):
        compared = Listed(tuple(member_names.name(release, language, one)
                                for one in codes(str(parameters["compared"]))))
        parts.append(say("export-scope-compared", language, names=compared))
    if parameters.get("plan_period"):
        parts.append(words("export-scope-plan", plan=str(parameters["plan_period"])))
    if parameters.get("node"):
        parts.append(words("export-scope-node", node=str(parameters["node"])))
    if yardstick:
        parts.append(words(f"yardstick-{yardstick}"))
    if basis:
        parts.append(words(f"basis-{basis}"))
    return "; ".join(parts) or words("export-scope-no-restriction")
