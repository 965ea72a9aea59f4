"""A store of each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casebook.store import Store, open_store
from tests.store.bucket import URL, Bucket, bucket


@pytest.fixture(scope="session")
def served() -> Iterator[Bucket]:
    with bucket() as made:
        yield made


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """An empty store in a folder, then in a bucket."""
    if request.param == "folder":
        return open_store(str(tmp_path / "store"))
    request.getfixturevalue("served")
    return open_store(f"{URL}/{tmp_path.name}")


@pytest.fixture
def in_bucket(served: Bucket, tmp_path: Path) -> Store:
    """An empty store in a bucket, for what is the same in a folder and takes long."""
    return open_store(f"{URL}/{tmp_path.name}")
