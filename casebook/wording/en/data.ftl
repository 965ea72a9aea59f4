page-data-lead = Everything that stands on these pages, as tables to take away, with what each column means, how each figure is computed and where it comes from.

data-part-tables = Tables
data-part-columns = Columns
data-part-methods = Methods
data-part-corrections = Corrections
data-part-glossary = Glossary
data-part-sources = Sources
data-part-needed = Data we still need
data-part-release = Release
data-needed-lead = What the documents that we have read do not give, as charts and lists. It is the limit of our reading, not of ITU’s work: operational plans, results-based budgets, Decision 5 and the annual progress reports hold more. The plan is chosen under Filters.

data-tables-lead = Every table of the release, whole. CSV opens in any spreadsheet; Parquet keeps the types of the columns.
data-years = { $first }-{ $last }
data-no-years = not by year
data-rows = { $rows } { $rows_n ->
    [one] row
   *[other] rows
  }
data-source-own = kept with this project
data-csv = CSV
data-parquet = Parquet
data-inside = Columns and first rows: { $table }
data-columns-of = Columns of the table “{ $table }”
data-rows-of = First rows of the table “{ $table }”

data-columns-lead = A column means the same in every table and in every answer that has it.
data-search = Find a column
data-search-example = for instance: units, usd, offline
data-columns-found = { $count } { $count_n ->
    [one] column
   *[other] columns
  }
data-column-name = Column
data-column-words = What it holds
data-column-type = Type
data-column-allowed = Values allowed
data-column-tables = Tables
data-column-answers = answers only
data-type-string = text
data-type-integer = whole number
data-type-number = number
data-type-boolean = yes or no
data-type-date = date

data-methods-lead = Every chart is the answer to one question that is asked of the tables in SQL. It bears the weakest grade of what it shows:

data-corrections-lead = Where a source is in error, the error is corrected openly, or the figure is kept and not drawn. The build stops as soon as the source no longer shows the error, so that no correction outlives its reason.
data-replaced = { $column }: { $seen } at the source, { $used } here · { $date }
data-withheld = Kept in the table, not drawn · { $date }
data-what = Seen:
data-done = Done:
data-why = Why:

data-correct = How to correct a figure
data-correct-how =
    1. Note the figure number under the chart, what you see, and the document that says otherwise.
    2. If this project read its source wrongly, mend the row in the file under `data/sources/` and run
       `python -m casebook.build --seal` with the name of the file, which renews its checksum.
    3. If the source itself is in error, add an entry to `data/corrections.yml`: the table, the rows, the
       value seen, the value to use, what was seen, why it is an error, what is done, and the day.
    4. Say in `data/RELEASES.md`, as a new entry at the top, what a reader of the last release finds
       different.
    5. Run `python -m casebook.build`. It checks everything anew, lists whatever does not fit, and makes a
       new release live only when all of it does.

data-search-terms = Find a term
data-terms-found = { $count } { $count_n ->
    [one] term
   *[other] terms
  }
data-see = See also: { $terms }

data-sources-lead = Every file that the tables are built from. The files lie in `data/sources/`, each with its own description beside it.
data-retrieved = read on { $date }
data-source-published = Published:
data-source-licence = Licence:
data-source-address = Address:
data-source-treatment = What was done to it:
data-source-notes = Remarks:
data-checksum = SHA-256 begins { $start }

data-release-what = Of this release
data-release-value = Value
data-release-id = Number
data-release-date = Date
data-release-title = Title
data-release-hash = Hash of all its tables
data-release-rows = Size
data-release-size = { $tables } tables, { $rows } rows
data-checks = Checks passed before it went live
