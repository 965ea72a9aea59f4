"""Parts of the page on which figures come in."""
