"""The command line of the desk.

    python -m casebook.desk [--port 8502] [--address 127.0.0.1]
    python -m casebook.desk init      only makes sure that there is a release to begin from

Exit status: 0 after a signal to end, 1 when it could not start, with a sentence on stderr.
"""

import argparse
import os
import sys

from casebook.errors import CasebookError
from casebook.paths import ROOT
from casebook.serve.__main__ import port_number
from casebook.wording.error_sentences import operator_sentence

PORT = 8502


def main() -> None:
    """Serves until a signal ends it."""
    options = argparse.ArgumentParser(
        prog="python -m casebook.desk", description="Serves the desk until a signal ends it.")
    options.add_argument("command", nargs="?", choices=("serve", "init"), default="serve")
    options.add_argument("--port", type=port_number, default=PORT, help=f"else {PORT}")
    options.add_argument("--address", help="else this machine only, 127.0.0.1")
    chosen = options.parse_args()
    # Streamlit takes the theme of .streamlit/config.toml from there; what is the desk's own stands
    # beside its script, in casebook/desk/ui/.streamlit.
    os.chdir(ROOT)
    # Not above: Streamlit reads its configuration when it is imported.
    from casebook.desk.server.serve import serve
    from casebook.desk.services import services

    try:
        if chosen.command == "init":
            print(f"Readers see release {services().begin()}.")
        else:
            serve(chosen.port, chosen.address)
    except CasebookError as error:
        sys.exit(operator_sentence(error))


if __name__ == "__main__":
    main()
