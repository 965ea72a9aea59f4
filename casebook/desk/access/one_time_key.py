"""The key that opens the desk to one person on this machine, printed where the desk was started.

For a laptop without a provider of identities. A key works once; the next one is printed as soon as
it was used.
"""

import base64
import getpass
import hmac
import secrets
from collections.abc import Callable
from threading import Lock

KEY_BYTES, TOKEN_BYTES, LONGEST = 20, 32, 100
COOKIE = "casebook_desk"


def local_name() -> str:
    """The name of who started the desk, for the record."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in a container
        return "local"


class OneTimeKey:
    """One key at a time."""

    def __init__(self, announce: Callable[[str], None]) -> None:
        """`announce` is given each new key."""
        self._announce, self._lock = announce, Lock()
        self._key = ""
        self.renew()

    def renew(self) -> None:
        """Makes the key void and announces another."""
        text = base64.b32encode(secrets.token_bytes(KEY_BYTES)).decode().lower()
        with self._lock:
            self._key = text
        self._announce("-".join(text[at:at + 8] for at in range(0, len(text), 8)))

    def redeem(self, given: str) -> str | None:
        """A token for a session where `given` is the key, which is void from then on; else None."""
        written = given[:LONGEST].strip().lower().replace("-", "").encode("utf-8", "replace")
        with self._lock:
            if not self._key or not hmac.compare_digest(written, self._key.encode()):
                return None
            self._key = ""
        self.renew()
        return secrets.token_urlsafe(TOKEN_BYTES)
