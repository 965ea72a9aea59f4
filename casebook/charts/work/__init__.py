"""Charts of the page on what ITU does."""
