"""When something breaks inside, no answer and no page tells what is inside."""

import string
from typing import Any

import pytest
from starlette.testclient import TestClient

from casebook import cards, errors
from casebook.errors import CasebookError
from casebook.server import conditional
from casebook.server.api import (
    atom_feed,
    brochures,
    catalogue,
    datapackage,
    figures,
    health,
    openapi,
    queries,
    release_files,
    tables,
)
from casebook.server.api.own import presenter
from casebook.server.middleware import problem_details
from casebook.wording import ENGLISH
from tests.server.test_owasp import SECRETS, guarded, safe

INSIDE = 'secret at /srv/casebook/data/tables: File "/usr/lib/python3.11/x.py", line 3'
# Address -> what it cannot do without.
NEEDS = (
    ("/data/index.json", catalogue, "live"), ("/data/datapackage.json", datapackage, "live"),
    ("/data/openapi.json", openapi, "live"), ("/data/release.zip", release_files, "live"),
    ("/data/release.duckdb", release_files, "release_file"),
    ("/data/tables/member_states.parquet", tables, "live"),
    ("/data/units_total_by_year.csv", queries, "of_query"),
    ("/figures/none.png", figures, "cards_of_figure"),
    ("/changes.atom", atom_feed, "feed"), ("/health/ready", health, "release_status"),
    ("/brochure.pdf", brochures, "live"), ("/infographics/KEN.png", brochures, "brochure"),
    ("/present", presenter, "live"), ("/present/slides.json", presenter, "live"),
    ("/data/units_total_by_year.json", queries, "live"), ("/data/x.csv", queries, "named_query"),
    ("/data/index.json", conditional, "_software"),
)


def wrong(error: BaseException) -> Any:
    def failing(*_: object, **__: object) -> None:
        raise error

    return failing


@pytest.mark.parametrize(("address", "module", "name"), NEEDS)
@pytest.mark.parametrize("error", [
    RuntimeError(INSIDE), OSError(28, INSIDE), MemoryError(INSIDE), KeyError(INSIDE),
    errors.ReleaseDamaged(release="x", file=INSIDE, damage=INSIDE),
    errors.ReleaseMissing(folder=INSIDE),
    errors.QueryFailed(query="x", release="x", reason=INSIDE),
], ids=lambda error: type(error).__name__)
def test_no_address_tells(
    address: str, module: Any, name: str, error: Exception, client: TestClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, name, wrong(error))
    answer = client.get(address)
    assert answer.status_code in (500, 503)
    assert "secret" not in answer.text
    assert safe(answer.text), answer.text
    guarded(answer)
    if answer.status_code == 503:
        assert int(answer.headers["retry-after"]) > 0
    else:
        assert answer.headers["casebook-reference"] in answer.text


@pytest.mark.parametrize("address", ["/", "/units", "/static/x.js", "/_stcore/health"])
def test_no_part_of_streamlit_tells(
    address: str, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from casebook.server.middleware.compression import Compression

    monkeypatch.setattr(Compression, "__call__", wrong(RuntimeError(INSIDE)))
    answer = client.get(address)
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert safe(answer.text)
    guarded(answer)


OPERATORS = [one for one in vars(errors).values()
             if isinstance(one, type) and issubclass(one, CasebookError) and not one.public]


@pytest.mark.parametrize("kind", OPERATORS, ids=lambda kind: kind.__name__)
def test_readers_get_no_value_of_an_error_that_is_not_public(kind: type[CasebookError]) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(kind.sentence) if name]
    error = kind(**dict.fromkeys(names, INSIDE))
    assert "secret" in str(error) or not names
    assert "secret" not in problem_details.problem(error, ENGLISH).sentence
    assert "secret" not in ENGLISH.error(error)


def test_the_list_of_secrets_does_bite() -> None:
    assert not safe("Traceback (most recent call last)")
    assert not safe(__file__)
    assert not safe("uvicorn/0.54.0")
    assert len(SECRETS) > 8
    assert cards.cards()
