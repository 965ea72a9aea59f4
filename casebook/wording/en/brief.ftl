# Briefings: units and series of charts, fixed sentences of every format.

brief-unit-per-cent = per cent
brief-unit-units = contributory units
brief-unit-people = million people
brief-unit-people-billion = billion people
brief-unit-thousand-chf = thousand Swiss francs
brief-unit-staff = staff
brief-unit-figures = published figures
brief-unit-projects = projects
brief-unit-texts = Recommendations
brief-unit-cents = hundredths of the currency per inhabitant
brief-unit-member-states = Member States
brief-unit-usd-gdp = USD per USD 1 million of GDP
brief-unit-usd-billion = USD billion
brief-unit-billion = { $unit }, billion
brief-unit-million = { $unit }, million
brief-unit-plain = { $unit }

brief-series-share-of-units = Share of all contributory units
brief-series-share-of-revenue = Share of all revenue
brief-series-peers = Peers
brief-series-near = Nearest economies
brief-series-itu = ITU
brief-series-others = Other agencies
brief-series-lower-end = Lower end
brief-series-up-to-upper-end = From there to the upper end

# Subtitles where a native chart shows less than the figure on the page: unit and period alone.
brief-subtitle-work-texts = New and revised Recommendations by year; the last year may not be over
brief-subtitle-country-near-by-gdp = Swiss francs for the last year known; nearest by gross domestic product. Each Member State chooses its class freely.
brief-subtitle-agencies-growth = Change of revenue in real terms, per cent
brief-subtitle-case-revenue = Revenue by year, in millions: { $basis }
brief-subtitle-case-unit-value = One contributory unit, as set and at constant 2024 prices
brief-subtitle-case-efficiency = Million francs for four years, as published
brief-subtitle-country-class = { $country }: class of contribution by year, in contributory units
brief-subtitle-country-share = { $country }: share of the contributory units of all Member States, by year
brief-subtitle-country-peers = Number of Member States in each class of contribution, latest year: { $country } and its peers ({ $peers })
brief-subtitle-country-relative = { $country } and all Member States together: contribution in US dollars per USD 1 million of gross domestic product
brief-subtitle-country-yardstick = { $country }: share of ITU’s contributory units, compared with { $yardstick }
brief-subtitle-country-voluntary = { $country }: given by the government in addition to its assessed contribution, by year, { $basis }
brief-subtitle-country-expenses = { $country }: expenses of ITU recorded for the country, by year, { $basis }; years without a record are empty
brief-subtitle-country-projects = { $country }: US dollars available and lacking; projects of 2021 to 2028, those that lack most
brief-subtitle-country-internet = { $country }: share of the population that uses the Internet, by year
brief-subtitle-units-changes = Contributory units added by higher classes and lost by lower ones, by the first year of the new class, { $scope }
brief-subtitle-units-since-1998 = Contributory units of all Member States: as published for 1998 to 2001, as computed from 2013 on
brief-subtitle-revenue-payers = The largest contributors in the last year shown: { $basis }, { $scope }
brief-subtitle-agencies-shares = Share of revenue in the last year shown: assessed on Member States, voluntary and other
brief-subtitle-next-unit-lines = One contributory unit as a share of a year of each cost line

# Sections of a briefing, in its order, and tables of a few numbers.
brief-section-does = What ITU is and does
brief-section-gets = What we get
brief-section-pays = What we are assessed
brief-section-run = Is it well run?
brief-section-need = The need
brief-section-others = What others do
brief-number = Number
brief-number-what = What it counts
brief-sources-more = { $count ->
    [one] One more source is in the note and in the speaker’s notes.
   *[other] { $count } more sources are in the note and in the speaker’s notes.
  }

# Names of audiences, titles, starts.
brief-audience-finance = Ministry of finance
brief-audience-foreign = Ministry of foreign affairs
brief-audience-regulator = Regulator or line ministry
brief-audience-parliament = Parliament
brief-audience-council = Council working group on financial and human resources
brief-title-national = { $country } and ITU
brief-title-council = Why ITU matters: the case for investment
brief-title-ministry = { $country } and ITU: the case for investment
brief-title-own = The case for ITU, in { $count ->
    [one] one finding
   *[other] { $count } findings
  }
brief-title-empty = The case for ITU
brief-subtitle = Briefing for { $audience ->
    [finance] the ministry of finance
    [foreign] the ministry of foreign affairs
    [regulator] the regulator or line ministry
   *[parliament] parliament
  }
brief-subtitle-council = The standard case, for the Council working group on financial and human resources
brief-illustrative = Illustrative: some figures here are made with values that a reader typed in.
brief-citation = { $title }. { $site }, release { $release } of { $date }.
brief-table-more = { $rows_n ->
    [0] { "" }
    [one] One more row is in the full table.
   *[other] { $rows } more rows are in the full table.
  }
brief-table-more-years = { $rows_n ->
    [one] One earlier row is in the full table.
   *[other] { $rows } earlier rows are in the full table.
  }
brief-none = –
brief-yes = yes
brief-no = no

# What all formats say in fixed words; an attribute is one word or sentence.
brief-words = Fixed words
    .opening = Key messages
    .objections = Questions and answers
    .question = Question
    .answer = Answer
    .request = Decision requested
    .sources = Sources
    .source = Source
    .citation = How to cite
    .figure = Figure
    .grade = Grade
    .release = Release
    .date = Date
    .note = Own note
    .caveat = Annex: before you quote this
    .talking-point = Talking points
    .table = Table
    .chart = Chart
    .category = Item
    .page = Page
    .of = of
    .contents = Contents
    .verify = Check whether this figure is current
    .open = Open this view
    .open-briefing = Open this briefing
    .estimated = Hatched or dashed: estimate
    .estimate = estimate
    .not-published = not found in our sources
    .disclaimer = Disclaimer
    .own-values = Made with a reader’s own values; no figure id
    .independent = Independent tool built on public figures; not a publication of ITU.

# Values of a link that cannot be used.
notice-basket = The briefing in the link was cut or changed on its way and cannot be read. The page starts with an empty briefing.
notice-basket-card = The link’s briefing has a card that this site does not have: { $value }. The others are kept.
notice-basket-view = The link’s briefing shows the card “{ $parameter }” with a value that cannot be used: { $value }. The usual one is shown.
notice-basket-note = The note on the card “{ $parameter }” is too long ({ $value } characters) and was left out.
notice-basket-many = The link’s briefing has { $value } cards. The first 20 are kept.
notice-audience = The address asks for the audience { $value }, for which there is no briefing. The one for the ministry of finance is shown.
notice-story = The address asks for the story { $value }, which there is not.
