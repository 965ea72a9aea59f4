"""A briefing as the data of the note's template: words, proofs, charts, tables, nothing else."""

from io import BytesIO
from typing import Any

import segno

from casebook.brief.model import Brief, Part, Point
from casebook.brief.pdf.chart import drawn
from casebook.brief.pdf.glyphs import breakable, printable_text
from casebook.brief.pdf.table import written
from casebook.exports.picture.qr_code import LEVEL, QUIET
from casebook.wording import Language

# Two paragraphs: what is longer would push the evidence off the page.
LONGEST_NOTE = 900
# A title or sentence beyond this is no sentence any more; a source may name many documents.
LONGEST_TEXT, LONGEST_SOURCE = 600, 400
LONGEST_ADDRESS, LONGEST_NUMBER = 70, 40
# Beyond so many modules a side a code of this size is too fine for a telephone's camera.
MOST_MODULES = 81
# A reader who hears the chart gets its numbers up to so many.
MOST_NUMBERS = 60


def data(brief: Brief) -> dict[str, Any]:
    """`brief` as plain values; every text in letters that the fonts have, none of it markup."""
    language = brief.language
    caveats = list(dict.fromkeys(
        (*(one for part in brief.parts for one in part.caveats), *brief.remarks)))
    parts = [_part(part, caveats, language) for part in brief.parts]
    return {
        "language": language,
        "right-to-left": brief.right_to_left,
        "letterhead": [printable_text(one, LONGEST_TEXT) for one in brief.letterhead],
        "title": printable_text(brief.title, LONGEST_TEXT),
        "subtitle": printable_text(brief.subtitle, LONGEST_TEXT),
        "opening": [_point(point) for point in brief.opening],
        "parts": parts,
        "objections": [
            {"question": printable_text(one.question, LONGEST_TEXT),
             "answer": [_point(point) for point in one.answer]}
            for one in brief.objections
        ],
        "request": [printable_text(one, LONGEST_TEXT) for one in brief.request],
        "caveats": [printable_text(one, LONGEST_TEXT) for one in caveats],
        "sources": [printable_text(source, LONGEST_SOURCE) for source in brief.sources],
        "citation": _citation(brief),
        "disclaimer": printable_text(brief.disclaimer, LONGEST_TEXT),
        "illustrative": printable_text(brief.illustrative, LONGEST_TEXT),
        "link": _address(brief.link),
        "code": qr_code(_address(brief.link)),
        "words": _words(brief),
    }


def _words(brief: Brief) -> dict[str, str]:
    """The fixed words of every briefing, and those that only a note on paper needs."""
    language = brief.language
    return {
        **brief.words,
        "site": language.say("site-title"),
        "code-alt": language.say("note-code-alt"),
        "see": language.say("note-see").rstrip(": \u00a0：") + language.colon,
        "colon": language.colon,
        "list-comma": language.items(("", "")),
        "for-whom": language.say("note-for", audience=printable_text(brief.audience_name)),
        "released": language.say("note-released", release=brief.release_id,
                                 date=brief.release_day),
        "footer": language.say("footer", release=brief.release_id, date=brief.release_day),
        # The template knows the numbers only when the pages are set.
        "pages": language.say("note-pages", page="{page}", pages="{pages}"),
    }


def _citation(brief: Brief) -> list[str]:
    """The citation before its address, the address in short, and what follows it.

    A basket of many cards makes an address of half a page; the link and the code hold it whole.
    """
    link = _address(brief.link)
    if not link or link not in brief.citation:
        return [printable_text(brief.citation, LONGEST_TEXT)] if brief.citation else []
    before, after = brief.citation.split(link, 1)
    return [f"{printable_text(before)} ", printable_text(link, LONGEST_ADDRESS),
            printable_text(after)]


def _point(point: Point) -> dict[str, str]:
    return {"text": printable_text(point.text, LONGEST_TEXT),
            "number": printable_text(point.number, LONGEST_NUMBER),
            "figure": printable_text(point.figure_id),
            "verify": _address(point.verify), "grade": printable_text(point.grade)}


def _part(part: Part, caveats: list[str], language: Language) -> dict[str, Any]:
    chart = None if part.sentence_only or part.chart is None else drawn(part.chart, language)
    table = None
    if chart is None and not part.sentence_only:
        table = written(part.table, part.table_more)
    return {
        "finding": printable_text(part.point, LONGEST_TEXT),
        "subtitle": printable_text(part.subtitle, LONGEST_TEXT),
        "caveats": [caveats.index(one) + 1 for one in part.caveats],
        "note": [breakable(printable_text(line)) for line in part.note[:LONGEST_NOTE].splitlines()
                 if line.strip()],
        "chart": chart,
        "alt": _alt(part, chart, language) if chart is not None else "",
        "table": table,
        "source": printable_text(part.source_line, LONGEST_SOURCE),
        "grade": printable_text(part.grade),
        "figure": printable_text(part.figure_id),
        "verify": _address(part.verify),
        "link": _address(part.link),
    }


def _alt(part: Part, chart: dict[str, Any], language: Language) -> str:
    """What a reader hears in place of the chart: its finding, unit and numbers."""
    names = len(chart["series"]) > 1
    values = [
        language.commas([series["name"]] * names + [category]) + language.colon + label
        for series in chart["series"]
        for category, label in zip(chart["categories"], series["labels"], strict=True) if label
    ]
    return language.say("note-chart-alt", unit=chart["unit"],
                        finding=language.ended(printable_text(part.point)),
                        numbers=language.clauses(values[:MOST_NUMBERS]),
                        more=max(0, len(values) - MOST_NUMBERS))


def _address(link: str) -> str:
    """The address if it leads anywhere from a file; a relative one does not."""
    return link if link.startswith(("https://", "http://")) else ""


def qr_code(link: str) -> str:
    """A QR code of `link` as SVG, or nothing where it would be too fine to be read."""
    if not link:
        return ""
    try:
        code = segno.make(link, error=LEVEL, micro=False)
    except segno.DataOverflowError:
        return ""
    if code.symbol_size(border=QUIET)[0] > MOST_MODULES:
        return ""
    picture = BytesIO()
    code.save(picture, kind="svg", border=QUIET, dark="#17212B", light="#FFFFFF")
    return picture.getvalue().decode()
