"""The site with a page that hangs: *Contributory units*, for who chose Kenya. For one test."""

import time

from casebook.page import Page
from casebook.serve.__main__ import main
from casebook.ui import layout
from casebook.ui.session import current

HANGS_SECONDS = 7.0
SHOW = layout.show


def slowly(page: Page) -> None:
    """The page, late."""
    if page.name == "units" and current().country == "KEN":
        time.sleep(HANGS_SECONDS)
    SHOW(page)


if __name__ == "__main__":
    layout.show = slowly
    main()
