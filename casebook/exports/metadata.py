"""Metadata of a file: plain values for programs, labelled lines for people."""

from typing import Any

from casebook.cards.sources import data_set_words
from casebook.exports.extract import Extract
from casebook.warehouse.codebook import Source
from casebook.warehouse.named_queries import named_query
from casebook.wording import Day, Language


def provenance(extract: Extract) -> dict[str, Any]:
    """Everything about the rows but the rows, in values that JSON can hold."""
    source = extract.answer.provenance
    return {
        "title": extract.title,
        "subtitle": extract.subtitle,
        "scope": extract.scope,
        "scope_words": extract.scope_words,
        "question": source.question,
        "query": source.query,
        "grain": named_query(source.query).grain,
        "parameters": dict(source.parameters),
        "scenario": source.scenario,
        "row_count": len(extract.answer.rows),
        "method": extract.method,
        "grade": source.grade,
        "warnings": list(extract.warnings),
        "corrections": list(source.corrections),
        "figure_id": source.figure_id,
        "release": source.release_id,
        "release_date": source.release_date,
        "rows_sha256": source.rows_hash,
        "address": extract.link,
        "verify_address": extract.verify,
        "sources": [_source(stem, entry) for stem, entry in source.sources],
        "documents": list(source.documents),
        "language": extract.language,
        "notice": _notice(extract),
    }


def lines(extract: Extract) -> tuple[tuple[str, str], ...]:
    """Label and text of each thing that a reader should know, in the extract's language."""
    source = extract.answer.provenance
    given = [*source.parameters]
    if source.scenario is not None:
        given.append(("scenario", source.scenario))
    parameters = "; ".join(
        f"{name} = {'null' if value is None else value}" for name, value in given)
    entries = [
        ("title", extract.title),
        ("subtitle", extract.subtitle),
        ("scope", extract.scope_words),
        ("question", f"{extract.language.data_words(source.question)} ({source.query})"),
        ("parameters", parameters),
        ("rows", str(len(extract.answer.rows))),
        ("method", extract.method),
        ("grade", extract.grade),
        *(("warning", warning) for warning in extract.warnings),
        ("figure", source.figure_id),
        ("release", source.release_id),
        ("date", Day.of(source.release_date).written(extract.language)),
        ("address", extract.link),
        ("verify", extract.verify),
        *(("source", _in_full(entry, extract.language)) for _, entry in source.sources),
        *(("document", document) for document in source.documents),
        ("notice", _notice(extract)),
    ]
    return tuple((extract.language.say(f"export-about-{key}"), text)
                 for key, text in entries if text)


def _source(stem: str, entry: Source) -> dict[str, Any]:
    keys = ("producer", "title", "period", "published", "retrieved", "licence", "address",
            "treatment", "grade", "sha256")
    return {"name": stem, **{key: str(getattr(entry, key)) for key in keys}}


def _in_full(entry: Source, language: Language) -> str:
    return (
        f"{data_set_words(entry, language)}. {language.data_words(entry.licence)} "
        f"{entry.address} ({Day(entry.retrieved).written(language)})"
    )


def _notice(extract: Extract) -> str:
    source = extract.answer.provenance
    return extract.language.say("footer", release=source.release_id,
                                date=Day.of(source.release_date))
