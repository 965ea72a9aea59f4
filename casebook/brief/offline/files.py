"""Files of the offline pack: rows as CSV, codebook, citations, checksums."""

import hashlib
from datetime import date

import pyarrow as pa

from casebook.brief.model import Brief, Part
from casebook.exports.bundle import stored
from casebook.exports.citation import citation
from casebook.exports.extract import Extract
from casebook.exports.tables import typed_table
from casebook.exports.tables.comma_separated import comma_separated
from casebook.exports.tables.files import FORMATS, file_name
from casebook.exports.tables.typed_table import ColumnNote
from casebook.warehouse import Answer
from casebook.wording import Language

CITED = ("citations.bib", "citations.ris")


def extract(part: Part, language: Language) -> Extract:
    """The part's rows, as any card's are given away."""
    prepared = part.prepared
    scope = "export-scope-seen" if part.figure_id else "export-scope-own-values"
    return Extract(
        answer=Answer(prepared.rows, prepared.provenance),
        title=part.title,
        subtitle=part.subtitle,
        method=prepared.method,
        name=prepared.card.id,
        scope="seen",
        scope_words=language.say(scope, restrictions=prepared.subtitle),
        language=language,
        grade=part.grade,
        warnings=prepared.warnings,
        source_line=part.source_line,
        link=part.link,
        verify=part.verify,
    )


def data(brief: Brief) -> dict[str, bytes]:
    """The rows of each part as CSV, by file name, in the order of the parts."""
    files = {}
    for number, part in enumerate(brief.parts, start=1):
        rows = extract(part, brief.language)
        files[f"{number:02d}-{file_name(rows, 'csv')}"] = FORMATS["csv"].write(rows)
    return files


def codebook(brief: Brief) -> tuple[ColumnNote, ...]:
    """What every column of the data means, each once, in order of the alphabet."""
    notes = {note.name: note for part in brief.parts
             for note in typed_table.notes(extract(part, brief.language))}
    return tuple(notes[name] for name in sorted(notes))


def citations(brief: Brief) -> tuple[str, ...]:
    """How to cite the briefing, and each figure in it, as sentences."""
    return (brief.citation, *dict.fromkeys(
        citation(extract(part, brief.language)).text for part in brief.parts))


def cited(brief: Brief) -> dict[str, bytes]:
    """The figures' citations for BibTeX and for RIS, by file name."""
    made = list(dict.fromkeys(citation(extract(part, brief.language)) for part in brief.parts))
    texts = ("\n".join(one.bibtex for one in made), "".join(one.ris for one in made))
    return {name: text.encode() for name, text in zip(CITED, texts, strict=True)}


def zipped(brief: Brief, page: bytes) -> bytes:
    """The ZIP around the page; equal briefings make equal bytes."""
    notes = codebook(brief)
    parts = ("name", "words", "type", "unit", "allowed")
    files = {
        f"{brief.name}.html": page,
        **{f"data/{name}": content for name, content in data(brief).items()},
        "codebook.csv": comma_separated(pa.table({
            part: pa.array([getattr(note, part) for note in notes], pa.string())
            for part in parts})),
        "citations.txt": ("\n\n".join(citations(brief)) + "\n").encode(),
        **cited(brief),
    }
    files = {"README.txt": _readme(brief, list(files)).encode(), **files}
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n"
                   for name, content in files.items())
    return stored({**files, "SHA256SUMS.txt": sums.encode()},
                  date.fromisoformat(brief.release_date))


def _readme(brief: Brief, names: list[str]) -> str:
    """What is in the ZIP and how to use it, in words."""
    def words(message: str, **values: str) -> str:
        return brief.language.say(f"pack-readme-{message}", **values)

    listed = "\n".join(f"  {name}" for name in [*names, "SHA256SUMS.txt"])
    figures = "\n".join(
        f"  {number:02d}  {part.title}\n      {part.source_line}. {part.grade}. "
        + (words("figure", figure=part.figure_id) if part.figure_id else words("own-values"))
        for number, part in enumerate(brief.parts, start=1))
    return "\n\n".join(filter(None, (
        f"{brief.title}\n{brief.subtitle}",
        brief.illustrative,
        words("open", file=f"{brief.name}.html"),
        f"{words('files')}\n\n{listed}",
        words("check"),
        f"{words('figures')}\n\n{figures}",
        words("release", release=brief.release_id, date=brief.release_day),
        brief.citation,
        brief.disclaimer,
    ))) + "\n"
