"""A fault in the hand-kept files of the results model, told with the line it stands in."""

from typing import Any

from casebook.build.violations import Violation

NODES, LINKS, VALUES = "results_nodes.csv", "results_links.csv", "results_values.csv"
TARGETS = "results_targets.csv"


def fault(
    file: str, row: Any, column: str, value: object, rule: str, remedy: str
) -> Violation:
    """The violation of `rule` by `row`, which comes from `itertuples` with the file's index."""
    return Violation(file, int(row.Index), column, value, rule, remedy)
