"""uvicorn over the application of app.py, told all that it can be told by its own options."""

import logging

import uvicorn

from casebook.descriptors import SPARE, most_pages, raise_limit
from casebook.serve.garbage_collection import tune
from casebook.serve.http_protocol import HttpProtocol
from casebook.serve.listening import bound
from casebook.server import write_logs
from casebook.server.live import LARGEST
from casebook.settings import settings
from casebook.ui.component import ensure_installed
from casebook.ui.streamlit_options import Options, options

log = logging.getLogger("casebook")
APPLICATION = "app:app"
# Connections that are taken in at once, before any of them can be refused: no more than what is
# kept free for them.
BACKLOG = SPARE
# Seconds that answers under way are given when the server is told to end.
ENDING_SECONDS = 8


def configuration(chosen: Options) -> uvicorn.Config:
    """uvicorn's configuration; nothing is loaded yet."""
    return uvicorn.Config(
        APPLICATION,
        # Streamlit wakes the loop for each message of a run: this one wakes once for many.
        loop="uvloop",
        http=HttpProtocol,
        ws="websockets-sansio",
        ws_max_size=LARGEST,
        ws_ping_interval=chosen.ping_seconds,
        ws_ping_timeout=chosen.ping_seconds,
        ws_per_message_deflate=chosen.compressed_messages,
        ssl_certfile=chosen.certificate,
        ssl_keyfile=chosen.key,
        # casebook.requests writes a line for each request, without addresses.
        log_config=None,
        access_log=False,
        # No Server header: it would name the software and its version.
        server_header=False,
        # The application's own middleware believes those of CASEBOOK_TRUSTED_PROXIES.
        proxy_headers=False,
        timeout_graceful_shutdown=ENDING_SECONDS,
        backlog=BACKLOG,
    )


def serve(port: int | None = None, address: str | None = None) -> None:
    """Serves until a signal ends it; port and address from the configuration unless given.

    Raises CasebookError when it cannot start.
    """
    ensure_installed()
    files = raise_limit()
    chosen = options()
    port, address = port or chosen.port, address or chosen.address
    with bound(address, port) as listening:
        config = configuration(chosen)
        config.load()
        write_logs(settings().log)
        log.info("This process may have %d files open: %d pages at a time.",
                 files, most_pages(settings().sessions))
        tune()
        scheme = "https" if chosen.certificate else "http"
        print(f"{scheme}://{address or 'localhost'}:{port}", flush=True)
        uvicorn.Server(config).run(sockets=[listening])
