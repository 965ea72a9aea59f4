"""Write the site as files that open from any web server, or from a folder."""

import argparse
import sys
from pathlib import Path
from typing import TypeVar

from tqdm import tqdm

from casebook import build
from casebook.analysis.member_names import names
from casebook.errors import BadAddressValue, CasebookError
from casebook.settings import settings
from casebook.site.edition import write
from casebook.urls import base_address
from casebook.wording import ENGLISH, languages
from casebook.wording.error_sentences import operator_sentence

ALL, NONE = "all", "none"
Code = TypeVar("Code", bound=str)


def main(arguments: list[str] | None = None) -> int:
    """0 when every file is there, 1 when one could not be made, 2 for bad arguments."""
    options = parser().parse_args(arguments)
    try:
        release = build.ensure()
        spoken = chosen(options.languages, languages(), "--languages")
        states = chosen(options.member_states, tuple(names(release, ENGLISH)), "--member-states")
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 2
    try:
        with tqdm(unit="page", disable=None) as bar:
            made = write(Path(options.out), release, spoken, states,
                         options.base_url or settings().base_url, bar)
    except (CasebookError, OSError) as error:
        print(operator_sentence(error) if isinstance(error, CasebookError) else error,
              file=sys.stderr)
        return 1
    print(f"{made.pages} pages, {made.files} files, {made.bytes / 1e6:.0f} MB in {options.out}")
    return 0


def chosen(text: str, allowed: tuple[Code, ...], option: str) -> tuple[Code, ...]:
    """The values of a list with commas; all of them, or none. Raises BadAddressValue."""
    if text in (ALL, NONE):
        return allowed if text == ALL else ()
    known, found = {str(one): one for one in allowed}, [one.strip() for one in text.split(",")]
    for one in found:
        if one not in known:
            raise BadAddressValue(parameter=option, value=one[:40],
                                  allowed=", ".join((*allowed[:8], ALL, NONE)))
    return tuple(known[one] for one in found)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="python -m casebook.site", description=__doc__)
    made.add_argument("--out", required=True, help="a folder that is new or empty")
    made.add_argument("--languages", default=ALL, help="codes with commas; all by default")
    made.add_argument("--member-states", default=ALL,
                      help="ISO codes with commas, all (the default) or none")
    made.add_argument("--base-url", default="", type=base_address,
                      help="address of the site, for citations")
    return made


if __name__ == "__main__":
    sys.exit(main())
