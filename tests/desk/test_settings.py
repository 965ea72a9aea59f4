"""Settings of the desk: what could not be meant is said in a sentence, and no secret in any."""

import os
from collections.abc import Mapping
from unittest.mock import patch

import pytest

from casebook.desk.settings import PREFIX, DeskSettings, desk_settings
from casebook.errors import BadSettings

PROVIDER = {"CASEBOOK_DESK_ISSUER": "https://login.example.org/realms/itu",
            "CASEBOOK_DESK_CLIENT_ID": "casebook", "CASEBOOK_DESK_CLIENT_SECRET": "s3cr3t",
            "CASEBOOK_DESK_BASE_URL": "https://desk.example.org/",
            "CASEBOOK_DESK_EDITORS": "casebook editors, anna@example.org"}


def configured(environment: Mapping[str, str]) -> DeskSettings:
    """The settings where no other of the desk's variables is set."""
    others = {name: text for name, text in os.environ.items() if not name.startswith(PREFIX)}
    with patch.dict(os.environ, {**others, **environment}, clear=True):
        return desk_settings()


def test_without_a_provider_it_is_for_one_person_here() -> None:
    chosen = configured({})
    assert chosen.local
    assert not chosen.two_people
    assert chosen.database_url.startswith("sqlite:////")


def test_with_a_provider_two_people_publish() -> None:
    chosen = configured(PROVIDER)
    assert (chosen.local, chosen.two_people) == (False, True)
    assert chosen.base_url == "https://desk.example.org"
    assert chosen.editors == ("casebook editors", "anna@example.org")
    assert not configured({**PROVIDER, "CASEBOOK_DESK_SECOND_PERSON": "off"}).two_people


def test_the_address_of_the_metadata_is_the_issuers() -> None:
    whole = PROVIDER["CASEBOOK_DESK_ISSUER"] + "/.well-known/openid-configuration"
    assert configured({**PROVIDER, "CASEBOOK_DESK_ISSUER": whole}).issuer == PROVIDER[
        "CASEBOOK_DESK_ISSUER"]


@pytest.mark.parametrize(("environment", "sentence"), [
    ({"CASEBOOK_DESK_HOURS": "0"}, "CASEBOOK_DESK_HOURS: input should be greater than"),
    ({"CASEBOOK_DESK_EDITOR": "a"}, "Did you mean CASEBOOK_DESK_EDITORS?"),
    ({"CASEBOOK_DESK_BASE_URL": "http://desk.example.org"}, "begins with https://"),
    ({"CASEBOOK_DESK_BASE_URL": "https://example.org/desk"}, "without a path"),
    ({"CASEBOOK_DESK_COOKIE_SECRET": "short-one"}, "at least 32 characters"),
    ({"CASEBOOK_DESK_ISSUER": "https://login.example.org"}, "CASEBOOK_DESK_CLIENT_ID is missing"),
    ({**PROVIDER, "CASEBOOK_DESK_EDITORS": ""}, "Nobody could do anything"),
    ({"CASEBOOK_DESK_ROLES_CLAIM": "a..b"}, "CASEBOOK_DESK_ROLES_CLAIM: string should match"),
])
def test_what_could_not_be_meant_has_a_sentence(
    environment: dict[str, str], sentence: str
) -> None:
    with pytest.raises(BadSettings) as refused:
        configured(environment)
    assert sentence in str(refused.value)
    assert "s3cr3t" not in str(refused.value)
    assert "short-one" not in str(refused.value)


def test_no_secret_is_shown_with_the_settings() -> None:
    shown = repr(configured({**PROVIDER, "CASEBOOK_DESK_DATABASE": "postgresql://a:passw0rd@b/c"}))
    assert "s3cr3t" not in shown
    assert "passw0rd" not in shown
