"""A chart's number as text, one way for slides, note, document and talk; and as a number format.

What a reader compares between two files must be written alike, so no format rounds by itself.
"""

from casebook.brief.model import ChartData
from casebook.wording import Fixed, Language, SignedUnits, Units

# A mixed number with as few digits below the line as are exact: sixteenths need two at most.
_FRACTION = "# ##/##"


def label(
    value: float | None, chart: ChartData, language: Language, *, signed: bool = False,
) -> str:
    """`value` as its chart's label: units with fractions, else the chart's decimals; "" for none.

    `signed` adds the plus of a step up. Changes in units have their sign always.
    """
    if value is None:
        return ""
    if chart.numbers == "units-change":
        return SignedUnits(value).written(language) if value else Units(0).written(language)
    quantity = Units(value) if chart.numbers == "units" else Fixed(value, chart.decimals)
    text = quantity.written(language)
    plus = signed and value > 0 and any(sign in "123456789" for sign in text)
    return f"+{text}" if plus else text


def tick(value: float, decimals: int, chart: ChartData, language: Language) -> str:
    """`value` beside the axis, whose step has so many decimals."""
    quantity = Fixed(value, decimals) if chart.numbers == "decimal" else Units(value)
    return quantity.written(language)


def number_format(
    chart: ChartData, language: Language, decimals: int | None = None, before: str = ""
) -> str:
    """The format that office programs write the chart's numbers in, grouped as all others.

    `decimals` are those of an axis, else the chart's own; `before` stands before each number.
    """
    if chart.numbers == "units-change":
        plus = "+" if decimals is None else ""  # an axis has no plus
        return f"{plus}{_FRACTION};−{_FRACTION};0"
    if chart.numbers != "decimal":
        return before + _FRACTION
    places = chart.decimals if decimals is None else decimals
    digits = "0" + ("." + "0" * places if places else "")
    values = [value for one in chart.series for value in one.values if value is not None]
    if min(values, default=0) >= 0:
        return grouped_format(digits, language, before)
    # LibreOffice leaves the sign out where a format has conditions; so it has none here, and what
    # is smaller than the largest has a narrow space before it, which is not seen.
    sign = f'"{language.separators[1]}"'
    largest = max(map(abs, values))
    groups = "" if largest < 1e3 else f"#{sign}##" if largest < 1e6 else f"#{sign}###{sign}##"
    return f"{before}{groups}{digits};−{before}{groups}{digits};{before}{digits}"


def grouped_format(digits: str, language: Language, before: str = "") -> str:
    """A number format of office programs that groups by the language's sign; none below zero.

    `digits` are the last group's, 0.00. A comma in a format becomes the sign of the reader's
    system, so the sign stands there as text, from a thousand and from a million up.
    """
    sign = f'"{language.separators[1]}"'
    thousands = f"{before}#{sign}##{digits}"
    millions = f"{before}#{sign}###{sign}##{digits}"
    return f"[>=1000000]{millions};[>=1000]{thousands};{before}{digits}"
