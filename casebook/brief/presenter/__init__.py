"""A briefing as a talk in the browser, with the speaker's view."""
