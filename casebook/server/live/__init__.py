"""Live connections, one for each open page: what one reader does never holds up the others.

docs/decisions/034-live-connections.md
"""

from casebook.server.live.connections import LARGEST, LiveConnections

__all__ = ["LARGEST", "LiveConnections"]
