"""Several processes of the site behind nginx, on one address.

    python -m casebook.replicas 2 --port 8501
    python -m casebook.replicas restart --port 8501

A process that ends is started again. `restart`, or SIGHUP, replaces all of them one after the other
(a new version, new settings) while the site goes on; SIGTERM and SIGINT end everything.
"""

import argparse
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from casebook.replicas.nginx import command, configuration, program
from casebook.replicas.processes import Replica, one_core_each, replace_in_turn, revive

MOST = 64


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
    replicas = [Replica(first + number, shared, core)
                for number, core in enumerate(one_core_each(count))]
    with tempfile.TemporaryDirectory(prefix="casebook-nginx-") as name:
        folder = Path(name)
        pid_file(port).write_text(str(os.getpid()), encoding="ascii")
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
                one.process.terminate()  # all at once; then each is waited for
            for one in replicas:
                one.stop()
            pid_file(port).unlink(missing_ok=True)
    return 0


def restart(port: int) -> int:
    """Tells the replicas on `port` to be replaced in turn; the exit status says whether any are."""
    try:
        os.kill(int(pid_file(port).read_text(encoding="ascii")), signal.SIGHUP)
    except (OSError, ValueError):
        print(f"No replicas are served on port {port}.", file=sys.stderr)
        return 1
    return 0


def pid_file(port: int) -> Path:
    """Where the number of the process is kept that serves on `port`."""
    return Path(tempfile.gettempdir()) / f"casebook-replicas-{port}.pid"


def processes(text: str) -> int:
    """How many processes are asked for, 0 for `restart`; raises ValueError for anything else."""
    if text == "restart":
        return 0
    count = int(text)
    if not 1 <= count <= MOST:
        raise ValueError(text)
    return count


if __name__ == "__main__":
    options = argparse.ArgumentParser(description="Several processes of the site behind nginx.")
    options.add_argument("count", type=processes, metavar="count",
                         help=f"how many processes, 1 to {MOST}; or: restart")
    options.add_argument("--port", type=int, default=8501, help="where readers come in")
    options.add_argument("--first", type=int, help="port of the first process (port + 1)")
    asked = options.parse_args()
    sys.exit(serve(asked.count, asked.port, asked.first or asked.port + 1) if asked.count
             else restart(asked.port))
