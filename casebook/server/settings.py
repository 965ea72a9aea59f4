"""What whoever runs the server may choose, from environment variables, checked at the start."""

import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from casebook.errors import BadConfiguration

# A source as the Content-Security-Policy knows it: 'self', *, or a scheme, host and port.
_ORIGIN = re.compile(r"'self'|'none'|\*|https?://(\*\.)?[A-Za-z0-9.-]+(:[0-9]+)?")
_BASE_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")


@dataclass(frozen=True)
class Settings:
    """`frame_ancestors`: sites that may show the embed views (CASEBOOK_FRAME_ANCESTORS).

    `base_url`: the address readers know the site by, for links inside files (CASEBOOK_BASE_URL);
    empty means as each reader asked for it. `cache`: a folder for what can be made again
    (CASEBOOK_CACHE).
    """

    frame_ancestors: tuple[str, ...]
    base_url: str
    cache: Path


def settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings; raises BadConfiguration for a value that could not be meant."""
    ancestors = tuple(environment.get("CASEBOOK_FRAME_ANCESTORS", "'self'").split())
    for origin in ancestors:
        if not _ORIGIN.fullmatch(origin):
            raise BadConfiguration(
                file="CASEBOOK_FRAME_ANCESTORS", reason=f"{origin!r} is no origin"
            )
    base_url = environment.get("CASEBOOK_BASE_URL", "").rstrip("/")
    if base_url and not _BASE_URL.fullmatch(base_url):
        raise BadConfiguration(file="CASEBOOK_BASE_URL", reason=f"{base_url!r} is no address")
    return Settings(ancestors or ("'none'",), base_url, _cache(environment))


def _cache(environment: Mapping[str, str]) -> Path:
    """The chosen folder or the user's own; where neither can be written, one for this process."""
    home = environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(environment.get("CASEBOOK_CACHE") or Path(home) / "casebook")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return Path(tempfile.mkdtemp(prefix="casebook-cache-"))
    return folder
