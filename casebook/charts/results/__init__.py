"""Charts of the page on results."""
