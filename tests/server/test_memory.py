import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from casebook.paths import ROOT

MANY_THREADS = """
import threading
from pathlib import Path
{setting}
def work(gate):
    kept = [bytes(2000) for _ in range(200)]
    gate.wait()
gate = threading.Barrier(13)
for _ in range(12):
    threading.Thread(target=work, args=(gate,), daemon=True).start()
gate.wait()
# Each heap beyond the first is mapped in a piece of 64 MB, most of it not to be touched.
print(sum(line.split()[1] == "---p" and int(line.split()[0].split("-")[1], 16)
          - int(line.split()[0].split("-")[0], 16) > 60 * 2**20
          for line in Path("/proc/self/maps").read_text().splitlines()))
"""
ONE = "from casebook.server.memory import one_heap; assert one_heap()"


@pytest.mark.skipif(not (sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallopt")),
                    reason="no glibc here")
def test_threads_share_a_heap() -> None:
    assert heaps(ONE) <= 1 < heaps("")


def heaps(setting: str) -> int:
    told = subprocess.run([sys.executable, "-c", MANY_THREADS.format(setting=setting)],
                          cwd=Path(ROOT), check=True, capture_output=True, text=True)
    return int(told.stdout)
