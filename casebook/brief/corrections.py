"""Notes on corrected values in a briefing: its Member State's in full, others by number.

A total rests on corrections of Member States that the briefing is not about. Told in full they
would fill the page; the page on data and methods lists them all.
"""

import re
from collections.abc import Iterable

from casebook.cards import Prepared
from casebook.cards.words import correction_words
from casebook.warehouse import Release, run
from casebook.wording import Language

# A note to a figure that fills a slide is read by nobody; corrections are told beyond these.
MOST_CAVEATS = 2


def correction_sentences(
    names: Iterable[str], country: str | None, release: Release, language: Language
) -> tuple[str, ...]:
    """What was seen and done for each correction of `country`, and whether there are others.

    Without a Member State, every one in full. `names` are ids of data/corrections.yml.
    """
    filters = run("corrections", {}, release).rows.set_index("id")["row_filter"]
    wanted = tuple(dict.fromkeys(names))
    own = [name for name in wanted
           if country is None or country in re.findall(r"\w+", str(filters[name]))]
    sentences = [correction_words(name, release, language) for name in own]
    if len(own) < len(wanted):
        sentences.append(language.say("brief-corrected-others"))
    return tuple(sentences)


def caveats(prepared: Prepared, country: str | None) -> tuple[str, ...]:
    """What to know when quoting the card: what was corrected in its rows, and of the rest as much
    as a slide's notes have room for."""
    source, release, language = prepared.provenance, prepared.release, prepared.language
    corrected = {correction_words(name, release, language) for name in source.corrections}
    others = [one for one in prepared.warnings if one not in corrected]
    return (*correction_sentences(source.corrections, country, release, language),
            *others[:MOST_CAVEATS])
