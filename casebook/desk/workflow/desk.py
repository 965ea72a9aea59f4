"""The one service of the desk: every action of everybody goes through it."""

from casebook.desk.workflow.drafts import Drafts
from casebook.desk.workflow.publications import Publications
from casebook.desk.workflow.reading import Reading
from casebook.desk.workflow.requests import Requests
from casebook.desk.workflow.service import Rules

__all__ = ["Desk", "Rules"]


class Desk(Drafts, Requests, Publications, Reading):
    """Drafts, requests, publications and the record over one database and one store.

    `Desk(database, store, rules)`: each action takes an Actor, and does it whole or not at all.
    """
