"""One preview in a process of its own: data folder, changes, a folder to work in, and the id of the
release that the data folder gives, where it lies there.
"""

import resource
import sys
from pathlib import Path

from casebook.desk.changes import set_from_json
from casebook.desk.preview.compute import compute

# Of address space, most of which is never used: the libraries alone reserve a third of it.
MOST_MEMORY = 6 << 30
MOST_SECONDS = 120


def main() -> int:
    """Writes `effects.json` into the last folder; 0, or the exception that ended it."""
    base, changes, work = map(Path, sys.argv[1:4])
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    effects = compute(base, set_from_json(changes.read_text(encoding="utf-8")), work,
                      "".join(sys.argv[4:5]))
    (work / "effects.json").write_text(effects.model_dump_json(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
