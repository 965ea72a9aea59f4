"""Names of Member States in the reader's language, in the UN short form."""

import re
import unicodedata
from functools import cache

from casebook.caches import cached
from casebook.warehouse import Release, live, run
from casebook.wording import Language, Name
from casebook.wording.data_words import words_of

# The UN sets the bare article, and a mark for its footnotes, behind the name: "Gambia (the)",
# "Holy See (the) *". In running text and on axes they only take room.
_ARTICLE = re.compile(r"(?: \((?:the|l'|le|la|les|el|los|las)\))?(?: ?\*)?$", re.IGNORECASE)

# The national standard lists the common signs by their sound; these two are beyond them, and
# signs of the same sound stand for them.
_SAME_SOUND = str.maketrans("瑙斐", "闹菲")


@cached("names")
def names(release: Release, language: Language) -> dict[str, str]:
    """ISO alpha-3 code to name, in the order in which pickers list the names; English where a
    language has no names of its own."""
    rows = run("member_states", {}, release).rows
    column = f"name_{language}" if f"name_{language}" in rows else "name_en"
    shown = {
        code: without_article(name)
        for code, name in zip(rows["iso3"], rows[column], strict=True)
    }
    return {code: shown[code] for code in sorted(
        shown, key=lambda code: alphabetical(shown[code], language))}


def without_article(text: str) -> str:
    """A name of the UN without the article and the mark that stand behind it."""
    return _ARTICLE.sub("", text, count=1)


def alphabetical(text: str, language: Language) -> bytes:
    """What names are put in order by: letters without accents and capitals, Chinese by sound."""
    if language == "zh":
        return text.translate(_SAME_SOUND).encode("gb18030")
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one)).encode()


def name(release: Release, language: Language, iso3: str) -> str:
    """The Member State's name, that of a territory in the sources, or else the code itself."""
    return names(release, language).get(iso3) or territory(iso3, language)


def territory(code: str, language: Language) -> str:
    """The name of a territory of `data/places.yml`, or the code itself."""
    english = _territories().get(code)
    return language.data_words(english, "places.") if english else code


@cache
def _territories() -> dict[str, str]:
    return {key.removeprefix("territories."): text
            for key, text in words_of("places", "en").items()}


def in_sentence(release: Release, language: Language, iso3: str) -> str:
    """The name as it stands in running text: in English with the article that it takes."""
    shown = name(release, language, iso3)
    return f"the {shown}" if language == "en" and iso3 in _with_article(release) else shown


@cached("articles")
def _with_article(release: Release) -> frozenset[str]:
    """The Member States whose English name takes the article."""
    rows = run("member_states", {}, release).rows
    return frozenset(rows.loc[rows["name_en"].str.contains(" (the)", regex=False), "iso3"])


def member_state(iso3: str) -> Name:
    """The Member State for a finding, named when the sentence is spoken."""
    return Name(iso3, lambda code, language: in_sentence(live(), Language(language), code))
