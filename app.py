"""The application: one app over casebook/ui/main.py.

`python -m casebook.serve` serves it; `streamlit run app.py` does too, with every feature, untuned.
It is not the page script itself because Streamlit takes a folder `pages/` beside the page script
for its own older kind of navigation, and a first deep link then skips the page set-up.
"""

import logging
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

from casebook import build, server
from casebook.errors import CasebookError
from casebook.paths import ROOT
from casebook.ui import messages
from casebook.ui.component import ensure_installed
from casebook.ui.page_chrome import caught
from casebook.ui.site import site
from casebook.ui.streamlit_options import options

log = logging.getLogger("casebook")
try:
    options()
    server.settings()
except CasebookError as wrong:
    sys.exit(str(wrong))  # the sentence, and status 1, however it was started
# The HTML in which Streamlit starts every page; its inline script is the only one let run there.
SHELL = Path(st.__file__).parent / "static" / "index.html"
SCREENS = server.first_screens(SHELL, site())


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Builds or fetches the release before the first visitor."""
    chosen = server.settings()
    server.write_logs(chosen.log)
    try:
        ensure_installed()
        server.following.start()
        build.ensure()
    except CasebookError as error:
        # The pages say it to the reader; the server goes on, so that a mended source is found.
        log.error("%s", error)
    if SCREENS and chosen.draw_ahead == "on":
        SCREENS.draw_ahead()
    yield
    server.following.stop()


app = st.App(
    ROOT / "casebook" / "ui" / "main.py",
    lifespan=lifespan,
    routes=server.routes(),
    middleware=server.middleware_stack(SHELL, messages, SCREENS),
    on_script_error=caught,
)

if __name__ == "__main__":
    app.run()
