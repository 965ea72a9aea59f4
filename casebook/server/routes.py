"""Every endpoint, in one list, and the policies of all paths."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from casebook import urls
from casebook.errors import UnknownAddress
from casebook.exports.links import TABLE_FORMS
from casebook.selection import printable
from casebook.server.api import (
    assets,
    atom_feed,
    briefings,
    brochures,
    card_fragments,
    catalogue,
    datapackage,
    dcat,
    figures,
    health,
    metrics,
    openapi,
    queries,
    release_files,
    robots,
    sdmx,
    security_txt,
    tables,
)
from casebook.server.api.openapi_builders import fixed, health_operation
from casebook.server.api.own import presenter, proposals
from casebook.server.endpoint import Endpoint, Plan
from casebook.server.policy import Policy

DATA = Policy("programs", "data", cors=True, content="file", cache="release")
FIGURES, BRIEFING = replace(DATA, rate="figures"), replace(DATA, rate="briefing")
# Other sites may not read these through the browser of who runs the server.
OPERATORS = Policy("operators", content="file", cache="never")
# For programs that search; they answer as pages do.
SEARCH = Policy(rate="data", cache="release")
PRESENTER = Policy(rate="briefing", cache="own")
# Estimates are readers' own, and stand in the query.
PROPOSALS = Policy(rate="briefing", content="file", cache="own")
# A page sets them into itself.
CARDS = Policy(rate="cards", content="file", cache="release")
ASSET = Policy(content="asset", compress="once")
IMMUTABLE = replace(ASSET, cache="immutable")
# What a page loads by itself, and health, is never limited.
STREAMLIT: Mapping[str, Policy] = {
    "/static/": ASSET,
    # The project's own files; Streamlit does not say how long they hold.
    "/app/static/": replace(ASSET, cache="hour"),
    # The card's script: Streamlit says neither what it holds nor for how long.
    f"{urls.COMPONENTS}/": replace(ASSET, cache="revalidate"),
    # Live connections and media, where Streamlit decides by itself.
    **dict.fromkeys(("/_stcore/", "/media/", "/component/"), Policy(compress="never")),
}
SHUT = ("/_stcore/upload_file", "/_stcore/agent", "/_stcore/script-health-check", "/auth/",
        "/oauth2callback")
STREAMLIT_FOLDERS = tuple(STREAMLIT)
# All names of files here are of such letters: nothing else is repeated in a header.
_FILE_NAME = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9.]+")


def nothing(request: Request) -> Plan:
    """The way to a file whose address has a slash at its end, which programs and people add; else
    raises UnknownAddress."""
    name = request.url.path.rpartition("/")[0].rpartition("/")[2]
    if request.url.path.endswith("/") and _FILE_NAME.fullmatch(name):
        # From below the site's root, wherever that is.
        there = f"../{name}" + (f"?{request.url.query}" if request.url.query else "")
        return Plan(None, lambda: RedirectResponse(there, 308))
    raise UnknownAddress(address=printable(request.url.path), index=urls.INDEX)


# The first that matches answers. The OpenAPI description has the same order.
ENDPOINTS: tuple[Endpoint, ...] = (
    Endpoint(urls.INDEX, catalogue.plan, DATA, fixed(urls.INDEX, "index")),
    Endpoint(urls.PACKAGE, datapackage.plan, DATA, fixed(urls.PACKAGE, "datapackage")),
    Endpoint(urls.OPENAPI, lambda request: openapi.plan(request, ENDPOINTS), DATA,
             fixed(urls.OPENAPI, "openapi")),
    Endpoint(urls.FEED, atom_feed.plan, DATA, atom_feed.operations),
    Endpoint(urls.DATABASE, release_files.database, DATA,
             fixed(urls.DATABASE, "database", release_files.DUCKDB)),
    Endpoint(urls.ARCHIVE, release_files.archive, DATA,
             fixed(urls.ARCHIVE, "archive", release_files.ZIP)),
    *(Endpoint(f"{urls.TABLES}/{{table}}.{form}", partial(tables.plan, form=form), DATA,
               tables.operations) for form in TABLE_FORMS),
    Endpoint(urls.CATALOGUE, dcat.plan, DATA, fixed(urls.CATALOGUE, "catalogue", dcat.MIME)),
    Endpoint(f"{urls.SDMX}/{{file}}", sdmx.plan, DATA, sdmx.operations),
    Endpoint(f"{urls.FIGURES}/{{file}}", figures.plan, FIGURES, figures.operations),
    Endpoint(f"{urls.BRIEFINGS}/{{file}}", briefings.plan, BRIEFING, briefings.operations),
    Endpoint(f"{urls.BROCHURE}.{{format}}", brochures.plan, BRIEFING, brochures.operations),
    Endpoint(f"{urls.INFOGRAPHICS}/{{file}}", brochures.picture, FIGURES,
             brochures.picture_operations),
    Endpoint(f"{urls.STORY}/{{file}}", brochures.screen, FIGURES, brochures.screen_operations),
    Endpoint(f"{urls.DATA}/{{file}}", queries.plan, DATA, queries.operations),
    Endpoint(urls.LIVE, health.alive, OPERATORS, health_operation(urls.LIVE, "live")),
    Endpoint(urls.READY, health.ready, OPERATORS, health_operation(urls.READY, "ready")),
    Endpoint(urls.METRICS, metrics.plan, OPERATORS),
    Endpoint(urls.ROBOTS, robots.robots, SEARCH),
    Endpoint(urls.SITEMAP, robots.sitemap, SEARCH),
    Endpoint(urls.SECURITY, security_txt.plan, Policy(rate="pages", cache="hour")),
    Endpoint(urls.PRESENT, presenter.page, PRESENTER),
    Endpoint(urls.SLIDES, presenter.slides, PRESENTER),
    Endpoint(f"{urls.PROPOSALS}/{{file}}", proposals.plan, PROPOSALS),
    Endpoint(f"{urls.FILES}/{{file}}", assets.plan, IMMUTABLE),
    Endpoint(f"{urls.CARDS}/{{card}}/{{part}}", card_fragments.plan, CARDS),
    # What else lies below is nothing: else the pages would answer.
    *(Endpoint(f"{folder}/{{rest:path}}", nothing, policy) for folder, policy in (
        (urls.DATA, DATA), (urls.FIGURES, FIGURES), ("/health", OPERATORS),
        (urls.INFOGRAPHICS, FIGURES), (urls.STORY, FIGURES), (urls.BRIEFINGS, BRIEFING),
        (urls.PROPOSALS, PROPOSALS),
        (urls.PRESENT, PRESENTER), (urls.FILES, IMMUTABLE), (urls.CARDS, CARDS))),
)
# Start of a path -> its policy. The longest that fits counts.
POLICIES: Mapping[str, Policy] = dict(sorted({
    "/": Policy(rate="pages"), **STREAMLIT, **dict.fromkeys(SHUT, Policy(shut=True)),
    **{one.path.partition("{")[0]: one.policy for one in ENDPOINTS},
}.items(), key=lambda entry: -len(entry[0])))


def policy_of(path: str) -> Policy:
    """The policy of a path."""
    return next((policy for start, policy in POLICIES.items() if path.startswith(start)), Policy())


def routes() -> list[BaseRoute]:
    """The routes, to be put before those of the pages. `/data` itself is a page."""
    return [Route(f"{urls.DATA}/", to_page), *(Route(one.path, one) for one in ENDPOINTS)]


async def to_page(request: Request) -> Response:
    """On to the page *Data and methods*."""
    return RedirectResponse(f"..{urls.DATA}", 308)
