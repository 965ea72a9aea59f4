"""Errors at the desk are said in a sentence that tells what to do, in both languages."""

import pytest

from casebook.desk.loading.upload import refused
from casebook.desk.ui.failures import sentence
from casebook.desk.words import ENGLISH, DeskLanguage
from casebook.errors import (
    CasebookError,
    DatabaseAway,
    IncompleteRequest,
    NotPermitted,
    SecondPersonNeeded,
    StoreAway,
    WrongState,
)

ERRORS = (
    NotPermitted(name="Eva", action="approve", role="publisher"),
    SecondPersonNeeded(request=1, name="Eva"),
    WrongState(what="request", id=1, state="refused", remedy="Start a new draft"),
    DatabaseAway(database="postgresql://desk", reason="refused"),
    StoreAway(store="s3://bucket", reason="no route"),
    refused("pdf"),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.kind)
def test_each_has_a_sentence_in_both_languages(error: CasebookError) -> None:
    english, french = sentence(error, ENGLISH), sentence(error, DeskLanguage("fr"))
    assert english != french
    for text in (english, french):
        assert len(text) > 40
        assert "postgresql://" not in text
        assert "s3://" not in text
        assert text != "This cannot be answered at the moment."


def test_one_without_words_of_the_desk_has_its_own() -> None:
    error = IncompleteRequest(what="The reason", reason="it is empty")
    assert sentence(error, DeskLanguage("fr")) == str(error)
