"""Check an export of the record, or write one.

    python -m casebook.desk.record verify FILE     whether the chain in FILE is whole
    python -m casebook.desk.record export URL      the record of the database URL, to stdout
"""

import argparse
import sys
from pathlib import Path

from casebook.desk.database import open_database
from casebook.desk.record.chain import verify
from casebook.desk.record.entries import lines
from casebook.errors import CasebookError
from casebook.wording.error_sentences import operator_sentence


def main() -> int:
    """0 when the chain is whole or written out, 1 with a sentence on stderr."""
    parser = argparse.ArgumentParser(prog="python -m casebook.desk.record", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    does = parser.add_subparsers(dest="action", required=True)
    does.add_parser("verify").add_argument("file", type=Path)
    does.add_parser("export").add_argument("url")
    arguments = parser.parse_args()
    try:
        if arguments.action == "verify":
            with arguments.file.open(encoding="utf-8") as file:
                count, last = verify(file)
            print(f"{count} entries, each following the one before. The last one's hash is {last}")
        else:
            with open_database(arguments.url).reading() as session:
                sys.stdout.writelines(lines(session))
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 1
    except (OSError, UnicodeDecodeError) as error:
        print(f"{arguments.file} cannot be read: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
