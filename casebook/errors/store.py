"""Errors of the store that releases and snapshots are kept in."""

from casebook.errors.base import CasebookError


class BadStoreUrl(CasebookError):
    kind = "bad-store-url"
    public = False
    sentence = (
        "{url} is no store of releases: {reason}. Give a folder, or a bucket as in "
        "s3://bucket/prefix."
    )


class StoreAway(CasebookError):
    kind = "store-away"
    status = 503
    public = False
    sentence = (
        "The store {store} cannot be reached: {reason}. See that it runs, and that this machine "
        "may read and write it (for a bucket: AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, "
        "AWS_SECRET_ACCESS_KEY)."
    )


class NotInStore(CasebookError):
    kind = "not-in-store"
    status = 503
    public = False
    sentence = (
        "The store {store} has no {file}. It was removed, or never written whole: put the release "
        "or snapshot there again, or go back to another one."
    )


class StoreBehind(CasebookError):
    kind = "store-behind"
    status = 503
    public = False
    sentence = (
        "The store {store} is at its change number {sequence} and was at {seen} before: an older "
        "copy of it was put back. Publish the release that is to be live as a later change, or "
        "restart the site."
    )


class ReleaseAwaited(CasebookError):
    kind = "release-awaited"
    status = 503
    public = False
    sentence = (
        "No release has come from the store {store} yet, and none is here. See why in the log; "
        "where the store has none, publish one with: python -m casebook.store publish"
    )


class StoreDamaged(CasebookError):
    kind = "store-damaged"
    status = 503
    public = False
    sentence = (
        "{file} in the store {store} is damaged: {damage}. Nothing of it is used. Put the release "
        "or snapshot there again, or go back to another one."
    )


class NotStorable(CasebookError):
    kind = "not-storable"
    public = False
    sentence = "{file} cannot be part of a snapshot: {reason}. Rename or remove it."


class PointerMoved(CasebookError):
    kind = "pointer-moved"
    status = 503
    public = False
    sentence = (
        "The store {store} points to {release} as its change number {sequence} already. Look "
        "at what was published meanwhile, then publish again."
    )
