"""Terms of the field that stand in a text, with their meaning, so that none goes unexplained."""

import re
from dataclasses import dataclass

from casebook.caches import cached
from casebook.warehouse import Release, run
from casebook.wording import Language

# More than this would bury what a reader looks for; the glossary has them all.
MOST = 6
# Letters at the end of a word that change with case and number.
ENDING = 2
# Words of the glossary that are clear by themselves wherever they stand in a sentence.
_PLAIN = frozenset({"release", "correction", "grade", "figure-id"})


@dataclass(frozen=True)
class Term:
    """A term as the glossary writes it, and what it means."""

    id: str
    name: str
    words: str


@cached("terms")
def terms_in(text: str, release: Release, language: Language) -> tuple[Term, ...]:
    """The terms that `text`, in `language`, uses in any form; at most MOST, as they come.

    Where one term holds another (a class of contribution, a contribution) the longer one counts.
    """
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    for form, term in _forms(release, language):
        for match in form.finditer(text):
            start, end = match.span()
            if not any(start < b and a < end for a, b in taken):
                taken.append((start, end))
                found[term.id] = min(start, found.get(term.id, start))
    known = {term.id: term for _, term in _forms(release, language)}
    return tuple(known[one] for one in sorted(found, key=lambda one: found[one])[:MOST])


@cached("glossary-forms")
def _forms(release: Release, language: Language) -> tuple[tuple[re.Pattern[str], Term], ...]:
    """Every way in which a term is written, the longest first."""
    pairs = []
    for row in run("glossary", {}, release).rows.itertuples():
        if row.id in _PLAIN:
            continue
        term = Term(str(row.id), language.data_words(str(row.term)),
                    language.data_words(str(row.words)))
        forms = _written(term.name) if language == "en" else _kinds(term.name)
        pairs += [(form, term) for form in forms]
    pairs.sort(key=lambda pair: -len(pair[0]))
    return tuple((_pattern(form, language), term) for form, term in pairs)


def _pattern(form: str, language: Language) -> re.Pattern[str]:
    """Where a form stands in a text, in a language with endings whatever they are."""
    if language == "zh":  # no spaces between words
        return re.compile(re.escape(form))
    # A short form in capitals is one only in capitals: SIDS, but not "sids".
    case = 0 if form.rstrip("s").isupper() or form[1:] != form[1:].lower() else re.IGNORECASE
    if language == "en" or form.isupper():
        return re.compile(rf"(?<![\w-]){re.escape(form)}(?![\w-])", case)
    words = (re.escape(word[:-ENDING]) + r"\w{0,4}" if len(word) > 2 * ENDING
             else re.escape(word) for word in form.split())
    # An article or a preposition is written together with the word in Arabic.
    before = r"\b\w{0,3}" if language == "ar" else r"\b"
    return re.compile(before + r"\s+".join(words) + r"\b", re.IGNORECASE)


def _kinds(name: str) -> set[str]:
    """The forms of "Least developed country (LDC)": in full and short."""
    whole, _, short = name.rstrip(")").partition(" (")
    return {whole, short} if short else {whole}


def _written(name: str) -> set[str]:
    """The English forms: in full, short, and each in the plural."""
    kinds = _kinds(name)
    whole = name.partition(" (")[0]
    if " and " in whole:
        kinds.add(whole.partition(" and ")[2])
    return kinds | {_plural(kind) for kind in kinds}


def _plural(name: str) -> str:
    """Of the noun: the first word before "of", else the last one."""
    head, of, rest = name.partition(" of ")
    if head.endswith("y"):
        return f"{head[:-1]}ies{of}{rest}"
    return head + ("es" if head.endswith("s") else "s") + of + rest
