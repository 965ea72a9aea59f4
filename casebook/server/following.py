"""Following a store of releases, where CASEBOOK_RELEASES names one."""

from typing import TYPE_CHECKING

from casebook import paths
from casebook.server.renewal import PAGES
from casebook.settings import settings
from casebook.use_counts import COUNTS

if TYPE_CHECKING:
    from casebook.store.follow import Follower, Standing
    from casebook.store.use import UseWriter

_followers: "list[Follower]" = []
_writers: "list[UseWriter]" = []


def start() -> None:
    """Fetches the release that the store points to, goes on following in a thread, and counts."""
    if url := settings().releases:
        # Without a store nobody needs what it takes.
        from casebook.store.follow import Follower
        from casebook.store.use import UseWriter

        follower = Follower(url, paths.TABLES, PAGES.renew)
        follower.start()
        _followers.append(follower)
        writer = UseWriter(url, COUNTS)
        writer.start()
        _writers.append(writer)


def stop() -> None:
    """Follows no longer, and writes down what was counted."""
    while _followers:
        _followers.pop().stop()
    while _writers:
        _writers.pop().stop()


def standing() -> "Standing | None":
    """How far this process follows; None where there is no store."""
    return _followers[-1].standing if _followers else None
