"""What the server gives beside the pages: addresses for programs, headers, compression, limits.

    st.App("casebook/ui/main.py", routes=server.routes(), middleware=server.middleware(shell))
"""

from casebook.server.middleware import middleware
from casebook.server.routes import routes

__all__ = ["middleware", "routes"]
