"""Roles: from a claim or a list, never from what people may write about themselves."""

from typing import Any

import pytest

from casebook.desk.access.roles import roles_of
from casebook.desk.settings import DeskSettings

READER, EDITOR = {"reader"}, {"reader", "editor"}
PUBLISHER = {"reader", "editor", "publisher"}
CHOSEN = DeskSettings(readers=("staff",), editors=("editors", "Eva@Example.org"),
                      publishers=("publishers", "subject-7"), roles_claim="realm_access.roles")


def roles(**claims: Any) -> set[str]:
    return set(roles_of(claims, CHOSEN))


@pytest.mark.parametrize(("claims", "expected"), [
    ({"realm_access": {"roles": ["staff"]}}, READER),
    ({"realm_access": {"roles": ["staff", "editors"]}}, EDITOR),
    ({"realm_access": {"roles": "publishers"}}, PUBLISHER),
    ({"realm_access.roles": ["editors"]}, EDITOR),
    ({"sub": "subject-7"}, PUBLISHER),
    ({"email": "eva@example.org", "email_verified": True}, EDITOR),
    ({"email": "eva@example.org"}, set()),
    ({"email": "eva@example.org", "email_verified": "true"}, set()),
    ({"preferred_username": "eva@example.org", "name": "publishers"}, set()),
    ({"roles": ["publishers"]}, set()),
    ({"realm_access": {"roles": [["publishers"], None, 3]}}, set()),
    ({"realm_access": ["publishers"]}, set()),
    ({"realm_access": {"roles": ["Publishers"]}}, set()),
    ({}, set()),
])
def test_roles(claims: dict[str, Any], expected: set[str]) -> None:
    assert roles(**claims) == expected
