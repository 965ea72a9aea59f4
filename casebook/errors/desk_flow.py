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


class DraftChanged(CasebookError):
    kind = "draft-changed"
    public = False
    sentence = (
        "{name} has saved draft {draft} meanwhile, as version {version}, and {count} places are "
        "changed in both:\n{cells}\nOpen that version, decide which value is right, and save again."
    )


class NotPermitted(CasebookError):
    kind = "not-permitted"
    status = 403
    public = False
    sentence = (
        "{name} may not do this ({action}): it takes the role {role}. Whoever runs the desk gives "
        "roles. The attempt stands in the record."
    )


class SecondPersonNeeded(CasebookError):
    kind = "second-person-needed"
    status = 403
    public = False
    sentence = (
        "Request {request} is {name}'s own: somebody else has to approve it. In an office of one, "
        "whoever runs the desk can set this rule off."
    )


class NoSuchItem(CasebookError):
    kind = "no-such-item"
    status = 404
    public = False
    sentence = "There is no {what} {id} here. Go back to the list and choose one of it."


class WrongState(CasebookError):
    kind = "wrong-state"
    public = False
    sentence = "This cannot be done any more: {what} {id} is {state}. {remedy}."


class IncompleteRequest(CasebookError):
    kind = "incomplete-request"
    public = False
    sentence = "{what} cannot be taken: {reason}. Correct it and try again."


class BadTime(CasebookError):
    kind = "bad-time"
    public = False
    sentence = "{at} is no moment to publish at: {reason}. Give a later minute, or publish now."


class NothingLive(CasebookError):
    kind = "nothing-live"
    public = False
    sentence = (
        "The desk has no release to begin from. Import the figures once with: "
        "python -m casebook.desk init"
    )


class BadDatabaseUrl(CasebookError):
    kind = "bad-database-url"
    public = False
    sentence = (
        "CASEBOOK_DESK_DATABASE cannot be used: {reason}. It takes an address such as "
        "sqlite:////srv/desk/desk.sqlite or postgresql://user@host/database."
    )


class DatabaseAway(CasebookError):
    kind = "database-away"
    status = 503
    public = False
    sentence = (
        "The desk's database {database} does not answer: {reason}. Nothing was changed. Try again "
        "in a minute; if it stays so, see that the database runs and may be reached."
    )


class RecordBroken(CasebookError):
    kind = "record-broken"
    public = False
    sentence = (
        "The record is not as it was written: line {line}: {reason}. Compare it with an earlier "
        "export or a backup of the desk's database."
    )
