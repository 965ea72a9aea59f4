"""A table of the release as a dataflow: its key are dimensions, numbers are measures."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from casebook.warehouse import Release
from casebook.warehouse.codebook import Column, ColumnType, Table, codebook
from casebook.wording import Language, languages

Role = Literal["dimension", "time", "measure", "attribute"]
AGENCY: Final = "CASEBOOK"
# SDMX has names of its own for these two, by which programs know maps and time series.
_NAMES: Final = {"iso3": "REF_AREA", "year": "TIME_PERIOD"}
TYPES: Final[dict[ColumnType, str]] = {
    "string": "String", "integer": "Integer", "number": "Double", "boolean": "Boolean",
    "date": "GregorianDay"}
_CODE = re.compile(r"[A-Za-z0-9_@$-]+")


@dataclass(frozen=True)
class Component:
    """One column of a dataflow: `id` as SDMX names it, `column` as the release does."""

    id: str
    column: str
    role: Role
    entry: Column

    @property
    def data_type(self) -> str:
        """Its type in SDMX."""
        return "GregorianYear" if self.role == "time" else TYPES[self.entry.type]

    @property
    def codelist(self) -> str:
        """The id of the codelist that its values are in; empty where they are in none."""
        allowed = self.entry.allowed or []
        coded = self.column == "iso3" or (
            self.entry.type == "string" and bool(allowed)
            and all(_CODE.fullmatch(str(one)) for one in allowed))
        return f"CL_{self.id}" if coded else ""


@dataclass(frozen=True)
class Dataflow:
    """A table with its components: dimensions, the time, measures, attributes."""

    id: str
    name: str
    table: Table
    components: tuple[Component, ...]

    def of(self, *roles: Role) -> tuple[Component, ...]:
        """The components of these roles, in order."""
        return tuple(one for one in self.components if one.role in roles)


def dataflow_names(release: Release) -> tuple[str, ...]:
    """The tables that are dataflows: those with a number for each year and whatever else their key
    has."""
    tables = codebook().tables
    return tuple(name for name, _ in release.tables
                 if "year" in tables[name].key and any(
                     _role(column, tables[name]) == "measure" for column in tables[name].columns))


def dataflow(name: str) -> Dataflow:
    """The dataflow of the table `name`."""
    table, order = codebook().tables[name], ("dimension", "time", "measure", "attribute")
    components = [Component(_NAMES.get(column, column.upper()), column, _role(column, table),
                            codebook().columns[column]) for column in table.columns]
    return Dataflow(name.upper(), name, table,
                    tuple(sorted(components, key=lambda one: order.index(one.role))))


def version(release: Release) -> str:
    """The version of every artefact: it changes with the number of the release."""
    return f"{release.number}.0.0"


def reference(kind: str, id: str, release: Release, item: str = "") -> str:
    """The URN of an artefact, or of an `item` of it; `kind` as in `datastructure.Dataflow`."""
    part = f".{item}" if item else ""
    return f"urn:sdmx:org.sdmx.infomodel.{kind}={AGENCY}:{id}({version(release)}){part}"


def in_languages(text: str) -> dict[Language, str]:
    """A text of the codebook in every language of the site."""
    return {language: language.data_words(text) for language in languages()}


def message(kind: str, id: str, release: Release) -> dict[str, Any]:
    """The `meta` of a message; `kind` is structure or data. It bears the release's date, so that
    equal figures make equal messages."""
    return {
        "schema": "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/"
                  f"{kind}-message/tools/schemas/2.0.0/sdmx-json-{kind}-schema.json",
        "id": f"{id}_{release.id}",
        "prepared": f"{release.date.isoformat()}T00:00:00Z",
        "contentLanguages": list(languages()),
        "sender": {"id": AGENCY},
    }


def _role(column: str, table: Table) -> Role:
    if column in table.key:
        return "time" if column == "year" else "dimension"
    numeric = codebook().columns[column].type in ("integer", "number")
    return "measure" if numeric else "attribute"


def distinct(components: Iterable[Component]) -> tuple[Component, ...]:
    """Each component once: the same column is the same concept in every dataflow."""
    return tuple({one.id: one for one in components}.values())
