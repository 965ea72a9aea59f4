# Words of the API.

server-status-200 = The data requested
server-status-304 = Not modified
server-status-400 = Bad request
server-status-404 = Not found
server-status-403 = Not available
server-status-405 = Method not allowed
server-status-408 = Request timeout
server-status-410 = Revised since
server-status-413 = Request body too large
server-status-414 = URL too long
server-status-429 = Too many requests
server-status-431 = Request header fields too large
server-status-500 = Internal error
server-status-503 = Temporarily unavailable

error-unknown-address = There is no endpoint at { $address }. All endpoints are listed at { $index }.
error-unknown-format = The format “{ $format }” is not available for { $name }. Please use one of: { $formats }.
error-unknown-member-state = No Member State was found for “{ $text }”. Please use { $allowed }.
error-unknown-table = There is no table { $table } in release { $release }. Did you mean { $nearest }?
error-unknown-parameter = The parameter “{ $parameter }” is not known here.{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean “{ $nearest }”?
  } Please use only: { $takes }.
error-bad-address-value = “{ $value }” is not a valid value of { $parameter }. Please use { $allowed }.
error-address-too-long = The URL has { $length } characters; the limit is { $limit }. Please shorten it.
error-too-many-requests = The limit is { $most } requests a minute from one network. Please try again in { $seconds } seconds.
error-too-large = The request body has more than { $limit } bytes. Please send requests without a body.
error-too-slow = The request body did not arrive within { $seconds } seconds. Please try again.
error-too-many-headers = The request has { $count } header fields with { $size } bytes. The limit is { $most } fields and { $limit } bytes. Please send fewer or shorter ones.
error-not-offered = { $address } is not available on this site.
error-unknown-figure = No chart of this site has the figure ID { $figure }. Please check for typing errors.
error-unknown-query = There is no query named { $query }. Did you mean { $nearest }?
error-unknown-card = There is no card named { $card }. Did you mean { $nearest }?
error-bad-parameter-value = “{ $value }” is not a valid value of { $parameter }: { $rule }.
error-bad-figure-id = “{ $text }” is not a valid figure ID. Please check for typing errors.
error-too-many-rows = The answer has { $rows } rows; a file of this format can have at most { $limit }. Please choose Parquet, which takes more.
error-basket-full = The briefing is full: it can have at most { $limit } cards. Please remove one to add another.
error-basket-too-long = The briefing does not fit into a link: { $length } characters, but at most { $limit } are possible. Please shorten your texts or remove a card.
error-proposal-too-long = The estimate does not fit into a link: { $length } characters, but at most { $limit } are possible. Please shorten your texts or remove a line.
error-note-too-long = The note has { $length } characters; a note can have at most { $limit }. Please shorten it.
error-figure-revised = The numbers of figure { $figure } have been revised, so its picture is not shown. See the current numbers: { $verify }

server-takes-none = none
server-allowed-once = one value; the URL gives it twice
server-allowed-order = a first year that is not later than the last
server-allowed-country = the ISO 3166-1 alpha-3 code of a Member State, such as KEN
server-allowed-list = ISO 3166-1 alpha-3 codes of at most { $most } Member States, joined by hyphens, such as EGY-KEN
server-allowed-choice = one of: { $choices }
server-allowed-integer = a whole number from { $least } to { $greatest }
server-allowed-text = a text of at most { $longest } characters

error-method = The method { $method } is not allowed here. Please use { $allowed }.
server-fault = The request failed because of an error on our side (reference { $reference }). Please try again in a minute.
server-unavailable = The request cannot be answered at the moment. Please try again later.
server-release-missing = No release of the figures has been published on this server yet. Please try again in a minute.
server-no-browser = This server cannot make pictures, because Chromium is not installed. The figures are available under /data.
server-pictures-busy = Too many pictures are being made. Please try again in a few seconds.
server-exports-busy = Too many files are being made. Please try again in a few seconds.
server-storage-full = This file cannot be made at the moment, because the server’s storage is full. The tables are available under /data.
server-busy = Too many people are using this site at the moment. Please try again in a minute.
server-picture-too-late = The picture was not ready in time. Please try again.
server-picture-failed = The picture could not be made. Please try again, or use the chart’s own buttons for PNG and SVG, which work without the server.
server-note-busy = Other briefings are being made at the moment. Please try again in a few seconds.
server-note-failed = The briefing could not be made as PDF. Please try again, or use another format.
server-query-failed = The figures could not be read. Please try again in a minute.
server-unknown-release = The release that this link asks for is not kept on this server. Please open the link without the release to see the latest figures.
server-release-damaged = The figures on this server are damaged and are not shown until they are repaired. Please try again later.

server-api = The API of this site: every query with its parameters, every table, the whole release, and every chart as a picture. Parameters have the same names as in the URLs of the pages. Responses carry an ETag; use If-None-Match for conditional requests. Release { $release }.
server-question = { $grain }. Columns: { $columns }. Notes: { $notes } At most { $limit } rows, { $xlsx } as XLSX. The first year must not be later than the last.
server-address-index = List of all queries and files
server-address-datapackage = The tables as a Frictionless Data Package
server-address-catalogue = The tables as a catalogue in DCAT, for other catalogues to harvest
server-address-sdmx-structure = SDMX structure: dataflows, data structures, concepts and codelists (SDMX-JSON 2.0)
server-address-sdmx-data = SDMX data of one table (SDMX-CSV 2.0 or SDMX-JSON 2.0)
server-address-openapi = This OpenAPI description
server-address-changes = What changed from release to release, as an Atom feed
server-address-database = The whole release as one DuckDB file
server-address-archive = The whole release as a ZIP of Parquet files
server-address-table = One whole table as CSV or Parquet
server-address-picture = The picture of a chart by its figure ID, as long as its numbers are current
server-address-brochure = The brochure, as PDF or as slides, for one Member State or for all of them
server-address-infographic-pdf = The case for one Member State on one page, to print
server-address-briefing = The standard briefing as a file, for one Member State and one audience, or the standard case for the Council
server-address-infographic-png = The same as a picture, for a post or a shared link
server-address-infographic-svg = The same as a vector drawing
server-address-live = Liveness: whether the process responds
server-address-ready = Readiness: whether it can serve readers, and from which release
server-parameter-language = Language of titles and sentences
server-parameter-separator = CSV only: what separates the cells. comma, with decimal points; semicolon, with decimal commas; local, as spreadsheets in the language of lang expect
server-parameter-bom = CSV only: whether the file starts with a byte order mark. Spreadsheets need it to read accents; other software does not

server-package = The tables behind Why ITU matters: the case for investment, release { $release }. Public figures on the International Telecommunication Union. They are checked, every correction is listed, and each has its source and grade.
server-grain = Grain: { $grain }.
server-readme =
    The figures behind the site: release { $release } of { $date }.

    Every table is a Parquet file. `datapackage.json` describes each column, its unit and the
    values it may take, in the Frictionless Data Package form. The table `corrections` says what was
    corrected and why. The table `sources` says where each figure comes from.

    To read a table:

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = Tables
server-readme-sources = Sources and their terms

first-screen-no-scripts = Charts, filters and files need scripts, which your browser does not run. The main findings are above, and this table has the numbers of the first chart. All figures are available under /data/index.json.
first-screen-unconnected = Your network does not let this page connect, so every choice loads a new page. Figures, charts, tables and ready-made briefings are all here. The simulator, the cost of a proposal and briefings of your own need a web socket connection (WSS), which whoever runs your network can allow. This page keeps trying.
first-screen-frame = This chart cannot connect to its site from this frame, so it is shown as a picture.
first-screen-open = Open it in a new tab
first-screen-old = Your browser is too old for the interactive page (Safari 16.4, Firefox 115 or later shows it), so every choice loads a new page. Figures, charts, tables and ready-made briefings are all here.
static-edition = This is a static edition of this site: release { $release } of { $date }. Filters, search, the simulator and briefings are on the site itself.
static-edition-files = Files of this edition
