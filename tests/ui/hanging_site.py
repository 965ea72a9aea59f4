"""The site with a page that hangs: *Contributory units*, for who chose Kenya. For one test."""

import time

from casebook.serve.__main__ import main
from casebook.ui import layout
from casebook.ui.session import current

HANGS_SECONDS = 10.0
HEADING = layout.heading


def slowly(page: str) -> None:
    """The page's heading, late."""
    if page == "units" and current().country == "KEN":
        time.sleep(HANGS_SECONDS)
    HEADING(page)


if __name__ == "__main__":
    layout.heading = slowly
    main()
