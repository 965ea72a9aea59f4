"""One release, made in a process of its own: it may take long, or break off.

    python -m casebook.desk.publishing      a Job as JSON on stdin, a Made on stdout
"""

import os
import sys

from casebook.desk.publishing.making import JOBS, MADE, make

# Below that of the desk: people who wait for a page go first.
_PRIORITY = 5


def main() -> int:
    """0, whatever came of the job: that is in what is written."""
    os.nice(_PRIORITY)
    made = make(JOBS.validate_json(sys.stdin.read()))
    sys.stdout.write(MADE.dump_json(made).decode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
