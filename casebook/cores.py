"""Which of the machine's cores the interpreter works on.

One interpreter works in one thread at a time. Where its threads sit on several cores, each time it
is passed on another core has to wake up and has nothing at hand.
"""

import os

_at_start: list[int] = []


def usable() -> list[int]:
    """The cores that this process may use; none where the system does not tell."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def one_each(count: int) -> list[int | None]:
    """The core of each of `count` processes where there are as many as cores.

    With fewer or more of them the system decides, which each None says.
    """
    cores = usable()
    return [*cores] if len(cores) == count else [None] * count


def stay_on(core: int) -> None:
    """Keeps this thread on `core`, and with it every thread and program that it starts."""
    global _at_start
    _at_start = _at_start or usable()
    os.sched_setaffinity(0, {core})


def roam() -> None:
    """Lets this thread, and what it starts, use every core that the process had at its start."""
    if _at_start:
        os.sched_setaffinity(0, _at_start)
