"""What the server gives beside the pages: addresses for programs, headers, compression, limits.

    st.App("casebook/ui/main.py", routes=server.routes(), middleware=server.middleware(shell))

and, at its start, `server.answer_at_once()`.
"""

from casebook.server.connections import answer_at_once
from casebook.server.middleware import middleware
from casebook.server.routes import routes

__all__ = ["answer_at_once", "middleware", "routes"]
