"""A briefing as one HTML file that needs no network, and as a ZIP with its data."""
