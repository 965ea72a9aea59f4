"""Read a workbook of an estimate that comes back: every difference, and the link of the result."""

import argparse
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from casebook import build, urls
from casebook.analysis.proposal_cost.codec import read_proposal, write_proposal
from casebook.analysis.proposal_cost.model import Proposal
from casebook.analysis.proposal_cost.prices import prices
from casebook.errors import CasebookError
from casebook.exports.proposal_cost.cells import MOST_BYTES
from casebook.exports.proposal_cost.read_back import read_workbook
from casebook.settings import settings
from casebook.wording import Language, languages
from casebook.wording.error_sentences import operator_sentence

PAGE, PARAMETER = "cost", "estimate"


def main(arguments: list[str] | None = None) -> int:
    """0 when the workbook was read, 2 when it could not be."""
    options = parser().parse_args(arguments)
    try:
        with Path(options.file).open("rb") as file:
            # One byte more than is read tells that there is more.
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        print(f"The file {options.file} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    try:
        old = linked(options.link) if options.link else None
        found = read_workbook(content, prices(build.ensure()), old)
        text = write_proposal(found.proposal) or ""
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 2
    for sentence in found.sentences(options.lang):
        print(sentence)
    print(urls.url(urls.page(PAGE), {PARAMETER: text or None}, settings().base_url))
    return 0


def linked(link: str) -> Proposal:
    """The estimate in a link, or in the text of its parameter alone."""
    values = parse_qs(urlsplit(link).query).get(PARAMETER)
    return read_proposal(values[0] if values else link)[0]


def parser() -> argparse.ArgumentParser:
    """The arguments."""
    made = argparse.ArgumentParser(
        prog="python -m casebook.exports.proposal_cost", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    read = commands.add_parser("read", help="print what a workbook has changed, and its link")
    read.add_argument("file", metavar="FILE", help="an XLSX file that this site exported")
    read.add_argument("--link", metavar="https://...", default="",
                      help="the link of the estimate to compare with (unless said, the estimate "
                           "that the workbook was exported with)")
    read.add_argument("--lang", type=Language, choices=languages(), default=languages()[0],
                      help="the language of the differences")
    return made


if __name__ == "__main__":
    sys.exit(main())
