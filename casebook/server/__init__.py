"""What the server gives beside the pages: addresses for programs, headers, compression, limits.

    st.App("casebook/ui/main.py", routes=server.routes(), middleware=server.middleware(shell))

and, at its start, `server.answer_at_once()`, `server.lose_patience()` and
`server.write_logs(server.settings().log)`.
"""

from casebook.server.connections import answer_at_once
from casebook.server.logs import write_logs
from casebook.server.middleware import middleware
from casebook.server.patience import lose_patience
from casebook.server.routes import routes
from casebook.server.settings import settings

__all__ = ["answer_at_once", "lose_patience", "middleware", "routes", "settings", "write_logs"]
