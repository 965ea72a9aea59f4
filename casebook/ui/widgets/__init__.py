"""Widgets of single pages: the story, the search, grades, and the model of results."""
