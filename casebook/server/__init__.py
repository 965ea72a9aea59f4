"""What the server gives beside the pages: addresses for programs, headers, compression, limits.

    screens = server.first_screens(shell, site)
    st.App("casebook/ui/main.py", routes=server.routes(),
           middleware=server.middleware(shell, screens))

and, at its start, `server.one_heap()`, `server.answer_at_once()`, `server.lose_patience()`,
`server.write_in_one_piece()`, `server.write_logs(server.settings().log)` and
`screens.draw_ahead()`.
"""

from casebook.server.connections import answer_at_once
from casebook.server.first_screen import first_screens
from casebook.server.gathering import write_in_one_piece
from casebook.server.logs import write_logs
from casebook.server.memory import one_heap
from casebook.server.middleware import middleware
from casebook.server.patience import lose_patience
from casebook.server.routes import routes
from casebook.settings import settings

__all__ = [
    "answer_at_once", "one_heap", "first_screens", "lose_patience", "middleware", "routes",
    "settings", "write_in_one_piece", "write_logs",
]
