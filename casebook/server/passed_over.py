"""Parameters that others add to an address and that mean nothing here.

Mail programs and social networks mark links, jQuery and spreadsheets add a number against caches. A
misspelt parameter of ours is refused; these are passed over, and a header names them.
"""

import re

from starlette.requests import Request

HEADER = "Casebook-Ignored-Parameters"
MOST_NAMED = 10
_ADDED = re.compile(
    r"utm_[a-z_]{1,30}|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|_hsenc"
    r"|_hsmi|__hs(?:tc|sc|fp)|_ga|_gl|ref|srsltid|mkt_tok|vero_id|ved|usg|ust|ttclid|li_fat_id|epik"
    r"|trk|wt_mc|(?:pk|mtm|at)_[a-z_]{1,30}|_|_dc|no[_-]?cache|cache[_-]?bust(?:er)?|cb|ts|timestamp"
    r"|rand(?:om)?|rnd|refresh|v|[0-9]{0,20}",
    re.IGNORECASE)


def is_added(name: str) -> bool:
    """Whether a parameter of this name is one that others add."""
    return _ADDED.fullmatch(name) is not None


def ignored_of(request: Request) -> dict[str, str]:
    """The header that names the parameters of the request that were passed over, if any."""
    names = [name or "(empty)" for name in dict.fromkeys(request.query_params) if is_added(name)]
    return {HEADER: ", ".join(names[:MOST_NAMED])} if names else {}
