# Loading a file: why it is refused, what was found in it, what stands in the way at a cell.
# Problems have no place in their sentence: it stands beside them.

## Files that are refused

upload-empty = The file is empty. Save the table again and load it once more.
upload-too-large = The file has more than { $most } MB. Remove pictures and sheets that are not needed, or save the one sheet as CSV.
upload-damaged = The file is damaged and cannot be read in full. Open it in the spreadsheet program, save it under a new name and load that.
upload-bomb = The file would unpack to far more than a table has. Copy the cells into a new workbook and load that.
upload-encrypted = The file is under a password. Remove the password in the spreadsheet program (File, Info) and load it again.
upload-xls = The file is of the form that Excel had before 2007. Open it, choose Save as, Excel Workbook (.xlsx), and load that.
upload-xlsb = The file is a binary workbook. Choose Save as, Excel Workbook (.xlsx), and load that.
upload-ods = The file is of LibreOffice or OpenOffice. Choose Save as, Excel 2007-365 (.xlsx) or CSV, and load that.
upload-numbers = The file is of Apple Numbers. Choose File, Export to, Excel, and load that.
upload-macros = The workbook holds macros or controls. Choose Save as, Excel Workbook (.xlsx) without macros, and load that.
upload-links = The workbook takes values from other files or from databases. Copy the cells and paste them as values into a new workbook, then load that.
upload-zip = The file is a ZIP and no workbook. Unpack it and load the table that is in it.
upload-other-office = The file is a document or a presentation. Copy its table into a workbook and load that.
upload-entities = The file declares a document type, which workbooks do not have. Open it in the spreadsheet program, save it under a new name and load that.
upload-nothing = No cell of the file holds anything. Check that it is the right file.
upload-cells = The file has more than { $most } cells or { $columns } columns. Load only the sheet with the table, without empty formatted cells.
upload-sheets = The workbook has more than { $most } sheets. Load only the sheet with the table.
upload-pdf = The file is a PDF. Copy its table into a workbook, check each figure against the page, and load that.
upload-markup = The file is a web page or XML under another name. Open it in the spreadsheet program, choose Save as, Excel Workbook (.xlsx), and load that.
upload-no-workbook = { $name } is named as a workbook and is none. Open it in the program that made it and save it as .xlsx or CSV.
upload-other-kind = { $name } is no kind of file that can be loaded. Load a workbook (.xlsx) or a text file (.csv).
upload-no-text = The file is neither a workbook nor text. Open it in the program that made it and save it as .xlsx or CSV UTF-8.
upload-quotation = A quotation mark in line { $line } is not closed. Close it, or write one inside a text twice.

## What was found, changed or left out

loading-encoding = The text is not in UTF-8. It was read in the likeliest encoding ({ $encoding }): check the accents.
loading-delimiter-semicolon = Semicolons separate the cells.
loading-delimiter-tab = Tabs separate the cells.
loading-delimiter-bar = Vertical bars separate the cells.
loading-formulas = { $count ->
    [one] The sheet { $sheet } has one formula: the result that the file keeps was taken.
   *[other] The sheet { $sheet } has { $count } formulas: the results that the file keeps were taken.
}
loading-hidden-sheet = The sheet { $sheet } is hidden; it was read all the same.
loading-hidden-rows = { $count ->
    [one] The sheet { $sheet } has one hidden row ({ $first }); it was read all the same.
   *[other] The sheet { $sheet } has { $count } hidden rows (the first is { $first }); they were read all the same.
}
loading-hidden-columns = The sheet { $sheet } has hidden columns ({ $columns }); they were read all the same.
loading-other-sheets = Other sheets were not used: { $sheets }.
loading-totals = { $count ->
    [one] A row of totals was left out: { $rows }.
   *[other] { $count } rows of totals were left out: { $rows }.
}
loading-footnotes = { $count ->
    [one] A row without figures was left out (a footnote or a heading): { $rows }.
   *[other] { $count } rows without figures were left out (footnotes or headings): { $rows }.
}
loading-header-again = The header stands again in row { $row }, and was left out there.
loading-no-values = { $count ->
    [one] A row has no value and was left out: { $rows }. What is held stays.
   *[other] { $count } rows have no value and were left out: { $rows }. What is held stays.
}
loading-signs = { $count ->
    [one] A sign beside a number was set aside: { $text } in row { $row } was read as { $value }.
   *[other] Signs beside { $count } numbers were set aside: { $text } in row { $row } was read as { $value }.
}
loading-names-beside = { $count ->
    [one] A name beside a code is not known; the code was taken: { $names }.
   *[other] { $count } names beside codes are not known; the codes were taken: { $names }.
}
loading-wide = { $count ->
    [one] One column is of a year: { $first }.
   *[other] { $count } columns are of one year each: { $first } to { $last }.
}
loading-year-of-title = The year { $year } was taken from “{ $text }”.
loading-only-numbers = Column { $letter } is the only one with numbers left and was taken for { $column }.
loading-unused = Columns that were not used: { $columns }.
loading-times = The numbers of column { $letter } were multiplied by { $times } ({ $column }), as its heading says.
loading-alike = { $count ->
    [one] One row stands twice with the same values and was taken once.
   *[other] { $count } rows stand twice with the same values and were taken once.
}
loading-not-in-file = { $count ->
    [one] One row held of these years is not in the file. It stays, unless you say that the file is complete.
   *[other] { $count } rows held of these years are not in the file. They stay, unless you say that the file is complete.
}
loading-result = Cells revised: { $revised }; rows added: { $added }; rows withdrawn: { $withdrawn }.
loading-also = It could also be: { $others }.
loading-why-columns = Columns: { $columns }.
loading-why-title = The title, the sheet or the file is named so.
loading-why-rows = Of its rows { $percent } % are held for the same or an earlier year, and { $near } % of their numbers are about as large.
loading-not-recognised = No sheet of the file has the columns of a table. Found were: { $columns }. Name the columns as the tables do, or choose the table and its columns by hand.

## Problems of a file or a column

loading-two-columns = Several columns could be { $column }: { $letters }. Choose which one it is.
loading-which-year = The title names several years, and no column has the year. Confirm that all rows are of { $value }, or add a column with the year.
loading-which-table = The file fits several tables nearly as well. Confirm that it is { $value }, or choose another one.
loading-filled-twice = Two columns are to fill { $column }. Choose one of them.
loading-key-column-missing = These columns are needed to tell the rows apart: { $columns }. Add them, or choose them by hand.
loading-column-missing = { $count ->
    [one] A new row (row { $first }) has no { $column }, which every row of the table has. Add the column.
   *[other] { $count } new rows (the first is row { $first }) have no { $column }, which every row of the table has. Add the column.
}
loading-unclear-unit = “{ $value }” in the heading can mean more than one number. Confirm that the numbers below are in full, or write the heading in thousands or millions.
loading-times-in-title = The title says that numbers are in units of { $times }, and the heading of this column does not. Confirm that the numbers below are in full, or write the unit into the heading.
loading-currency-in-title = The title says { $currency }, and this column is in { $unit }. Load amounts in { $unit }, or write the right currency into the heading.
loading-two-forms = Some numbers have a point before their decimals ({ $points }) and some a comma ({ $commas }). Say which sign stands before decimals.
loading-column-far = The values of this column are about { $times } times those held ({ $rows } rows). Check the unit, then confirm or correct the heading.

## Problems of a cell

loading-unknown-place = “{ $value }” is no name or code of a Member State. Write its name or ISO code, or leave the row out.
loading-unknown-place-near = “{ $value }” is no name or code of a Member State that is certain. Perhaps { $near }: write the code, or leave the row out.
loading-no-member-state = “{ $value }” is no single Member State. Leave the row out, or write the Member State’s name or ISO code.
loading-territory = “{ $value }” ({ $code }) is a territory, and this table is of Member States alone. Leave the row out.
loading-name-and-code = “{ $value }” is { $code }, and beside it “{ $other }” is { $code2 }. Correct the one that is wrong.
loading-key-missing = There is no { $column } in this row. Fill it in, or leave the row out.
loading-value-missing = A new row needs a value for { $column }. Fill it in, or leave the row out.
loading-cell-error = The cell holds an error of the spreadsheet ({ $value }). Correct the formula there, or type the value.
loading-cell-uncomputed = The file keeps no result for this formula. Open it in the spreadsheet program, save it and load it again, or type the value.
loading-no-number = “{ $value }” is no number. Type the number in digits, or leave the cell empty.
loading-two-numbers = “{ $value }” can be read as { $first } or as { $second }. Say which sign stands before decimals, or type the number without signs between its digits.
loading-other-form = “{ $value }” has the other sign before its decimals than the rest. Type the number again.
loading-grouping = The digits of “{ $value }” are not in groups of three. Type the number again.
loading-exponent = “{ $value }” is written with an exponent, with which spreadsheets drop digits. Type the number in full.
loading-date-for-number = The spreadsheet has made a date of this number ({ $value }). Type the number.
loading-date-for-year = A date stands here in place of the year ({ $value }). Type the year alone, as 2024.
loading-date-for-text = The spreadsheet has made a date of this text ({ $value }). Type it again, with an apostrophe before it.
loading-percent = “{ $value }” is in per cent, and the column is none of shares. Type the amount.
loading-other-currency = “{ $value }” names another currency than that of the column ({ $unit }). Type the amount in { $unit }.
loading-not-whole = “{ $value }” has decimals, and the column has whole numbers. Check the number and its unit.
loading-too-small = “{ $value }” is less than { $limit }, the least that this column can have. Check the number and its unit.
loading-too-big = “{ $value }” is more than { $limit }, the most that this column can have. Check the number and its unit.
loading-no-date = “{ $value }” is no day written as 2026-11-30. Type it so.
loading-serial-date = “{ $value }” seems to be a spreadsheet’s number for { $day }. If that is the day, type it so.
loading-no-truth = “{ $value }” is neither yes nor no. Type 1 or 0.
loading-too-long = The text has more than { $limit } signs. Shorten it.
loading-lost-letters = Letters were lost, or signs cannot be seen: { $seen }. Type the text again.
loading-not-allowed = “{ $value }” is none of the words of this column. The nearest is { $near }; all are: { $allowed }.
loading-lost-zeros = A spreadsheet took the zeros from { $code }. Type { $code } as text.
loading-not-written-so = “{ $value }” is not written as this column has it ({ $words }). Correct it.
loading-unknown-reference = “{ $value }” does not stand in { $table }. The nearest is { $near }: correct it, or add it there first.
loading-twice = The key { $value } stands already in row { $first }, with other values. Leave one of the rows out.
loading-total-differs = The total is { $value }, and the rows above it come to { $sum }. Check whether a row is missing or wrong, then confirm.
loading-value-far = { $value } is { $times } times the value held ({ $old }). Check the number and its unit, then confirm.
loading-value-far-new = { $value } is { $times } times the value of the latest year before ({ $old }). Check the number and its unit, then confirm.
loading-figure-needed = This field is needed. Fill it in.
loading-figure-source = A figure needs the address of its document or the document’s number. Give one of them.
loading-figure-id = There is a figure { $value } already. Leave the field empty: the next number is given.

## What would change

preview-busy = Another preview is being computed. Try again in a minute.
preview-slow = What would change could not be computed in { $seconds } seconds. Try again, or load fewer rows at a time.
preview-failed = What would change could not be computed. Nothing has been changed; the log of the desk has the reason.
