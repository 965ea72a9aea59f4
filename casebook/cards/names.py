"""Names of Member States in the reader's language, from the live release, in the UN short form."""

import re
from functools import lru_cache

from casebook.warehouse import Release, run

# The UN lists names with the article behind: "Netherlands (Kingdom of the)", "Gambia (the)". In
# running text and on axes the bare article only takes room.
_ARTICLE = re.compile(r" \((?:the|l'|le|la|les|el|la|los|las)\)$", re.IGNORECASE)


@lru_cache(maxsize=16)
def names(release: Release, language: str) -> dict[str, str]:
    """ISO alpha-3 code to name; English where a language has no names of its own."""
    rows = run("member_states", {}, release).rows
    column = f"name_{language}" if f"name_{language}" in rows else "name_en"
    return {
        code: _ARTICLE.sub("", name)
        for code, name in zip(rows["iso3"], rows[column], strict=True)
    }


def name(release: Release, language: str, iso3: str) -> str:
    """The Member State's name, or the code itself for a territory that is no Member State."""
    return names(release, language).get(iso3, iso3)
