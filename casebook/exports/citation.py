"""Citations of a figure: as a sentence, as BibTeX, as RIS (Zotero, EndNote, Mendeley)."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from casebook.exports.extract import Extract

# RIS ends lines the way its specification of 1990s reference managers has it.
RIS_LINE = "\r\n"
_BIBTEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class Citation:
    """The same citation three times, each with title, figure id, release, date, grade, address."""

    text: str
    bibtex: str
    ris: str


def citation(extract: Extract) -> Citation:
    """The citation of `extract` in its language."""
    source = extract.answer.provenance
    released = date.fromisoformat(source.release_date)
    site = extract.language.say("site-title")
    own = "" if source.figure_id else "-own-values"
    edition = extract.language.say(f"export-citation-edition{own}", figure=source.figure_id,
                                   release=source.release_id, grade=extract.grade)
    return Citation(
        text=extract.language.say(
            f"export-citation-text{own}", title=extract.title, site=site,
            edition=edition, date=format_date(released, "long", locale=_locale(extract)),
            source=extract.source_line, address=extract.link, verify=extract.verify,
        ),
        bibtex=_bibtex(extract, released, site, edition),
        ris=_ris(extract, released, site, edition),
    )


def _locale(extract: Extract) -> str:
    """The language as the UN writes its dates: in English the day before the month."""
    return "en_GB" if extract.language.base == "en" else extract.language


def _bibtex(extract: Extract, released: date, site: str, edition: str) -> str:
    key = f"casebook-{_id(extract).lower()}"
    fields = {
        # Doubled braces keep a style from lowering the names in a sentence.
        "title": f"{{{_escaped(extract.title)}}}",
        "howpublished": _escaped(site),
        "year": str(released.year),
        "version": _escaped(extract.answer.provenance.release_id),
        "note": _escaped(f"{edition}. {extract.source_line}"),
        "url": _address(extract.link),
    }
    body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@misc{{{key},\n{body}  month = {_MONTHS[released.month - 1]}\n}}\n"


def _id(extract: Extract) -> str:
    """The figure id; for rows without one the start of their hash, which tells them apart."""
    source = extract.answer.provenance
    return source.figure_id or source.rows_hash[:12]


def _escaped(text: str) -> str:
    return _one_line(text).translate(_BIBTEX)


def _address(url: str) -> str:
    """An address as BibTeX takes it: verbatim, but for the signs that end a field or a line."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _ris(extract: Extract, released: date, site: str, edition: str) -> str:
    source = extract.answer.provenance
    entries = [
        ("TY", "DATA"),
        ("ID", _id(extract)),
        ("TI", extract.title),
        ("T2", site),
        ("PY", f"{released.year}"),
        ("DA", released.strftime("%Y/%m/%d")),
        ("ET", source.release_id),
        ("LA", extract.language),
        ("UR", extract.link),
        ("N1", edition),
        ("N1", extract.source_line),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {_one_line(value)}{RIS_LINE}" for tag, value in entries)


def _one_line(text: str) -> str:
    """`text` without line ends, which end an entry; its other spaces hold numbers together."""
    return " ".join(text.splitlines())
