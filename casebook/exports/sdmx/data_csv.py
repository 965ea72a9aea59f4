"""Data of a dataflow as SDMX-CSV 2.0."""

import pyarrow as pa

from casebook.exports.sdmx.dataflow import AGENCY, dataflow, version
from casebook.exports.tables.comma_separated import CsvForm, comma_separated
from casebook.warehouse import Release
from casebook.warehouse.whole_tables import typed_table

_FORM = CsvForm(mark=False)


def data_csv(name: str, release: Release) -> bytes:
    """Every observation of the table `name`: what it belongs to, that it is information, and its
    components. An empty cell is a missing value."""
    flow, table = dataflow(name), typed_table(name, release)
    same = {"STRUCTURE": "dataflow",
            "STRUCTURE_ID": f"{AGENCY}:{flow.id}({version(release)})", "ACTION": "I"}
    columns = [pa.repeat(pa.scalar(text), table.num_rows) for text in same.values()]
    columns += [table.column(one.column) for one in flow.components]
    names = [*same, *(one.id for one in flow.components)]
    return comma_separated(pa.table([pa.chunked_array(one) if isinstance(one, list) else one
                                     for one in columns], names=names), _FORM)
