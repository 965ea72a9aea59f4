"""Descriptions of the release: DCAT as JSON-LD for catalogues, schema.org for search engines."""

import re
from collections.abc import Mapping
from typing import Any

from casebook import urls
from casebook.exports import sdmx
from casebook.exports.links import TABLE_FORMS, table_link
from casebook.urls import spoken, url
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.whole_tables import coverage
from casebook.wording import ENGLISH, Language, languages

_ADDRESS = re.compile(r"https?://\S+")
# How catalogues of DCAT name media types.
_MEDIA = "https://www.iana.org/assignments/media-types/"
_MIMES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
_WHOLE = ((urls.ARCHIVE, "application/zip"), (urls.DATABASE, "application/vnd.duckdb"))
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
}
Json = dict[str, Any]


def dcat(release: Release, base: str) -> Json:
    """A catalogue of the tables as datasets, in the form of DCAT 3; `base` is the site's address.

    What a source says of its licence is repeated in its words: most state none, and we state none
    in their place.
    """
    return {
        "@context": _CONTEXT,
        "@id": f"{base}{urls.CATALOGUE}",
        "@type": "dcat:Catalog",
        "dct:title": _in_languages({one: one.say("site-title") for one in languages()}),
        "dct:description": _text(ENGLISH.say("server-package", release=release.id)),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": ENGLISH.say("site-title")},
        "dct:modified": _day(release),
        "dct:language": list(languages()),
        "foaf:homepage": {"@id": f"{base}/"},
        "dcat:version": release.id,
        "dcat:dataset": [_dataset(name, release, base) for name, _ in release.tables],
    }


def schema_org(release: Release, language: Language, base: str) -> Json:
    """The release as one Dataset of schema.org, for the page on data, in `language`."""
    years = [found for name, _ in release.tables if (found := coverage(name, release))]
    title = language.say("site-title")
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": f"{base}{urls.DATA}#dataset",
        "name": title,
        "description": language.say("server-package", release=release.id),
        "url": url(urls.DATA, spoken(language), base),
        "inLanguage": language,
        "version": release.id,
        "dateModified": release.date.isoformat(),
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": title, "url": f"{base}/"},
        "includedInDataCatalog": {"@type": "DataCatalog", "url": f"{base}{urls.CATALOGUE}"},
        "temporalCoverage": f"{min(one.first for one in years)}/{max(one.last for one in years)}",
        "variableMeasured": [language.data_words(codebook().tables[name].title)
                             for name, _ in release.tables],
        "distribution": [{"@type": "DataDownload", "contentUrl": f"{base}{path}",
                          "encodingFormat": mime} for path, mime in _WHOLE],
    }


def _dataset(name: str, release: Release, base: str) -> Json:
    table, years = codebook().tables[name], coverage(name, release)
    record: Json = {
        "@type": "dcat:Dataset",
        "@id": f"{base}{table_link(name, 'csv')}#dataset",
        "dct:identifier": name,
        "dct:title": _in_languages({one: one.data_words(table.title) for one in languages()}),
        "dct:description": _in_languages({one: one.say("server-grain",
                                                       grain=one.data_words(table.grain))
                                          for one in languages()}),
        "dct:modified": _day(release),
        "dcat:version": release.id,
        "dcat:keyword": [_text(column) for column in table.columns],
        "dcat:distribution": _distributions(name, release, base),
        "dct:source": [{"@id": address} for stem in table.sources
                       for address in _ADDRESS.findall(source(stem).address)],
        "dct:rights": [_text(text) for text in dict.fromkeys(
            source(stem).licence for stem in table.sources)],
    }
    if years:
        record["dct:temporal"] = {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": {"@value": str(years.first), "@type": "xsd:gYear"},
            "dcat:endDate": {"@value": str(years.last), "@type": "xsd:gYear"},
        }
    return record


def _distributions(name: str, release: Release, base: str) -> list[Json]:
    files = [(table_link(name, form), form.upper(), _MIMES[form]) for form in TABLE_FORMS]
    if name in sdmx.dataflow_names(release):
        files += [(f"{urls.SDMX}/{name}.{form}", f"SDMX-{form.upper()}", sdmx.MIMES[form])
                  for form in sdmx.FORMS]
    return [{
        "@type": "dcat:Distribution",
        "dct:title": _text(title),
        "dcat:accessURL": {"@id": f"{base}{path}"},
        "dcat:downloadURL": {"@id": f"{base}{path}"},
        "dcat:mediaType": {"@id": f"{_MEDIA}{mime.partition(';')[0]}"},
    } for path, title, mime in files]


def _in_languages(texts: Mapping[Language, str]) -> list[Json]:
    return [_text(text, language) for language, text in texts.items()]


def _text(text: str, language: Language = ENGLISH) -> Json:
    return {"@value": text, "@language": language}


def _day(release: Release) -> Json:
    return {"@value": release.date.isoformat(), "@type": "xsd:date"}
