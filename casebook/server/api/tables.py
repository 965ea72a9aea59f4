"""`/data/tables/<table>.<form>`: each table of the release by itself."""

import difflib
from functools import partial

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from casebook import urls
from casebook.errors import UnknownTable
from casebook.exports.links import TABLE_FORMS, TableForm
from casebook.exports.tables.comma_separated import CsvForm, comma_separated
from casebook.exports.tables.files import FORMATS
from casebook.server.api.datapackage import PARQUET
from casebook.server.api.openapi_builders import Json, in_csv, in_language, in_path, operation
from casebook.server.api.parameters import CSV_PARAMETERS, LANGUAGE, chosen, csv_of, single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, attachment
from casebook.use_counts import Use
from casebook.warehouse import Release, live
from casebook.warehouse.release_folder import checked_table
from casebook.warehouse.whole_tables import typed_table
from casebook.wording import languages


def plan(request: Request, form: TableForm) -> Plan:
    """The plan for one table in one form; raises UnknownTable with the nearest name."""
    given = single(request, (*CSV_PARAMETERS, LANGUAGE))
    csv = csv_of(given, chosen(given, LANGUAGE, languages()))
    release, name = live(), request.path_params["table"]
    known = dict(release.tables)
    if name not in known:
        nearest = difflib.get_close_matches(name.casefold(), known, n=1, cutoff=0)
        raise UnknownTable(table=name[:100], release=release.id, nearest=nearest[0])
    headers = {**attachment(f"{name}.{form}"), "Casebook-Rows": str(known[name].rows)}
    send = (partial(_comma_separated, release, name, headers, csv) if form == "csv"
            else partial(_published, release, name, headers))
    return Plan(stamp(release, "table", name, form, csv if form == "csv" else None), send,
                Use("file", f"{name}.{form}"))


def _published(release: Release, name: str, headers: dict[str, str]) -> Response:
    path = checked_table(release, name)
    return FileResponse(path, media_type=PARQUET, headers=headers)


def _comma_separated(
    release: Release, name: str, headers: dict[str, str], csv: CsvForm,
) -> Response:
    written = comma_separated(typed_table(name, release), csv)
    return Response(written, media_type=FORMATS["csv"].mime, headers=headers)


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on tables, of every form."""
    tables = [name for name, _ in release.tables]
    return {f"{urls.TABLES}/{{table}}.{{format}}": operation(
        "table",
        [in_path("table", {"type": "string", "enum": tables}),
         in_path("format", {"type": "string", "enum": list(TABLE_FORMS)}),
         in_language(), *in_csv()],
        {FORMATS["csv"].mime: {}, PARQUET: {}}, missing=True)}
