"""Rows as charts get them: the texts of `data/` in the reader's language."""

import pandas as pd

from casebook.wording import Language

# Columns whose texts charts print as they are. Codes, which charts compare, are not among them.
TEXTS = ("name", "words", "note", "edition", "place", "leads_to_name", "indicator_name",
         "target_name", "purpose_name", "decision_name", "money_name", "remark", "computation")


def in_words(rows: pd.DataFrame, language: Language) -> pd.DataFrame:
    """The rows with the texts of `data/` translated; the same rows where none are."""
    texts = [name for name in TEXTS if name in rows]
    if language == "en" or not texts:
        return rows
    return rows.assign(**{
        name: [language.data_list(value) if isinstance(value, str) else value
               for value in rows[name].tolist()]
        for name in texts})
