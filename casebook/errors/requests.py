"""Errors of requests: URLs, parameters and limits."""

from casebook.errors.base import CasebookError


class UnknownAddress(CasebookError):
    kind = "unknown-address"
    status = 404


class UnknownMemberState(CasebookError):
    kind = "unknown-member-state"
    status = 404


class UnknownFormat(CasebookError):
    kind = "unknown-format"
    status = 404


class UnknownParameter(CasebookError):
    kind = "unknown-parameter"
    status = 400


class BadAddressValue(CasebookError):
    kind = "bad-address-value"
    status = 400


class AddressTooLong(CasebookError):
    kind = "address-too-long"
    status = 414


class WrongMethod(CasebookError):
    kind = "method"
    status = 405


class TooManyRequests(CasebookError):
    kind = "too-many-requests"
    status = 429


class TooLarge(CasebookError):
    kind = "too-large"
    status = 413


class TooSlow(CasebookError):
    kind = "too-slow"
    status = 408


class TooManyHeaders(CasebookError):
    kind = "too-many-headers"
    status = 431


class NotOffered(CasebookError):
    kind = "not-offered"
    status = 403
