"""Known errors of the sources, corrected openly."""
