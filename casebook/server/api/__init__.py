"""Endpoints for programs: what each reads from a request, and what it answers."""
