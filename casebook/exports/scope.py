"""The scope of a file: how much of an answer it holds, as parameters and in words."""

from collections.abc import Collection, Mapping

from casebook.analysis import member_names
from casebook.cards.words import peers_words
from casebook.selection import PARAMETERS, Selection, Value, codes
from casebook.warehouse import Release
from casebook.wording import Language, Listed

# No restrictions: without a unit an amount has no meaning, and a yardstick adds to the rows rather
# than take from them, as a measure says which of them is drawn. So "everything" keeps them.
KEPT = tuple(name for name, one in PARAMETERS.items() if one.role == "measure")
# What a question on one Member State and its peers is about: without it there is no answer.
SUBJECT = tuple(name for name, one in PARAMETERS.items() if one.role == "subject")


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


def in_words(parameters: Mapping[str, Value], release: Release, language: Language) -> str:
    """What `parameters` restrict the rows to, in words: Africa; 2015 to 2020."""
    def text(name: str) -> str:
        return str(parameters.get(name) or "")

    own = {
        "country": lambda: _country(text("country"), release, language),
        "peers": lambda: _peers(text("peers"), text("peer_list"), release, language)
        if text("country") else "",
        "from_year": lambda: _years(text("from_year"), text("to_year"), language),
        "to_year": lambda: "" if text("from_year") else _years("", text("to_year"), language),
        "compared": lambda: language.say("export-scope-compared", names=Listed(tuple(
            member_names.name(release, language, one) for one in codes(text("compared"))))),
    }
    parts = []
    for name, parameter in PARAMETERS.items():
        if not (value := text(name)):
            continue
        if name in own:
            parts.append(own[name]())
        elif parameter.scope == "words":
            parts.append(language.say(parameter.message(value)))
        elif parameter.scope:
            parts.append(language.say(parameter.scope, value=value))
    return language.clauses(filter(None, parts)) or language.say("export-scope-no-restriction")


def _country(code: str, release: Release, language: Language) -> str:
    return language.say("export-scope-country", country=member_names.name(release, language, code))


def _peers(rule: str, listed: str, release: Release, language: Language) -> str:
    chosen = Selection(language, peers=rule, peer_list=listed or None)
    return language.say("export-scope-peers", peers=peers_words(chosen, release))


def _years(first: str, last: str, language: Language) -> str:
    ends = "both" if first and last else "first" if first else "last"
    return language.say(f"export-scope-years-{ends}", first=first, last=last)
