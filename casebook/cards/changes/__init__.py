"""Changes from one release to the next: the comparison, and its HTML."""
