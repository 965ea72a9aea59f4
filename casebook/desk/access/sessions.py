"""Sessions of people who have signed in, kept on the server: idle, whole time, ended ones.

The identity cookie alone proves nothing: it outlives a sign-out in another browser, and it holds
for thirty days. Only a session that is open here is somebody.
"""

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

# Clocks of the provider and of this machine may differ by this much.
LEEWAY_SECONDS = 120
MOST = 10_000


@dataclass
class _Session:
    subject: str
    ends: float
    seen: float
    ended: bool = False


def session_key(*parts: object) -> str:
    """The key of a session: a digest, so that neither cookie nor token is kept."""
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()


class Sessions:
    """Every session since the start of this process. A sign-in from before it does not count: what
    was ended then is not known any more."""

    def __init__(
        self, idle: float, whole: float, clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """`idle` and `whole` are seconds; `steady` does not go back when somebody sets `clock`."""
        self._idle, self._whole, self._clock, self._steady = idle, whole, clock, steady
        self._since = clock() - LEEWAY_SECONDS
        self._sessions: dict[str, _Session] = {}
        self._cutoffs: dict[str, float] = {}
        self._lock = Lock()

    def touch(self, key: str, subject: str, signed_in: float) -> bool:
        """Whether the session is open, as it is used now; its first use opens it.

        `signed_in` is the second of the sign-in by the provider's clock.
        """
        with self._lock:
            if key not in self._sessions and not self._open(key, subject, signed_in):
                return False
            if not self._is_open(key):
                return False
            self._sessions[key].seen = self._steady()
            return True

    def is_open(self, key: str) -> bool:
        """Whether the session is open; that it was asked for is no use of it."""
        with self._lock:
            return key in self._sessions and self._is_open(key)

    def seconds_left(self, key: str) -> float:
        """Seconds until the session ends by itself, 0 where it is not open."""
        with self._lock:
            if key not in self._sessions or not self._is_open(key):
                return 0.0
            one, now = self._sessions[key], self._steady()
            return min(one.ends - now, one.seen + self._idle - now)

    def end(self, key: str) -> None:
        """Ends one session. It stays known, so that its cookie opens it no more."""
        with self._lock:
            if key in self._sessions:
                self._sessions[key].ended = True

    def end_all(self, subject: str) -> int:
        """Ends every session of a person, on every device; how many were open."""
        with self._lock:
            self._cutoffs[subject] = self._clock()
            own = [key for key, one in self._sessions.items()
                   if one.subject == subject and self._is_open(key)]
            for key in own:
                self._sessions[key].ended = True
            return len(own)

    def _open(self, key: str, subject: str, signed_in: float) -> bool:
        self._forget()
        age = max(0.0, self._clock() - signed_in)
        if (age >= self._whole or signed_in < self._since or len(self._sessions) >= MOST
                or signed_in <= self._cutoffs.get(subject, 0.0)):
            return False
        now = self._steady()
        self._sessions[key] = _Session(subject, now + self._whole - age, now)
        return True

    def _is_open(self, key: str) -> bool:
        one, now = self._sessions[key], self._steady()
        one.ended = one.ended or now >= one.ends or now - one.seen >= self._idle
        return not one.ended

    def _forget(self) -> None:
        """Forgets sessions whose cookies are too old to open one."""
        now = self._steady()
        self._sessions = {key: one for key, one in self._sessions.items()
                          if now < one.ends + LEEWAY_SECONDS}
