"""Build, check, list or switch releases, or seal a source that was edited."""

import argparse
import sys
import time
from pathlib import Path

from casebook import paths
from casebook.build.publish import build, check, switch
from casebook.build.published_releases import is_open
from casebook.build.results.plan_template import check_plan
from casebook.build.sources.seal import seal
from casebook.build.unexpected_error import logged_failure
from casebook.errors import CasebookError
from casebook.warehouse.release import live, named, whole
from casebook.wording.error_sentences import operator_sentence

UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h: the fault is in the program, not in the sources


def main() -> int:
    """0 when it is done, 1 for what the sources or settings lack, 70 for an unexpected error."""
    parser = argparse.ArgumentParser(prog="python -m casebook.build", description=__doc__)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--check", action="store_true", help="check the sources, write nothing")
    choice.add_argument("--list", action="store_true", help="list the releases kept on disk")
    choice.add_argument("--use", metavar="ID", help="make a kept release the live one again")
    choice.add_argument("--check-plan", metavar="FOLDER",
                        help="check the three tables of a plan that is to be added to the results "
                             "model (docs/results-model.md)")
    choice.add_argument("--seal", metavar="STEM",
                        help="write the checksum and row count of an edited source to its sidecar")
    parser.add_argument("--replace", action="store_true",
                        help="build although a release of the same number holds other figures here")
    arguments = parser.parse_args()
    started = time.perf_counter()
    try:
        if arguments.check:
            checked = check(paths.DATA)
            print(f"{len(checked.tables)} tables pass: " + "; ".join(checked.checks))
        elif arguments.check_plan:
            counts = check_plan(Path(arguments.check_plan), paths.DATA)
            print("The plan fits: " + ", ".join(f"{n} {what}" for what, n in counts.items()))
        elif arguments.seal:
            print(f"{seal(arguments.seal)} sealed: say under `treatment` what was done to it")
        elif arguments.list:
            current = live().id
            for release in whole():
                print(("* " if release.id == current else "  ") + f"{release.id}  {release.title}")
        else:
            if arguments.use:
                release = named(arguments.use)
                switch(release)
            else:
                release = build(replace=arguments.replace)
            rows = sum(file.rows for _, file in release.tables)
            print(f"Release {release.id} is live: {len(release.tables)} tables, {rows} rows, "
                  f"{time.perf_counter() - started:.1f} s")
            if is_open(release.number, paths.DATA):
                print(f"Its number, {release.number}, is open: the figures may still change. "
                      "Before readers see it, close it: python -m casebook.exports.ledger")
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 1
    except Exception as error:  # noqa: BLE001 - a sentence here, the traceback in the log
        print(logged_failure(error), file=sys.stderr)
        return UNEXPECTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
