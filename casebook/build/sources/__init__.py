"""Reading the sources: CSV, YAML and release notes, with the line of every value."""
