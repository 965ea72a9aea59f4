"""Rows to a sentence with its proof, or to none: one module per page of the case."""

from casebook.analysis.findings.finding import Finding

__all__ = ["Finding"]
