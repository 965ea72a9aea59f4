"""Domain rules of the counts of ITU's work, and of the unit costs made from them."""

from collections.abc import Callable, Iterator

from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation

# Columns of each table that add up to another of its columns.
SUMS = {
    "satellite_networks": (("networks_planned", "networks_non_planned"), "networks"),
    "itu_t_texts_by_year": (("recommendations", "amendments", "corrigenda", "supplements",
                             "annexes", "appendices", "other_texts"), "all_texts"),
}
FILINGS = ("filings", "satellites")


def kinds_add_up(frames: Frames) -> Iterator[Violation]:
    """Planned and non-planned networks make all networks, kinds of text make all texts."""
    for name, (parts, whole) in SUMS.items():
        table = frames[name]
        off = table[table[list(parts)].sum(axis=1) != table[whole]]
        for row in off.itertuples():
            yield Violation(f"{name}.csv", int(row.Index), whole, getattr(row, whole),
                            "its kinds do not add up to it", "Count the row again at the source")


def filings_add_up(frames: Frames) -> Iterator[Violation]:
    """Filings by administration and by year are the same filings."""
    for column in FILINGS:
        by_year = int(frames["constellation_filings_by_year"][column].sum())
        by_administration = int(frames["constellation_filings"][column].sum())
        if by_year != by_administration:
            yield Violation("constellation_filings.csv", None, column, by_administration,
                            f"constellation_filings_by_year.csv has {by_year} in all",
                            "Take both from the same edition")


def unit_costs_fit_their_periods(frames: Frames) -> Iterator[Violation]:
    """A bound says how the years of amounts and counts lie: equal, inside or around each other."""
    figures = frames["published_figures"].set_index("fact_id")
    for row in frames["unit_costs"].itertuples():
        counts = figures.loc[row.fact_ids.split()]
        counts = counts[counts["amount_chf"].isna()]
        if counts.empty:
            continue
        first, last = int(counts["first_year"].min()), int(counts["last_year"].max())
        inside = row.from_year <= first and last <= row.to_year
        around = first <= row.from_year and row.to_year <= last
        fits = {"exact": inside and around, "at-most": inside, "at-least": around}[row.bound]
        units = set(counts["unit"].str.removesuffix("s"))
        if not fits or units != {row.unit}:
            yield Violation("unit_costs.yml", int(row.Index), row.cost_id, f"{first}-{last}",
                            f"counts in {', '.join(sorted(units))} of these years make no "
                            f"{row.bound} cost of {row.from_year}-{row.to_year}",
                            "Correct the figures or the bound")


RULES: tuple[Callable[[Frames], Iterator[Violation]], ...] = (
    kinds_add_up,
    filings_add_up,
    unit_costs_fit_their_periods,
)
