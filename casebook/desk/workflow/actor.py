"""People at the desk, and the role that each action takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Role = Literal["reader", "editor", "publisher"]
# Each role includes those before it.
ROLES: tuple[Role, ...] = ("reader", "editor", "publisher")
MOST_NAME = 200

# Every action, and the least role that may do it. No other place says so.
ACTIONS: Mapping[str, Role] = {
    "read": "reader",
    "export_record": "reader",
    "load": "editor",
    "start_draft": "editor",
    "save_draft": "editor",
    "drop_draft": "editor",
    "ask": "editor",
    "withdraw": "editor",
    "comment": "editor",
    "approve": "publisher",
    "refuse": "publisher",
    "stop": "publisher",
    "take_back": "publisher",
}


@dataclass(frozen=True)
class Actor:
    """A person signed in: the provider's name for them, their own, and their roles."""

    subject: str
    name: str
    roles: frozenset[Role] = frozenset()

    def may(self, action: str) -> bool:
        """Whether the roles suffice; KeyError for an action that there is not."""
        return any(ROLES.index(role) >= ROLES.index(ACTIONS[action]) for role in self.roles)


# The desk itself, when it publishes what was approved.
SYSTEM = Actor("", "casebook")
