"""Search: Member States, charts, terms and documents."""

from casebook.ui import site_search
from casebook.ui.layout import heading

heading("search")
site_search.place()
