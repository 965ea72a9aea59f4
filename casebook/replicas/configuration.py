"""The two configurations, filled in from deploy/: nginx in front, supervisor over all processes."""

import getpass
import json
import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from casebook.paths import ROOT
from casebook.settings import RATES, Settings, settings
from casebook.wording import ENGLISH, languages

DEPLOY = ROOT / "deploy"
# Debian keeps it where only root's search path looks.
NGINX = ("nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx")
# Of util-linux; it is replaced by what it starts, under the same number.
TASKSET = "taskset"
# Stands for `off` in CASEBOOK_RATE: more requests a minute than a machine answers.
UNLIMITED = 1_000_000
SITE = """
[program:site-{port}]
command = {command}
priority = 20
autorestart = true
startretries = 20
stopwaitsecs = 12
killasgroup = true
redirect_stderr = true
stdout_logfile = /dev/fd/1
stdout_logfile_maxbytes = 0
"""


@dataclass(frozen=True)
class Options:
    """`ports` of the processes, `port` for readers; certificate and key where TLS ends here."""

    port: int
    ports: Sequence[int]
    certificate: Path | None = None
    key: Path | None = None


def nginx_program() -> str | None:
    """The path of nginx; None where there is none."""
    return next(filter(None, map(shutil.which, NGINX)), None)


def folder_of(port: int) -> Path:
    """Where the files of the replicas on `port` are, supervisor's socket among them."""
    return settings().cache / "replicas" / str(port)


def nginx(options: Options, folder: Path, chosen: Settings) -> str:
    """nginx's configuration."""
    tls = "" if options.certificate is None or options.key is None else (
        f'ssl_certificate "{options.certificate.resolve()}"; '
        f'ssl_certificate_key "{options.key.resolve()}"; ssl_protocols TLSv1.2 TLSv1.3; '
        'add_header Strict-Transport-Security "max-age=31536000";')
    problem = {"title": ENGLISH.say("server-status-429"), "status": 429,
               "kind": "too-many-requests", "detail": ENGLISH.say("server-unavailable")}
    return _filled("nginx.conf", {
        "FOLDER": str(folder),
        "LISTEN": f"{options.port} ssl" if tls else str(options.port),
        "TLS": tls,
        "TRUSTED": " ".join(f"set_real_ip_from {one};" for one in chosen.trusted_proxies),
        # No process is held for down: on this machine a connection is refused at once, which costs
        # nothing, while one held for down is not asked in the moment that the next is replaced.
        "SERVERS": " ".join(f"server 127.0.0.1:{one} max_fails=0;" for one in options.ports),
        "TRIES": str(len(options.ports)),
        "TOO_MANY": json.dumps(problem, ensure_ascii=False),
        "UNAVAILABLE": _unavailable(),
        **{kind.upper(): str(chosen.rates.get(kind, UNLIMITED)) for kind in RATES},
    })


def _unavailable() -> str:
    """The page while no process answers: a sentence in each language; it loads again by itself."""
    sentences = "".join(
        f'<p lang="{language}" dir="auto">{escape(language.say("server-unavailable"))}</p>'
        for language in languages())
    return ('<!doctype html><html lang="en"><meta charset="utf-8">'
            f'<meta http-equiv="refresh" content="5"><title>{escape(ENGLISH.say("site-title"))}'
            f"</title>{sentences}</html>")


def supervisor(options: Options, folder: Path, nginx_path: str) -> str:
    """supervisor's configuration: nginx, the watch, and a section for each process."""
    return _filled("supervisord.conf", {
        "FOLDER": _word(folder), "USER": getpass.getuser(), "NGINX": _word(nginx_path),
        "PYTHON": _word(sys.executable), "ROOT": _word(ROOT),
        "PORTS": " ".join(map(str, options.ports)),
    }) + "".join(
        SITE.format(port=port, command=_word(
            *_on_core(core), sys.executable, "-m", "casebook.serve", "--port", str(port),
            "--address", "127.0.0.1"))
        for port, core in zip(options.ports, one_core_each(len(options.ports)), strict=True))


def one_core_each(count: int) -> list[int | None]:
    """The core of each of `count` processes where there are as many as cores, and taskset.

    With fewer or more of them the system decides, which each None says. The global interpreter lock
    lets one thread of a process work at a time: passed between cores, each finds nothing at hand.
    """
    cores = sorted(os.sched_getaffinity(0)) if shutil.which(TASKSET) else []
    return [*cores] if len(cores) == count else [None] * count


def _on_core(core: int | None) -> list[str]:
    return [] if core is None else [TASKSET, "--cpu-list", str(core)]


def _word(*parts: object) -> str:
    """Words of a command as supervisor reads them."""
    return shlex.join(map(str, parts)).replace("%", "%%")


def _filled(name: str, values: dict[str, str]) -> str:
    return Template((DEPLOY / name).read_text(encoding="utf-8")).safe_substitute(values)
