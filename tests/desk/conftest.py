"""Fixtures of the desk's tests: browsers as those of the site's tests, a provider with people."""

from collections.abc import Iterator

import pytest

from tests.browser.conftest import browser_type_launch_args
from tests.browser.server import Server
from tests.desk.running import desk_of_people, provider
from tests.desk.seeded import Office, with_request

__all__ = ["browser_type_launch_args"]


@pytest.fixture(scope="session")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A provider of identities."""
    with provider(tmp_path_factory.mktemp("provider")) as address:
        yield address


@pytest.fixture(scope="session")
def office(issuer: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A desk where the provider's people sign in, with one open request: one for all tests."""
    folder = tmp_path_factory.mktemp("desk")
    with (with_request(folder / "desk") as (database, desk),
          desk_of_people(folder, issuer, seeded=False) as server):
        yield Office(server, database, desk)


@pytest.fixture(scope="session")
def people_desk(office: Office) -> Server:
    """The desk itself."""
    return office.server
