"""Tables of a release as statistical offices exchange them (SDMX 3.0: SDMX-JSON 2.0, SDMX-CSV 2.0).
"""

from collections.abc import Callable, Mapping
from typing import Final

from casebook.exports.sdmx.data_csv import data_csv
from casebook.exports.sdmx.data_json import data_json
from casebook.exports.sdmx.dataflow import dataflow_names
from casebook.exports.sdmx.structure import structure
from casebook.warehouse import Release

__all__ = ["FORMS", "MIMES", "STRUCTURE_MIME", "data_csv", "data_json", "dataflow_names",
           "structure"]
# The end of a file's name -> who writes it, and its media type.
FORMS: Final[Mapping[str, Callable[[str, Release], bytes]]] = {"csv": data_csv, "json": data_json}
MIMES: Final = {"csv": "application/vnd.sdmx.data+csv;version=2.0.0",
                "json": "application/vnd.sdmx.data+json;version=2.0.0"}
STRUCTURE_MIME: Final = "application/vnd.sdmx.structure+json;version=2.0.0"
