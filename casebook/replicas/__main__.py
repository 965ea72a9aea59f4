"""Several processes of the site behind nginx, on one address, under supervisor.

    python -m casebook.replicas 2 --port 8501
    python -m casebook.replicas restart --port 8501

A process that ends or hangs is started again. `restart` replaces all of them one after the other (a
new version) while the site goes on; SIGTERM and SIGINT end everything.
"""

import argparse
import os
import secrets
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from xmlrpc.client import Fault

from supervisor.childutils import getRPCInterface

from casebook.errors import CasebookError
from casebook.replicas.configuration import Options, folder_of, nginx, nginx_program, supervisor
from casebook.replicas.watch import answers
from casebook.settings import settings
from casebook.wording.error_sentences import operator_sentence

MOST = 64
MOST_PORT = 65_535 - MOST
READY_SECONDS = 180.0
# What the path of a socket may have (sun_path), and the name of supervisor's.
SOCKET_BYTES, SOCKET = 107, "control.sock"


def serve(options: Options) -> str:
    """Becomes supervisor; comes back only with a sentence on why it could not start."""
    program = nginx_program()
    if program is None:
        return ("Several processes need nginx and there is none here. Install it (on Debian, as "
                "root: apt-get install nginx-light), or run one process: make run")
    if (options.certificate is None) != (options.key is None):
        return "TLS needs both: --certificate and --key."
    missing = [one for one in (options.certificate, options.key) if one and not one.is_file()]
    if missing:
        return f"There is no file {missing[0]}."
    folder = folder_of(options.port)
    if len(os.fsencode(folder / SOCKET)) > SOCKET_BYTES:
        return f"The path {folder} is too long for a socket: set CASEBOOK_CACHE to a shorter one."
    # Nobody else may reach the socket, or read what is in the folder.
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    (folder / "nginx.conf").write_text(nginx(options, folder, settings()), encoding="utf-8")
    configuration = folder / "supervisord.conf"
    configuration.write_text(supervisor(options, folder, program), encoding="utf-8")
    environment = {
        # One secret for all, so that a cookie that one process signed is good at every other.
        "STREAMLIT_SERVER_COOKIE_SECRET": secrets.token_hex(32), **os.environ,
        # nginx stands on this machine and says who asks; whom it believes stands in its own file.
        "CASEBOOK_TRUSTED_PROXIES": "127.0.0.1",
    }
    scheme = "https" if options.certificate else "http"
    print(f"{len(options.ports)} replicas behind {scheme}://localhost:{options.port}", flush=True)
    # supervisor opens its output anew: not possible with a journal, or a file of another user.
    passed_on = subprocess.Popen(["cat"], stdin=subprocess.PIPE, start_new_session=True)
    assert passed_on.stdin is not None
    os.dup2(passed_on.stdin.fileno(), sys.stdout.fileno())
    os.execve(sys.executable, [sys.executable, "-m", "supervisor.supervisord", "-c",
                               str(configuration)], environment)


def restart(port: int) -> str | None:
    """Replaces each process by a new one, the next only when the last is ready: a rolling restart.

    Its readers' pages connect again by themselves, to another process, and ask for the view that
    their address names. A sentence, and no further replacement, when a new one does not come up.
    """
    control = getRPCInterface({
        "SUPERVISOR_SERVER_URL": f"unix://{folder_of(port) / SOCKET}"}).supervisor
    try:
        names = [one["name"] for one in control.getAllProcessInfo()]
    except OSError:
        return f"No replicas are served on port {port}."
    for name in (one for one in names if one.startswith("site-")):
        with suppress(Fault):  # it is not running
            control.stopProcess(name)
        control.startProcess(name, False)
        own = int(name.removeprefix("site-"))
        until = time.monotonic() + READY_SECONDS
        while not answers(own, "ready"):
            if time.monotonic() > until:
                return f"{name} did not become ready: see what it wrote. The others are as before."
            time.sleep(0.2)
        print(f"{name} replaced, process {control.getProcessInfo(name)['pid']}", flush=True)
    if "ssl_certificate" in (folder_of(port) / "nginx.conf").read_text(encoding="utf-8"):
        control.signalProcess("nginx", "HUP")  # there may be a new one
    return None


def processes(text: str) -> int:
    """How many processes are asked for, 0 for `restart`; raises ValueError for anything else."""
    if text == "restart":
        return 0
    count = int(text)
    if not 1 <= count <= MOST:
        raise ValueError(text)
    return count


def port_number(text: str) -> int:
    """A port with room for the processes' ports above it; raises ValueError for anything else."""
    if not 1 <= int(text) <= MOST_PORT:
        raise ValueError(text)
    return int(text)


def main() -> str | None:
    """Does what the command line asks; a sentence where it could not."""
    options = argparse.ArgumentParser(
        prog="python -m casebook.replicas",
        description="Several processes of the site behind nginx.")
    options.add_argument("count", type=processes, metavar="count",
                         help=f"how many processes, 1 to {MOST}; or: restart")
    options.add_argument("--port", type=port_number, default=8501, help="where readers come in")
    options.add_argument("--first", type=port_number,
                         help="port of the first process (port + 1)")
    options.add_argument("--certificate", type=Path, help="for TLS: a file with the whole chain")
    options.add_argument("--key", type=Path, help="for TLS: the certificate's key")
    arguments = options.parse_args()
    first = arguments.first or arguments.port + 1
    try:
        if not arguments.count:
            return restart(arguments.port)
        return serve(Options(arguments.port, range(first, first + arguments.count),
                             arguments.certificate, arguments.key))
    except CasebookError as error:
        return operator_sentence(error)


if __name__ == "__main__":
    sys.exit(main())
