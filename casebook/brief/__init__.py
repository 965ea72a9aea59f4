"""Briefings: a choice of cards, for an audience, as slides, a note, a page to carry, a talk."""
