"""A briefing as PowerPoint slides (python-pptx)."""
