# Words in the files that leave the app: what they hold, how to cite them, how to get them again.

export-scope-seen = What the chart shows: { $restrictions }
export-scope-everything = Everything that answers the question: { $restrictions }
export-scope-country = Member State highlighted: { $country }
export-scope-peers = compared with { $peers }
export-scope-compared = compared: { $names }
export-scope-years-both = { $first } to { $last }
export-scope-years-first = from { $first }
export-scope-years-last = up to { $last }
export-scope-no-restriction = no restriction
export-scope-own-values = reckoned with your own values, which its link holds

export-sheet-what = What
export-sheet-text = Text
export-codebook-column = Column
export-codebook-words = Meaning
export-codebook-type = Type
export-codebook-unit = Unit
export-codebook-allowed = Allowed values

export-about-title = Title
export-about-subtitle = Unit and period
export-about-scope = Scope
export-about-question = Question
export-about-parameters = Parameters
export-about-rows = Rows
export-about-method = How it is computed
export-about-grade = Grade
export-about-warning = To know when quoting it
export-about-figure = Figure
export-about-release = Release
export-about-date = Date of the release
export-about-address = Address
export-about-verify = Address that says whether the figure still stands
export-about-source = Source
export-about-document = Document
export-about-notice = Notice

export-citation-edition = Figure { $figure }, release { $release }, grade: { $grade }
export-citation-edition-own-values = What-if made with a reader’s own values, without figure id; release { $release }, grade: { $grade }
export-citation-text-own-values = { $title }. { $site }. { $edition }, { $date }. Source of the figures it starts from: { $source }. { $address }
export-citation-text = { $title }. { $site }. { $edition }, { $date }. Source: { $source }. { $address } (to check whether it still stands: { $verify })

export-recipe-note =
    { $query }: { $question }
    Gives the { $rows ->
        [one] one row
       *[other] { $rows } rows
    } of figure { $figure }. Run it in the folder that holds the Parquet files of release { $release }.

export-recipe-note-own-values =
    { $query }: { $question }
    Gives the rows that the what-if starts from. What the reader typed, and the arithmetic that follows, are no part of it. Run it in the folder that holds the Parquet files of release { $release }.

export-readme-files = What is in this bundle
export-readme-about = About these figures
export-readme-again-title = How to get them again
export-readme-again = Download the Parquet files of release { $release } from the page “Data and methods”, put one of the three recipes into their folder and run it there: `duckdb < recipe.sql`, `python recipe.py` or `Rscript recipe.R`. Each gives the rows of the CSV without this app.
export-readme-again-own-values = The link opens the same what-if again. The recipes give the figures that it starts from: download the Parquet files of release { $release } from the page “Data and methods”, put one of the three recipes into their folder and run it there: `duckdb < recipe.sql`, `python recipe.py` or `Rscript recipe.R`.
export-readme-cite = How to cite
export-readme-file-csv = the rows (UTF-8, comma-separated; text that a spreadsheet would take for a formula has an apostrophe before it)
export-readme-file-png = the chart as a picture
export-readme-file-svg = the chart as a picture
export-readme-file-pdf = the chart as a picture
export-readme-file-codebook-csv = what each column means, its type and unit
export-readme-file-citation-txt = how to cite it, as a sentence
export-readme-file-citation-bib = how to cite it, for BibTeX
export-readme-file-citation-ris = how to cite it, for Zotero, EndNote or Mendeley
export-readme-file-query-sql = the question as this app asks it
export-readme-file-views-sql = the views and macros that the question needs
export-readme-file-recipe-sql = question, views and parameters as one DuckDB script
export-readme-file-recipe-py = the same for Python
export-readme-file-recipe-r = the same for R
