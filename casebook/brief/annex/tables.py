"""Tables of the annex: lines, years, totals, and the lines that change the total most."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from casebook.analysis.proposal_cost.arithmetic import Amounts, Estimate, LineCost
from casebook.analysis.proposal_cost.model import MEASURES, Line, Proposal
from casebook.exports.proposal_cost.labels import field, label, measure
from casebook.wording import Language

# The lines that change the total most; more would repeat the table of lines.
MOST_EFFECTS = 5
_LEFT_TO_RIGHT = "\u200e"
SIDES = ("low", "likely", "high")
# Forty lines at their most, in the smallest currency, have 19 digits.
_WIDTHS = (0.31, 0.23, 0.23, 0.23)


@dataclass(frozen=True)
class Table:
    """A table: its cells may have several lines, the first of which counts most.

    `widths` are shares of the page; `numbers` the columns whose cells stand at the end; the last
    `strong` rows add up the others.
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: tuple[int, ...]
    strong: int = 0

    @property
    def words(self) -> tuple[int, ...]:
        """The columns whose cells stand at the beginning."""
        return tuple(at for at in range(len(self.headers)) if at not in self.numbers)

    def alt(self, language: Language) -> str:
        """The table's alternative text."""
        return language.say("proposal-file-table-alt", title=self.title, rows=len(self.rows))


def tables(proposal: Proposal, made: Estimate, language: Language) -> tuple[Table, ...]:
    """The tables that have rows."""
    if not proposal.lines:
        return ()
    found = [_lines(proposal, made, language)]
    if made.lines:
        found += [_years(made, language), _sums(proposal, made, language)]
        found += [_effects(proposal, made, language)] if len(made.lines) > 1 else []
    return tuple(found)


def units(number: Decimal, language: Language) -> str:
    """Contributory units, with more decimals where there is less than one."""
    digits = "#,##0.##" if number >= 1 else "0.####"
    return language.decimal(number, digits)


def _francs(amount: Decimal, language: Language) -> str:
    return language.decimal(amount, "#,##0")


def _spread(likely: str, low: str, high: str) -> str:
    """An amount, with its range on a line below where it has one."""
    return likely if low == high else f"{likely}\n{low}–{high}"


def _lines(proposal: Proposal, made: Estimate, language: Language) -> Table:
    costs = {one.place: one for one in made.lines}
    total = _spread(*(_francs(getattr(made.total, side), language)
                      for side in ("likely", "low", "high")))
    rows = [_line(place, line, costs.get(place), language)
            for place, line in enumerate(proposal.lines)]
    return Table(
        language.say("proposal-file-lines-title"),
        (field("line", language), *(language.say(f"proposal-file-{name}")
                                    for name in ("work", "unit-cost", "when")),
         field("fund", language), language.say("proposal-file-total-chf")),
        (*rows, ("", language.say("proposal-file-total"), "", "", "", total)),
        (0.06, 0.28, 0.17, 0.14, 0.15, 0.2), (2, 5), strong=1)


def _line(
    place: int, line: Line, cost: LineCost | None, language: Language
) -> tuple[str, ...]:
    kind = label("kind", line.kind, language)
    counted = language.clauses([
        *([line.grade] if line.grade else []),
        *(f"{measure(line.kind, at, language)}{language.colon}"
          f"{language.decimal(line.quantity[at], '#,##0.###')}"
          for at in range(len(MEASURES[line.kind])))])
    work = "\n".join([line.title, f"{kind} – {counted}"] if line.title else [kind, counted])
    years = str(line.first_year) if line.first_year == line.last_year else (
        f"{line.first_year}–{line.last_year}")
    return (str(place + 1), work,
            language.say("proposal-file-open") if cost is None else _unit(line, cost, language),
            f"{label('timing', line.timing, language)}\n{years}",
            f"{label('fund', line.fund, language)}\n{label('paid', line.paid, language)}",
            "–" if cost is None else _spread(*(
                _francs(getattr(cost.total, side), language)
                for side in ("likely", "low", "high"))))


def _unit(line: Line, cost: LineCost, language: Language) -> str:
    """The unit cost in constant prices; below it the one of other prices, as it was entered."""
    unit = _spread(*(language.decimal(getattr(cost.unit, side), "#,##0.##")
                     for side in ("likely", "low", "high")))
    first, last, entered = line.cost.price_first, line.cost.price_last, line.cost.likely
    if first is None or entered is None:
        return unit
    years = str(first) if first == last else f"{first}–{last}"
    return f"{unit}\n" + language.say("proposal-file-unit-entered", years=years,
                                      amount=language.decimal(entered, "#,##0.##"))


def _three(amounts: Amounts, language: Language) -> tuple[str, ...]:
    return tuple(_francs(getattr(amounts, side), language) for side in SIDES)


def _sided(first: str, language: Language) -> tuple[str, ...]:
    return (first, *(f"{language.say(f'proposal-file-{side}')} (CHF)" for side in SIDES))


def _years(made: Estimate, language: Language) -> Table:
    rows = [(language.say("proposal-file-undated") if year is None else str(year),
             *_three(amounts, language)) for year, amounts in made.by_year.items()]
    return Table(
        language.say("proposal-file-years-title"),
        _sided(language.say("proposal-file-year"), language),
        (*rows, (language.say("proposal-file-total"), *_three(made.total, language))),
        _WIDTHS, (1, 2, 3), strong=1)


def _sums(proposal: Proposal, made: Estimate, language: Language) -> Table:
    rows: list[tuple[str, ...]] = [
        (language.say(f"proposal-file-{name}"), *_three(amounts, language))
        for name, amounts in (("once", made.once), ("yearly", made.yearly),
                              ("in-kind", made.in_kind), ("on-units", made.on_units))]
    rows.append((language.say("proposal-file-total"), *_three(made.total, language)))
    if proposal.currency and made.own_currency:
        rows.append((language.say("proposal-file-own-currency-of", code=proposal.currency.code),
                     *_three(made.own_currency, language)))
    return Table(
        language.say("proposal-file-sums-title"),
        _sided(language.say("proposal-file-part"), language), tuple(rows),
        _WIDTHS, (1, 2, 3), strong=2 if made.own_currency else 1)


def _effects(proposal: Proposal, made: Estimate, language: Language) -> Table:
    return Table(
        language.say("proposal-file-effects-title"),
        (language.say("proposal-file-work"), *(
            language.say(f"proposal-file-effect-{name}") for name in ("low", "high", "tenth"))),
        tuple(_effect_rows(proposal, made, language)), _WIDTHS, (1, 2, 3))


def _effect_rows(
    proposal: Proposal, made: Estimate, language: Language
) -> Iterator[tuple[str, ...]]:
    for one in made.effects[:MOST_EFFECTS]:
        line = proposal.lines[one.place]
        yield (f"{one.place + 1}. {line.title or label('kind', line.kind, language)}",
               *(_signed(amount, language) for amount in (one.low, one.high, one.tenth)))


def _signed(amount: Decimal, language: Language) -> str:
    """An effect with its sign, which stands before the number in every direction of writing."""
    signed = f"{'+' if amount > 0 else ''}{_francs(amount, language)}"
    return f"{_LEFT_TO_RIGHT}{signed}{_LEFT_TO_RIGHT}" if language.right_to_left else signed
