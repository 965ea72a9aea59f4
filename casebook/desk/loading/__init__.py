"""Files that people make as change sets of a source table, and every problem at its cell.

Nothing that can be read in two ways is taken, and nothing is changed or left out in silence.
"""

from casebook.desk.loading.figure import one_figure
from casebook.desk.loading.files.read import read_upload
from casebook.desk.loading.mapping import ColumnUse, Conflict, Recognised, TableMapping
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.propose import Proposal, propose
from casebook.desk.loading.recognise import by_sheet, recognise, unrecognised, with_header
from casebook.desk.loading.upload import Note, Sheet, Upload, refusal

__all__ = ["CellProblem", "ColumnUse", "Conflict", "Note", "Proposal", "Recognised", "Sheet",
           "TableMapping", "Upload", "by_sheet", "one_figure", "propose", "read_upload",
           "recognise", "refusal", "unrecognised", "with_header"]
