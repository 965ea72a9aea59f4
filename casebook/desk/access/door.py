"""The state of access to one desk process: settings, open sessions, key, pages that may upload."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import Any

from casebook.desk.access.one_time_key import OneTimeKey, local_name
from casebook.desk.access.roles import roles_of
from casebook.desk.access.sessions import Sessions, session_key
from casebook.desk.database.engine import shared
from casebook.desk.settings import DeskSettings, desk_settings
from casebook.desk.workflow.actor import ROLES, Role


@dataclass(frozen=True)
class Person:
    """Somebody who has signed in. `subject` is unique and stays; `name` is for people to read."""

    subject: str
    name: str
    roles: frozenset[Role]
    session: str


@dataclass
class Door:
    """Who is in. Both Streamlit's runs and the middleware ask it, from threads of their own."""

    chosen: DeskSettings
    sessions: Sessions
    key: OneTimeKey | None = None
    _uploads: dict[str, str] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def by_token(self, token: str, *, used: bool = True) -> Person | None:
        """The person on this machine whose browser has `token` as a cookie."""
        person = Person(f"local:{local_name()}", local_name(), frozenset(ROLES),
                        session_key("local", token))
        return self._in(person, None, used)

    def admit(self, token: str) -> None:
        """Lets the holder of `token` in, who has had the key."""
        self.sessions.touch(session_key("local", token), f"local:{local_name()}",
                            self.sessions.now())

    def by_claims(self, claims: Mapping[str, Any], *, used: bool = True) -> Person | None:
        """The person whom the provider described; None without a session that is open.

        Each sign-in has a nonce of its own, so that no two of them are one session.
        """
        subject, signed_in = claims.get("sub"), claims.get("iat")
        if not isinstance(subject, str) or not isinstance(signed_in, (int, float)):
            return None
        key = session_key("oidc", claims.get("iss"), subject, signed_in, claims.get("nonce"),
                          claims.get("sid"))
        name = next((text for name in ("name", "preferred_username", "email")
                     if isinstance(text := claims.get(name), str) and text), subject)
        person = Person(subject[:200], name[:200], roles_of(claims, self.chosen), key)
        return self._in(person, signed_in, used)

    def _in(self, person: Person, signed_in: float | None, used: bool) -> Person | None:
        opened = (self.sessions.touch(person.session, person.subject, signed_in) if used
                  else self.sessions.is_open(person.session))
        return person if opened else None

    def allow_upload(self, page: str, session: str) -> None:
        """Lets the page with Streamlit's id `page` send files for as long as `session` is open."""
        with self._lock:
            self._uploads[page] = session
            while len(self._uploads) > self.chosen.sessions * 4:
                self._uploads.pop(next(iter(self._uploads)))

    def may_upload(self, page: str) -> bool:
        """Whether the page may send files now."""
        return self.sessions.is_open(self._uploads.get(page, ""))

    def subject_of_page(self, page: str) -> str:
        """Who had the page when it was let send files; empty for nobody that is known."""
        return self.sessions.subject_of(self._uploads.get(page, ""))


@cache
def door() -> Door:
    """The door of this process; raises DatabaseAway."""
    chosen = desk_settings()
    return Door(chosen, Sessions(shared(chosen.database_url), chosen.idle_minutes * 60,
                                 chosen.hours * 3600))


def with_key(announce: Callable[[str], None]) -> Door:
    """The door of this process, with a key for the person on this machine."""
    opened = door()
    opened.key = OneTimeKey(announce)
    return opened
