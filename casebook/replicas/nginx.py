"""nginx in front of the processes: its configuration, and where its program is."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from string import Template

TEMPLATE = Path(__file__).parent / "nginx.conf"
# Debian keeps it where only root's search path looks.
PROGRAMS = ("nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx")


def program() -> str | None:
    """The path of nginx; None where there is none."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


def configuration(port: int, replicas: Sequence[int], folder: Path) -> str:
    """The configuration: `port` for readers, the ports of the processes, a folder of its own."""
    # No process is held for down: on this machine a connection is refused at once, which costs
    # nothing, while one held for down is not asked in the moment that the next is replaced.
    servers = "\n".join(f"        server 127.0.0.1:{one} max_fails=0;" for one in replicas)
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        port=port, servers=servers, folder=folder, tries=len(replicas))


def command(nginx: str, folder: Path) -> list[str]:
    """How nginx is started on the configuration in `folder`."""
    return [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr",
            "-g", "daemon off;"]
