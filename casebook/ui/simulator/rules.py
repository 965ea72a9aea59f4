"""The rules on classes and dues, each with its provision and the text that it was read in."""

from functools import partial

import streamlit as st

from casebook.ui import session
from casebook.warehouse import run
from casebook.wording import data_words, say
from casebook.wording.joints import items


def rules() -> None:
    """A paragraph for each rule; one that was not read bears the words that say so."""
    language = session.current().language
    in_words = partial(data_words, language=language)
    found = run("contribution_rules", {}, session.shown_release()).rows
    for rule in found.to_dict("records"):
        source = say("rules-source", language, title=rule["source_title"],
                     address=rule["source_url"]) if rule["is_read"] else ""
        figures = (say("rules-figures", language, figures=items(rule["fact_ids"].split(), language))
                   if isinstance(rule["fact_ids"], str) else "")
        proof = " · ".join(filter(None, (in_words(rule["articles"]), source, figures)))
        st.markdown(say("rules-rule", language, name=in_words(rule["name"]),
                        words=in_words(rule["words"]),
                        proof=proof))
