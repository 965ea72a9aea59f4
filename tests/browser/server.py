"""The application as its readers meet it: a process of its own that answers on a port."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_LIMIT = 60.0  # seconds; half of one is usual, a busy machine is given more


@dataclass(frozen=True)
class Server:
    url: str
    log: Path
    pid: int

    def asked_abroad(self) -> bool:
        """Whether Streamlit asked an Internet host for its own address, as it does if let."""
        text = self.log.read_text(encoding="utf-8", errors="replace").lower()
        return "external url" in text or "external ip" in text

    def tracebacks(self, since: int = 0) -> str:
        """The log from its first traceback after byte `since`; empty when there is none."""
        text = self.log.read_bytes()[since:].decode("utf-8", errors="replace")
        return text[text.index("Traceback") :] if "Traceback" in text else ""


@contextmanager
def running(log: Path, module: str = "casebook.serve", **environment: str) -> Iterator[Server]:
    """The application on a free port until the block ends; its output goes to `log`.

    `environment` is set for it beside what this process has; `module` serves it.
    """
    port = free_port()
    command = [sys.executable, "-m", module, "--port", str(port)]
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT,
                                   env={**os.environ, **environment})
    server = Server(f"http://127.0.0.1:{port}", log, process.pid)
    try:
        wait_until_healthy(server, process)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_healthy(server: Server, process: "subprocess.Popen[bytes]") -> None:
    """Returns when /_stcore/health answers; raises with the server's output when it does not."""
    limit = time.monotonic() + START_LIMIT
    while time.monotonic() < limit and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"The application did not start:\n{server.log.read_text()}")
