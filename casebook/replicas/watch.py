"""Ends a process that hangs, which supervisor then starts again; runs under supervisor.

    python -m casebook.replicas.watch 8502 8503

supervisor itself sees only processes that end.
"""

import os
import sys
import time
import urllib.request
from collections import Counter
from http.client import HTTPException
from xmlrpc.client import Fault

from supervisor.childutils import getRPCInterface
from supervisor.states import ProcessStates

PAUSE_SECONDS, ANSWER_SECONDS = 4.0, 4.0
# Silences in a row after which a process counts as hung: some 20 seconds.
MOST_SILENT = 3
# What a process may take to its first answer: on a new disk it prepares the figures.
START_SECONDS = 180


def answers(port: int, what: str) -> bool:
    """Whether the process on `port` answers /health/live or /health/ready with 200."""
    try:
        with urllib.request.urlopen(
                f"http://127.0.0.1:{port}/health/{what}", timeout=ANSWER_SECONDS) as answer:
            return bool(answer.status == 200)
    except (OSError, HTTPException):
        return False


def main(ports: list[int]) -> None:
    """Watches until supervisor ends it; ends supervisor when no process can be started any more."""
    supervisor = getRPCInterface(os.environ).supervisor
    silent = Counter[int]()  # by process that has answered or should have by now
    while True:
        time.sleep(PAUSE_SECONDS)
        states = [(port, supervisor.getProcessInfo(f"site-{port}")) for port in ports]
        if all(one["state"] == ProcessStates.FATAL for _, one in states):
            print("No process of the site could be started: see what they wrote above.", flush=True)
            supervisor.shutdown()
            return
        for port, one in states:
            pid = one["pid"]
            if one["state"] != ProcessStates.RUNNING:
                continue
            if answers(port, "live"):
                silent[pid] = 0
            elif pid in silent or one["now"] - one["start"] > START_SECONDS:
                silent[pid] += 1
            if silent.get(pid, 0) >= MOST_SILENT:
                print(f"The process on port {port} hangs: it is started again.", flush=True)
                try:
                    supervisor.signalProcess(one["name"], "KILL")
                except Fault:  # it has just ended by itself
                    continue


if __name__ == "__main__":
    main([int(port) for port in sys.argv[1:]])
