"""The rules of the results model, in the order in which a release is checked against them."""

from collections.abc import Callable, Iterator

from casebook.build.results.rules_graph import (
    results_contribute_without_cycles,
    results_hang_openly,
    results_links_join_what_fits,
    results_money_adds_up,
)
from casebook.build.results.rules_sources import (
    results_cite_known_figures,
    results_have_the_amounts_they_name,
    results_name_their_source,
)
from casebook.build.results.rules_targets import (
    results_changes_are_to_be_large,
    results_keep_the_latest_edition,
    results_targets_are_targets,
)
from casebook.build.results.rules_values import (
    results_dates_run_forward,
    results_keep_one_edition,
    results_targets_can_be_judged,
    results_units_fit,
)
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation

RULES: tuple[Callable[[Frames], Iterator[Violation]], ...] = (
    results_cite_known_figures,
    results_have_the_amounts_they_name,
    results_name_their_source,
    results_dates_run_forward,
    results_links_join_what_fits,
    results_contribute_without_cycles,
    results_money_adds_up,
    results_hang_openly,
    results_units_fit,
    results_keep_one_edition,
    results_targets_can_be_judged,
    results_targets_are_targets,
    results_changes_are_to_be_large,
    results_keep_the_latest_edition,
)
