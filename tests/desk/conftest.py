"""Fixtures of the desk's tests: browsers as those of the site's tests, a provider with people."""

from collections.abc import Iterator

import pytest

from tests.browser.conftest import browser_type_launch_args
from tests.browser.server import Server
from tests.desk.running import desk_of_people, provider

__all__ = ["browser_type_launch_args"]


@pytest.fixture(scope="session")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A provider of identities."""
    with provider(tmp_path_factory.mktemp("provider")) as address:
        yield address


@pytest.fixture(scope="session")
def people_desk(issuer: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A desk where the provider's people sign in, one for all tests."""
    with desk_of_people(tmp_path_factory.mktemp("desk"), issuer) as server:
        yield server
