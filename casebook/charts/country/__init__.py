"""Charts of the page of a Member State."""
