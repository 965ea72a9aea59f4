"""Tools for translators: python -m casebook.wording template fr."""

import argparse

from casebook.wording import data_templates

LANGUAGES = ("ar", "es", "fr", "ru", "zh")


def main() -> None:
    """Runs one command, and prints what it did."""
    parser = argparse.ArgumentParser(prog="python -m casebook.wording", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser(
        "template", help="write data/words/en and the files of a language with every key")
    one.add_argument("language", nargs="?", choices=LANGUAGES,
                     help="the language; without it, the English alone is written")
    given = parser.parse_args()
    for line in data_templates.refresh():
        print(f"emptied, its English changed: {line}")
    if given.language:
        for stem, (translated, keys) in data_templates.template(given.language).items():
            print(f"{stem}: {translated} of {keys} translated")


if __name__ == "__main__":
    main()
