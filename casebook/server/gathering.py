"""Web sockets that write what is sent together in one piece."""

from typing import Any

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState

from casebook.server.connections import configurations


class Gathering(WebSocketsSansIOProtocol):
    """uvicorn's web sockets, which writes what one turn of the loop sends all at once.

    Each write lets go of the interpreter, and has to wait for it again where pages run.
    """

    _gathering = False

    async def send(self, message: Any) -> None:
        data = message.get("bytes")
        plain = self.handshake_complete and not self.close_sent and self.initial_response is None
        if data is None or not plain:
            await super().send(message)
            return
        await self.writable.wait()
        if self.disconnected:
            raise ClientDisconnected
        try:
            self.conn.send_binary(data)
        except InvalidState as reason:
            raise ClientDisconnected from reason
        if not self._gathering:
            self._gathering = True
            self.loop.call_soon(self._write)

    def _write(self) -> None:
        self._gathering = False
        if not self.transport.is_closing():
            self.transport.write(b"".join(self.conn.data_to_send()))


def write_in_one_piece() -> None:
    """To be called at the start, before anyone has come; nothing changes under another server."""
    for configuration in configurations():
        if configuration.ws_protocol_class is WebSocketsSansIOProtocol:
            configuration.ws_protocol_class = Gathering
