"""The whole application as a program meets it, without a port or a browser."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from app import app
from casebook.warehouse import Release, live
from tests.browser.server import Server, running


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """The running application; a fault inside it shows as the answer that a reader would get."""
    with TestClient(app, raise_server_exceptions=False, follow_redirects=False) as running:
        # Asking for plain bytes keeps lengths comparable; tests of compression ask for more.
        running.headers["Accept-Encoding"] = "identity"
        yield running


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The application in a process of its own, on a port, as readers meet it."""
    folder = tmp_path_factory.mktemp("server")
    with running(folder / "server.log", CASEBOOK_CACHE=str(folder / "cache")) as started:
        yield started


@pytest.fixture(scope="session")
def release() -> Release:
    return live()
