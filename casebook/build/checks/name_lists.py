"""Validate the files that pages read beside the release: aliases, shared names, initiatives."""

from collections.abc import Iterator
from pathlib import Path

from casebook.analysis.initiatives import Initiative, read_initiatives
from casebook.analysis.name_index import NAMES
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation
from casebook.warehouse.faults import nearest
from casebook.warehouse.yaml_files import read_with_lines

ALIASES, SHARED, NO_MEMBERS = "aliases.yml", "shared_names.yml", "no_members.yml"
INITIATIVES = "initiatives.yml"
MONEY = ("CHF", "USD", "EUR")


def unfitting(data: Path, frames: Frames) -> list[Violation]:
    """Codes and figures in those files that are not there; raises BadConfiguration."""
    return [*_names(data, set(frames["member_states"]["iso3"])), *_figures(data, frames)]


def _names(data: Path, members: set[str]) -> Iterator[Violation]:
    for file in (ALIASES, SHARED):
        kept = read_with_lines(data / file, NAMES)
        for name, listed in kept.content.items():
            for code in [name] if file == ALIASES else listed:
                if code not in members:
                    yield Violation(file, kept.line(name), name, code,
                                    f"no Member State has this code, {nearest(code, members)}",
                                    "Correct the code")
    kept = read_with_lines(data / NO_MEMBERS, NAMES)
    for wanted in {"areas", "groups"} ^ set(kept.content):
        yield Violation(NO_MEMBERS, kept.line(wanted), wanted, wanted,
                        "the lists of this file are areas and groups", "Correct the name")


def _figures(data: Path, frames: Frames) -> Iterator[Violation]:
    units = dict(zip(frames["published_figures"]["fact_id"], frames["published_figures"]["unit"],
                     strict=True))
    lines = read_with_lines(data / INITIATIVES, tuple[Initiative, ...])
    for number, one in enumerate(read_initiatives(data / INITIATIVES)):
        line = lines.line(number)
        amounts = [amount.fact_id for amount in one.amounts]
        for name in (one.source, *amounts):
            if name not in units:
                yield Violation(INITIATIVES, line, one.id, name, "there is no such published "
                                f"figure, {nearest(name, units)}", "Correct the number")
            elif name in amounts and not units[name].startswith(MONEY):
                yield Violation(INITIATIVES, line, one.id, name, "it is no amount of money",
                                "Name another figure")
