"""Every address for programs, in one list."""

from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from casebook.brief.links import BRIEFINGS
from casebook.brochure import links
from casebook.errors import UnknownAddress
from casebook.exports.links import TABLE_FORMS, TABLES
from casebook.paths import FILES
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
from casebook.story.pictures import PICTURES


def routes() -> list[BaseRoute]:
    """The routes, to be put before those of the pages. First match wins."""
    return [
        Route(index.INDEX, Endpoint(index.plan)),
        Route(index.PACKAGE, Endpoint(datapackage.plan)),
        Route(index.OPENAPI, Endpoint(openapi.plan)),
        Route(index.DATABASE, Endpoint(whole.database)),
        Route(index.ARCHIVE, Endpoint(whole.archive)),
        *(Route(f"{TABLES}/{{table}}.{form}", Endpoint(partial(whole.table, form=form)))
          for form in TABLE_FORMS),
        Route("/data/{file}", Endpoint(data.plan)),
        Route(f"{index.FIGURES}/{{file}}", Endpoint(figures.plan)),
        Route(f"{links.BROCHURE}.{{format}}", Endpoint(brochures.plan)),
        Route(f"{links.INFOGRAPHICS}/{{file}}", Endpoint(brochures.picture)),
        Route(f"{PICTURES}/{{file}}", Endpoint(brochures.screen)),
        Route(f"{BRIEFINGS}/{{file}}", Endpoint(briefings.plan)),
        Route(index.FEED, Endpoint(feed.plan)),
        Route(measured.METRICS, Endpoint(measured.plan)),
        Route(robots.ROBOTS, Endpoint(robots.robots)),
        Route(robots.SITEMAP, Endpoint(robots.sitemap)),
        Route(security_txt.PATH, Endpoint(security_txt.plan)),
        Route("/health/live", Endpoint(health.alive)),
        Route("/health/ready", Endpoint(health.ready)),
        Route(present.PAGE, Endpoint(present.page)),
        Route(present.SLIDES, Endpoint(present.slides)),
        Route(f"{FILES}{{file}}", Endpoint(files.plan)),
        Route(f"{parts.CARDS}{{card}}/{{part}}", Endpoint(parts.plan)),
        # `/data` itself is a page. What else lies below is nothing: else the pages would answer.
        Route("/data/", to_page),
        *(Route(f"{folder}{{rest:path}}", Endpoint(nothing))
          for folder in ("/data/", "/figures/", "/health/", f"{links.INFOGRAPHICS}/",
                         f"{PICTURES}/", f"{BRIEFINGS}/", f"{present.PAGE}/", FILES,
                         parts.CARDS)),
    ]


def nothing(request: Request) -> Plan:
    """No plan: raises UnknownAddress."""
    raise UnknownAddress(address=shown(request.url.path), index=index.INDEX)


async def to_page(request: Request) -> Response:
    """On to the page *Data and methods*."""
    return RedirectResponse("/data", 308)
