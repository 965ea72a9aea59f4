"""Write briefings as files: of some Member States or of all, for any audience, in any format."""

import argparse
import sys
from pathlib import Path

from tqdm import tqdm

from casebook import build
from casebook.analysis.member_names import names
from casebook.brief.audiences import AUDIENCES
from casebook.brief.bulk import MOST_WORKERS, jobs, run_all
from casebook.brief.cluster import on_cluster
from casebook.brief.write import FORMATS
from casebook.errors import BadAddressValue, CasebookError, UnknownFormat
from casebook.settings import settings
from casebook.urls import base_address
from casebook.warehouse import Release
from casebook.wording import ENGLISH
from casebook.wording.error_sentences import operator_sentence


def main(arguments: list[str] | None = None) -> int:
    """0 when every file is there, 1 when some could not be made, 2 for bad arguments."""
    options = parser().parse_args(arguments)
    try:
        release = build.ensure()
        wanted = jobs(
            members(options.country, release), chosen(options.audience, AUDIENCES, "--audience"),
            formats(options.format), Path(options.out), release.id,
            options.base_url or settings().base_url)
        if not 1 <= options.workers <= MOST_WORKERS:
            raise BadAddressValue(value=str(options.workers), parameter="--workers",
                                  allowed=f"1 or {MOST_WORKERS}")
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 2
    made, there = 0, 0
    failed: list[str] = []
    total = sum(len(job.formats) for job in wanted)
    try:
        with tqdm(total=total, unit="file", disable=None if len(wanted) > 1 else True) as bar:
            for done in (on_cluster(wanted, options.scheduler) if options.scheduler
                         else run_all(wanted, options.workers)):
                made, there = made + done.made, there + done.there
                failed += done.failed
                bar.update(len(done.job.formats))
    except KeyboardInterrupt:
        print(f"Stopped; {made} files were made. The same command goes on from there.",
              file=sys.stderr)
        return 1
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The files cannot be written to {options.out}: {error}", file=sys.stderr)
        return 1
    print(f"{made} files made, {there} were there already: {wanted[0].folder}")
    for sentence in failed:
        print(sentence, file=sys.stderr)
    return 1 if failed else 0


def parser() -> argparse.ArgumentParser:
    """The arguments; lists are separated by commas."""
    made = argparse.ArgumentParser(prog="python -m casebook.brief", description=__doc__)
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--country", metavar="KEN,CIV", help="ISO alpha-3 codes of Member States")
    which.add_argument("--all", action="store_const", const="", dest="country",
                       help="all Member States")
    made.add_argument("--audience", default="finance", metavar=",".join(AUDIENCES),
                      help="for whom (finance unless said)")
    made.add_argument("--format", default="pdf", metavar=",".join(FORMATS),
                      help="in which formats (pdf unless said)")
    made.add_argument("--out", required=True, metavar="DIR",
                      help="where to; files lie in a folder named after the release")
    made.add_argument("--base-url", metavar="https://...", type=base_address,
                      help="the address of the site, for links in the files (unless said, that "
                           "of CASEBOOK_BASE_URL)")
    made.add_argument("--workers", type=int, default=MOST_WORKERS, metavar="N",
                      help=f"processes at a time, at most {MOST_WORKERS}")
    made.add_argument("--scheduler", metavar="tcp://...",
                      help="address of a Dask scheduler, whose workers then make the files "
                           "(requirements-cluster.txt)")
    return made


def members(text: str, release: Release) -> list[str]:
    """The Member States asked for, all of them for an empty text; raises BadAddressValue."""
    known = names(release, ENGLISH)
    if not text:
        return sorted(known)
    codes = [code.strip().upper() for code in text.split(",")]
    for code in codes:
        if code not in known:
            raise BadAddressValue(value=code[:60], parameter="--country", allowed=(
                f"the ISO alpha-3 codes of the {len(known)} Member States, such as KEN"))
    return list(dict.fromkeys(codes))


def formats(text: str) -> list[str]:
    """The formats asked for; raises UnknownFormat."""
    names = [one.strip().lower() for one in text.split(",")]
    for one in names:
        if one not in FORMATS:
            raise UnknownFormat(format=one[:20], name="a briefing", formats=", ".join(FORMATS))
    return list(dict.fromkeys(names))


def chosen(text: str, known: tuple[str, ...], parameter: str) -> list[str]:
    """Some of `known`; raises BadAddressValue for another."""
    names = [one.strip().lower() for one in text.split(",")]
    for one in names:
        if one not in known:
            raise BadAddressValue(value=one[:60], parameter=parameter, allowed=", ".join(known))
    return list(dict.fromkeys(names))


if __name__ == "__main__":
    sys.exit(main())
