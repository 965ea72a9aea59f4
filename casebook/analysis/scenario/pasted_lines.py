"""Lines of a pasted list, and an entry taken apart into a name and the text of its class."""

import re

from casebook.analysis.search import Meaning
from casebook.analysis.written_names import WrittenNames
from casebook.table_reader import read_number
from casebook.table_reader.numbers import plain_digits

# The longest name has 52 letters; a longer entry is none, and would only keep the pattern busy.
LONGEST_ENTRY = 160
_BULLET = re.compile(r"\A(?:[-*•·–▪]+|[0-9]{1,3}[.)])\s+(?=\S)")
# The word for contributory units in the six languages, and ITU's abbreviations.
_UNIT_WORD = (
    r"(?:(?:contributory|contributive|contributivas?|contributives?)\s+)?"
    r"(?:units?|unités?|unidad(?:es)?|CUs?|UC|ед\.?|единиц[аыу]?|个?(?:会费)?单位|وحدات|وحدتان|وحدة)"
    r"(?:\s+(?:contributives?|contributivas?|взносов|المساهمة))?")
_COMMAS = str.maketrans({"\t": " ", "、": ", ", "，": ", ", "،": ", ", "：": ":"})
# Line ends of word processors and of cells, and the wide letters, digits, spaces and slashes of
# East Asian keyboards. Not all that Unicode takes for the same: that would make 11/2 of 1½.
_WIDE = (*range(0xff10, 0xff1a), *range(0xff21, 0xff3b), *range(0xff41, 0xff5b), 0xff0e, 0xff0f)
LINE_ENDS = str.maketrans({
    **dict.fromkeys("\v\f\x85\u2028\u2029", "\n"),
    "\u3000": " ", **{chr(sign): chr(sign - 0xfee0) for sign in _WIDE}})
# Chinese sets no space before a number.
_UNSPACED = re.compile(r"(?<=[\u3400-\u9fff])(?=[0-9½¼¾⅛])")
# Marks of notes.
_MARKS = r"(?:[*†‡§¹²³⁰⁴-⁹]|\[[0-9a-z]{1,2}\])"
_NAME_MARK = re.compile(r"(?:[*†‡§¹²³⁰⁴-⁹]{1,3}|\[[0-9a-z]{1,2}\]|\([0-9a-z]\))\Z")
# A code beside its name: KEN Kenya, KEN - Kenya, Kenya (KEN).
_CODE_FIRST = re.compile(r"([A-Z]{3})(?: [-–—:]|:)? (\D+)")
_CODE_LAST = re.compile(r"(\D+?) [(\[–—-] ?([A-Z]{2,3})[)\]]?")
# Not the comma of 0,5; that of 2,UGA or 2,1 000 is one.
COMMA = re.compile(r",(?![0-9])|,(?=[0-9]+,)")
# A class at the end of a line: after a space or a sign, in brackets or not, with marks of notes.
_CLASS = re.compile(
    r"(?P<name>.*?[^\s:=–—(-])(?P<between>[\s:=–—(-]++)"
    r"(?P<units>[-−]?[0-9½¼¾⅛⅜⅝⅞][0-9½¼¾⅛⅜⅝⅞ .,/⁄'’\u00a0\u202f-]{0,18})"
    rf"{_MARKS}{{0,3}}\s*+(?:{_UNIT_WORD}|\(\s*{_UNIT_WORD}\s*\))?\)?\s*+{_MARKS}{{0,3}}",
    re.IGNORECASE)


def lines_of(text: str, most: int) -> list[str]:
    """The first lines of the text, at semicolons too, with plain digits and without bullets."""
    text = _UNSPACED.sub(" ", plain_digits(text.translate(_COMMAS)))
    return [line for line in (" ".join(_BULLET.sub("", one.strip(), count=1).split())
                              for one in re.split(r"[\n;；؛]+", text)[:most]) if line]


def beside_code(name: str, where: WrittenNames) -> str | None:
    """The Member State of a code and a name that mean the same one: KEN Kenya, Kenya (KEN)."""
    if first := _CODE_FIRST.fullmatch(name):
        code, whole = first.groups()
    elif last := _CODE_LAST.fullmatch(name):
        whole, code = last.groups()
    else:
        return None
    iso3 = where.code(code)
    return iso3 if iso3 and where.meaning(whole).iso3 == iso3 else None


def taken_apart(entry: str) -> tuple[str, str]:
    """The name of an entry, and the text of its class or ""."""
    found = _CLASS.fullmatch(entry) if len(entry) <= LONGEST_ENTRY else None
    if found:
        # A sign that stands at the number alone is its own: Kenya -1 is no class.
        sign = "-" if re.fullmatch(r".*\s[-–—]", found["between"]) else ""
        return _NAME_MARK.sub("", found["name"]).strip(), f"{sign}{found['units'].strip()}"
    name, _, last = entry.rpartition(" ")
    # 1/2 that a spreadsheet made a date of, or a number that it shortened.
    if name and read_number(last).fault in ("date", "exponent"):
        return name, last
    return _NAME_MARK.sub("", entry).strip(), ""


def part_and_whole(one: Meaning, other: Meaning) -> bool:
    """Whether one names a part of the Member State that the other names: Scotland, UK."""
    return (one.iso3 is not None and other.choices == (one.iso3,)) or (
        other.iso3 is not None and one.choices == (other.iso3,))
