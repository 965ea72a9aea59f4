"""The desk's application: Streamlit over casebook/desk/ui/main.py, with the desk's middleware."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st

from casebook.desk.access.door import Door
from casebook.desk.server.enter import routes
from casebook.desk.server.serve import middleware
from casebook.desk.services import services
from casebook.desk.settings import WELL_KNOWN
from casebook.desk.ui.failures import caught
from casebook.desk.workflow import Actor
from casebook.errors import DatabaseAway
from casebook.server.logs import write_logs
from casebook.settings import settings

log = logging.getLogger("casebook.desk")
SCRIPT = Path(__file__).with_name("main.py")
SHELL = Path(st.__file__).parent / "static" / "index.html"


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Takes the log over: Streamlit has begun to write lines with addresses and queries."""
    write_logs(settings().log)
    yield


def application(door: Door, cookie_secret: str) -> st.App:
    """The application. With an issuer people sign in there by `st.login`."""
    return st.App(
        SCRIPT, secrets=secrets(door, cookie_secret), lifespan=lifespan, routes=routes(door),
        middleware=middleware(door, SHELL, _refused), on_script_error=caught)


def _refused(subject: str, action: str, target: str, why: str) -> None:
    """Enters in the record what the middleware refuses; away, the database keeps nobody waiting."""
    try:
        services().desk.note_refusal(Actor(subject, subject), action, target, why)
    except DatabaseAway as away:
        log.error("A refusal (%s, %s) is not in the record: %s", action, why, away)


def secrets(door: Door, cookie_secret: str) -> dict[str, Any] | None:
    """What `st.login` needs, from the settings: no file has to hold it."""
    chosen = door.chosen
    if chosen.local:
        return None
    return {"auth": {
        "redirect_uri": f"{chosen.base_url}/oauth2callback",
        "cookie_secret": cookie_secret,
        "client_id": chosen.client_id,
        "client_secret": chosen.client_secret.get_secret_value(),
        "server_metadata_url": f"{chosen.issuer}{WELL_KNOWN}",
    }}
