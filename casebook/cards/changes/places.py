"""Place of a changed value: the columns and values of its row, in the words of tables."""

from casebook.analysis import member_names
from casebook.cards.changes.differences import Change
from casebook.cards.table import cell_words, value_words
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook
from casebook.wording import Language


def place_words(change: Change, release: Release, language: Language) -> str:
    """The row of the number, as tables write its values: each of them once."""
    words = (_words(column, value, release, language) for column, value in change.where)
    return language.commas(dict.fromkeys(filter(None, words)))


def _words(column: str, value: object, release: Release, language: Language) -> str:
    if column in ("iso3", "iso3_list"):
        return language.items(member_names.name(release, language, iso3)
                              for iso3 in str(value).split())
    if isinstance(value, str):
        allowed = codebook().columns[column].allowed
        if allowed and value not in allowed:
            return ""  # a code of the release before, which has no words any more
        return str(value_words(column, value, language))
    if isinstance(value, float) and column.endswith("year"):
        # A column of years with gaps holds them as fractions, which would be grouped.
        return str(int(value))
    return cell_words(value, column, language)
