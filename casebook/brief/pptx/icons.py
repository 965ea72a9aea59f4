"""Which icon stands on a card's slide."""

from collections.abc import Mapping
from pathlib import Path

ICONS = Path(__file__).resolve().parent / "icon_files"
# A card's own, else that of the cards whose names begin alike. Files lie in `icons`.
_CARDS: Mapping[str, str] = {
    "case-spectrum": "satellite", "case-standards": "file-check", "case-connecting": "access-point",
    "case-needs": "clock-hour-4", "case-efficiency": "gauge", "case-unit-value": "clock-hour-4",
    "country-internet": "access-point", "country-projects": "map-pin", "country-peers": "users",
    "country-near-by-gdp": "users", "efficiency-unit-value": "clock-hour-4",
    "units-changes": "arrows-sort", "work-networks": "satellite",
    "work-networks-units": "satellite", "work-texts": "file-check",
}
_GROUPS: Mapping[str, str] = {
    "agencies": "gauge", "case": "coins", "country": "coins", "efficiency": "gauge",
    "needs": "access-point", "next": "coins", "receipt": "coins", "revenue": "coins",
    "units": "users", "voluntary": "coins",
}


def icon_of(card: str) -> str:
    """The icon's name for a card; "" for a card that has none."""
    return _CARDS.get(card) or _GROUPS.get(card.partition("-")[0], "")
