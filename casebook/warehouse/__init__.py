"""The live release and the questions that can be asked of it.

    answer = run("units_by_region_year", {"region": "Africa"})
    answer.rows, answer.provenance
"""

from casebook.warehouse.named_queries import Answer, catalogue, run
from casebook.warehouse.provenance import Provenance
from casebook.warehouse.release import ReleaseStatus, live, release_status
from casebook.warehouse.release_folder import Release

__all__ = [
    "Answer", "Provenance", "Release", "ReleaseStatus", "catalogue", "live", "release_status",
    "run",
]
