"""Settings of the desk from environment variables, validated at the start."""

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from casebook.errors import BadSettings
from casebook.paths import DATA
from casebook.settings import DESK as PREFIX
from casebook.settings import MISTYPED

WELL_KNOWN = "/.well-known/openid-configuration"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
# What a provider of identities needs and what it is no use without.
PROVIDER = ("issuer", "client_id", "client_secret", "base_url")
_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")


def _wrong(rule: str) -> PydanticCustomError:
    return PydanticCustomError("setting", "{rule}", {"rule": rule})


def _listed(given: object) -> object:
    """What stands between commas, one by one: a group's name may hold spaces."""
    return tuple(part.strip() for part in given.split(",") if part.strip()) if isinstance(
        given, str) else given


def _url(given: str) -> str:
    address = given.rstrip("/")
    if not address:
        return ""
    if not _URL.fullmatch(address):
        raise _wrong("it takes an address such as https://desk.example.org")
    parts = urlsplit(address)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise _wrong("it takes an address that begins with https://, unless it is this machine's")
    return address


def _origin(given: str) -> str:
    address = _url(given)
    if urlsplit(address).path:
        raise _wrong("it takes an address without a path: the desk has a host of its own")
    return address


def _issuer(given: str) -> str:
    return _url(given.strip().removesuffix(WELL_KNOWN))


def _cookie_secret(given: SecretStr) -> SecretStr:
    if given.get_secret_value() and len(given.get_secret_value()) < 32:
        raise _wrong("it takes at least 32 characters drawn at random")
    return given


Origin = Annotated[str, AfterValidator(_origin)]
People = Annotated[tuple[str, ...], BeforeValidator(_listed), NoDecode]


class DeskSettings(BaseSettings):
    """One field for each variable: `base_url` is CASEBOOK_DESK_BASE_URL; an empty one is not set.

    docs/operations.md says what each is for.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore",
        str_strip_whitespace=True, hide_input_in_errors=True)

    # Sign-in. Without an issuer the desk is for one person on this machine.
    issuer: Annotated[str, AfterValidator(_issuer)] = ""
    client_id: str = ""
    client_secret: SecretStr = SecretStr("")
    base_url: Origin = ""
    cookie_secret: Annotated[SecretStr, AfterValidator(_cookie_secret)] = SecretStr("")
    # A claim of the identity token, with dots for one inside another: realm_access.roles.
    roles_claim: Annotated[str, Field(pattern=r"^[\w:/-]+(\.[\w:/-]+)*$")] = "roles"
    readers: People = ()
    editors: People = ()
    publishers: People = ()
    idle_minutes: Annotated[int, Field(ge=1, le=480)] = 30
    hours: Annotated[int, Field(ge=1, le=24)] = 10
    # Whether somebody else than who asked has to publish; None for wherever people sign in.
    second_person: Literal["on", "off"] | None = None
    sessions: Annotated[int, Field(ge=1, le=1_000)] = 100
    # An URL of SQLAlchemy; empty for a file in `folder`.
    database: SecretStr = SecretStr("")
    folder: Path = DATA / "desk"

    @property
    def local(self) -> bool:
        """Whether the desk serves one person on this machine, who has the printed key."""
        return not self.issuer

    @property
    def two_people(self) -> bool:
        """Whether a request has to be approved by somebody else than who asked."""
        return (self.second_person or ("off" if self.local else "on")) == "on"

    @property
    def database_url(self) -> str:
        """The URL of the database, which may hold a password."""
        return (self.database.get_secret_value()
                or f"sqlite:///{(self.folder / 'desk.sqlite').resolve()}")


def variables() -> tuple[str, ...]:
    """The name of each environment variable that is read here."""
    return tuple(f"{PREFIX}{name.upper()}" for name in DeskSettings.model_fields)


def desk_settings() -> DeskSettings:
    """The settings as the environment is now.

    Raises BadSettings with a sentence for each value that could not be meant, each that is missing
    beside others, and each name that is nearly a setting's. No value of a secret is in a sentence.
    """
    findings = _mistyped(os.environ)
    try:
        chosen = DeskSettings()
    except ValidationError as error:
        findings += [f"{PREFIX}{str(one['loc'][0]).upper()}: "
                     f"{one['msg'][0].lower()}{one['msg'][1:]}." for one in error.errors()]
        raise BadSettings(findings="\n".join(findings)) from None
    findings += _incomplete(chosen)
    if findings:
        raise BadSettings(findings="\n".join(findings))
    return chosen


def _incomplete(chosen: DeskSettings) -> list[str]:
    given = {name: bool(getattr(chosen, name)) if name != "client_secret"
             else bool(chosen.client_secret.get_secret_value()) for name in PROVIDER}
    if not any(given.values()):
        return []
    found = [f"{PREFIX}{name.upper()} is missing: sign-in takes {PREFIX}ISSUER, _CLIENT_ID, "
             "_CLIENT_SECRET and _BASE_URL, all four or none." for name in PROVIDER
             if not given[name]]
    if not (chosen.readers or chosen.editors or chosen.publishers):
        found.append(f"Nobody could do anything: name groups or mail addresses in {PREFIX}READERS, "
                     "_EDITORS or _PUBLISHERS.")
    return found


def _mistyped(environment: Mapping[str, str]) -> list[str]:
    bare = {name.removeprefix(PREFIX): name for name in variables()}
    return [f"There is no setting {name}. Did you mean {bare[near]}?"
            for name in environment if name.startswith(PREFIX) and name not in variables()
            for near in get_close_matches(name.removeprefix(PREFIX), bare, 1, MISTYPED)]
