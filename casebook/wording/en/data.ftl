page-data-lead = Download all the data behind this site. Each table comes with the meaning of its columns, the method of each figure and the sources.

data-part-tables = Tables
data-part-columns = Columns
data-part-methods = Methods
data-part-corrections = Corrections
data-part-glossary = Glossary
data-part-sources = Sources
data-part-needed = Data we still need
data-part-release = Release
data-needed-lead = Figures and links that were not found in our sources, as charts and lists. The limit is in what we have read, not in ITU’s work: operational plans, results-based budgets, Decision 5 and the annual progress reports have more. The plan is chosen under Filters.

data-tables-lead = Every table of the release in full. CSV opens in any spreadsheet. Parquet keeps the types of the columns.
data-years = { $first }–{ $last }
data-no-years = not by year
data-rows = { $rows } { $rows_n ->
    [one] row
   *[other] rows
  }
data-source-own = maintained by this project
data-csv = CSV
data-parquet = Parquet
data-inside = Columns and first rows: { $table }
data-columns-of = Columns of the table “{ $table }”
data-rows-of = First rows of the table “{ $table }”

data-columns-lead = Column names mean the same in every table and every query result.
data-search = Find a column
data-search-example = For example: units, usd, offline
data-columns-found = { $count } { $count_n ->
    [one] column
   *[other] columns
  }
data-column-name = Column
data-column-words = Meaning
data-column-type = Type
data-column-allowed = Values allowed
data-column-tables = Tables
data-column-answers = query results only
data-type-string = text
data-type-integer = whole number
data-type-number = number
data-type-boolean = yes or no
data-type-date = date

data-methods-lead = Every chart is the result of one SQL query on the tables. It carries the lowest grade of its inputs:

data-corrections-lead = Errors in a source are corrected openly, or the figure is kept in the table but not shown on charts. Corrections are removed once the source is fixed: the build stops as soon as the source no longer shows the error.
data-replaced = { $column }: { $seen } at the source, { $used } here · { $date }
data-withheld = Kept in the table, not shown on charts · { $date }
data-what = What the source shows:
data-done = What was done:
data-why = Why:

data-correct = How to correct a figure
data-correct-how =
    1. Note the figure ID under the chart, what it shows, and the document that says otherwise.
    2. If this project read its source wrongly, correct the row in the file under `data/sources/` and run
       `python -m casebook.build --seal` with the name of the file, which renews its checksum.
    3. If the source itself is in error, add an entry to `data/corrections.yml`: the table, the rows, the
       value seen, the value to use, what was seen, why it is an error, what is done, and the day.
    4. Add an entry at the top of `data/RELEASES.md` that says what has changed for readers of the last
       release.
    5. Run `python -m casebook.build`. It checks everything again and lists what does not fit. It publishes
       a new release only when every check has passed.

data-search-terms = Find a term
data-terms-found = { $count } { $count_n ->
    [one] term
   *[other] terms
  }
data-see = See also: { $terms }
data-terms-languages = Terms in six languages
data-terms-languages-lead = Terms as ITU and the United Nations write them. An asterisk marks a form that was not read in one of their texts and has to be checked.

data-sources-lead = Every file that the tables are built from. The files are in `data/sources/`, each with its own description.
data-retrieved = read on { $date }
data-source-published = Published:
data-source-licence = Licence:
data-source-address = Address:
data-source-treatment = How it was processed:
data-source-notes = Notes:
data-checksum = SHA-256 begins with { $start }

data-release-what = Release
data-release-value = Value
data-release-id = Identifier
data-release-date = Date
data-release-title = Title
data-release-hash = Hash of all its tables
data-release-rows = Size
data-release-size = { $tables } tables, { $rows } rows
data-checks = Checks passed before publication
