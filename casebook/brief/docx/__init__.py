"""A briefing as a Word document (python-docx)."""
