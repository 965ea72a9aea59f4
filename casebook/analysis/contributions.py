"""Classes of contribution: which are lawful, how far one may go down, and what a class comes to.

Pure arithmetic. The scale and its rules are those of `data/classes.yml`, where each stands with its
provision; a test holds the two together. When a class may be chosen, and how a reduction is put
into effect gradually, is not reckoned here.
"""

from math import isfinite

from casebook.errors import BadParameterValue

# Convention, No. 468: 40 units down to 2 in steps of one, then fractions. Sums of powers of two, so
# that floats hold them exactly and classes can be compared with ==.
LAWFUL: tuple[float, ...] = (
    0.0625, 0.125, 0.25, 0.5, 1.0, 1.5, *(float(units) for units in range(2, 41)))
# Convention, No. 468A: only for least developed countries and those that the Council determines.
RESTRICTED: tuple[float, ...] = (0.0625, 0.125)
# Constitution, No. 165: from three units up at most 15 per cent, below three at most one class.
WHOLE_FROM = 3.0
KEPT_OF_HUNDRED = 85


def is_lawful(units: float) -> bool:
    """Whether `units` is a class of the scale, or a whole number above it (Convention, No. 469)."""
    if not isfinite(units):
        return False
    return units in LAWFUL or (units > LAWFUL[-1] and float(units).is_integer())


def nearest_classes(units: float) -> tuple[float, ...]:
    """The classes of the scale next below and above `units`; one where it is beyond an end."""
    below = [step for step in LAWFUL if step <= units][-1:]
    return (*below, *[step for step in LAWFUL if step > units][:1])


def lowest_allowed(units: float, may_hold_lowest: bool) -> float:
    """The lowest class, in units, that may follow `units` from one period to the next.

    Constitution, No. 165. `may_hold_lowest` says whether 1/8 and 1/16 are open to the Member State.
    Where no lower class is open, `units` itself. Raises BadParameterValue for an unlawful class.
    """
    _check(units)
    if units >= WHOLE_FROM:
        # Whole numbers throughout: 0.85 has no exact float, and a rounding error costs a unit.
        return float(int(units) * KEPT_OF_HUNDRED // 100)
    below = [step for step in LAWFUL if step < units and (may_hold_lowest or _open_to_all(step))]
    return below[-1] if below else float(units)


def lawful_moves(units: float, may_hold_lowest: bool) -> tuple[float, ...]:
    """Every class of the scale that may follow `units`, lowest first, `units` itself among them.

    Increases are free at any time (Constitution, No. 165B) and have no upper end; the list ends
    with the scale, or with `units` where that is above it. Raises BadParameterValue for an unlawful
    class.
    """
    lowest = lowest_allowed(units, may_hold_lowest)
    top = max(LAWFUL[-1], float(units))
    above = tuple(float(more) for more in range(int(LAWFUL[-1]) + 1, int(top) + 1))
    return tuple(
        step for step in (*LAWFUL, *above)
        if step == units or (step >= lowest and (may_hold_lowest or _open_to_all(step)))
    )


def within_rule(before: float, after: float, may_hold_lowest: bool) -> bool:
    """Whether a class of `after` units may follow `before` without leave for more (Nos. 165, 165A).

    Raises BadParameterValue when one of the two is no lawful class.
    """
    _check(after)
    if after == before:
        return True
    return after >= lowest_allowed(before, may_hold_lowest) and (
        may_hold_lowest or _open_to_all(after))


def contribution(units: float, unit_amount: float) -> float:
    """What `units` come to a year, in the currency of `unit_amount`."""
    return units * unit_amount


def share(units: float, total: float) -> float:
    """The share of `units` in `total` units, between 0 and 1. Raises BadParameterValue for none."""
    if not total > 0:
        raise BadParameterValue(
            parameter="total", value=total, rule="a share needs a total above zero")
    return units / total


def _open_to_all(units: float) -> bool:
    return units not in RESTRICTED


def _check(units: float) -> None:
    if not is_lawful(units):
        raise BadParameterValue(
            parameter="class_of_contribution", value=units,
            rule="it is no class of the scale (Convention, No. 468) and no whole number above 40")
