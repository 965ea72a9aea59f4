"""Errors of releases and of the build that makes them."""

from casebook.errors.base import CasebookError


class ReleaseMissing(CasebookError):
    kind = "release-missing"
    status = 503
    public = False
    sentence = (
        "No release of the figures was found in {folder}. "
        "Build one with: python -m casebook.build"
    )


class ReleaseDamaged(CasebookError):
    kind = "release-damaged"
    status = 503
    public = False
    sentence = (
        "The release {release} cannot be read: {file} is {damage}. Build it anew with: "
        "python -m casebook.build, or go back to an earlier one with: "
        "python -m casebook.build --use <release>"
    )


class UnknownRelease(CasebookError):
    kind = "unknown-release"
    status = 404
    public = False
    sentence = "There is no release {release} in {folder}. The releases kept are: {known}."


class CannotWrite(CasebookError):
    kind = "cannot-write"
    status = 503
    public = False
    sentence = (
        "Nothing can be written to the folder of releases, {folder}: {reason}. The live release "
        "stays as it was. Make room there or give the right to write, then build again with: "
        "python -m casebook.build. CASEBOOK_TABLES names another folder."
    )


class BuildBusy(CasebookError):
    kind = "build-busy"
    public = False
    sentence = (
        "Another build has been writing to {folder} for a minute. Wait for its end, or end it, "
        "then build again."
    )


class BuildFailed(CasebookError):
    kind = "build-failed"
    public = False
    sentence = (
        "Unexpected error {reference}, a fault of the program: {fault}. The live release stays as "
        "it was. The details stand {where}; please report them."
    )


class BadSource(CasebookError):
    kind = "bad-source"
    public = False
    sentence = "The sources do not make a release; {count} findings:\n{findings}"
