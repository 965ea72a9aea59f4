"""Every error the project raises on purpose, as one small tree.

Each carries the sentence a reader sees: what happened, which value, what to do. A language that
has a message `error-<kind>` in its catalogue replaces the English sentence kept here.
"""

from typing import ClassVar


class CasebookError(Exception):
    """The root: something that the reader can be told in one sentence."""

    kind: ClassVar[str] = "casebook"
    sentence: ClassVar[str] = "Something went wrong."

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.sentence.format(**values))


class ReleaseMissing(CasebookError):
    kind = "release-missing"
    sentence = (
        "No release of the figures was found in {folder}. "
        "Build one with: python -m casebook.build"
    )


class ReleaseDamaged(CasebookError):
    kind = "release-damaged"
    sentence = (
        "The release {release} cannot be read: {file} is {damage}. Build it anew with: "
        "python -m casebook.build, or go back to an earlier one with: "
        "python -m casebook.build --use <release>"
    )


class CannotWrite(CasebookError):
    kind = "cannot-write"
    sentence = (
        "Nothing can be written to the folder of releases, {folder}: {reason}. The live release "
        "stays as it was. Make room there or give the right to write, then build again with: "
        "python -m casebook.build. CASEBOOK_TABLES names another folder."
    )


class BuildBusy(CasebookError):
    kind = "build-busy"
    sentence = (
        "Another build has been writing to {folder} for a minute. Wait for its end, or end it, "
        "then build again."
    )


class BuildFailed(CasebookError):
    kind = "build-failed"
    sentence = (
        "Unexpected error {reference}, a fault of the program: {fault}. The live release stays as "
        "it was. The details stand {where}; please report them."
    )


class UnknownRelease(CasebookError):
    kind = "unknown-release"
    sentence = "There is no release {release} in {folder}. The releases kept are: {known}."


class UnknownQuery(CasebookError):
    kind = "unknown-query"
    sentence = "There is no question named {query}. Did you mean {nearest}?"


class BadParameters(CasebookError):
    kind = "bad-parameters"
    sentence = (
        "The question {query} cannot be asked so: missing parameters {missing}, "
        "surplus parameters {surplus}. It takes: {takes}."
    )


class BadParameterValue(CasebookError):
    kind = "bad-parameter-value"
    sentence = "{value!r} is not a value of the parameter {parameter}: {rule}."


class QueryFailed(CasebookError):
    kind = "query-failed"
    sentence = "The question {query} could not be answered from release {release}: {reason}."


class BadQueryFile(CasebookError):
    kind = "bad-query-file"
    sentence = "The file {file} is not a question: {reason}."


class BadSource(CasebookError):
    kind = "bad-source"
    sentence = "The sources do not make a release; {count} findings:\n{findings}"


class BadConfiguration(CasebookError):
    kind = "bad-configuration"
    sentence = "The file {file} cannot be used: {reason}."


class BadSettings(CasebookError):
    kind = "bad-settings"
    sentence = "The settings cannot be used:\n{findings}"


class CannotListen(CasebookError):
    kind = "cannot-listen"
    sentence = "The site cannot be served on {address}, port {port}: {reason}."


class NotInstalled(CasebookError):
    kind = "not-installed"
    sentence = (
        "The parts of the pages that run in the browser are not installed in this environment. "
        "Install them once, in the folder of the project: pip install --no-deps -e ."
    )


class UnknownCard(CasebookError):
    kind = "unknown-card"
    sentence = "There is no card named {card}. Did you mean {nearest}?"


class MissingWords(CasebookError):
    kind = "missing-words"
    sentence = "The catalogue of {language} has no usable message {message}: {reason}."


class BadFigureId(CasebookError):
    kind = "bad-figure-id"
    sentence = "{text!r} is not a valid figure ID. Please check for typing errors."


class UnknownAddress(CasebookError):
    kind = "unknown-address"
    sentence = "There is nothing at {address}. Every address for programs is listed at {index}."


class UnknownMemberState(CasebookError):
    kind = "unknown-member-state"
    sentence = "No Member State was found for {text!r}. The address takes {allowed}."


class UnknownFormat(CasebookError):
    kind = "unknown-format"
    sentence = "There is no format {format!r} for {name}. There are: {formats}."


class UnknownTable(CasebookError):
    kind = "unknown-table"
    sentence = "There is no table {table} in release {release}. Did you mean {nearest}?"


class UnknownParameter(CasebookError):
    kind = "unknown-parameter"
    sentence = "The address gives {parameter!r}, which is not taken here. Taken are: {takes}."


class BadAddressValue(CasebookError):
    kind = "bad-address-value"
    sentence = "{value!r} cannot be used for {parameter}. It takes {allowed}."


class AddressTooLong(CasebookError):
    kind = "address-too-long"
    sentence = "The address is too long: {length} characters, of which at most {limit} are read."


class WrongMethod(CasebookError):
    kind = "method"
    sentence = "The method {method} is not allowed here. Please use {allowed}."


class TooManyRequests(CasebookError):
    kind = "too-many-requests"
    sentence = (
        "This address answers {most} requests a minute from one reader's network. "
        "Please ask again in {seconds} seconds."
    )


class TooLarge(CasebookError):
    kind = "too-large"
    sentence = "The request carries more than {limit} bytes. This site takes nothing that is sent."


class TooSlow(CasebookError):
    kind = "too-slow"
    sentence = "What the request was to carry did not arrive within {seconds} seconds."


class TooManyHeaders(CasebookError):
    kind = "too-many-headers"
    sentence = (
        "The request has {count} header fields of {size} bytes; at most {most} fields of "
        "{limit} bytes are read."
    )


class NotOffered(CasebookError):
    kind = "not-offered"
    sentence = "This site does not offer what stands at {address}."


class ExportsBusy(CasebookError):
    kind = "exports-busy"
    sentence = "{waiting} files are already waiting to be made. Please try again in a few seconds."


class StorageFull(CasebookError):
    kind = "storage-full"
    sentence = "There is no room on this server to make the file {file}."


class UnknownFigure(CasebookError):
    kind = "unknown-figure"
    sentence = "No chart of this site has the figure id {figure}."


class FigureRevised(CasebookError):
    kind = "figure-revised"
    sentence = (
        "The numbers behind the figure {figure} have been revised since it was made, so its "
        "picture is not shown. What it says today: {verify}"
    )


class TooManyRows(CasebookError):
    kind = "too-many-rows"
    sentence = (
        "These are {rows} rows; a file of this format is offered up to {limit}. "
        "Take the Parquet file, which holds many more and keeps their types."
    )


class NoBrowser(CasebookError):
    kind = "no-browser"
    sentence = (
        "Pictures cannot be made on this server, because it has no Chromium. "
        "The chart's own buttons for PNG and SVG work without it."
    )


class PicturesBusy(CasebookError):
    kind = "pictures-busy"
    sentence = (
        "{waiting} pictures are already waiting to be made. Please try again in a few seconds."
    )


class PictureTooLate(CasebookError):
    kind = "picture-too-late"
    sentence = (
        "The picture was not ready within {seconds} seconds. Please try again; the chart's own "
        "buttons for PNG and SVG work without the server."
    )


class PictureFailed(CasebookError):
    kind = "picture-failed"
    sentence = (
        "The picture could not be made ({reason}). Please try again; the chart's own buttons for "
        "PNG and SVG work without the server."
    )


class NoteTooLong(CasebookError):
    kind = "note-too-long"
    sentence = "The note has {length} characters; a note of a briefing has at most {limit}."


class TextTooLong(CasebookError):
    kind = "text-too-long"
    sentence = "The text has {length} characters; at most {limit} find room here. Shorten it."


class LettersMissing(CasebookError):
    kind = "letters-missing"
    sentence = (
        "The PDF has no letters for: {characters}. Take another format, or replace them in your "
        "own text."
    )


class BasketFull(CasebookError):
    kind = "basket-full"
    sentence = "The briefing is full: it holds at most {limit} cards. Remove one to add another."


class BasketTooLong(CasebookError):
    kind = "basket-too-long"
    sentence = (
        "The briefing does not fit into a link: {length} characters of at most {limit}. "
        "Shorten your texts or remove a card."
    )


class NoteBusy(CasebookError):
    kind = "note-busy"
    sentence = (
        "Other briefings are being made, and yours had no turn within {seconds} seconds. "
        "Please try again."
    )


class NoteFailed(CasebookError):
    kind = "note-failed"
    sentence = (
        "The briefing could not be made as PDF ({reason}). Please try again; the other formats do "
        "not depend on it."
    )
