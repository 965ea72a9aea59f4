"""Errors of the desk: change sets, requests, publications and the database that keeps them."""

from casebook.errors.base import CasebookError


class BadChanges(CasebookError):
    kind = "bad-changes"
    public = False
    sentence = (
        "These changes cannot be taken: {reason}. Load the table again, or correct them and try "
        "once more."
    )


class ChangeConflict(CasebookError):
    kind = "change-conflict"
    public = False
    sentence = (
        "Somebody else has changed {count} of the same places of the table {stem} meanwhile:\n"
        "{cells}\nLook at them, then decide which value is right and save again."
    )
