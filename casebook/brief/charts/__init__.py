"""Charts of a briefing as data, whatever the format: categories and series, scales, labels."""
