"""uvicorn over the desk's application, and its middleware."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from casebook.desk.access.door import Door, with_key
from casebook.desk.access.door import door as the_door
from casebook.desk.server.guard import ENTER, Guard, Recorder
from casebook.desk.server.headers import Headers
from casebook.desk.settings import LOOPBACK, DeskSettings, desk_settings
from casebook.errors import BadSettings
from casebook.serve.http_protocol import HttpProtocol
from casebook.serve.listening import bound
from casebook.server.client_address import trusted_hosts
from casebook.server.logs import write_logs
from casebook.settings import settings

HERE = "127.0.0.1"
# Bytes of one message of a page: a table that was mended in the grid.
LARGEST_MESSAGE = 4 << 20
PING_SECONDS, ENDING_SECONDS = 30, 8
# Streamlit reads this one from the environment, so that no file has to hold it.
SECRET_FILE, LEAST_SECRET = "cookie-secret", 32
COOKIE_SECRET = "STREAMLIT_SERVER_COOKIE_SECRET"


def middleware(
    door: Door, shell: Path, recorder: Recorder = lambda *_: None,
) -> list[Middleware]:
    """The middleware, outermost first; `shell` is the HTML in which every page starts. `recorder`
    enters in the record what is refused before any page is asked."""
    return [
        Middleware(ProxyHeadersMiddleware, trusted_hosts(settings().trusted_proxies)),
        Middleware(Headers, door.chosen, [shell]),
        Middleware(TrustedHostMiddleware, allowed_hosts=hosts(door.chosen), www_redirect=False),
        Middleware(Guard, door, recorder),
    ]


def hosts(chosen: DeskSettings) -> list[str]:
    """The names by which the desk may be asked: a page of another name that leads to this machine
    is not let in, and no link repeats it."""
    return list(LOOPBACK[:2]) if chosen.local else [str(urlsplit(chosen.base_url).hostname)]


def cookie_secret(chosen: DeskSettings) -> str:
    """What cookies are signed with, handed to Streamlit. Where none is set it is drawn once and
    kept in the desk's folder, for its owner alone: a restart signs nobody out."""
    secret = chosen.cookie_secret.get_secret_value() or _drawn(chosen.folder / SECRET_FILE)
    os.environ[COOKIE_SECRET] = secret
    return secret


def _drawn(file: Path) -> str:
    with suppress(OSError):
        kept = file.read_text(encoding="ascii").strip()
        if len(kept) >= LEAST_SECRET:
            return kept
    drawn = secrets.token_hex(32)
    with suppress(OSError):  # without it, the next start draws another
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as kept_in:
            kept_in.write(f"{drawn}\n")
    return drawn


def place(chosen: DeskSettings, address: str | None) -> str:
    """The address to listen on. Raises BadSettings for one that others could reach without
    signing in."""
    if chosen.local and (address or HERE) not in LOOPBACK:
        raise BadSettings(findings=(
            f"Without CASEBOOK_DESK_ISSUER the desk is for one person on this machine and listens "
            f"on {HERE} only, not on {address}. docs/operations.md says how people sign in."))
    return address or HERE


def serve(port: int, address: str | None) -> None:
    """Serves until a signal ends it. Raises CasebookError when it cannot start."""
    chosen = desk_settings()
    where = place(chosen, address)
    with bound(where, port) as listening:
        secret = cookie_secret(chosen)
        from casebook.desk.publishing import Publisher
        from casebook.desk.services import services
        from casebook.desk.ui.application import application

        print("Looking at what is published; the first time this takes a minute.", flush=True)
        live = services().begin()
        print(f"Readers see release {live}.", flush=True)
        publisher = Publisher(services().desk)
        publisher.start()

        def announce(key: str) -> None:
            print(f"\nOpen http://localhost:{port}{ENTER}?key={key}\n(the key works once: {key})\n",
                  flush=True)

        door = with_key(announce) if chosen.local else the_door()
        config = configuration(application(door, secret))
        write_logs(settings().log)
        if not chosen.local:
            print(chosen.base_url, flush=True)
        try:
            uvicorn.Server(config).run(sockets=[listening])
        finally:
            publisher.stop()


def configuration(app: ASGIApp) -> uvicorn.Config:
    """uvicorn's configuration."""
    return uvicorn.Config(
        app, http=HttpProtocol, ws="websockets-sansio", ws_max_size=LARGEST_MESSAGE,
        ws_ping_interval=PING_SECONDS, ws_ping_timeout=PING_SECONDS, ws_per_message_deflate=False,
        log_config=None, access_log=False, server_header=False, proxy_headers=False,
        timeout_graceful_shutdown=ENDING_SECONDS)

