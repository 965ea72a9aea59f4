"""Numbers as each language writes them, by the patterns of CLDR (Babel)."""

from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel import Locale, numbers

from casebook.wording.pseudo import base

# The UN's Arabic documents write figures in the digits used here too, so that a number can be
# compared across languages.
_LATIN = "latn"
# Where this site does not group as CLDR does: ITU and the UN group English numbers with a space,
# which no language reads as a decimal sign. ITU's Arabic and Spanish texts do so too. The narrow
# one, at which no line breaks.
_GROUPS = {"en": "\u202f", "es": "\u202f", "ar": "\u202f"}
# Magnitudes that ITU and the UN count in a smaller one than CLDR: from the first to below the
# second in the third. French has "2 600 milliards", Spanish "2 200 millones" up to "1 billón".
_COUNTED_IN = {"fr": (1e12, float("inf"), 10**9), "es": (1e9, 1e12, 10**6)}


def sign(value: float) -> str:
    """The sign of a change, which is always said; of none, that it may be either."""
    return "+" if value > 0 else "−" if value < 0 else "±"


def separators(language: str) -> str:
    """The decimal sign and the grouping sign, as plotly takes them: ".\u202f"."""
    point, _, group = _signs(language)
    return point + group


def locale_of(language: str) -> Locale:
    """The locale of a language; that of English for one that nobody speaks."""
    return Locale.parse(base(language))


@cache
def _signs(language: str) -> tuple[str, str, str]:
    """The decimal sign, Babel's sign between groups, and the one that readers see."""
    locale = locale_of(language)
    symbols = locale.number_symbols[_LATIN]
    group = str(symbols["group"])
    return str(symbols["decimal"]), group, _GROUPS.get(locale.language, group)


def _grouped(written: str, language: str) -> str:
    """What Babel wrote, with the site's own grouping sign where it has one for the language."""
    _, babels, own = _signs(language)
    return written if babels == own else written.replace(babels, own)


def decimal(value: float | Decimal, digits: str, language: str) -> str:
    """The number by a pattern of CLDR, grouped and pointed as the language does it.

    Below zero it has the minus sign (U+2212) that changes have, where its digits are not all zero.
    """
    size = value.copy_abs() if isinstance(value, Decimal) else abs(value)
    written = _grouped(numbers.format_decimal(
        size, digits, locale=locale_of(language), numbering_system=_LATIN), language)
    return f"−{written}" if value < 0 and any(sign in "123456789" for sign in written) else written


def half_up(value: float, decimals: int) -> Decimal:
    """`value` with so many decimals; halves away from zero, as office programs and browsers do."""
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def compact(value: float, language: str) -> str:
    """Three significant digits with the language's word for the magnitude, not to be parted.

    Chinese has no long form in CLDR's compact decimals (Babel raises): it takes the short one,
    which is the full word there (万, 亿). Russian takes it too (млн, млрд), as the UN writes: the
    long form is declined, and by digits that are rounded away (215.4: миллиона, 215: миллионов).
    """
    own = locale_of(language).language
    by_myriads, kind = own == "zh", "short" if own in ("ru", "zh") else "long"
    magnitude = len(str(int(abs(value)))) - 1
    first, end, unit = _COUNTED_IN.get(own, (0, 0, 1))
    if first <= abs(value) < end:
        pattern = str(
            locale_of(language).compact_decimal_formats["long"]["other"][str(unit)].pattern)
        number = decimal(round(value, 2 - magnitude) / unit, "#,##0", language)
        return pattern.replace("0", number).replace(" ", "\u00a0")
    digits = max(0, 2 - magnitude % (4 if by_myriads else 3))
    if by_myriads:  # up to four digits stand before 万: 2130万, not 2129万
        value = round(value, 2 - magnitude)
    written: str = numbers.format_compact_decimal(
        value, format_type=kind, locale=locale_of(language), fraction_digits=digits)  # type: ignore[arg-type]
    return _grouped(written, language).replace(" ", "\u00a0")


def percent(value: float, digits: str, language: str) -> str:
    """Per cent with the language's own spacing and sign position."""
    own = locale_of(language).percent_formats[None].pattern
    return _grouped(numbers.format_percent(
        value, own.replace("0", digits), locale=locale_of(language), numbering_system=_LATIN),
        language)
