"""The HTTP server beside Streamlit's: API endpoints, first screens, middleware.

    screens = server.first_screens(shell, site)
    st.App("casebook/ui/main.py", routes=server.routes(),
           middleware=server.middleware_stack(shell, messages, screens))

and, at its start, `server.write_logs(server.settings().log)`, `server.following.start()` and
`screens.draw_ahead()`.
"""

from casebook.server import following
from casebook.server.first_screen import first_screens
from casebook.server.logs import write_logs
from casebook.server.middleware.stack import middleware_stack
from casebook.server.routes import routes
from casebook.settings import settings

__all__ = ["first_screens", "following", "middleware_stack", "routes", "settings", "write_logs"]
