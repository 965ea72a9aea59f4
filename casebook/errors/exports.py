"""Errors of cards, pictures and table files."""

from casebook.errors.base import CasebookError


class UnknownCard(CasebookError):
    kind = "unknown-card"
    status = 404


class UnknownFigure(CasebookError):
    kind = "unknown-figure"
    status = 404


class FigureRevised(CasebookError):
    kind = "figure-revised"
    status = 410


class TooManyRows(CasebookError):
    kind = "too-many-rows"
    status = 400


class ExportsBusy(CasebookError):
    kind = "exports-busy"
    status = 503


class StorageFull(CasebookError):
    kind = "storage-full"
    status = 503
    public = False
    sentence = "There is no room on this server to make the file {file}."


class NoBrowser(CasebookError):
    kind = "no-browser"
    status = 503


class PicturesBusy(CasebookError):
    kind = "pictures-busy"
    status = 503


class PictureTooLate(CasebookError):
    kind = "picture-too-late"
    status = 503


class PictureFailed(CasebookError):
    kind = "picture-failed"
    status = 503
    public = False
    sentence = (
        "The picture could not be made ({reason}). Please try again; the chart's own buttons for "
        "PNG and SVG work without the server."
    )


class WorkbookUnreadable(CasebookError):
    kind = "workbook-unreadable"
    status = 400


class WorkbookTooLarge(CasebookError):
    kind = "workbook-too-large"
    status = 413
