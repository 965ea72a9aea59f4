"""The pages of the site: script, title, group, and the pickers that each one listens to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SitePage:
    """`name` is the script in pages/, the path in the address and the message `page-<name>`."""

    name: str
    group: str
    icon: str
    listens_to: tuple[str, ...]
    default: bool = False


SITE = (
    SitePage("case", "argument", ":material/balance:", ("price_basis",), default=True),
    SitePage("work", "argument", ":material/satellite_alt:", ("country",)),
    SitePage("revenue", "evidence", ":material/payments:",
             ("country", "region", "grouping", "years", "price_basis")),
    SitePage("units", "evidence", ":material/stairs:",
             ("country", "peers", "region", "grouping", "years")),
    SitePage("needs", "evidence", ":material/rule:", ("country", "region", "grouping")),
    SitePage("efficiency", "evidence", ":material/savings:", ("price_basis",)),
    SitePage("country", "member", ":material/public:", ("country", "peers", "price_basis")),
    SitePage("simulator", "member", ":material/tune:", ("country",)),
    SitePage("next_unit", "member", ":material/add_shopping_cart:", ("country",)),
    SitePage("voluntary", "evidence", ":material/volunteer_activism:",
             ("country", "years", "price_basis")),
    SitePage("agencies", "evidence", ":material/hub:", ("country", "years", "price_basis")),
    SitePage("outcomes", "evidence", ":material/account_tree:", ("plan",)),
    SitePage("results", "evidence", ":material/flag:", ("plan",)),
    SitePage("briefing", "open", ":material/note_stack:", ("country", "peers")),
    SitePage("data", "open", ":material/database:", ()),
    SitePage("verify", "open", ":material/verified:", ()),
    SitePage("changes", "open", ":material/history:", ()),
)
