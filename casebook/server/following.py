"""Following a store of releases, where CASEBOOK_RELEASES names one."""

from typing import TYPE_CHECKING

from casebook import paths
from casebook.server.renewal import PAGES
from casebook.settings import settings

if TYPE_CHECKING:
    from casebook.store.follow import Follower, Standing

_followers: "list[Follower]" = []


def start() -> None:
    """Fetches the release that the store points to, and goes on following in a thread."""
    if url := settings().releases:
        # Without a store nobody needs what it takes.
        from casebook.store.follow import Follower

        follower = Follower(url, paths.TABLES, PAGES.renew)
        follower.start()
        _followers.append(follower)


def stop() -> None:
    """Follows no longer."""
    while _followers:
        _followers.pop().stop()


def standing() -> "Standing | None":
    """How far this process follows; None where there is no store."""
    return _followers[-1].standing if _followers else None
