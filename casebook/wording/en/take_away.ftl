# The menu of a card.

take-away = Download or share
take-away-short = Share
take-group-picture = Picture
take-group-data = Data
take-group-share = Share and cite
take-group-view = View
take-png = PNG with title and source
take-svg = SVG, chart alone
take-copy-picture = Copy picture
take-picture = More sizes, PDF
take-data = CSV, Excel and others
take-bundle = Everything (ZIP)
take-recipe = Code to reproduce
take-share = Share with an app
take-copy-citation = Copy sentence with citation
take-copy-link = Copy link
take-mail = Mail
take-cite = Citation for BibTeX, RIS
take-link = Link
take-embed = Embed in a website
take-full = Full screen

take-making = Preparing…
take-download = Download { $what }
take-size = Shape
take-size-wide = Wide, 1600 × 900
take-size-tall = Tall, for phones
take-theme = Background
take-theme-light = Light
take-theme-dark = Dark
take-format = Format
take-format-png = PNG
take-format-svg = SVG
take-format-pdf = PDF
take-picture-browser = This server cannot make pictures. Use the buttons below the chart to make one in your own browser.

take-scope = Rows
take-scope-seen = What is shown
take-scope-everything = Everything
take-rows = { $rows_n ->
    [one] One row.
   *[other] { $rows } rows.
  }
take-data-csv = CSV (UTF-8, comma)
take-data-csv-semicolon = CSV for spreadsheets with decimal commas (semicolon)
take-data-xlsx = Excel, with codebook and source
take-data-parquet = Parquet
take-data-json = JSON, with provenance

take-bundle-holds = One ZIP with the rows as CSV, the codebook, a README, the citation (text, BibTeX, RIS), the picture, the query and the code to reproduce it.
take-bundle-no-picture = This server cannot make pictures, so the ZIP has none.

take-link-what = This link opens the same view:
take-link-verify = This link shows whether the figure is still current:

take-embed-live = Live
take-embed-frozen = Frozen
take-embed-live-what = The frame follows new releases of the figures.
take-embed-script = The script is optional. With it the frame is as tall as the card; without it, { $height } pixels.
take-embed-frozen-what = The frame always shows release { $release }, as long as the server keeps it.
embed-line-own-values = { $grade }: based on a reader’s own values · Release of { $date } · { $site }
embed-line = { $grade } · Figure [{ $figure }]({ $verify }) · Release of { $date } · { $site }

take-recipe-what = Anyone can reproduce these { $rows } rows from the published Parquet files (page “Data and methods”), without this site:
take-recipe-what-own-values = This scenario is calculated with your values from rows that anyone can reproduce from the published Parquet files (page “Data and methods”), without this site:
take-recipe-question = The query

