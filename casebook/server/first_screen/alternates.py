"""The addresses of one page in every language, for programs that search."""

from collections.abc import Mapping

from casebook.urls import spoken, url
from casebook.wording import languages

# Whose reader's language is none of them.
OTHERS = "x-default"


def alternates(
    path: str, base: str, parameters: Mapping[str, str | None]
) -> tuple[tuple[str, str], ...]:
    """Code of the language and address; none where the site has one language. English, which an
    address need not name, stands for any other language as well."""
    if len(languages()) < 2:
        return ()
    others = {name: value for name, value in parameters.items() if name != "lang"}
    found = [(one, url(path, {**spoken(one), **others}, base))
             for one in languages()]
    return (*found, (OTHERS, found[0][1]))
