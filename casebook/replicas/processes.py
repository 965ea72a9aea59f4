"""The site's processes: started, waited for, started again when one ends, replaced in turn."""

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# Of util-linux; it is replaced by what it starts, under the same number.
TASKSET = "taskset"
READY_SECONDS, STOP_SECONDS = 180.0, 10.0


def one_core_each(count: int) -> list[int | None]:
    """The core of each of `count` processes where there are as many as cores, and taskset.

    With fewer or more of them the system decides, which each None says.
    """
    cores = sorted(os.sched_getaffinity(0)) if shutil.which(TASKSET) else []
    return [*cores] if len(cores) == count else [None] * count


@dataclass
class Replica:
    """One process of the site on a port of its own, which only this machine can reach.

    `core`: the one that it and what it starts stay on, None for any. The global interpreter lock
    lets one thread of a process work at a time: passed between cores, each finds nothing at hand.
    """

    port: int
    environment: dict[str, str]
    core: int | None = None
    process: "subprocess.Popen[bytes]" = field(init=False)

    def start(self) -> None:
        """Starts the process, without waiting for it."""
        on_core = [] if self.core is None else [TASKSET, "--cpu-list", str(self.core)]
        self.process = subprocess.Popen(
            [*on_core, sys.executable, "-m", "casebook.serve", "--port", str(self.port),
             "--address", "127.0.0.1"],
            cwd=ROOT, env={**os.environ, **self.environment})

    def ready(self) -> bool:
        """Whether it answers readers: a release is live and gives rows."""
        try:
            with urllib.request.urlopen(
                    f"http://127.0.0.1:{self.port}/health/ready", timeout=2) as answer:
                return bool(answer.status == 200)
        except (OSError, HTTPException):
            return False

    def wait(self) -> bool:
        """Waits until it is ready; False when it ends or takes too long."""
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            if self.ready():
                return True
            time.sleep(0.2)
        return False

    def stop(self) -> None:
        """Asks the process to end, and ends it when it does not."""
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def replace_in_turn(replicas: list[Replica]) -> bool:
    """Replaces each process by a new one, the next only when the last is ready: a rolling restart.

    Its readers' pages connect again by themselves, to another process, and ask for the view that
    their address names. False, and no further replacement, when a new process does not come up.
    """
    for replica in replicas:
        replica.stop()
        replica.start()
        if not replica.wait():
            return False
        print(f"replica on port {replica.port} replaced, process {replica.process.pid}", flush=True)
    return True


def revive(replicas: list[Replica]) -> None:
    """Starts again each process that has ended."""
    for replica in replicas:
        if (status := replica.process.poll()) is not None:
            print(f"replica on port {replica.port} ended with status {status}: starting it again",
                  flush=True)
            replica.start()
