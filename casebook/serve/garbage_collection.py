"""Garbage collection: what is imported is left out of it, and it comes less often."""

import gc

# New objects until the garbage collector looks for unused cycles among them, and rounds until it
# looks at what the first and the second round left. A page makes some thousands: at Python's own
# 700, 10 and 10 a crowd's server spent a twelfth of its time on that.
COLLECTED_AFTER = 10_000, 4, 12


def tune() -> None:
    """To be called once, when everything is imported: no round walks that again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)
