"""Which language a browser's own choice proposes, and the order in which languages are listed."""

from babel.core import negotiate_locale

from casebook.wording.language import Language, languages

# As the United Nations lists them: by their English names.
UN_ORDER = tuple(map(Language, ("ar", "zh", "en", "fr", "ru", "es")))
# A header of more languages is none that a browser sends.
MOST = 20


def in_order() -> list[Language]:
    """The languages shipped, in the order of the United Nations."""
    return sorted(languages(), key=lambda one: UN_ORDER.index(one) if one in UN_ORDER else 99)


def offered(accepted: str) -> Language | None:
    """The shipped language that a header `Accept-Language` wants most; None where it names none.

    `fr-CI` is served by `fr`. What is no quality counts as the lowest one.
    """
    wanted = []
    for place, part in enumerate(accepted[:500].split(",")[:MOST]):
        name, _, quality = part.strip().partition(";q=")
        wanted.append((-_quality(quality), place, name.strip().replace("_", "-")))
    names = [name for quality, _, name in sorted(wanted) if quality < 0 and name]
    wanted_most = negotiate_locale(names, languages(), sep="-")
    return Language(wanted_most) if wanted_most else None


def _quality(written: str) -> float:
    if not written:
        return 1
    try:
        return min(max(float(written), 0), 1)
    except ValueError:
        return 0
