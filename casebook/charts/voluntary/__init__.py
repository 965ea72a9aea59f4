"""Charts of the page on voluntary contributions."""
