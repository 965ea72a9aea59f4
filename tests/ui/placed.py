"""The cards of a page that runs without a browser: what they were told, what is done in them."""

import json
import re
import zlib
from dataclasses import dataclass
from html import unescape
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.testing.v1 import AppTest

from casebook.cards.card_view import COMPONENT
from casebook.ui.component import BASKET


@dataclass(frozen=True)
class Placed:
    """One card: `own` is what is told of the visit, `told` what all visits share."""

    widget: str
    own: dict[str, Any]
    told: dict[str, Any]

    @property
    def text(self) -> str:
        """The words round the chart, as they are read."""
        html = f"{self.told['above']} {self.told['below']}"
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())

    @property
    def title(self) -> str:
        found = re.search(r"<h3[^>]*>(.*?)</h3>", self.told["above"])
        assert found is not None
        return unescape(found[1])


def placed(app: AppTest) -> dict[str, Placed]:
    """The cards of the page by id, in their order."""
    found = {}
    for element in app.get("bidi_component"):
        if element.proto.component_name != COMPONENT:
            continue
        own, packed = element.proto.bytes.split(b"\n", 1)
        card = Placed(element.proto.id, json.loads(own), json.loads(zlib.decompress(packed)))
        found[card.told["id"]] = card
    return found


def titles(app: AppTest) -> list[str]:
    return [card.title for card in placed(app).values()]


def texts(app: AppTest) -> str:
    """All words of all cards."""
    return " ".join(card.text for card in placed(app).values())


def done(app: AppTest, card_id: str, what: str, value: object = True) -> AppTest:
    """The page after a reader has done something in a card, told as its script tells it."""
    return _triggered(app, placed(app)[card_id].widget, what, value)


def told(app: AppTest, what: str, value: object) -> AppTest:
    """The page after the keeper of the briefing in the browser has told something."""
    (keeper,) = (element for element in app.get("bidi_component")
                 if element.proto.component_name == BASKET)
    return _triggered(app, keeper.proto.id, what, value)


def _triggered(app: AppTest, widget: str, what: str, value: object) -> AppTest:
    said = WidgetStates()
    said.CopyFrom(app._tree.get_widget_states())
    event = said.widgets.add()
    event.id = f"$$STREAMLIT_INTERNAL_KEY_{widget}__events"
    event.json_trigger_value = json.dumps([{"event": what, "value": value}])
    return app._run(said)
