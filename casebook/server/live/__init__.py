"""Live connections, one for each open page: what one reader does never holds up the others.

docs/decisions/034-live-connections.md
"""

from casebook.server.live.connection import LARGEST, Messages
from casebook.server.live.connections import LiveConnections

__all__ = ["LARGEST", "LiveConnections", "Messages"]
