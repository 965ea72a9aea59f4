"""From a draft to a publication: who may do what, and what has become of it."""

from casebook.desk.workflow.actor import ACTIONS, ROLES, SYSTEM, Actor, Role
from casebook.desk.workflow.desk import Desk, Rules
from casebook.desk.workflow.values import (
    Alongside,
    Comment,
    Draft,
    Live,
    Preparation,
    Publication,
    Request,
)

__all__ = [
    "ACTIONS",
    "ROLES",
    "SYSTEM",
    "Actor",
    "Alongside",
    "Comment",
    "Desk",
    "Draft",
    "Live",
    "Preparation",
    "Publication",
    "Request",
    "Role",
    "Rules",
]
