"""A proxy below whose path the site lies: it takes the path off, as nginx can."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from urllib.parse import urlsplit

_NOT_HERE = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_HEAD = re.compile(rb"\A(?P<method>[A-Z]+) (?P<path>\S+) ")


@contextmanager
def below(path: str, site: str) -> Iterator[str]:
    """The address of `site` below `path`, `/casebook` for one, until the block ends; web sockets
    pass. What is asked outside the path is answered with 404."""
    behind, ready = urlsplit(site), Event()
    ports: list[int] = []
    stops: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                writer.write(data)
                await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            pass  # an end left, or the block ended
        finally:
            writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            return
        asked = _HEAD.match(head)
        if asked is None or not asked["path"].startswith(f"{path}/".encode()):
            writer.write(_NOT_HERE)
            await writer.drain()
            writer.close()
            return
        head = head.replace(asked["path"], asked["path"][len(path):], 1)
        if b"upgrade: websocket" not in head.lower():  # one request a connection
            head = re.sub(rb"(?i)\r\nconnection:[^\r]*", b"", head)
            head = head.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)
        inward, outward = await asyncio.open_connection(behind.hostname, behind.port)
        outward.write(head)
        with suppress(asyncio.CancelledError):
            await asyncio.gather(pipe(reader, outward), pipe(inward, writer))

    async def run() -> None:
        stops.append((asyncio.get_running_loop(), asyncio.Event()))
        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            ports.append(server.sockets[0].getsockname()[1])
            ready.set()
            await stops[0][1].wait()

    thread = Thread(target=lambda: asyncio.run(run()), daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield f"http://127.0.0.1:{ports[0]}{path}"
    finally:
        loop, stop = stops[0]
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
