"""Endpoints of what is a reader's own: talks and estimates, which no cache keeps for others."""
