"""`/metrics`: what was counted, in the OpenMetrics form, for whoever runs the server."""

from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from casebook import metrics, urls
from casebook.errors import NotOffered
from casebook.server.client_address import is_local
from casebook.server.endpoint import Plan
from casebook.settings import settings


def plan(request: Request) -> Plan:
    """The plan for the counts; raises NotOffered to whom the setting does not show them."""
    if not allowed(request.scope):
        raise NotOffered(address=urls.METRICS)
    return Plan(None, _answer)


def allowed(scope: Scope) -> bool:
    """Whether this request may read counts: its own or those that Streamlit keeps beside them."""
    who = settings().metrics
    return who == "open" or (who == "local" and is_local(scope))


def _answer() -> Response:
    return Response(
        # Typed in part by its library.
        generate_latest(metrics.REGISTRY),  # type: ignore[no-untyped-call]
        media_type=CONTENT_TYPE_LATEST)
