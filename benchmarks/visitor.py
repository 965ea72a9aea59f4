"""A visitor without a browser: Streamlit's own protocol, as many at a time as one likes.

It does what the browser's code does: it sends every picker's value and the hashes of the messages
that it holds with each run, follows the address, and knows the pages from the menu.
"""

import asyncio
import time
from dataclasses import dataclass

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

TIMEOUT = 60


@dataclass(frozen=True)
class Run:
    """One run of the script: seconds from asking until its end, and what came."""

    seconds: float
    messages: int
    bytes: int
    charts: int
    faults: int


class Visitor:
    """One visit. `pages` are the page hashes by path, `pickers` the options by widget id.

    `cookie` is what a front server sends to keep a visit at one process.
    """

    def __init__(self, address: str, page: str = "", query: str = "", cookie: str = "") -> None:
        self._headers = {"Cookie": cookie} if cookie else {}
        self.address, self.page, self.query = address, page, query
        self.page_hash = ""
        self.pages: dict[str, str] = {}
        self.pickers: dict[str, list[str]] = {}
        self.tabs: list[str] = []
        self.interests: list[str] = []
        self.chosen: dict[str, str] = {}
        self._fragments: dict[str, str] = {}
        self._held: set[str] = set()
        self._socket: ClientConnection | None = None

    async def arrive(self) -> Run:
        """Opens the connection and has the page run for the first time."""
        self._socket = await connect(
            f"ws://{self.address}/_stcore/stream", subprotocols=["streamlit"],  # type: ignore[list-item]
            max_size=None, compression=None, open_timeout=TIMEOUT,
            additional_headers=self._headers)
        return await self.run()

    async def go(self, page: str) -> Run:
        """Another page of the menu; the pickers of the last one are forgotten."""
        self.page, self.page_hash = page, self.pages[page]
        self.chosen.clear()
        return await self.run()

    async def choose(self, widget: str, value: str) -> Run:
        """Another value of a picker or a pair of tabs; a fragment runs alone."""
        self.chosen[widget] = value
        return await self.run(self._fragments.get(widget, ""))

    async def run(self, fragment: str = "") -> Run:
        """The script, or one fragment of it, run once more as it stands."""
        if self._socket is None:
            raise RuntimeError("the visitor has not arrived yet")
        started = time.perf_counter()
        await self._socket.send(self._asked(fragment))
        if not fragment:
            self.pickers, self.tabs = {}, []
        # One limit for the run: one for each message cost a reader half of its time.
        async with asyncio.timeout(TIMEOUT):
            return await self._answered(self._socket, started)

    async def _answered(self, socket: ClientConnection, started: float) -> Run:
        """What comes until the run ends, and what of it a browser would remember."""
        messages = size = charts = faults = 0
        while True:
            data = await socket.recv()
            said = ForwardMsg.FromString(data)  # type: ignore[arg-type]
            messages, size = messages + 1, size + len(data)
            kind = said.WhichOneof("type")
            if kind == "delta":
                element = said.delta.new_element.WhichOneof("type")
                charts += element == "plotly_chart"
                faults += element == "exception"
                self._seen(said)
            elif kind == "ref_hash":
                charts += 1  # only what is large is held, and that is the charts
            elif kind == "navigation":
                self.pages = {one.url_pathname: one.page_script_hash
                              for one in said.navigation.app_pages}
                self.page_hash = said.navigation.page_script_hash
            elif kind == "page_info_changed":
                self.query = said.page_info_changed.query_string
            elif (kind == "script_finished"
                  and said.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN):
                return Run(time.perf_counter() - started, messages, size, charts, faults)

    async def leave(self) -> None:
        """Closes the connection."""
        if self._socket is not None:
            await self._socket.close()

    def _asked(self, fragment: str) -> bytes:
        ask = BackMsg()
        state = ask.rerun_script
        state.query_string, state.page_name = self.query, self.page
        state.page_script_hash, state.fragment_id = self.page_hash, fragment
        state.cached_message_hashes.extend(self._held)
        state.context_info.timezone = "Europe/Zurich"
        state.context_info.locale = "en"
        state.context_info.url = f"http://{self.address}/{self.page}"
        state.context_info.color_scheme = "light"
        for widget, value in self.chosen.items():
            one = state.widget_states.widgets.add()
            one.id, one.string_value = widget, value
        return ask.SerializeToString()

    def _seen(self, said: ForwardMsg) -> None:
        if said.metadata.cacheable:
            self._held.add(said.hash)
        delta = said.delta
        if delta.WhichOneof("type") == "add_block":
            widget = delta.add_block.tab_container.id
            if widget and widget not in self.tabs:
                self.tabs.append(widget)
        elif delta.new_element.WhichOneof("type") == "selectbox":
            widget = delta.new_element.selectbox.id
            self.pickers[widget] = list(delta.new_element.selectbox.options)
        else:
            return
        if delta.fragment_id:
            self._fragments[widget] = delta.fragment_id
