"""An S3 server on this machine, with one bucket, that can go away and come back."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.request import Request, urlopen

import pytest
from moto.server import ThreadedMotoServer

from tests.browser.server import free_port

URL = "s3://releases/casebook"


class Bucket:
    """The server of the bucket; what it holds outlasts its being away."""

    def __init__(self) -> None:
        self.port = free_port()
        self._server = ThreadedMotoServer("127.0.0.1", self.port, verbose=False)
        self.environment = {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.port}", "AWS_REGION": "eu-central-2",
            "AWS_ACCESS_KEY_ID": "of-tests", "AWS_SECRET_ACCESS_KEY": "of-tests"}

    def come(self) -> None:
        self._server = ThreadedMotoServer("127.0.0.1", self.port, verbose=False)
        self._server.start()

    def go(self) -> None:
        self._server.stop()

    def make(self) -> None:
        """The empty bucket."""
        asked = Request(f"http://127.0.0.1:{self.port}/releases", method="PUT")
        with urlopen(asked, timeout=10):
            pass


@contextmanager
def bucket() -> Iterator[Bucket]:
    """A bucket, to be found by the variables of this process."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    made = Bucket()
    made.come()
    patch = pytest.MonkeyPatch()
    for name, text in made.environment.items():
        patch.setenv(name, text)
    # Nobody is asked through a proxy, and no other server is.
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        patch.delenv(name)
    try:
        made.make()
        yield made
    finally:
        made.go()
        patch.undo()
