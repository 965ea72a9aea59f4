"""Tools for translators.

    python -m casebook.wording template fr
    python -m casebook.wording export --to xliff --language fr --out fr.xlf
    python -m casebook.wording import fr.xlf
"""

import argparse
import sys
from pathlib import Path

from casebook.wording import data_templates
from casebook.wording.exchange.files import as_workbook, as_xliff, read
from casebook.wording.exchange.taking_back import LANGUAGES, take_back
from casebook.wording.exchange.units import units

WRITERS = {"xliff": (as_xliff, "xlf"), "xlsx": (as_workbook, "xlsx")}


def main() -> int:
    """Runs one command and prints what it did; 1 where a translation was refused."""
    given = _parser().parse_args()
    if given.command == "template":
        return _template(given.language)
    if given.command == "export":
        return _export(given.language, given.to, given.out)
    try:
        language, found = read(given.file)
        outcome = take_back(language, found)
    except (OSError, ValueError) as reason:
        print(reason, file=sys.stderr)
        return 1
    for line in outcome.refused:
        print(f"refused: {line}", file=sys.stderr)
    print(f"{outcome.written} texts written, {len(outcome.refused)} refused")
    return 1 if outcome.refused else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m casebook.wording",
                                     description="Tools for translators.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser(
        "template", help="write data/words/en and the files of a language with every key")
    one.add_argument("language", nargs="?", choices=LANGUAGES,
                     help="the language; without it, the English alone is written")
    one = commands.add_parser("export", help="write all texts of a language into one file")
    one.add_argument("--to", choices=WRITERS, required=True)
    one.add_argument("--language", choices=LANGUAGES, required=True)
    one.add_argument("--out", type=Path, help="the file; casebook-<language> unless given")
    one = commands.add_parser("import", help="check such a file and write what was changed")
    one.add_argument("file", type=Path)
    return parser


def _template(language: str | None) -> int:
    for line in data_templates.refresh():
        print(f"emptied, its English changed: {line}")
    if language:
        for stem, (translated, keys) in data_templates.template(language).items():
            print(f"{stem}: {translated} of {keys} translated")
    return 0


def _export(language: str, form: str, out: Path | None) -> int:
    written, suffix = WRITERS[form]
    path = out or Path(f"casebook-{language}.{suffix}")
    found = units(language)
    path.write_bytes(written(found, language))
    print(f"{len(found)} texts in {path}, {sum(not one.translation for one in found)} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
