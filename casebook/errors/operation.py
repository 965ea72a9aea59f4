"""Errors of configuration, installation and start, which only the operator can repair."""

from casebook.errors.base import CasebookError


class BadConfiguration(CasebookError):
    kind = "bad-configuration"
    public = False
    sentence = "The file {file} cannot be used: {reason}."


class BadSettings(CasebookError):
    kind = "bad-settings"
    public = False
    sentence = "The settings cannot be used:\n{findings}"


class BasePathSet(CasebookError):
    kind = "base-path-set"
    public = False
    sentence = (
        "Streamlit's option server.baseUrlPath is set to {path}, and this site cannot be served "
        "by it. Leave it unset: have the proxy take the path off, and name the whole address in "
        "CASEBOOK_BASE_URL (docs/operations.md, Below a path)."
    )


class CannotListen(CasebookError):
    kind = "cannot-listen"
    public = False
    sentence = "The site cannot be served on {address}, port {port}: {reason}."


class NotInstalled(CasebookError):
    kind = "not-installed"
    public = False
    sentence = (
        "The parts of the pages that run in the browser are not installed in this environment. "
        "Install them once, in the folder of the project: pip install --no-deps -e ."
    )


class MissingWords(CasebookError):
    kind = "missing-words"
    public = False
    sentence = "The catalogue of {language} has no usable message {message}: {reason}."


class FolderNotEmpty(CasebookError):
    kind = "folder-not-empty"
    public = False
    sentence = "The folder {folder} is not empty. Name one that is new: nothing is overwritten."
