"""Charts of the page on revenue."""
