"""Policy of a path: audience, rate class, CORS, content type, compression, caching."""

from dataclasses import dataclass
from typing import Literal

from casebook.settings import settings

Cache = Literal["release", "own", "immutable", "hour", "revalidate", "never"]
# Caches may answer alone for a minute; a new release is seen after that at the latest.
_SECONDS = 60
_CONTROL: dict[Cache, str] = {
    "own": f"private, max-age={_SECONDS}", "immutable": "public, max-age=31536000, immutable",
    "hour": "public, max-age=3600", "revalidate": "no-cache", "never": "no-store",
}


@dataclass(frozen=True)
class Policy:
    """How requests for a path are treated, and the answers to them.

    `audience`: for `programs` and `operators` queries are short and errors JSON; for `pages` errors
    are HTML where the browser asks for it. `rate` is the class under which requests count, None
    without a limit. With `cors` the scripts of other sites may read the answer. `content` chooses
    the Content-Security-Policy. `compress`: each answer, once for all answers of a path, or never.
    `cache` is None where Streamlit says it. What is `shut` is refused.
    """

    audience: Literal["programs", "operators", "pages"] = "pages"
    rate: Literal["data", "figures", "cards", "briefing", "pages"] | None = None
    cors: bool = False
    content: Literal["page", "asset", "file"] = "page"
    compress: Literal["each", "once", "never"] = "each"
    cache: Cache | None = None
    shut: bool = False


def cache_control(cache: Cache | None) -> str:
    """The value of Cache-Control.

    Without an address of the site, what is made from a `release` may hold the host name that the
    request gave, and a cache on the way would hand that to others. What is a reader's `own` holds
    their notes.
    """
    if cache is None or cache == "release":
        return f"{'public' if settings().base_url else 'private'}, max-age={_SECONDS}"
    return _CONTROL[cache]
