"""Errors of baskets, briefings and estimates of proposals."""

from casebook.errors.base import CasebookError


class BasketFull(CasebookError):
    kind = "basket-full"
    status = 400


class BasketTooLong(CasebookError):
    kind = "basket-too-long"
    status = 400


class ProposalTooLong(CasebookError):
    kind = "proposal-too-long"
    status = 400


class NoteTooLong(CasebookError):
    kind = "note-too-long"
    status = 400


class TextTooLong(CasebookError):
    kind = "text-too-long"
    status = 400


class LettersMissing(CasebookError):
    kind = "letters-missing"
    status = 400


class NoteBusy(CasebookError):
    kind = "note-busy"
    status = 503


class NoteFailed(CasebookError):
    kind = "note-failed"
    status = 503
    public = False
    sentence = (
        "The briefing could not be made as PDF ({reason}). Please try again; the other formats do "
        "not depend on it."
    )


class NoCluster(CasebookError):
    kind = "no-cluster"
    public = False
    sentence = (
        "The cluster at {scheduler} cannot be used: {reason}. The files that are written stay; the "
        "same command goes on from there."
    )


class OtherVersion(CasebookError):
    kind = "other-version"
    public = False
    sentence = (
        "A worker of the cluster runs casebook {theirs}, and this is {ours}: one briefing would "
        "not be like the next. Give its workers this version."
    )
