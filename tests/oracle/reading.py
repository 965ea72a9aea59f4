"""Print sentences of the site with the rows they rest on, for a person to read.

    python -m tests.oracle.reading 30

A test compares numbers; whether the words claim what their numbers carry, a reader has to judge:
scope, date, kind of amount. Cards and views are drawn by the day, or by CASEBOOK_SAMPLE.
"""

import sys

from casebook.cards import Prepared, cards
from tests.oracle.compare import shown
from tests.oracle.sample import SPECIAL, choices, view
from tests.oracle.view import View
from tests.sampling import SEED, dice

MOST_ROWS = 8


def main(count: int) -> None:
    """Print so many sentences, each of another card while there are cards enough."""
    chance, all_ = dice("reading"), choices()
    ids = sorted(cards())
    print(f"CASEBOOK_SAMPLE={SEED}")
    for place in range(count):
        if place % len(ids) == 0:
            chance.shuffle(ids)
        country = chance.choice([*SPECIAL, *all_.country])
        chosen = view(chance, all_, country=country)
        print(text(shown(ids[place % len(ids)], chosen), chosen, place + 1))


def text(card: Prepared, chosen: View, place: int) -> str:
    """A card's words, what was chosen, where it is from, and its first rows and last."""
    fresh = View()._asdict()
    said = {name: value for name, value in chosen._asdict().items() if value != fresh[name]}
    rows = card.rows
    shown_rows = rows if len(rows) <= MOST_ROWS else rows.iloc[[*range(MOST_ROWS - 3), -3, -2, -1]]
    return "\n".join((
        f"\n{place}. {card.card.id}  {said}", f"   {card.title}", f"   {card.subtitle}",
        f"   {card.source_line} | {card.grade}", *(f"   ! {one}" for one in card.warnings),
        shown_rows.to_string(index=False, max_colwidth=40, line_width=180),
        f"   ({len(rows)} rows)"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
