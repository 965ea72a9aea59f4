"""Applications started for a measurement, each in a process of its own and ended with it."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60


@dataclass(frozen=True)
class Server:
    """One running application: `address` is host:port."""

    address: str
    process: psutil.Process

    def memory_mb(self) -> float:
        """Resident memory of the process in MB (10^6 bytes), without what it started."""
        return float(self.process.memory_info().rss) / 1e6

    def cpu_seconds(self) -> float:
        """Processor time spent so far."""
        times = self.process.cpu_times()
        return float(times.user + times.system)


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running(
    command: Sequence[str], port: int, health: str, folder: Path = ROOT,
    environment: Mapping[str, str] = os.environ,
) -> Iterator[Server]:
    """The server that `command` starts on `port`, once `health` answers; ended with the block.

    Raises RuntimeError with the last of what it wrote when it ends early or never answers.
    """
    # A file, not a pipe: nobody reads along, and a full pipe would stop the server.
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=said,
            env={**environment, "PYTHONPATH": str(ROOT)})
        address = f"127.0.0.1:{port}"
        try:
            _wait(process, f"http://{address}{health}", said)
            yield Server(address, psutil.Process(process.pid))
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def streamlit(
    script: Path, folder: Path = ROOT, environment: Mapping[str, str] = os.environ
) -> AbstractContextManager[Server]:
    """`script` served by Streamlit. The configuration is that of `folder`."""
    port = free_port()
    return running(
        [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port),
         "--server.headless", "true", "--browser.gatherUsageStats", "false",
         "--server.fileWatcherType", "none"],
        port, "/_stcore/health", folder, environment)


def site(environment: Mapping[str, str] = os.environ) -> AbstractContextManager[Server]:
    """This site as it is served to readers."""
    port = free_port()
    return running([sys.executable, "-m", "casebook.serve", "--port", str(port),
                    "--address", "127.0.0.1"], port, "/_stcore/health", ROOT, environment)


def dash(script: Path, environment: Mapping[str, str]) -> AbstractContextManager[Server]:
    """`script`, a Dash page that takes its port."""
    port = free_port()
    return running([sys.executable, str(script), str(port)], port, "/", script.parent, environment)


def _wait(process: "subprocess.Popen[bytes]", address: str, said: IO[bytes]) -> None:
    for _ in range(4 * START_SECONDS):
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(address, timeout=1).close()
            return
        except OSError:
            time.sleep(0.25)
    process.kill()
    process.wait()
    said.seek(0)
    last = said.read().decode(errors="replace")[-500:]
    raise RuntimeError(f"no answer from {address}: {last}")
