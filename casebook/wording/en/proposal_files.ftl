# Files of the estimate of a proposal: annex (DOCX, PDF), workbook (XLSX), and what a workbook that
# comes back has changed.

proposal-file-kind-meeting = Meeting
proposal-file-kind-interpretation = Interpretation
proposal-file-kind-remote = Remote participation
proposal-file-kind-participants = Participants supported
proposal-file-kind-document = Documents
proposal-file-kind-publication = Publications
proposal-file-kind-staff = Staff time
proposal-file-kind-mission = Missions
proposal-file-kind-fellowship = Fellowships
proposal-file-kind-expert = Expert contracts
proposal-file-kind-software = Software and hosting
proposal-file-kind-event = Events
proposal-file-kind-other = Other

proposal-file-measure-days = days
proposal-file-measure-rooms = rooms
proposal-file-measure-interpreters = interpreters
proposal-file-measure-people = people
proposal-file-measure-pages = pages
proposal-file-measure-languages = languages
proposal-file-measure-titles = titles
proposal-file-measure-months = months
proposal-file-measure-posts = posts
proposal-file-measure-missions = missions
proposal-file-measure-travellers = travellers
proposal-file-measure-fellowships = fellowships
proposal-file-measure-experts = experts
proposal-file-measure-events = events
proposal-file-measure-items = items

proposal-file-timing-once = One-off
proposal-file-timing-yearly = Each year
proposal-file-paid-cash = In cash
proposal-file-paid-in-kind = In kind
proposal-file-fund-regular = Regular budget
proposal-file-fund-voluntary = Voluntary contributions
proposal-file-fund-open = Not decided
proposal-file-sector-general = The whole Union
proposal-file-sector-radiocommunication = Radiocommunication (ITU-R)
proposal-file-sector-standardization = Standardization (ITU-T)
proposal-file-sector-development = Development (ITU-D)

proposal-file-field-line = Line
proposal-file-field-kind = Kind of work
proposal-file-field-title = What is done
proposal-file-field-grade = Staff grade
proposal-file-field-quantity = Quantity
proposal-file-field-measure = counted in
proposal-file-field-second = Second quantity
proposal-file-field-second_measure = also counted in
proposal-file-field-low = Unit cost, low (CHF)
proposal-file-field-likely = Unit cost, likely (CHF)
proposal-file-field-high = Unit cost, high (CHF)
proposal-file-field-price_first = Prices: first year
proposal-file-field-price_last = Prices: last year
proposal-file-field-timing = One-off or each year
proposal-file-field-first_year = First year
proposal-file-field-last_year = Last year
proposal-file-field-paid = In cash or in kind
proposal-file-field-fund = Paid from
proposal-file-field-published = Published unit cost used
proposal-file-field-factor = Factor to latest prices
proposal-file-field-unit_low = Unit cost in latest prices, low
proposal-file-field-unit_likely = Unit cost in latest prices, likely
proposal-file-field-unit_high = Unit cost in latest prices, high
proposal-file-field-each_low = One payment, low
proposal-file-field-each_likely = One payment, likely
proposal-file-field-each_high = One payment, high
proposal-file-field-payments = Payments
proposal-file-field-undated = Year not known (1 = yes)
proposal-file-field-total_low = Total, low
proposal-file-field-total_likely = Total, likely
proposal-file-field-total_high = Total, high
proposal-file-field-proposal = Title of the proposal
proposal-file-field-conference = Conference or assembly
proposal-file-field-sector = Lead Sector
proposal-file-field-unit_chf = One contributory unit, CHF a year
proposal-file-field-currency = Own currency (three letters)
proposal-file-field-per_chf = Own currency for one Swiss franc
proposal-file-field-answer = Answer
proposal-file-field-estimate = Estimate as it was exported

proposal-file-low = Low
proposal-file-likely = Likely
proposal-file-high = High
proposal-file-year = Year
proposal-file-index = Price index ({ $base } = 1)
proposal-file-undated = Year not known
proposal-file-later = Other years
proposal-file-total = Total
proposal-file-once = One-off
proposal-file-yearly = Each year, all years together
proposal-file-in-kind = Of the total, in kind
proposal-file-on-units = In cash, not from voluntary contributions
proposal-file-units-year = Contributory units that this equals if paid in one year
proposal-file-units-four = Contributory units in each of four years
proposal-file-own-currency = Total in own currency
proposal-file-own-currency-of = Total in { $code }
proposal-file-open-lines = Lines without a cost
proposal-file-question = Question
proposal-file-reference = Reference
proposal-file-answer = Answer
proposal-file-not-answered = Not answered yet.
proposal-file-none = none
proposal-file-untitled = Proposal without a title yet
proposal-file-legend = You may change the cells with a frame; all other cells are formulas. To add a line, use an empty row of the table.
proposal-file-by-kind = By kind of work
proposal-file-by-fund = By source of funds

proposal-file-illustrative = Illustrative: costs and quantities were entered by the author of this estimate. They are not figures of ITU.
proposal-file-disclaimer = This estimate was made with an independent dashboard, not by ITU or its secretariat. It does not replace the cost estimate that the Secretary-General can prepare with a Member State.
proposal-file-annex = Annex
proposal-file-heading = Estimated cost: { $title }
proposal-file-section-need = Need and expected result
proposal-file-section-cost = Cost
proposal-file-section-return = Resources, what ends in return, and when the work ends
proposal-file-section-assumptions = Assumptions
proposal-file-section-sources = Sources
proposal-file-section-disclaimer = Disclaimer
proposal-file-lines-title = Lines of work
proposal-file-years-title = Totals by year
proposal-file-sums-title = Totals
proposal-file-part = Part of the cost
proposal-file-effects-title = Lines that change the total most
proposal-file-work = Work
proposal-file-when = When
proposal-file-unit-cost = Unit cost, CHF
proposal-file-unit-entered = { $amount } in prices of { $years }
proposal-file-total-chf = Total, CHF
proposal-file-effect-low = Low instead of likely
proposal-file-effect-high = High instead of likely
proposal-file-effect-tenth = Quantity 10% higher
proposal-file-open = No cost yet
proposal-file-summary = The proposal costs CHF { $likely } in constant prices of { $base } (range: { $low } to { $high }).
proposal-file-summary-single = The proposal costs CHF { $likely } in constant prices of { $base }.
proposal-file-summary-least = { $count ->
    [one] One line has no cost yet, so the total is a minimum.
   *[other] { $count } lines have no cost yet, so the total is a minimum.
  }
proposal-file-summary-none = No line has a cost yet.
proposal-file-summary-units = Paid in one year in cash and without voluntary contributions, this equals { $year } contributory units; over four years, { $four } units in each year.
proposal-file-table-alt = { $title }: table of { $rows ->
    [one] one row
   *[other] { $rows } rows
  }
proposal-file-assumption-prices = All amounts are in Swiss francs in constant prices of { $base }. Unit costs of earlier years are adjusted with Swiss consumer prices. No inflation after { $base } is assumed.
proposal-file-assumption-yearly = A line paid each year has its full quantity in every year. A one-off line over several years is part of the total, but of no single year.
proposal-file-assumption-range = The low total adds all low costs and the high total all high costs. A line without a range has the same cost three times.
proposal-file-assumption-units = One contributory unit is CHF { $unit } a year. Lines whose funds are not decided count as paid from contributions.
proposal-file-assumption-currency = { $rate } { $code } for one Swiss franc, as entered by the author.
proposal-file-assumption-open = Lines without a likely cost are listed, but not counted.
proposal-file-source-typed = Quantities and costs: entered by the author of this estimate, unless a published unit cost is named.
proposal-file-source-published = Published unit cost ({ $id }): CHF { $chf } in prices of { $years }, CHF { $moved } in prices of { $base }; { $grade }. { $computation } { $remark } Source: { $source }
proposal-file-source-prices = Swiss consumer prices: { $source } (figure { $figure })
proposal-file-source-release = Figures: release { $release } of { $date }
proposal-file-source-link = Open this estimate

proposal-file-changed = Line { $line }, { $field }: { $old } → { $new }
proposal-file-changed-head = { $field }: { $old } → { $new }
proposal-file-changed-answer = Answer to “{ $field }”: { $old } → { $new }
proposal-file-added = New line { $line }: { $new }
proposal-file-removed = Line { $line } was removed: { $old }
proposal-file-moved = Line { $old } has become line { $new }.
proposal-file-formula = Cell { $cell }: the formula was changed from { $old } to { $new }.
proposal-file-replaced = Cell { $cell }: the formula { $old } was replaced by the value { $new }.
proposal-file-no-formulas = The row of cell { $cell } has no formulas, so totals leave it out. Please copy the formulas from the row above.
proposal-file-rounded = Cell { $cell }, { $field }: { $old } was rounded to { $new }.
proposal-file-refused = Cell { $cell }, { $field }: “{ $new }” cannot be used, so { $old } stays. Please correct the cell.
proposal-file-left-out = The new line in { $cell } was left out: { $field } has the value “{ $new }”, which cannot be used. Please correct the cell.
proposal-file-too-large = Cell { $cell }, { $field }: with “{ $new }” the line would cost more than CHF 10 billion, so { $old } stays. Please correct the cell.
proposal-file-too-large-new = The new line in { $cell } was left out: it would cost more than CHF 10 billion. Please lower its quantity, its unit cost or its years.
proposal-file-too-many = Row { $cell } was left out: an estimate has at most { $new } lines.
proposal-file-missing = { $field } was not found in the workbook; its values stay as they were.
proposal-file-range = The range { $field } was changed from { $old } to { $new }; totals may leave out rows.
proposal-file-baseline = The estimate as it was exported cannot be read, so all lines count as new. The link of the estimate can be given with --link.
proposal-file-no-differences = The workbook has the same estimate as before.

proposal-file-allowed = the value from a link to an estimate on this site
proposal-file-take-annex-docx = Annex to the proposal (DOCX)
proposal-file-take-annex-pdf = Annex to the proposal (PDF)
proposal-file-take-workbook-xlsx = Workbook with live formulas (XLSX)

error-workbook-unreadable = This file cannot be read as a workbook of an estimate: { $reason }. Please use an XLSX file of an estimate that was exported from this site.
error-workbook-too-large = The workbook is too large: { $size } bytes, but at most { $limit } are possible. Please export it again and copy your changes into the new file.
