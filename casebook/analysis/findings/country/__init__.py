"""Findings on one Member State."""
