"""Charts of the page on sister agencies."""
