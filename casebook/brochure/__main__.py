"""Write the brochure, its deck and the infographics as files: for all, or for Member States."""

import argparse
import sys
from pathlib import Path

from casebook import build
from casebook.analysis.member_names import names
from casebook.atomic_files import write
from casebook.brochure.assemble import brochure
from casebook.brochure.write import files
from casebook.errors import BadAddressValue, CasebookError
from casebook.selection import Selection
from casebook.settings import settings
from casebook.urls import base_address
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Language, languages
from casebook.wording.error_sentences import operator_sentence


def main(arguments: list[str] | None = None) -> int:
    """0 when every file is there, 1 when one could not be made, 2 for bad arguments."""
    given = parser().parse_args(arguments)
    try:
        release, address = build.ensure(), given.base_url or settings().base_url
        wanted = members(given.country, release)
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 2
    folder = Path(given.out) / release.id
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for iso3 in wanted:
            chosen = Selection(language=given.lang, country=iso3)
            made = brochure(chosen, release, address)
            for name, make in files(made).items():
                write(folder / name, make())
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The files cannot be written to {folder}: {error}", file=sys.stderr)
        return 1
    print(f"Files written: {folder}")
    return 0


def parser() -> argparse.ArgumentParser:
    """The arguments; without a Member State, the files are on all of them together."""
    made = argparse.ArgumentParser(prog="python -m casebook.brochure", description=__doc__)
    made.add_argument("--country", metavar="KEN,CIV", default="",
                      help="ISO alpha-3 codes of Member States; ALL for each of them")
    made.add_argument("--lang", type=Language, choices=languages(), default=languages()[0],
                      help="the language of the files")
    made.add_argument("--out", required=True, metavar="DIR",
                      help="where to; files lie in a folder named after the release")
    made.add_argument("--base-url", metavar="https://...", type=base_address,
                      help="the address of the site, for links in the files (unless said, that "
                           "of CASEBOOK_BASE_URL)")
    return made


def members(text: str, release: Release) -> list[str | None]:
    """The Member States given; None stands for all of them together. Raises BadAddressValue."""
    known = names(release, ENGLISH)
    codes = [code.strip().upper() for code in text.split(",") if code.strip()]
    if codes == ["ALL"]:
        return [*sorted(known)]
    for code in codes:
        if code not in known:
            raise BadAddressValue(value=code[:60], parameter="--country", allowed=(
                f"the ISO alpha-3 codes of the {len(known)} Member States, such as KEN"))
    return [*dict.fromkeys(codes)] or [None]


if __name__ == "__main__":
    sys.exit(main())
