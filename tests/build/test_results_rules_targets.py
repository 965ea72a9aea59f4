"""Rules on statements about targets and on editions: faults in made-up frames, whose index is the
line in the file.
"""

import pandas as pd

from casebook.build.results.rules_targets import (
    results_changes_are_to_be_large,
    results_keep_the_latest_edition,
    results_targets_are_targets,
)

NODES = pd.DataFrame([("x-goal", "goal", None), ("x-waste", "target", "down"),
                      ("x-price", "target", "down"), ("x-use", "target", "up")],
                     columns=["node_id", "node_kind", "wanted"], index=range(2, 6))


def about(**said) -> dict[str, pd.DataFrame]:
    row = {"node_id": "x-use", "set_by": "strategic-plan", "value_kind": "level", "review": None,
           "review_dated": None, "review_title": None, **said}
    return {"results_nodes": NODES, "results_targets": pd.DataFrame([row])}


def editions(*rows) -> dict[str, pd.DataFrame]:
    """Rows of edition, when it came out, and whether it stands, all for one value."""
    return {"results_values": pd.DataFrame(
        [("x-ind", "actual", "2024", *row) for row in rows],
        columns=["node_id", "value_role", "dated", "edition", "edition_published", "is_chosen"],
        index=range(2, 2 + len(rows)))}


def test_only_targets_are_said_to_be_set_by_somebody() -> None:
    assert not list(results_targets_are_targets(about()))
    fault, = results_targets_are_targets(about(node_id="x-goal"))
    assert (fault.file, fault.column, fault.value) == ("results_targets.csv", "node_id", "x-goal")


def test_a_review_has_its_date_and_its_document() -> None:
    assert len(list(results_targets_are_targets(about(review="Expected")))) == 1
    assert not list(results_targets_are_targets(
        about(review="Expected", review_dated="2017-08", review_title="Slides")))


def test_a_reduction_kept_as_falling_is_refused() -> None:
    """To halve is a reduction of 50 per cent; as `down` a reduction of nothing would reach it."""
    fault, = results_changes_are_to_be_large(about(node_id="x-waste", value_kind="reduction"))
    assert (fault.file, fault.line, fault.column) == ("results_nodes.csv", 3, "wanted")
    assert not list(results_changes_are_to_be_large(about(node_id="x-price")))
    assert not list(results_changes_are_to_be_large(
        about(node_id="x-use", value_kind="improvement")))


def test_a_later_edition_stands_before_an_earlier_one() -> None:
    earlier, later = ("Facts 2024", "2024-11"), ("Facts 2025", "2025-11")
    assert not list(results_keep_the_latest_edition(
        editions((*earlier, False), (*later, True))))
    fault, = results_keep_the_latest_edition(editions((*earlier, True), (*later, False)))
    assert (fault.column, fault.line) == ("is_chosen", 2)


def test_of_several_editions_it_is_known_when_they_came_out() -> None:
    fault, = results_keep_the_latest_edition(
        editions(("A page", None, True), ("Facts 2025", "2025-11", False)))
    assert (fault.column, fault.value) == ("edition", "A page")
    assert not list(results_keep_the_latest_edition(editions(("A page", None, True))))
