"""Middleware of every request to a page or an endpoint."""
