"""Words around a figure: scope, peers and warnings."""

from datetime import date

import pandas as pd

from casebook.analysis import member_names
from casebook.analysis.as_of import superseded
from casebook.caches import cached
from casebook.periods import span
from casebook.selection import PARAMETERS, Selection, codes
from casebook.warehouse import Provenance, Release, run
from casebook.warehouse.codebook import codebook
from casebook.wording import Language, Listed


def scope_words(selection: Selection, release: Release) -> dict[str, str]:
    """The selection in words, for subtitles: basis, scope, peers, country."""
    language = selection.language

    def words(name: str, none: str = "") -> str:
        value = getattr(selection, name)
        return language.say(PARAMETERS[name].message(value) if value else none)

    scope = [words(name) for name in ("region", "grouping") if getattr(selection, name)]
    return {
        "basis": words("price_basis"),
        "scope": language.commas(scope) or language.say("scope-all"),
        "peers": peers_words(selection, release),
        "country": member_names.name(release, language, selection.country) if selection.country
        else language.say("no-country"),
        "measure": words("measure"),
        "yardstick": words("yardstick", "yardstick-none"),
        "country_chosen": "yes" if selection.country else "no",
        "plan": selection.plan_period,
    }


def card_words(selection: Selection, release: Release, rows: pd.DataFrame) -> dict[str, str]:
    """`scope_words`, and the span of the years that the card's rows are about: 2013–2024."""
    years = rows["year"].dropna() if "year" in rows else ()
    return {**scope_words(selection, release),
            "years": span(min(years), max(years)) if len(years) else ""}


def peers_words(selection: Selection, release: Release) -> str:
    """The rule by which peers are chosen, in words; a list of one's own with its names."""
    language = selection.language
    if selection.peers != "own":
        return language.say(f"peers-{selection.peers}")
    named = tuple(member_names.name(release, language, one) for one in codes(selection.peer_list))
    return language.say("peers-own-listed", count=len(named), names=Listed(named))


def slug(value: str) -> str:
    """A data value as part of a message id: Arab States -> arab-states."""
    return value.lower().replace(" ", "-")


def warning_words(name: str, language: Language) -> str:
    """The sentence of a codebook warning, in the language where its catalogue has it."""
    message = f"warning-{name}"
    return language.say(message) if language.has(message) else language.data_words(
        codebook().warnings[name].words)


def correction_words(name: str, release: Release, language: Language) -> str:
    """What a source shows and what is done about it here, as data/corrections.yml says it."""
    known = run("corrections", {}, release).rows.set_index("id")
    return language.say("correction-words", what=language.data_words(known.at[name, "what"]),
                        done=language.data_words(known.at[name, "done"]))


def caveats(
    source: Provenance, own: tuple[str, ...], release: Release, language: Language
) -> tuple[str, ...]:
    """What to know before quoting an answer, a sentence or two each, every one once.

    Corrections of its rows stand first: they are about a value shown, the rest is about the tables.
    `own` are codebook warnings of the card.
    """
    return tuple(dict.fromkeys((
        *(correction_words(name, release, language) for name in source.corrections),
        *(warning_words(name, language) for name in (*source.warnings, *own)))))


def notices(subjects: tuple[str, ...], release: Release, language: Language) -> tuple[str, ...]:
    """What has been decided on `subjects` since the figures were made, a sentence a conference."""
    return _notices(subjects, release, language, date.today())


@cached("notices")
def _notices(
    subjects: tuple[str, ...], release: Release, language: Language, day: date
) -> tuple[str, ...]:
    return tuple(one.sentence(language) for one in superseded(subjects, release, day))
