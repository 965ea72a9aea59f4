"""Every address for programs, in one list."""

from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from casebook import urls
from casebook.errors import UnknownAddress
from casebook.exports.links import TABLE_FORMS
from casebook.server import (
    briefings,
    brochures,
    data,
    datapackage,
    feed,
    figures,
    files,
    health,
    index,
    measured,
    openapi,
    parts,
    present,
    robots,
    security_txt,
    whole,
)
from casebook.server.endpoint import Endpoint, Plan
from casebook.server.shapes import shown


def routes() -> list[BaseRoute]:
    """The routes, to be put before those of the pages. First match wins."""
    return [
        Route(urls.INDEX, Endpoint(index.plan)),
        Route(urls.PACKAGE, Endpoint(datapackage.plan)),
        Route(urls.OPENAPI, Endpoint(openapi.plan)),
        Route(urls.DATABASE, Endpoint(whole.database)),
        Route(urls.ARCHIVE, Endpoint(whole.archive)),
        *(Route(f"{urls.TABLES}/{{table}}.{form}", Endpoint(partial(whole.table, form=form)))
          for form in TABLE_FORMS),
        Route("/data/{file}", Endpoint(data.plan)),
        Route(f"{urls.FIGURES}/{{file}}", Endpoint(figures.plan)),
        Route(f"{urls.BROCHURE}.{{format}}", Endpoint(brochures.plan)),
        Route(f"{urls.INFOGRAPHICS}/{{file}}", Endpoint(brochures.picture)),
        Route(f"{urls.STORY}/{{file}}", Endpoint(brochures.screen)),
        Route(f"{urls.BRIEFINGS}/{{file}}", Endpoint(briefings.plan)),
        Route(urls.FEED, Endpoint(feed.plan)),
        Route(urls.METRICS, Endpoint(measured.plan)),
        Route(urls.ROBOTS, Endpoint(robots.robots)),
        Route(urls.SITEMAP, Endpoint(robots.sitemap)),
        Route(urls.SECURITY, Endpoint(security_txt.plan)),
        Route(urls.LIVE, Endpoint(health.alive)),
        Route(urls.READY, Endpoint(health.ready)),
        Route(urls.PRESENT, Endpoint(present.page)),
        Route(urls.SLIDES, Endpoint(present.slides)),
        Route(f"{urls.FILES}/{{file}}", Endpoint(files.plan)),
        Route(f"{urls.CARDS}/{{card}}/{{part}}", Endpoint(parts.plan)),
        # `/data` itself is a page. What else lies below is nothing: else the pages would answer.
        Route("/data/", to_page),
        *(Route(f"{folder}{{rest:path}}", Endpoint(nothing))
          for folder in ("/data/", "/figures/", "/health/", "/infographics/", "/story/",
                         "/briefings/", "/present/", "/files/", "/cards/")),
    ]


def nothing(request: Request) -> Plan:
    """No plan: raises UnknownAddress."""
    raise UnknownAddress(address=shown(request.url.path), index=urls.INDEX)


async def to_page(request: Request) -> Response:
    """On to the page *Data and methods*."""
    return RedirectResponse("/data", 308)
