"""A visitor without a browser: Streamlit's own protocol, as many at a time as one likes.

It does what the browser's code does: it sends every picker's value and the hashes of the messages
that it holds with each run, follows the address, knows the pages from the menu, unpacks each card
that it has not seen, and asks for a card's table where the card's script would.
"""

import asyncio
import http.client
import json
import time
import zlib
from dataclasses import dataclass

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

TIMEOUT = 60
# The key of the button with the filters, in its widget id.
FILTERS = "page_filters"
# Streamlit's global.maxCachedMessageAge, which the server tells its browsers.
HELD_RUNS = 50


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

    `filters` is the button of the page's filters while they are closed, "" where there are none.
    `cookie` is what a front server sends to keep a visit at one process.
    """

    def __init__(self, address: str, page: str = "", query: str = "", cookie: str = "") -> None:
        self._headers = {"Cookie": cookie} if cookie else {}
        self.opened = ""
        self.address, self.page, self.query = address, page, query
        self.page_hash = ""
        self.pages: dict[str, str] = {}
        self.pickers: dict[str, list[str]] = {}
        self.tables: list[str] = []
        self.filters = ""
        self.interests: list[str] = []
        self.chosen: dict[str, str] = {}
        self._fragments: dict[str, str] = {}
        self._held: dict[str, ForwardMsg] = {}
        self._used: dict[str, int] = {}
        self._runs = 0
        self._cards: dict[bytes, str] = {}
        self._socket: ClientConnection | None = None

    async def arrive(self) -> Run:
        """Opens the connection and has the page run for the first time."""
        self._socket = await connect(
            f"ws://{self.address}/_stcore/stream", subprotocols=["streamlit"],
            max_size=None, compression=None, open_timeout=TIMEOUT,
            additional_headers=self._headers)
        return await self.run()

    async def go(self, page: str) -> Run:
        """Another page of the menu; the pickers of the last one are forgotten."""
        self.page, self.page_hash = page, self.pages[page]
        self.chosen.clear()
        self.opened = ""
        return await self.run()

    async def choose(self, widget: str, value: str) -> Run:
        """Another value of a picker; a fragment runs alone."""
        self.chosen[widget] = value
        return await self.run(self._fragments.get(widget, ""))

    async def open_filters(self) -> Run:
        """Opens the filters of the page, whose pickers come with the run."""
        self.opened = self.filters
        return await self.run()

    async def run(self, fragment: str = "") -> Run:
        """The script, or one fragment of it, run once more as it stands."""
        if self._socket is None:
            raise RuntimeError("the visitor has not arrived yet")
        started = time.perf_counter()
        await self._socket.send(self._asked(fragment))
        if not fragment:
            self.pickers, self.tables, self.filters = {}, [], ""
        # One limit for the run: one for each message cost a reader half of its time.
        async with asyncio.timeout(TIMEOUT):
            return await self._answered(self._socket, started)

    async def _answered(self, socket: ClientConnection, started: float) -> Run:
        """What comes until the run ends, and what of it a browser would remember."""
        messages = size = charts = faults = 0
        while True:
            data = await socket.recv()
            said = ForwardMsg.FromString(data)
            messages, size = messages + 1, size + len(data)
            if said.ref_hash:
                said = self._held[said.ref_hash]
                self._used[said.hash] = self._runs
            kind = said.WhichOneof("type")
            if kind == "delta":
                element = said.delta.new_element.WhichOneof("type")
                charts += element == "plotly_chart" or _is_card(said)
                faults += element == "exception"
                self._seen(said)
            elif kind == "navigation":
                self.pages = {one.url_pathname: one.page_script_hash
                              for one in said.navigation.app_pages}
                self.page_hash = said.navigation.page_script_hash
            elif kind == "page_info_changed":
                self.query = said.page_info_changed.query_string
            elif (kind == "script_finished"
                  and said.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN):
                self._forget()
                return Run(time.perf_counter() - started, messages, size, charts, faults)

    async def open_table(self, address: str) -> Run:
        """A card's table, asked for and read in full; what is no table counts as a fault."""
        return await asyncio.to_thread(self._asked_for, address)

    def _asked_for(self, address: str) -> Run:
        started = time.perf_counter()
        connection = http.client.HTTPConnection(self.address, timeout=TIMEOUT)
        connection.request("GET", address, headers=self._headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        fault = answer.status != 200 or b"<table>" not in body
        return Run(time.perf_counter() - started, 1, len(body), 0, int(fault))

    async def leave(self) -> None:
        """Closes the connection."""
        if self._socket is not None:
            await self._socket.close()

    def _forget(self) -> None:
        """Lets go of messages that the last runs did not use, as a browser does."""
        self._runs += 1
        for old in [one for one, run in self._used.items() if run < self._runs - HELD_RUNS]:
            del self._held[old], self._used[old]

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
        if self.opened:
            one = state.widget_states.widgets.add()
            one.id, one.bool_value = self.opened, True
        return ask.SerializeToString()

    def _seen(self, said: ForwardMsg) -> None:
        if said.metadata.cacheable:
            self._held[said.hash] = said
            self._used[said.hash] = self._runs
        block = said.delta.add_block
        if block.popover.id and FILTERS in block.popover.id and not block.popover.open:
            self.filters = block.popover.id
        element = said.delta.new_element
        if _is_card(said):
            own, packed = element.bidi_component.bytes.split(b"\n", 1)
            if packed not in self._cards:
                self._cards[packed] = json.loads(zlib.decompress(packed))["id"]
            self.tables.append(f"/cards/{self._cards[packed]}/table{json.loads(own)['query']}")
        elif element.WhichOneof("type") == "selectbox":
            widget = element.selectbox.id
            self.pickers[widget] = list(element.selectbox.options)
            if said.delta.fragment_id:
                self._fragments[widget] = said.delta.fragment_id


def _is_card(said: ForwardMsg) -> bool:
    """Whether the message places a card; the keeper of the briefing is a component too."""
    element = said.delta.new_element
    return (element.WhichOneof("type") == "bidi_component"
            and element.bidi_component.component_name == "casebook.card")
