"""Rules on targets of the results model, and on which edition counts for a date."""

from collections.abc import Iterator

from casebook.analysis.targets import moment
from casebook.build.results.violations import NODES, TARGETS, VALUES, fault
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation


def results_targets_are_targets(frames: Frames) -> Iterator[Violation]:
    """Who set it is said of targets only; a review has its date and its document."""
    kind = dict(zip(frames["results_nodes"]["node_id"], frames["results_nodes"]["node_kind"],
                    strict=True))
    for row in frames["results_targets"].itertuples():
        if kind.get(row.node_id) != "target":
            yield fault(TARGETS, row, "node_id", row.node_id, "it is no target",
                        "Name a node of kind target")
        about = {name: isinstance(getattr(row, name), str)
                 for name in ("review", "review_dated", "review_title")}
        if len(set(about.values())) > 1:
            yield fault(TARGETS, row, "review", row.review,
                        "a review stands with its date and its document",
                        "Give review, review_dated and review_title, or none of them")


def results_changes_are_to_be_large(frames: Frames) -> Iterator[Violation]:
    """A target whose value is a reduction or an improvement is reached by more of it.

    To halve a volume is a reduction of 50 per cent and `up`; kept as `down` it would be reached by
    doing nothing.
    """
    change = frames["results_targets"]
    change = set(change.loc[change["value_kind"] != "level", "node_id"])
    for row in frames["results_nodes"].itertuples():
        if row.node_id in change and row.wanted != "up":
            yield fault(NODES, row, "wanted", row.wanted,
                        "its value is a reduction or an improvement, of which more is better",
                        "Set wanted to up, or value_kind in results_targets.csv to level")


def results_keep_the_latest_edition(frames: Frames) -> Iterator[Violation]:
    """Of the editions of one measured value the one that came out last stands for its date."""
    values = frames["results_values"]
    measured = values[values["value_role"] == "actual"]
    for _, rows in measured.groupby(["node_id", "dated"], sort=False):
        known = [(row, moment(row.edition_published)) for row in rows.itertuples()
                 if isinstance(row.edition_published, str)]
        for row in rows[rows["is_chosen"].astype(bool)].itertuples():
            if len(rows) > 1 and not isinstance(row.edition_published, str):
                yield fault(VALUES, row, "edition", row.edition,
                            "when it came out is not known, and there are other editions",
                            "Add the edition to results_editions.csv")
            elif len(rows) > 1 and max(when for _, when in known) > moment(row.edition_published):
                yield fault(VALUES, row, "is_chosen", 1,
                            "a later edition gives this value too",
                            "Set is_chosen to 1 in the row of the later edition")
