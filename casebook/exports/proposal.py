"""A proposal as a file to send: the same values as YAML or as one row of CSV."""

import csv
import io

import yaml

from casebook.analysis.proposals import Proposal
from casebook.exports.tables.csv_injection import neutral


def as_yaml(proposal: Proposal) -> bytes:
    """A list of one entry, as `data/initiatives.yml` has them; every text quoted by the writer."""
    text = yaml.safe_dump([proposal.model_dump()], allow_unicode=True, sort_keys=False, width=100)
    return text.encode("utf-8")


def as_csv(proposal: Proposal) -> bytes:
    """A header and one row, UTF-8 with a byte order mark; text that begins like a formula is
    made text."""
    values = proposal.model_dump()
    written = io.StringIO()
    # Every text in quotation marks: no spreadsheet parts one by another separator.
    writer = csv.DictWriter(
        written, list(values), lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writeheader()
    writer.writerow({name: neutral(value) if isinstance(value, str) else value
                     for name, value in values.items()})
    return written.getvalue().encode("utf-8-sig")
