"""Charts of the page on needs."""
