"""Read the answers of earlier releases from the ledgers kept in version control."""

import re
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet

from casebook.warehouse.faults import Fault, refused
from casebook.warehouse.ledger import COLUMNS


def ledger_before(data: Path, number: int) -> pd.DataFrame:
    """What the releases before number `number` answered; no rows for the first.

    Raises BadConfiguration for a ledger that is damaged, or of another release than its name says.
    """
    parts = [_ledger(path) for path in sorted((data / "ledgers").glob("*.parquet"))]
    whole = pd.concat([pd.DataFrame(columns=COLUMNS), *parts], ignore_index=True)
    return whole[whole["release_number"] < number].astype({"release_number": "Int64"})


def _ledger(path: Path) -> pd.DataFrame:
    try:
        held = pyarrow.parquet.read_table(path)
    except (OSError, pa.ArrowException):
        raise refused(path, [Fault(
            None, "", path.name, "it is no Parquet file that can be read",
            "Take it again from the repository")]) from None
    if held.column_names[:len(COLUMNS)] != COLUMNS:
        raise refused(path, [Fault(
            None, "", ", ".join(held.column_names), f"its columns must be {', '.join(COLUMNS)}",
            "Take it again from the repository")])
    frame: pd.DataFrame = held.to_pandas()
    numbers = sorted(set(frame["release_number"]))
    if not re.fullmatch(r"[0-9]{3}", path.stem) or numbers != [int(path.stem)]:
        raise refused(path, [Fault(
            None, "release_number", tuple(numbers), "its rows are not of the release that its "
            "name says", "Take it again from the repository")])
    return frame
