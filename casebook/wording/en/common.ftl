# Words that every page shares.

site-title = Why ITU matters: the case for investment
site-short = Why ITU matters
skip-to-content = Skip to main content
footer = Independent tool built on public figures; not a publication of ITU. Release { $release } of { $date }.
footer-about = { site-short } is an independent tool built on public figures, made by the open-source project casebook. It is not a publication of ITU or of the United Nations.
footer-updated = Figures updated on { $day } (release { $release })
footer-data = Data and methods
footer-api = API
footer-changes = What changed
footer-verify = Verify a figure
footer-contact = Contact
print-page = Print or save as PDF
print-address = Address of this page
print-date = Printed on
footer-licence = The code is open source under the Apache License 2.0. The figures are public facts. The terms of each source apply.
footer-translated = The translations on this site are the project’s own, not official translations of ITU.
disclaimer = The designations and names used, and the boundaries drawn, do not imply any opinion on the legal status of any country, territory, city or area or of its authorities, or on its frontiers.
release-stands-in = The latest figures on this server are damaged. The site shows the release of { $date } until they are repaired.
release-pointer-lost = This server cannot tell which release is the latest. The site shows the newest complete one, of { $date }.
release-ahead = These figures are dated { $date }, a date that this server’s clock has not reached. They are shown as published.

# Shown where a conference has decided something that the figures do not include.
as-of-superseded = { $foreseen ->
    [yes] The { $conference } was to close in { $place } on { $closed }.
   *[no] The { $conference } closed in { $place } on { $closed }.
  } Its decisions on { $subjects } are not in these figures. Please check { $documents }.
as-of-event-plenipotentiary = Plenipotentiary Conference
as-of-event-council = Council
as-of-event-development-conference = World Telecommunication Development Conference
as-of-subject-unit-amount = the amount of the contributory unit for { $period }
as-of-subject-classes = the classes of contribution for { $period }
as-of-subject-financial-plan = the financial plan for { $period }
as-of-subject-council = the Council for { $period }

menu-label = Pages of the site
menu-short = Menu
nav-group-evidence = Evidence
nav-group-data = Data
tab-title = { $page } - { $site }
page-case = Why ITU
page-case-heading = Why ITU matters: the case for investment
page-revenue = Revenue
page-units = Contributory units
page-needs = Unmet needs
page-efficiency = Efficiency
page-data = Data and methods

chart-alt = { $name }. { $finding } { $subtitle }
chart-alt-table = The table view has the same numbers.
view-chart = Chart
view-table = Table
axis-above-zero = { $subtitle }. The vertical axis does not start at zero.
card-loading = Loading…
card-failed = This could not be loaded. Please try again.
card-no-chart = The chart could not be drawn. The table has the same numbers.
card-copied = Copied.
card-not-done = Your browser did not allow this. Please use another item of the menu.
card-mark = { $grade } · Figure { $figure } · Release of { $date } · { $site }
table-find = Find in this table
table-found = { $shown } of { $rows } rows
table-rising = Sorted by { $column }, lowest first
table-falling = Sorted by { $column }, highest first
source-secondary = (press or another secondary source)
card-rows-left-out = The first { $shown } of { $rows } rows are shown. To get them all, choose “Download or share”, then “Data”.
source-label = Source
release-label = Release
figure-label = Figure
own-values = Based on your inputs (saved in the link)
about-figure = About this figure
about-method = How it is calculated
about-terms = Terms
about-warnings = Before you quote this
about-sources = Sources in full
about-query = Query { $query }: { $question }
see-page = See: { $page }
more-documents = { $count ->
    [one] and one more document
   *[other] and { $count } more documents
  }

grade-official = Official
grade-derived = Derived
grade-estimate = Estimate
grade-illustrative = Illustrative
grade-official-help = Taken from an official document or from audited statistics.
grade-derived-help = Calculated on this site from official figures. The method is shown.
grade-estimate-help = The source calls it an estimate, or it comes from a secondary source.
grade-illustrative-help = Based on values that a user entered.

filter-title = Filters
filter-country = Member State
filter-country-show = Show
filter-country-none = Choose your country
filter-button = Filters
filter-years-span = { $first }–{ $last }
filter-plan-of = Plan { $plan }
filter-peers = Compare with
filter-peer-list = Your own selection
filter-peer-list-none = Add Member States
filter-years = Years
filter-prices = Prices
filter-region = Region
filter-region-none = All regions
filter-grouping = Group
filter-grouping-none = All Member States
filter-language = Language
filter-reset = Reset filters
language-en = English
language-fr = Français
language-es = Español
language-ru = Русский
language-zh = 中文
language-ar = العربية
language-offer = This page is also available in English
language-offer-close = Close

basis-chf = Swiss francs at current prices
basis-chf-constant = Swiss francs at constant 2024 prices
basis-usd = US dollars at current prices
basis-short-chf = CHF
basis-short-chf-constant = CHF (2024 prices)
basis-short-usd = USD

peers-region = Member States of the same ITU region
peers-group = Member States of the same group (least developed, landlocked developing or small island developing)
peers-gdp = the five Member States nearest by gross domestic product
peers-population = the five Member States nearest by population
peers-class = Member States of the same class of contribution
peers-own = your own selection
peers-own-listed = { $count ->
    [0] your own selection, which is empty
   *[other] your own selection: { $names }
  }
yardstick-un-scale = UN scale of assessments
yardstick-un-system = all assessed contributions to the UN system
yardstick-fao = assessed contributions to FAO
yardstick-iaea = assessed contributions to IAEA
yardstick-icao = assessed contributions to ICAO
yardstick-ilo = assessed contributions to ILO
yardstick-imo = assessed contributions to IMO
yardstick-unesco = assessed contributions to UNESCO
yardstick-unido = assessed contributions to UNIDO
yardstick-upu = assessed contributions to UPU
yardstick-who = assessed contributions to WHO
yardstick-wipo = assessed contributions to WIPO
yardstick-wmo = assessed contributions to WMO
scope-all = all Member States
no-country = no Member State chosen

region-africa = Africa
region-americas = Americas
region-arab-states = Arab States
region-asia-pacific = Asia-Pacific
region-cis = CIS
region-europe = Europe
the-region-africa = Africa
the-region-americas = the Americas
the-region-arab-states = the Arab States
the-region-asia-pacific = Asia-Pacific
the-region-cis = the CIS
the-region-europe = Europe
grouping-ldc = Least developed countries
grouping-lldc = Landlocked developing countries
grouping-sids = Small island developing States

event-after = after { $place } { $year }

notice-table = The link asks for the table of the card { $value }, which this site does not have. It is left out; the rest of the link is used.
notice-country = The link asks for “{ $value }”, which is not one of the 194 Member States. Please choose one from the list.
notice-country-several = The link asks for “{ $value }”, which matches { $choices }. Please choose one above.
notice-region = The link asks for the region “{ $value }”, which is not an ITU region. All regions are shown.
notice-year = The link asks for the year “{ $value }”, for which there are no figures. The whole period is shown.
notice-years-reversed = The link asks for the years { $value }, which end before they begin. The whole period is shown.
notice-peer = A list in the link (“{ $parameter }”) includes “{ $value }”, which is not one of the 194 Member States. It is left out; the others are used.
notice-peers-many = A list in the link (“{ $parameter }”) has { $value } Member States, which is too many. Only the first ones are used.
notice-scenario = The scenario in the link is too long or cannot be read. It is not used. Please open the link again, or make a new scenario.
not-found-title = Page not found
not-found-words = There is no page “{ $path }” on this site. Use the menu or the search to find what you need.
notice-choice = The link gives “{ $value }” for “{ $parameter }”, which is not one of the options. The default is shown.
error-apology = This page could not be shown. { $sentence }
error-unexpected = This page could not be shown because of an error on our side (reference { $reference }). The other pages still work. Please try again in a minute.

# Shown with the subtitle of a card that a filter of the page does not limit.
card-unlimited = Not limited to the { $limits } chosen.
limit-years = years
limit-region = region
limit-grouping = group
nothing-in-years = There are no figures for the years and Member States chosen.

column-year = Year
column-period = Period
column-iso3 = Member State
column-itu-region = Region
column-label = Item
column-value = Value
column-unit = Unit
column-qualifier = Qualifier
column-status = Status
column-grade = Grade
column-source-title = Document
column-amount = Amount
column-amount-chf = Amount, CHF
column-amount-usd = Amount, USD
column-change = Change
column-share = Share
status-approved = approved
status-actual = actual
status-announced = announced
status-draft = draft
status-estimate = estimate
not-published = not found<br>in our sources

column-per-cent = { $header }, %
