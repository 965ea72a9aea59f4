"""Settings from environment variables, validated at the start."""

import os
import re
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    DirectoryPath,
    Field,
    IPvAnyNetwork,
    ValidationError,
)
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from casebook.caches import cached
from casebook.errors import BadSettings
from casebook.paths import TABLES

PREFIX = "CASEBOOK_"
# Those of the secretariat's desk, which casebook.desk.settings reads.
DESK = f"{PREFIX}DESK_"
# Requests a minute from one address. A delegation or a whole room may share one address.
RATES = {"pages": 1_200, "runs": 3_600, "files": 60, "cards": 1_200, "data": 600, "figures": 120,
         "briefing": 60}
MOST = 999_999
# How like a setting's name a mistyped one is. Kubernetes sets others, as CASEBOOK_SERVICE_HOST.
MISTYPED = 0.7
# A source as the Content-Security-Policy knows it: 'self', *, or a scheme, host and port.
_ORIGIN = re.compile(r"'self'|'none'|\*|https?://(\*\.)?[A-Za-z0-9.-]+(:[0-9]+)?")
_BASE_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")
_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")
_PAGE = re.compile(r"https?://[^\s\"'<>]+")
_BUCKET = re.compile(r"s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9._/-]{0,200})?")
Network = IPvAnyNetwork


def _wrong(rule: str) -> PydanticCustomError:
    return PydanticCustomError("setting", "{rule}", {"rule": rule})


def _words(given: object) -> object:
    """What stands between spaces or commas, one by one."""
    return tuple(given.replace(",", " ").split()) if isinstance(given, str) else given


def _origin(given: str) -> str:
    if not _ORIGIN.fullmatch(given):
        raise _wrong("it takes origins such as https://*.itu.int, or 'self', 'none' or *")
    return given


def _base_url(given: str) -> str:
    address = given.rstrip("/")
    if address and not _BASE_URL.fullmatch(address):
        raise _wrong("it takes an address such as https://case.example.org")
    return address


def _contact(given: str) -> str:
    if not given or _PAGE.fullmatch(given):
        return given
    if _MAIL.fullmatch(given):
        return f"mailto:{given}"
    raise _wrong("it takes a mail address or the address of a page")


def _rates(given: object) -> object:
    """`data=600 figures=120`: requests a minute, what is not named as usual; `off` for no limit."""
    if not isinstance(given, str):
        return given
    if given.strip() == "off":
        return {}
    rates = dict(RATES)
    for part in given.split():
        kind, _, number = part.partition("=")
        if kind not in RATES or not re.fullmatch(r"[1-9][0-9]{0,5}", number):
            raise _wrong(f"it takes {', '.join(RATES)} with a number of requests a minute, as in "
                         "data=600, or the single word off")
        rates[kind] = int(number)
    return rates


def _tables(given: Path) -> Path:
    if given.exists() and not given.is_dir():
        raise _wrong("it takes a folder, and this is a file")
    return given


def _releases(given: str) -> str:
    if "://" in given and not _BUCKET.fullmatch(given):
        raise _wrong("it takes a folder, or a bucket as in s3://bucket/prefix")
    return given


def _users_cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "casebook"


def _writable(folder: Path) -> Path:
    """The folder; where it cannot be written, one for this process."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        # Where nothing can be written at all, nothing is kept; whoever writes puts up with it.
        with suppress(OSError):
            return Path(tempfile.mkdtemp(prefix="casebook-cache-"))
    return folder


class Settings(BaseSettings):
    """`base_url` is CASEBOOK_BASE_URL, empty as not set; docs/operations.md says what for."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore",
        str_strip_whitespace=True)

    # Of releases. `paths.TABLES` is the same, known before anything is checked.
    tables: Annotated[Path, AfterValidator(_tables)] = TABLES
    # The store whose releases are followed; empty: none but those built here.
    releases: Annotated[str, AfterValidator(_releases)] = ""
    # For what can be made again.
    cache: Annotated[Path, AfterValidator(_writable)] = Field(
        default_factory=_users_cache, validate_default=True)
    # The address readers know the site by, without a slash at its end; empty: as each asked.
    base_url: Annotated[str, AfterValidator(_base_url)] = ""
    frame_ancestors: Annotated[
        tuple[Annotated[str, AfterValidator(_origin)], ...], BeforeValidator(_words), NoDecode,
    ] = ("*",)
    # Kind of address -> requests a minute from one client; one that is not named has no limit.
    rates: Annotated[Mapping[str, int], BeforeValidator(_rates), NoDecode] = Field(
        default=RATES, validation_alias="CASEBOOK_RATE")
    trusted_proxies: Annotated[tuple[Network, ...], BeforeValidator(_words), NoDecode] = ()
    sessions: Annotated[int, Field(ge=1, le=MOST)] = 1_000
    # None for a quarter of them.
    sessions_per_client: Annotated[int, Field(ge=1, le=MOST)] | None = None
    metrics: Literal["local", "open", "off"] = "local"
    log: Literal["json", "plain"] = "json"
    draw_ahead: Literal["on", "off"] = "on"
    templates: DirectoryPath | None = None
    # Whether `lang=qps` and `lang=keys` are languages: for translators and tests.
    pseudo_languages: Literal["on", "off"] = "off"
    # As a link; empty for none.
    contact: Annotated[str, AfterValidator(_contact)] = ""


@cache
def variables() -> tuple[str, ...]:
    """The name of each environment variable that is read here."""
    return tuple(str(field.validation_alias or f"{PREFIX}{name.upper()}")
                 for name, field in Settings.model_fields.items())


def settings() -> Settings:
    """The settings as the environment is now.

    Raises BadSettings with a sentence for each value and each name that could not be meant.
    """
    return _settings(tuple(map(os.environ.get, (*variables(), "XDG_CACHE_HOME"))))


@cached("settings")
def _settings(read: tuple[str | None, ...]) -> Settings:
    """The settings anew for each state of what is `read`: they are asked for at every request."""
    findings = mistyped()
    try:
        chosen = Settings()
    except ValidationError as error:
        findings += map(_sentence, error.errors())
    if findings:
        raise BadSettings(findings="\n".join(findings))
    return chosen


def mistyped() -> list[str]:
    """A sentence on each variable whose name is nearly a setting's."""
    bare = {name.removeprefix(PREFIX): name for name in variables()}
    sentences = []
    for name in os.environ:
        if name.startswith(PREFIX) and name not in variables() and not name.startswith(DESK):
            near = get_close_matches(name.removeprefix(PREFIX), bare, 1, MISTYPED)
            sentences += [f"There is no setting {name}. Did you mean {bare[one]}?" for one in near]
    return sentences


def _sentence(error: ErrorDetails) -> str:
    name = str(error["loc"][0]).upper()
    name = name if name.startswith(PREFIX) else PREFIX + name
    rule = error["msg"][0].lower() + error["msg"][1:]
    return f"{name} cannot be {str(error['input'])[:80]!r}: {rule}."
