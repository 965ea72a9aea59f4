"""Errors of named queries, their parameters and figure ids."""

from casebook.errors.base import CasebookError


class UnknownQuery(CasebookError):
    kind = "unknown-query"
    status = 404


class BadParameters(CasebookError):
    kind = "bad-parameters"
    public = False
    sentence = (
        "The question {query} cannot be asked so: missing parameters {missing}, "
        "surplus parameters {surplus}. It takes: {takes}."
    )


class BadParameterValue(CasebookError):
    kind = "bad-parameter-value"
    status = 400


class QueryFailed(CasebookError):
    kind = "query-failed"
    public = False
    sentence = "The question {query} could not be answered from release {release}: {reason}."


class BadQueryFile(CasebookError):
    kind = "bad-query-file"
    public = False
    sentence = "The file {file} is not a question: {reason}."


class UnknownTable(CasebookError):
    kind = "unknown-table"
    status = 404


class BadFigureId(CasebookError):
    kind = "bad-figure-id"
    status = 404
