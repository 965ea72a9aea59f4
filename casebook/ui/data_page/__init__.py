"""Parts of the pages on data, changes and verification."""
