"""Whether a server asks anything outside: each look-up and each connection, noted and refused."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# Loaded by Python itself in every process that finds it: each look-up and each connection to
# another machine is written down and refused.
WATCH = '''
import os, sys

def watch(event, given):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        host = given[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(given[1], tuple):
        host = given[1][0]
    else:
        return
    if host not in (None, "", "localhost", "127.0.0.1", "::", "::1", "0.0.0.0"):
        with open(os.environ["WATCHED"], "a") as log:
            log.write(f"{event} {host}\\n")
        raise OSError("nothing leaves this machine")

sys.addaudithook(watch)
'''


@dataclass(frozen=True)
class Watch:
    """A watch kept in `folder` by whatever program has its environment."""

    folder: Path

    def __post_init__(self) -> None:
        (self.folder / "sitecustomize.py").write_text(WATCH)
        self._notes.touch()

    def environment(self) -> dict[str, str]:
        """What has a Python program note what it asks outside, instead of asking."""
        return {"WATCHED": str(self._notes), "PYTHONPATH": str(self.folder), "no_proxy": "*"}

    def noted(self) -> str:
        """What was asked outside, a line each."""
        return self._notes.read_text()

    def look_up(self, host: str) -> None:
        """Has a watched program look a host up."""
        subprocess.run(
            [sys.executable, "-c", f"import socket; socket.getaddrinfo({host!r}, 80)"],
            env={**os.environ, **self.environment()}, check=False, capture_output=True)

    @property
    def _notes(self) -> Path:
        return self.folder / "watched"
