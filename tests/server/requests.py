"""Requests as nobody sane sends them: pages, rows, figures and talks, odd values, odd encodings."""

import random
from collections.abc import Iterator
from urllib.parse import quote

from casebook import cards
from casebook.ui.site import site
from casebook.warehouse import Release, catalogue
from casebook.warehouse.codebook import codebook

ODD = (
    "", "0", "-1", "1e309", "NaN", "2014", "9" * 40, "KEN", "ken", "KEN-BRA", "XXX", "Africa",
    "true", "null", "None", "[]", "{}", "'", '"', "';drop table contributions;--",
    "' or 1=1 --", "$country", "{{7*7}}", "${jndi:ldap://x}", "<script>alert(1)</script>", "%",
    "%00", "\x00", "\x1f", "\x7f", "\r\nX: y", "é", "\u202e", "\U0001f600", "\ud7ff", "ＫＥＮ", "ﷺ",
    "../../etc/passwd", "..%2f", "file:///etc/passwd", "http://127.0.0.1:1/", "\\\\x\\y", "~", ".",
    "A" * 300, "-" * 60, "9B2M7-QK3D4", "1,5", "٣", "KEN" + "-BRA" * 40,
)
NAMES = ("country", "region", "group", "from", "to", "prices", "peers", "list", "scenario", "lang",
         "card", "release", "embed", "size", "theme", "plan", "node", "figure", "cards", "brief",
         "x", "", "__proto__", "from[]", "FROM")


def addresses(seed: int, count: int, release: Release, figures: list[str]) -> Iterator[str]:
    """`count` addresses, the same for the same seed; `figures` are ids that stand."""
    dice = random.Random(seed)
    questions, tables = list(catalogue()), [name for name, _ in release.tables]
    known = [*codebook().parameters, *NAMES]
    paths = {
        "page": lambda: "/" + dice.choice([*(one.name for one in site()), "", "none", "UNITS"]),
        "data": lambda: f"/data/{dice.choice(questions)}."
                        f"{dice.choice(['csv', 'json', 'parquet', 'xlsx', 'exe', ''])}",
        "table": lambda: f"/data/tables/{dice.choice([*tables, odd(dice)])}."
                         f"{dice.choice(['csv', 'parquet', 'exe'])}",
        "figure": lambda: f"/figures/{dice.choice([*figures, odd(dice)])}."
                          f"{dice.choice(['svg', 'gif', ''])}",
        "brief": lambda: f"/briefings/{dice.choice(['ken', odd(dice)])}."
                         f"{dice.choice(['pdf', 'exe', ''])}",
        "case": lambda: f"/infographics/{dice.choice(['KEN', 'all', odd(dice)])}."
                        f"{dice.choice(['png', 'svg', 'gif', ''])}",
        "screen": lambda: f"/story/{dice.choice(['cost', odd(dice)])}.{dice.choice(['gif', ''])}",
        "talk": lambda: dice.choice(["/present", "/present/slides.json", "/files/x",
                                     "/proposals/annex.pdf", "/proposals/" + odd(dice)]),
        "part": lambda: f"/cards/{dice.choice([*cards.cards(), odd(dice)])}/"
                        f"{dice.choice(['table', 'about', odd(dice)])}",
        "other": lambda: dice.choice([
            "/changes.atom", "/data/index.json", "/health/ready", "/metrics", "/data/",
            "/app/static/" + odd(dice), "/static/" + odd(dice), "/media/" + odd(dice),
            "/component/" + odd(dice), "/" + odd(dice), "/_stcore/" + odd(dice)]),
    }
    kinds = dice.choices(list(paths), [26, 36, 6, 4, 1, 1, 1, 4, 10, 12], k=count)
    for kind in kinds:
        pairs = [(dice.choice(known), dice.choice([*ODD, dice.choice(list(cards.cards()))]))
                 for _ in range(dice.choice([0, 0, 1, 1, 2, 5]))]
        query = "&".join(f"{quote(name)}={coded(dice, value)}" for name, value in pairs)
        yield paths[kind]() + (f"?{query}" if query else "")


def odd(dice: random.Random) -> str:
    """An odd value as part of a path."""
    return quote(dice.choice(ODD), safe="")


def coded(dice: random.Random, value: str) -> str:
    """A value percent-encoded in one of several ways, some of them wrong."""
    match dice.randrange(5):
        case 0:
            return quote(quote(value, safe=""), safe="")
        case 1:
            return "".join(f"%{byte:02x}" for byte in value.encode("utf-16-le", "replace"))
        case 2:
            return quote(value, safe="") + dice.choice(["%", "%f", "%ff%fe", "%zz", "+"])
        case _:
            return quote(value, safe="")
