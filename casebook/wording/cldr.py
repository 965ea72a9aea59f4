"""Numbers as each language writes them, by the patterns of CLDR (Babel)."""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache

from babel import Locale, numbers

from casebook.wording.pseudo import base

# The UN's Arabic documents write figures in the digits used here too, so that a number can be
# compared across languages.
_LATIN = "latn"
# Babel rounds with decimals, which refuse a number with more digits than their usual 28.
_DIGITS = 60
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
    with localcontext(prec=_DIGITS):
        written = _grouped(numbers.format_decimal(
            size, digits, locale=locale_of(language), numbering_system=_LATIN), language)
    return f"−{written}" if value < 0 and any(sign in "123456789" for sign in written) else written


def half_up(value: float, decimals: int) -> Decimal:
    """`value` with so many decimals; halves away from zero, as office programs and browsers do."""
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def compact(value: float, language: str) -> str:
    """Three significant digits with the language's word for the magnitude, not to be parted.

    Chinese has no long form in CLDR's compact decimals: it takes the short one, which is the full
    word there (万, 亿). Russian takes it too (млн, млрд), as the UN writes. By Babel's patterns and
    not its `format_compact_decimal`, which has "1 millions" in French, and chooses the word's form
    by digits that are rounded away.
    """
    locale = locale_of(language)
    by_myriads = locale.language == "zh"
    forms = locale.compact_decimal_formats[
        "short" if locale.language in ("ru", "zh") else "long"]
    # First, so that 999.9 million is a billion.
    size = round(abs(value), 2 - _magnitude(value))
    first, end, power = _COUNTED_IN.get(locale.language, (0, 0, 1))
    if not first <= size < end:
        power = max((int(one) for one in forms["other"] if int(one) <= size), default=1)
    if power == 1:
        return decimal(value, "#,##0.##", language)
    zeros = forms["other"][str(power)].pattern.count("0")
    counted = Decimal(repr(float(size))) / (power // 10 ** (zeros - 1))
    # In Chinese up to four digits stand before 万: 2130万.
    digits = decimal(counted, "0.##" if by_myriads else "#,##0.##", language)
    word = forms.get(locale.plural_form(counted), {}).get(str(power), forms["other"][str(power)])
    written = str(word.pattern).replace("0" * zeros, digits).replace(" ", "\u00a0")
    return f"−{written}" if value < 0 else written


def _magnitude(value: float) -> int:
    """The power of ten of the first digit: 7 for 21 300 000."""
    return len(str(int(abs(value)))) - 1


def percent(value: float, digits: str, language: str) -> str:
    """Per cent with the language's own spacing and sign position, below zero with U+2212."""
    own = locale_of(language).percent_formats[None].pattern
    written = _grouped(numbers.format_percent(
        abs(value), own.replace("0", digits), locale=locale_of(language), numbering_system=_LATIN),
        language)
    return f"−{written}" if value < 0 and any(sign in "123456789" for sign in written) else written
