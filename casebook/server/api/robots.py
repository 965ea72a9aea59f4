"""`/robots.txt` and `/sitemap.xml`: what programs that search may read, and every page there is."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import paths, urls
from casebook.analysis.member_names import names
from casebook.server.api.parameters import single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, base_of
from casebook.server.first_screen.alternates import alternates
from casebook.templates import TEMPLATES
from casebook.warehouse import Release, live
from casebook.wording import ENGLISH


def robots(request: Request) -> Plan:
    """The plan for robots.txt: everything may be read but Streamlit's own addresses and
    files that are made for one reader."""
    single(request, ())
    base = base_of(request)
    return Plan(stamp(live(), urls.ROBOTS, base), partial(_robots, base))


def sitemap(request: Request) -> Plan:
    """The plan for the sitemap: the pages of the site, and one for each Member State."""
    single(request, ())
    release, base = live(), base_of(request)
    return Plan(stamp(release, urls.SITEMAP, base), partial(_sitemap, release, base))


def page_paths() -> tuple[str, ...]:
    """The path of every page, the first page's first."""
    found = sorted(script.stem for script in paths.PAGES.glob("*.py"))
    return ("/", *(urls.page(name) for name in found if name != urls.FIRST_PAGE))


def _robots(base: str) -> Response:
    # Brochures and briefings are made when asked for; who unfolds links reads their pictures.
    lines = ["User-agent: *", "Disallow: /_stcore/", f"Disallow: {urls.BROCHURE}.",
             f"Disallow: {urls.BRIEFINGS}/", f"Disallow: {urls.PROPOSALS}/"]
    # The protocol wants a whole address here.
    lines += [f"Sitemap: {base}{urls.SITEMAP}"] if base else []
    return Response("\n".join([*lines, ""]), media_type="text/plain")


def _sitemap(release: Release, base: str) -> Response:
    pages = [(path, dict[str, str]()) for path in page_paths()]
    pages += [(urls.COUNTRY_PAGE, {"country": iso3}) for iso3 in sorted(names(release, ENGLISH))]
    # Each language is an entry of its own that names all of them.
    versions = [(urls.url(path, parameters, base), alternates(path, base, parameters))
                for path, parameters in pages]
    entries = [(dict.fromkeys(address for _, address in others) or (alone,), others)
               for alone, others in versions]
    written = TEMPLATES.get_template("sitemap.xml").render(
        entries=entries, changed=release.date.isoformat())
    return Response(written, media_type="application/xml")
