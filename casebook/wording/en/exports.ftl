# Words in exported files: what they contain, how to cite them, how to reproduce them.

export-scope-seen = What the chart shows: { $restrictions }
export-scope-everything = All rows of the query: { $restrictions }
export-scope-country = Member State highlighted: { $country }
export-scope-peers = compared with { $peers }
export-scope-compared = compared: { $names }
export-scope-years-both = { $first } to { $last }
export-scope-years-first = from { $first }
export-scope-years-last = up to { $last }
export-scope-no-restriction = no restriction
export-scope-own-values = calculated with your own values, which are in its link

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
export-about-question = Query
export-about-parameters = Parameters
export-about-rows = Rows
export-about-method = How it is calculated
export-about-grade = Grade
export-about-warning = Before you quote this
export-about-figure = Figure
export-about-release = Release
export-about-date = Date of the release
export-about-address = Address
export-about-verify = Link to check whether the figure is still current
export-about-source = Source
export-about-document = Document
export-about-notice = Notice

export-citation-edition = Figure { $figure }, release { $release }, grade: { $grade }
export-citation-edition-own-values = Scenario based on a reader’s own values, without figure ID; release { $release }, grade: { $grade }
export-citation-text-own-values = { $title }. { $site }. { $edition }, { $date }. Source of the underlying figures: { $source }. { $address }
export-citation-text = { $title }. { $site }. { $edition }, { $date }. Source: { $source }. { $address } (check whether it is still current: { $verify })

export-recipe-note =
    { $query }: { $question }
    Gives the { $rows ->
        [one] one row
       *[other] { $rows } rows
    } of figure { $figure }. Run it in the folder with the Parquet files of release { $release }.

export-recipe-note-own-values =
    { $query }: { $question }
    Gives the rows that the scenario starts from. The values that the reader entered, and the results based on them, are not included. Run it in the folder with the Parquet files of release { $release }.

export-readme-files = What is in this bundle
export-readme-about = About these figures
export-readme-again-title = How to reproduce them
export-readme-again = Download the Parquet files of release { $release } from the page “Data and methods”, copy one of the three recipes into their folder and run it there: `duckdb < recipe.sql`, `python recipe.py` or `Rscript recipe.R`. Each gives the rows of the CSV without this site.
export-readme-again-own-values = The link opens the same scenario. The recipes give the figures that it starts from: download the Parquet files of release { $release } from the page “Data and methods”, copy one of the three recipes into their folder and run it there: `duckdb < recipe.sql`, `python recipe.py` or `Rscript recipe.R`.
export-readme-cite = How to cite
export-readme-file-csv = the rows (UTF-8, comma-separated; text that a spreadsheet could read as a formula starts with an apostrophe)
export-readme-file-png = the chart as a picture
export-readme-file-svg = the chart as a picture
export-readme-file-pdf = the chart as a picture
export-readme-file-codebook-csv = what each column means, its type and unit
export-readme-file-citation-txt = how to cite it, as a sentence
export-readme-file-citation-bib = how to cite it, for BibTeX
export-readme-file-citation-ris = how to cite it, for Zotero, EndNote or Mendeley
export-readme-file-query-sql = the query as this site runs it
export-readme-file-views-sql = the views and macros that the query needs
export-readme-file-recipe-sql = query, views and parameters as one DuckDB script
export-readme-file-recipe-py = the same for Python
export-readme-file-recipe-r = the same for R
