# The menu of a card.

take-away = Take away
take-picture = Picture
take-data = Data
take-bundle = Bundle (ZIP)
take-cite = Cite
take-link = Link
take-embed = Embed
take-recipe = Recipe

take-making = Making it…
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
take-format-browser = Format
take-format-browser-png = PNG
take-format-browser-svg = SVG
take-picture-browser = This server has no browser to draw pictures with. The camera button above the chart makes one here, in your own browser.

take-scope = Rows
take-scope-seen = What I see
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

take-bundle-holds = One ZIP with the rows as CSV, the codebook, a README, the citation (text, BibTeX, RIS), the picture, the question and the recipes.
take-bundle-no-picture = This server has no browser to draw pictures with, so the bundle comes without one.

take-link-what = This address opens the same view:
take-link-verify = This one says whether the figure still stands:

take-embed-live = Live
take-embed-frozen = Frozen
take-embed-live-what = The frame follows new releases of the figures.
take-embed-frozen-what = The frame stays with release { $release }, as long as the server keeps it.
embed-line-own-values = { $grade }: made with a reader’s own values · Release { $date } · { $site }
embed-line = { $grade } · Figure [{ $figure }]({ $verify }) · Release { $date } · { $site }

take-recipe-what = Anyone can get these { $rows } rows again from the published Parquet files (page “Data and methods”), without this app:
take-recipe-what-own-values = The what-if is reckoned with your values from rows that anyone can get again from the published Parquet files (page “Data and methods”), without this app:
take-recipe-question = The question

