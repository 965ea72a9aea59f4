"""The rules on classes and dues, each with its provision and the text that it was read in."""

import streamlit as st

from casebook.ui import session
from casebook.warehouse import run


def rules() -> None:
    """A paragraph for each rule; one that was not read bears the words that say so."""
    language = session.current().language
    in_words = language.data_words
    found = run("contribution_rules", {}, session.shown_release()).rows
    for rule in found.to_dict("records"):
        source = language.say("rules-source", title=rule["source_title"],
                              address=rule["source_url"]) if rule["is_read"] else ""
        figures = (language.say("rules-figures", figures=language.items(rule["fact_ids"].split()))
                   if isinstance(rule["fact_ids"], str) else "")
        proof = " · ".join(filter(None, (in_words(rule["articles"]), source, figures)))
        st.markdown(language.say("rules-rule", name=in_words(rule["name"]),
                                 words=in_words(rule["words"]),
                                 proof=proof))
