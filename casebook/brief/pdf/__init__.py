"""A briefing as a tagged PDF (Typst, PDF/UA-1)."""
