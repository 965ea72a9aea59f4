"""The pages of the site: script, place in the menu, and the pickers that each one listens to."""

from dataclasses import dataclass
from typing import Literal

# The four entries of the menu that are one page each, and the two that open a list.
Group = Literal["top", "evidence", "data"]


@dataclass(frozen=True)
class SitePage:
    """`name` is the script in pages/, the path in the address and the message `page-<name>`."""

    name: str
    group: Group
    icon: str
    listens_to: tuple[str, ...]
    default: bool = False


SITE = (
    SitePage("case", "top", ":material/balance:", (), default=True),
    SitePage("country", "top", ":material/public:", ("country", "peers", "price_basis")),
    SitePage("simulator", "top", ":material/tune:", ("country",)),
    SitePage("briefing", "top", ":material/note_stack:", ("country", "peers")),
    SitePage("work", "evidence", ":material/satellite_alt:", ("country",)),
    SitePage("revenue", "evidence", ":material/payments:",
             ("country", "region", "grouping", "years", "price_basis")),
    SitePage("units", "evidence", ":material/stairs:",
             ("country", "peers", "region", "grouping", "years")),
    SitePage("needs", "evidence", ":material/rule:", ("country", "region", "grouping")),
    SitePage("next_unit", "evidence", ":material/add_shopping_cart:", ("country",)),
    SitePage("efficiency", "evidence", ":material/savings:", ("price_basis",)),
    SitePage("voluntary", "evidence", ":material/volunteer_activism:",
             ("country", "years", "price_basis")),
    SitePage("agencies", "evidence", ":material/hub:", ("country", "years", "price_basis")),
    SitePage("outcomes", "evidence", ":material/account_tree:", ("plan_period",)),
    SitePage("results", "evidence", ":material/flag:", ("plan_period",)),
    SitePage("data", "data", ":material/database:", ("plan_period",)),
    SitePage("verify", "data", ":material/verified:", ()),
    SitePage("changes", "data", ":material/history:", ()),
    SitePage("search", "data", ":material/search:", ()),
)
