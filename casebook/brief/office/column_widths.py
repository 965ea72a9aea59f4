"""The widths of a table's columns, from its measured text."""

from collections.abc import Sequence

from casebook.exports.text_metrics import width

SIDE = 7.0  # points within a cell, beside its text


def columns(texts: Sequence[Sequence[str]], size: float, wide: float) -> tuple[float, ...]:
    """The width of each column: what it needs, the widest giving way first; all of `wide`."""
    needs = [max(width(text, size, "strong") for text in column) + 2 * SIDE + 2
             for column in texts]
    words = [max((width(word, size, "strong") for text in column for word in text.split(" ")),
                 default=0) + 2 * SIDE + 2 for column in texts]
    least = [min(need, max(word, 48.0)) for need, word in zip(needs, words, strict=True)]
    spare = wide - sum(least)
    if spare <= 0:
        return tuple(one * wide / sum(least) for one in least)
    wishes = [need - low for need, low in zip(needs, least, strict=True)]
    if sum(wishes) > spare:
        return tuple(low + wish * spare / sum(wishes)
                     for low, wish in zip(least, wishes, strict=True))
    # What is left over goes to all alike, so that the table keeps the slide's edges.
    rest = (spare - sum(wishes)) / len(needs)
    return tuple(need + rest for need in needs)
