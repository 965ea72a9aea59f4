"""Shared parts of slides and documents: templates, native charts, text, alternative text."""
