"""The middleware stack, outermost first."""

from pathlib import Path

from starlette.middleware import Middleware
from starlette.middleware.exceptions import ExceptionMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from casebook.paths import STATIC
from casebook.server.client_address import trusted_hosts
from casebook.server.first_screen import (
    PAPER,
    START,
    TAKEOVER,
    FirstScreen,
    FirstScreens,
)
from casebook.server.live import LiveConnections, Messages
from casebook.server.middleware import problem_details
from casebook.server.middleware.access_log import Journal
from casebook.server.middleware.body_limit import Bodies
from casebook.server.middleware.compression import Compression
from casebook.server.middleware.not_found import NotFound
from casebook.server.middleware.rate_limit import Rates
from casebook.server.middleware.request_limits import Limits
from casebook.server.middleware.security_headers import SecurityHeaders
from casebook.server.routes import routes
from casebook.settings import settings


def middleware_stack(
    shell: Path, messages: Messages, screens: FirstScreens | None = None,
) -> list[Middleware]:
    """The middleware; `shell` is the HTML file in which every page starts, `messages`
    says what messages over live connections are about.

    Without `screens` pages start empty, as Streamlit sends them. Raises BadSettings, or
    BadConfiguration for a template that cannot be used.
    """
    chosen = settings()
    if chosen.templates:
        # The libraries of Office files are loaded at the start only where there is one to check.
        from casebook.brief.office import template_files

        template_files.check()
    scripts = [shell, START, PAPER, TAKEOVER, *sorted(STATIC.glob("*.html"))]
    through = [
        # The client's address and scheme as a trusted proxy gives them.
        Middleware(ProxyHeadersMiddleware, trusted_hosts(chosen.trusted_proxies)),
        Middleware(SecurityHeaders, chosen, scripts),
        Middleware(Journal, routes()),
        # Here and not by `st.App(exception_handlers=...)`: Starlette runs the one for Exception
        # outside all middleware, so that its answer would have no security headers and no line of
        # the journal, and those of other classes inside, where limits are not caught.
        Middleware(ExceptionMiddleware, problem_details.HANDLERS),
        Middleware(Limits),
        Middleware(Bodies),
        Middleware(Rates, chosen),
        Middleware(LiveConnections, chosen, messages),
        Middleware(Compression),
    ]
    if screens is None:
        return through
    files = frozenset(file.name for file in shell.parent.iterdir() if file.is_file())
    return [*through, Middleware(NotFound, screens, routes(), files),
            Middleware(FirstScreen, screens, chosen)]
