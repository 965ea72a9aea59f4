"""Charts of the page on contributory units."""
