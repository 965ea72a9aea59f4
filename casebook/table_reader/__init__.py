"""A reader of tables that people make: pasted cells, files saved by spreadsheets in any locale.

It says what it took and what it changed, cell by cell, and takes nothing that can be read in two
ways. What a caller does with that is its own affair: a pasted list is lenient, a build is strict.
"""

from casebook.table_reader.decoding import decode
from casebook.table_reader.layout import HumanTable, Row, read_table
from casebook.table_reader.notes import Note
from casebook.table_reader.numbers import Marks, Number, marks_of, read_number

__all__ = ["HumanTable", "Marks", "Note", "Number", "Row", "decode", "marks_of", "read_number",
           "read_table"]
