"""A desk that runs: a process of its own on a port, by the key or with people of a provider."""

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.server import ROOT, Server, free_port, wait_until_healthy
from tests.desk.seeded import seed

LINK = re.compile(r"http://localhost:\d+(/enter\?key=[\w-]+)")
# Names of the provider's people, by what they may do here.
PEOPLE = {"rene": "casebook-readers", "eva": "casebook-editors", "pavel": "casebook-publishers",
          "nadia": "other-group"}


@contextmanager
def desk(folder: Path, *, seeded: bool = True, **environment: str) -> Iterator[Server]:
    """The desk until the block ends; its log and its own files lie in `folder`. One that is not
    `seeded` builds what is live, as a desk does that begins."""
    port = int(environment.pop("PORT", 0)) or free_port()
    if seeded:
        seed(folder / "desk")
    log = folder / "desk.log"
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "casebook.desk", "--port", str(port)], cwd=ROOT, stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "CASEBOOK_DESK_FOLDER": str(folder / "desk"), **environment})
    server = Server(f"http://127.0.0.1:{port}", log, process.pid)
    try:
        wait_longer(server, process, 1 if seeded else 6)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_longer(server: Server, process: "subprocess.Popen[bytes]", times: int) -> None:
    """Waits so many times as long as for a site: a desk that begins builds what is live."""
    for left in range(times, 0, -1):
        try:
            return wait_until_healthy(server, process)
        except RuntimeError:
            if left == 1 or process.poll() is not None:
                raise
    return None


def key_link(server: Server) -> str:
    """The path with the newest key that the desk printed."""
    return LINK.findall(server.log.read_text(encoding="utf-8"))[-1]


def sign_in(page: Page, server: Server, name: str) -> None:
    """Through the provider's own page."""
    page.goto(server.url)
    page.get_by_role("button", name=re.compile("Sign in|Se connecter")).click()
    page.get_by_role("button", name=name, exact=True).click()
    page.wait_for_url(f"{server.url}/**")


def claims(name: str, group: str) -> str:
    """A person as the provider describes them."""
    return json.dumps({"sub": name, "name": name.title(), "groups": [group],
                       "email": f"{name}@example.org", "email_verified": True})


@contextmanager
def provider(folder: Path) -> Iterator[str]:
    """A provider of identities until the block ends: its address."""
    port = free_port()
    people = [f"--user-claims={claims(name, group)}" for name, group in PEOPLE.items()]
    with (folder / "provider.log").open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", f"--port={port}", *people],
            stdout=output, stderr=subprocess.STDOUT)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/.well-known/openid-configuration", timeout=1)
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=15)


@contextmanager
def desk_of_people(
    folder: Path, issuer: str, *, seeded: bool = True, **environment: str
) -> Iterator[Server]:
    """A desk where the people of the provider at `issuer` sign in."""
    port = free_port()
    with desk(folder, seeded=seeded, **{
        "PORT": str(port), "CASEBOOK_DESK_ISSUER": issuer, "CASEBOOK_DESK_CLIENT_ID": "desk",
        "CASEBOOK_DESK_CLIENT_SECRET": "a-secret-of-the-desk",
        "CASEBOOK_DESK_BASE_URL": f"http://127.0.0.1:{port}",
        "CASEBOOK_DESK_ROLES_CLAIM": "groups", "CASEBOOK_DESK_READERS": "casebook-readers",
        "CASEBOOK_DESK_EDITORS": "casebook-editors",
        "CASEBOOK_DESK_PUBLISHERS": "casebook-publishers", **environment,
    }) as server:
        yield server
