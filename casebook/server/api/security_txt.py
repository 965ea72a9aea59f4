"""`/.well-known/security.txt` (RFC 9116): where to write about a weakness of this site."""

from datetime import UTC, datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.errors import UnknownAddress
from casebook.server.api.parameters import single
from casebook.server.endpoint import Plan
from casebook.settings import settings

# RFC 9116 wants a day less than a year ahead. The contact is that of the running site, so that the
# day moves on with it.
VALID = timedelta(days=180)


def plan(request: Request) -> Plan:
    """The plan for the file. Raises UnknownAddress where no contact is set."""
    single(request, ())
    if not settings().contact:
        raise UnknownAddress(address=urls.SECURITY, index=urls.INDEX)
    return Plan(None, _send)


def _send() -> Response:
    chosen = settings()
    expires = (datetime.now(UTC) + VALID).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [f"Contact: {chosen.contact}", f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
             "Preferred-Languages: en"]
    # Only an address that is known to be the site's own.
    lines += [f"Canonical: {chosen.base_url}{urls.SECURITY}"] if chosen.base_url else []
    return Response("\n".join([*lines, ""]), media_type="text/plain")
