# Words of the addresses for programs.

server-status-200 = What was asked for
server-status-304 = Not changed since
server-status-400 = The address cannot be used
server-status-404 = Not found
server-status-403 = Not offered
server-status-405 = Not a method of this address
server-status-408 = Too slow
server-status-410 = Revised since
server-status-413 = Too large
server-status-414 = The address is too long
server-status-429 = Asked too often
server-status-431 = Too many header fields
server-status-500 = A fault of ours
server-status-503 = Not possible at the moment

error-unknown-address = There is nothing at { $address }. Every address for programs is listed at { $index }.
error-unknown-member-state = No Member State was found for “{ $text }”. The address takes { $allowed }.
error-unknown-format = There is no format “{ $format }” for { $name }. There are: { $formats }.
error-unknown-table = There is no table { $table } in release { $release }. Did you mean { $nearest }?
error-unknown-parameter = The address gives “{ $parameter }”, which is not taken here. Taken are: { $takes }.
error-bad-address-value = “{ $value }” cannot be used for { $parameter }. It takes { $allowed }.
error-address-too-long = The address is too long: { $length } characters, of which at most { $limit } are read.
error-too-many-requests = This address answers { $most } requests a minute from one reader’s network. Please ask again in { $seconds } seconds.
error-too-large = The request carries more than { $limit } bytes. This site takes nothing that is sent.
error-too-slow = What the request was to carry did not arrive within { $seconds } seconds.
error-too-many-headers = The request has { $count } header fields of { $size } bytes; at most { $most } fields of { $limit } bytes are read.
error-not-offered = This site does not offer what stands at { $address }.
error-unknown-figure = No chart of this site has the figure id { $figure }.
error-figure-revised = The numbers behind the figure { $figure } have been revised since it was made, so its picture is not shown. What it says today: { $verify }

server-takes-none = none
server-allowed-once = one value; the address gives it twice
server-allowed-order = a first year that is not after the last
server-allowed-country = the ISO 3166-1 alpha-3 code of a Member State, such as KEN
server-allowed-list = ISO 3166-1 alpha-3 codes of at most { $most } Member States with a hyphen between them, such as EGY-KEN
server-allowed-choice = one of: { $choices }
server-allowed-integer = a whole number from { $least } to { $greatest }
server-allowed-text = a text of at most { $longest } characters

server-method = This address is for reading: { $method } is not possible, only { $allowed }.
server-fault = The address could not be answered because of a fault of ours (reference { $reference }).
server-unavailable = The address cannot be answered at the moment. Please ask again later.
server-release-missing = No release of the figures has been published on this server yet. Please ask again in a minute.
server-no-browser = Pictures cannot be made on this server, because it has no Chromium. The figures themselves can be had under /data.
server-pictures-busy = Too many pictures are waiting to be made. Please ask again in a few seconds.
server-exports-busy = Too many files are waiting to be made. Please ask again in a few seconds.
server-storage-full = This file cannot be made at the moment for want of room on the server. The tables themselves can be had under /data.
server-busy = Too many people have this site open at the moment. Please try again in a minute.
server-picture-too-late = The picture was not ready in time. Please ask again.
server-picture-failed = The picture could not be made. Please ask again; the chart’s own buttons for PNG and SVG work without the server.
server-note-busy = Other briefings are being made at the moment. Please ask again in a few seconds.
server-note-failed = The briefing could not be made as PDF. Please ask again; the other formats do not depend on it.
server-query-failed = The figures could not be read. Please try again in a minute.
server-unknown-release = The release that this address is frozen to is not kept on this server.
server-release-damaged = The figures on this server are damaged and are not shown until they have been mended.

server-api = The figures of this site for programs: every question with its parameters, every table, the whole release, and every chart as a picture. Parameters are named as in the addresses of the pages. Answers carry an ETag; ask again with If-None-Match. Release { $release }.
server-question = { $grain }. Columns: { $columns }. Notes: { $notes } At most { $limit } rows, { $xlsx } as XLSX. The first year may not be after the last.
server-address-index = Every question that can be asked, and every file
server-address-datapackage = The tables in the Frictionless Data Package form
server-address-openapi = This description
server-address-changes = What changed from release to release, as an Atom feed
server-address-database = The whole release as one DuckDB file
server-address-archive = The whole release as a ZIP of Parquet files
server-address-table = One whole table as CSV or Parquet
server-address-picture = The picture of a chart by its figure id, while its numbers stand
server-address-brochure = The brochure, as PDF or as slides, on a Member State or on all of them
server-address-briefing = The usual briefing as a file, on a Member State for one audience, or the standard case for the Council
server-address-infographic-pdf = The case of a Member State on one page, to print
server-address-infographic-png = The same as a picture, for a post or a shared link
server-address-infographic-svg = The same as a drawing
server-address-live = Whether the process answers
server-address-ready = Whether it can answer readers, and from which release
server-parameter-language = Language of titles and sentences

server-package = The tables behind Why ITU matters: the case for investment, release { $release }. Public figures on the International Telecommunication Union, checked, corrected where the correction is listed, each with its source and grade.
server-grain = Grain: { $grain }.
server-readme =
    The figures behind the site: release { $release } of { $date }.

    Every table is a Parquet file. `datapackage.json` describes each column, its unit and the
    values it may take, in the Frictionless Data Package form. What was corrected, and why, is in
    the table `corrections`; where each figure comes from is in the table `sources`.

    To read a table:

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = Tables
server-readme-sources = Sources and their terms

first-screen-no-scripts = Your browser runs no scripts, so charts, filters and files cannot be offered here. The findings stand above; this table holds the numbers of the first chart. Every figure can be had under /data/index.json.
