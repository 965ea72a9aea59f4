"""The briefing: what the reader has chosen on other pages, put in order, and taken away."""

from casebook.ui.briefing import briefing
from casebook.ui.layout import heading

heading("briefing")
briefing()
