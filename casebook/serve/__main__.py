"""The command line: reads the options, sets the allocator's variables, then serves.

    python -m casebook.serve [--port 8501] [--address 127.0.0.1]

Exit status: 0 after a signal to end, 1 when it could not start, with a sentence on stderr.
"""

import argparse
import os
import sys

from casebook.errors import CasebookError
from casebook.paths import ROOT
from casebook.settings import settings
from casebook.wording.error_sentences import operator_sentence

# Read by the C library and by Arrow when the process begins, so it begins anew with them. Streamlit
# runs each page in a thread of its own, and glibc gives new threads heaps of their own, up to eight
# a core; what is freed in one is no use to the others. What whoever starts it has set stays.
ALLOCATOR = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_TRIM_THRESHOLD_": str(128 << 10),
    "MALLOC_MMAP_THRESHOLD_": str(64 << 10),
    "ARROW_DEFAULT_MEMORY_POOL": "system",
}
PORTS = range(1, 65_536)


def port_number(text: str) -> int:
    """A port; raises argparse.ArgumentTypeError with a sentence for anything else."""
    if not (text.isascii() and text.isdecimal()) or int(text) not in PORTS:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no port: give a number from {PORTS[0]} to {PORTS[-1]}")
    return int(text)


def main() -> None:
    """Serves until a signal ends it."""
    options = argparse.ArgumentParser(
        prog="python -m casebook.serve", description="Serves the site until a signal ends it.")
    options.add_argument("--port", type=port_number,
                         help="server.port of .streamlit/config.toml, else 8501")
    options.add_argument("--address", help="server.address, else every address of this machine")
    arguments = options.parse_args()
    if not ALLOCATOR.keys() <= os.environ.keys():
        # The same process, by number and parent, with another environment.
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], {**ALLOCATOR, **os.environ})
    os.chdir(ROOT)  # where Streamlit looks for .streamlit/config.toml
    try:
        # A setting that is wrong is found before the whole site is imported, which takes seconds.
        settings()
        # Not above: the process that only hands over need not import it either.
        from casebook.serve.server import serve

        serve(arguments.port, arguments.address)
    except CasebookError as error:
        sys.exit(operator_sentence(error))


if __name__ == "__main__":
    main()
