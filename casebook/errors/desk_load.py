"""Errors of files that are loaded at the desk."""

from casebook.errors.base import CasebookError


class UploadRefused(CasebookError):
    """`message` is that of the desk's catalogue, whose `sentence` is given in English; the other
    values are those that it names.
    """

    kind = "upload-refused"
    status = 400
    public = False
    sentence = "{sentence}"


class PreviewFailed(CasebookError):
    """What would change could not be computed; `message` and `sentence` as of UploadRefused."""

    kind = "preview-failed"
    status = 503
    public = False
    sentence = "{sentence}"
