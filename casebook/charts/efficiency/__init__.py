"""Charts of the page on efficiency."""
