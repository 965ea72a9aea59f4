"""Several processes of the site behind nginx, on one address.

    python -m casebook.replicas 2 --port 8501

A process that ends is started again. SIGHUP replaces all of them one after the other (a new
version, new settings) while the site goes on; SIGTERM and SIGINT end everything.
"""

import argparse
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from casebook.replicas.nginx import command, configuration, program
from casebook.replicas.processes import Replica, replace_in_turn, revive


def serve(count: int, port: int, first: int) -> int:
    """Serves until a signal ends it; the exit status says whether everything came up."""
    nginx = program()
    if nginx is None:
        print("Several processes need nginx and there is none here. Install it (on Debian, as "
              "root: apt-get install nginx-light), or run one process: make run", file=sys.stderr)
        return 1
    end, replace = threading.Event(), threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: end.set())
    signal.signal(signal.SIGHUP, lambda *_: replace.set())
    # One secret for all, so that a cookie that one process signed is good at every other.
    shared = {
        "STREAMLIT_SERVER_COOKIE_SECRET": secrets.token_hex(32),
        # nginx stands on this machine: each reader is counted under the address that it names.
        "CASEBOOK_TRUSTED_PROXIES": "127.0.0.1",
    }
    replicas = [Replica(first + number, shared) for number in range(count)]
    with tempfile.TemporaryDirectory(prefix="casebook-nginx-") as name:
        folder = Path(name)
        folder.chmod(0o711)  # nginx works as a user of its own when root starts it
        (folder / "nginx.conf").write_text(
            configuration(port, [one.port for one in replicas], folder), encoding="utf-8")
        for one in replicas:
            one.start()
        front = None
        try:
            if not all(one.wait() for one in replicas):
                print("A process did not become ready: see what it wrote above.", file=sys.stderr)
                return 1
            front = subprocess.Popen(command(nginx, folder))
            for one in replicas:
                print(f"replica on port {one.port} ready, process {one.process.pid}", flush=True)
            print(f"{count} replicas behind http://localhost:{port}", flush=True)
            while not end.wait(0.5):
                if front.poll() is not None:
                    print("nginx has ended: see what it wrote above.", file=sys.stderr)
                    return 1
                if replace.is_set():
                    replace.clear()
                    replace_in_turn(replicas)
                revive(replicas)
        finally:
            if front is not None:
                front.terminate()
                front.wait()
            for one in replicas:
                one.stop()
    return 0


if __name__ == "__main__":
    options = argparse.ArgumentParser(description="Several processes of the site behind nginx.")
    options.add_argument("count", type=int, choices=range(1, 65), metavar="count",
                         help="how many processes, 1 to 64")
    options.add_argument("--port", type=int, default=8501, help="where readers come in")
    options.add_argument("--first", type=int, help="port of the first process (port + 1)")
    asked = options.parse_args()
    sys.exit(serve(asked.count, asked.port, asked.first or asked.port + 1))
