"""A client that speaks Streamlit's own protocol: a session without a browser."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

ROOT = Path(__file__).resolve().parent.parent


class Session:
    """One visit to the app at `address` (host:port)."""

    def __init__(self, address: str, page: str = "", query: str = "") -> None:
        self._socket: ClientConnection = connect(
            f"ws://{address}/_stcore/stream", subprotocols=["streamlit"], max_size=None)
        self._page, self._query, self._hash = page, query, ""

    def rerun(self) -> float:
        """Seconds from asking for a run of the script until its last message has come."""
        ask = BackMsg()
        ask.rerun_script.query_string = self._query
        ask.rerun_script.page_name = self._page
        ask.rerun_script.page_script_hash = self._hash
        started = time.perf_counter()
        self._socket.send(ask.SerializeToString())
        while True:
            said = ForwardMsg()
            said.ParseFromString(self._socket.recv(timeout=60))
            kind = said.WhichOneof("type")
            if kind == "new_session":
                self._hash = said.new_session.page_script_hash
            elif kind == "script_finished":
                return time.perf_counter() - started

    def close(self) -> None:
        self._socket.close()


@contextmanager
def served(script: Path, folder: Path = ROOT) -> Iterator[str]:
    """The address of a server that runs `script`, ended with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port),
         "--server.headless", "true", "--browser.gatherUsageStats", "false",
         "--server.fileWatcherType", "none"],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)})
    address = f"127.0.0.1:{port}"
    try:
        for _ in range(120):
            try:
                urllib.request.urlopen(f"http://{address}/_stcore/health", timeout=1).close()
                break
            except OSError:
                time.sleep(0.25)
        yield address
    finally:
        server.terminate()
        server.wait(10)
