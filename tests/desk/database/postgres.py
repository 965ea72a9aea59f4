"""A PostgreSQL server of the tests' own, which can be stopped and started."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOT_THERE = ("The tests of the desk's database need PostgreSQL and found no pg_ctl. Install it (on "
             "Debian, as root: apt-get install postgresql) and run this again.")


def programs() -> Path:
    """The folder of PostgreSQL's programs; raises AssertionError with what to install."""
    found = shutil.which("pg_ctl")
    folders = [Path(found).parent] if found else sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    assert folders, NOT_THERE
    return folders[0]


class Server:
    """A server in `folder`, which listens on a socket there and on no port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"postgresql://desk:secret@/postgres?host={folder}"

    def start(self) -> None:
        """Returns when it answers."""
        self.run("pg_ctl", "start", "--wait", "--silent", "--pgdata", str(self.folder / "data"),
                 "--log", str(self.folder / "log"),
                 "--options", f"-c listen_addresses='' -k {self.folder} -c fsync=off")

    def stop(self) -> None:
        """Ends it as a crash would."""
        self.run("pg_ctl", "stop", "--mode=immediate", "--silent", "--pgdata",
                 str(self.folder / "data"))

    def run(self, program: str, *words: str) -> None:
        """Runs one of PostgreSQL's programs, which refuse to be run as root."""
        user = "postgres" if os.getuid() == 0 else None
        subprocess.run([programs() / program, *words], check=True, user=user, group=user,
                       extra_groups=[] if user else None, cwd=self.folder,
                       stdout=subprocess.DEVNULL)


@contextmanager
def postgres() -> Iterator[Server]:
    """A server that runs; nothing is left of it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="casebook-postgres-"))
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        server = Server(folder)
        server.run("initdb", "--auth=trust", "--username=desk", "--encoding=UTF8", "--no-sync",
                   "--locale=C", "--pgdata", str(folder / "data"))
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
