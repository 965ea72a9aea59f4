"""Charts of the page on outcomes."""
