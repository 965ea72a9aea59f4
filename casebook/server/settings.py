"""What whoever runs the server may choose, from environment variables, checked at the start."""

import os
import re
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

from casebook.cores import usable
from casebook.errors import BadConfiguration
from casebook.footer import CONTACT, contact

# A source as the Content-Security-Policy knows it: 'self', *, or a scheme, host and port.
_ORIGIN = re.compile(r"'self'|'none'|\*|https?://(\*\.)?[A-Za-z0-9.-]+(:[0-9]+)?")
_BASE_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")
_NAMES = (
    "CASEBOOK_FRAME_ANCESTORS", "CASEBOOK_BASE_URL", "CASEBOOK_CACHE", "CASEBOOK_RATE",
    "CASEBOOK_TRUSTED_PROXIES", "CASEBOOK_METRICS", "CASEBOOK_LOG", "CASEBOOK_SESSIONS",
    "CASEBOOK_DRAW_AHEAD", "CASEBOOK_CORE", "CASEBOOK_TEMPLATES", CONTACT, "XDG_CACHE_HOME",
)
# Requests a minute from one address. A delegation or a whole room may share one address.
RATES = {"cards": 1_200, "data": 600, "figures": 120, "briefing": 60}
SESSIONS = 1_000
Network = IPv4Network | IPv6Network


@dataclass(frozen=True)
class Settings:
    """`frame_ancestors`: sites that may show the embed views, any by default
    (CASEBOOK_FRAME_ANCESTORS).

    `base_url`: the address readers know the site by, for links inside files (CASEBOOK_BASE_URL);
    empty means as each reader asked for it. `cache`: a folder for what can be made again
    (CASEBOOK_CACHE). `rates`: kind of address -> requests a minute from one client, none listed
    that is not limited (CASEBOOK_RATE). `trusted_proxies`: whose X-Forwarded-For is believed
    (CASEBOOK_TRUSTED_PROXIES). `metrics`: who may read /metrics (CASEBOOK_METRICS). `log`: json or
    plain (CASEBOOK_LOG). `sessions`: pages open at a time (CASEBOOK_SESSIONS). `draw_ahead`: on or
    off, whether the first screens' charts are drawn at the start or after the first reader
    (CASEBOOK_DRAW_AHEAD). `core`: the one core that the interpreter stays on, None for any
    (CASEBOOK_CORE). `templates`: a folder with an administration's own Office templates, None for
    those of the project (CASEBOOK_TEMPLATES). `contact`: where readers can
    write to, as a link, empty for nowhere (CASEBOOK_CONTACT).
    """

    frame_ancestors: tuple[str, ...]
    base_url: str
    cache: Path
    rates: Mapping[str, int]
    trusted_proxies: tuple[Network, ...]
    metrics: str
    log: str
    sessions: int
    draw_ahead: str
    core: int | None
    templates: Path | None
    contact: str


def settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings; raises BadConfiguration for a value that could not be meant."""
    return _settings(tuple((name, environment[name]) for name in _NAMES if name in environment))


@lru_cache(maxsize=8)
def _settings(given: tuple[tuple[str, str], ...]) -> Settings:
    environment = dict(given)
    ancestors = tuple((environment.get("CASEBOOK_FRAME_ANCESTORS") or "*").split())
    for origin in ancestors:
        if not _ORIGIN.fullmatch(origin):
            raise BadConfiguration(
                file="CASEBOOK_FRAME_ANCESTORS", reason=f"{origin!r} is no origin"
            )
    base_url = environment.get("CASEBOOK_BASE_URL", "").rstrip("/")
    if base_url and not _BASE_URL.fullmatch(base_url):
        raise BadConfiguration(file="CASEBOOK_BASE_URL", reason=f"{base_url!r} is no address")
    return Settings(
        ancestors or ("*",), base_url, _cache(environment),
        _rates(environment.get("CASEBOOK_RATE", "")),
        _networks(environment.get("CASEBOOK_TRUSTED_PROXIES", "")),
        _one_of(environment, "CASEBOOK_METRICS", ("local", "open", "off")),
        _one_of(environment, "CASEBOOK_LOG", ("json", "plain")),
        _sessions(environment.get("CASEBOOK_SESSIONS", str(SESSIONS))),
        _one_of(environment, "CASEBOOK_DRAW_AHEAD", ("on", "off")),
        _core(environment.get("CASEBOOK_CORE", "")),
        _templates(environment),
        contact(environment),
    )


def _one_of(environment: Mapping[str, str], name: str, values: tuple[str, ...]) -> str:
    value = environment.get(name) or values[0]
    if value not in values:
        raise BadConfiguration(file=name, reason=f"{value!r} is none of: {', '.join(values)}")
    return value


def _rates(text: str) -> Mapping[str, int]:
    """`data=600 figures=120`: requests a minute, what is not named as usual; `off` for no limit."""
    if text.strip() == "off":
        return {}
    rates = dict(RATES)
    for part in text.split():
        kind, _, number = part.partition("=")
        if kind not in RATES or not re.fullmatch(r"[1-9][0-9]{0,5}", number):
            raise BadConfiguration(
                file="CASEBOOK_RATE",
                reason=f"{part!r} is not one of {', '.join(RATES)} with a number of requests a "
                       "minute, as in data=600, nor is it the single word off",
            )
        rates[kind] = int(number)
    return rates


def _networks(text: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(part) for part in text.replace(",", " ").split())
    except ValueError as reason:
        raise BadConfiguration(file="CASEBOOK_TRUSTED_PROXIES", reason=reason) from None


def _sessions(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,5}", text):
        raise BadConfiguration(file="CASEBOOK_SESSIONS", reason=f"{text!r} is no number of pages")
    return int(text)


def _templates(environment: Mapping[str, str]) -> Path | None:
    """The folder of templates, each of which has all that briefings are written into."""
    given = environment.get("CASEBOOK_TEMPLATES", "")
    if not given:
        return None
    if not Path(given).is_dir():
        raise BadConfiguration(file="CASEBOOK_TEMPLATES", reason=f"{given!r} is no folder")
    # The libraries of Office files are loaded at the start only where there is something to check.
    from casebook.brief import office_templates

    office_templates.check(environment)
    return Path(given)


def _core(text: str) -> int | None:
    if not text or text == "any":
        return None
    if text not in (known := [str(core) for core in usable()]):
        raise BadConfiguration(
            file="CASEBOOK_CORE",
            reason=f"{text!r} is neither any nor a core that this process may use: "
                   f"{', '.join(known) or 'none, this system does not tell'}")
    return int(text)


def _cache(environment: Mapping[str, str]) -> Path:
    """The chosen folder or the user's own; where neither can be written, one for this process."""
    home = environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(environment.get("CASEBOOK_CACHE") or Path(home) / "casebook")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        # Where nothing can be written at all, nothing is kept; whoever writes puts up with it.
        with suppress(OSError):
            return Path(tempfile.mkdtemp(prefix="casebook-cache-"))
    return folder
