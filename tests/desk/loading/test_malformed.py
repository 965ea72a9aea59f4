"""Files made badly: each is refused in a sentence, or told of at its cell."""

import pytest

from casebook.desk.loading import propose, read_upload, recognise, refusal
from casebook.desk.words import ENGLISH, DeskLanguage
from casebook.errors import UploadRefused
from tests.desk.loading.malformed import Refused, Told, refused, told
from tests.desk.loading.sheets import DATA

REFUSED, TOLD = list(refused()), list(told())


@pytest.mark.parametrize("case", REFUSED, ids=[one.name for one in REFUSED])
def test_a_file_that_is_none_is_refused_in_a_sentence(case: Refused) -> None:
    with pytest.raises(UploadRefused) as error:
        read_upload(case.file, case.content)
    assert error.value.values["message"] == f"upload-{case.reason}"
    english, french = refusal(error.value, ENGLISH), refusal(error.value, DeskLanguage("fr"))
    assert str(error.value) == english != french
    # What happened, and what to do.
    assert english.count(". ") >= 1


@pytest.mark.parametrize("case", TOLD, ids=[one.name for one in TOLD])
def test_a_problem_stands_at_its_cell(case: Told) -> None:
    upload = read_upload(case.file, case.content)
    found = recognise(upload, DATA)
    assert found, "not recognised"
    proposal = propose(upload, found[0], DATA)
    told_of = {(one.message, one.place): one for one in proposal.problems}
    assert (case.message, case.place) in told_of, sorted(told_of)
    one = told_of[case.message, case.place]
    assert one.sentence(ENGLISH) != one.sentence(DeskLanguage("fr"))
    assert not proposal.is_ready
    if one.row in proposal.grid.index and one.label in proposal.grid:
        assert one.value in ("", proposal.grid.at[one.row, one.label]) or one.message == "twice"


def test_there_are_sixty() -> None:
    assert len(REFUSED) + len(TOLD) >= 60


def test_a_name_is_never_a_path() -> None:
    upload = read_upload("..\\..\\etc/../passwd.csv", b"iso3,year,share_percent\nKEN,2024,1\n")
    assert upload.name == "passwd.csv"
