"""One ZIP with all that belongs to a figure: rows, codebook, README, citation, picture, recipe."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date

import pyarrow as pa

from casebook import metrics
from casebook.exports import metadata
from casebook.exports.citation import citation
from casebook.exports.extract import Extract
from casebook.exports.recipe import recipe
from casebook.exports.tables import typed_table
from casebook.exports.tables.comma_separated import comma_separated
from casebook.exports.tables.files import FORMATS

_PICTURES = ((b"\x89PNG", "png"), (b"%PDF", "pdf"), (b"<", "svg"))


def bundle(extract: Extract, picture: bytes | None = None) -> bytes:
    """The ZIP; equal figures make equal bytes, because its files bear the release's date."""
    files = _files(extract, picture)
    files = {"README.md": _readme(extract, list(files)).encode("utf-8"), **files}
    return stored(files, date.fromisoformat(extract.answer.provenance.release_date))


def stored(files: Mapping[str, bytes], released: date) -> bytes:
    """A ZIP of `files` by name, each dated `released`: equal contents make equal bytes."""
    stamp = (released.year, released.month, released.day, 0, 0, 0)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # Unix, wherever it is made
            archive.writestr(entry, content)
    metrics.EXPORTS.labels("bundle").inc()
    return written.getvalue()


def _files(extract: Extract, picture: bytes | None) -> dict[str, bytes]:
    cited, made = citation(extract), recipe(extract)
    files = {
        f"{extract.name}.csv": FORMATS["csv"].write(extract),
        "codebook.csv": _codebook(extract),
        "citation.txt": f"{cited.text}\n".encode(),
        "citation.bib": cited.bibtex.encode(),
        "citation.ris": cited.ris.encode(),
        "query.sql": made.sql.encode(),
        "views.sql": f"{made.views}\n".encode(),
        "recipe.sql": made.duckdb.encode(),
        "recipe.py": made.python.encode(),
        "recipe.R": made.r.encode(),
    }
    if picture is not None:
        files[f"{extract.name}.{_kind(picture)}"] = picture
    return files


def _kind(picture: bytes) -> str:
    """The end of the picture's name, told by how its bytes begin; PNG when nothing tells."""
    start = picture.lstrip()
    return next((kind for sign, kind in _PICTURES if start.startswith(sign)), "png")


def _codebook(extract: Extract) -> bytes:
    entries = typed_table.notes(extract)
    parts = ("name", "words", "type", "unit", "allowed")
    return comma_separated(pa.table({
        part: pa.array([getattr(entry, part) for entry in entries], pa.string()) for part in parts
    }))


def _readme(extract: Extract, files: list[str]) -> str:
    """What is in the ZIP, what the figures mean, where they come from, how to get them again."""
    language = extract.language
    listed = "\n".join(f"- `{name}`: {_purpose(name, extract)}" for name in files)
    lines = "\n".join(f"- **{label}:** {text}" for label, text in metadata.lines(extract)[2:])
    source = extract.answer.provenance
    own = "" if source.figure_id else "-own-values"
    again = language.say(f"export-readme-again{own}", release=source.release_id)
    return (
        f"# {extract.title}\n\n{extract.subtitle}\n\n"
        f"## {language.say('export-readme-files')}\n\n{listed}\n\n"
        f"## {language.say('export-readme-about')}\n\n{lines}\n\n"
        f"## {language.say('export-readme-again-title')}\n\n{again}\n\n"
        f"## {language.say('export-readme-cite')}\n\n{citation(extract).text}\n"
    )


def _purpose(name: str, extract: Extract) -> str:
    stem, _, kind = name.rpartition(".")
    key = kind if stem == extract.name else f"{stem}-{kind.lower()}"
    return extract.language.say(f"export-readme-file-{key}")
