page-revenue-lead = ITU is funded by the contributions of its members, by cost-recovery fees and by voluntary contributions. This page shows how much each brings in, what is assessed on which Member States, and the budgets found in our sources.
revenue-section-sources = Where the money comes from
revenue-section-payers = Contributions of Member States
revenue-section-budgets = Budgets and plans as published

# -- by source -----------------------------------------------------------------------------------
revenue-by-source = ITU’s revenue by source
    .subtitle = Revenue by year, in millions: { $basis }
    .method = Totals and headings are from the table of revenue by kind of financing. Its assessed contributions are divided with the help of the table of revenue by contributor. What was assessed on Member States by units is theirs. Other amounts recorded for governments are shown apart: in 2018 for the State of Palestine, which is not a Member State, and in 2023 for two Member States. The remainder is the fees of Sector Members, Associates and Academia. For 2011 and 2012 the second table does not exist, so assessed contributions are not divided. Until 2014 the source records fees of Sector Members, Associates and Academia under other activities, from 2015 under assessed contributions. US dollars are converted into francs at the rate implied by the contributory unit (from 2013) or at the annual average (2011–2012).
revenue-by-source-finding = ITU received { $total } in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }: { $members } from Member States, { $voluntary } in voluntary contributions and { $rest } from Sector Members, Associates and Academia, cost recovery and other activities
revenue-shares = Sources of revenue as shares of the total
    .subtitle = Share of each year’s total revenue, voluntary contributions included
    .method = The same amounts as in the chart of revenue by source, each divided by the total revenue of its year. Shares do not depend on the currency. The total includes voluntary contributions, which are outside the regular budget.
revenue-shares-finding = Member States’ contributions accounted for { $share } of all ITU revenue in { $year }{ $compared ->
    [yes] , against { $before } in { $from }
   *[no] {""}
 }. Voluntary contributions accounted for { $voluntary }

revenue-source-member-states = Member States
revenue-source-other-members = Sector Members, Associates and Academia
revenue-source-assessed-other = Recorded as assessed, not by units
revenue-source-assessed-unsplit = Assessed contributions, not divided
revenue-source-other-activities = Cost recovery and other activities
revenue-source-voluntary = Voluntary contributions
revenue-short-member-states = Member States
revenue-short-other-members = Sector Members,<br>Associates, Academia
revenue-short-assessed-other = Assessed, other
revenue-short-assessed-unsplit = Assessed, not divided
revenue-short-other-activities = Cost recovery, other
revenue-short-voluntary = Voluntary
revenue-hover = { $source }, { $amount }, { $share }
revenue-unsplit-years = hatched: not divided
revenue-break = until 2014, Sector Members’ fees under other activities

# -- published share -----------------------------------------------------------------------------
revenue-share-published = Which share is it? Member States’ share of revenue, published and computed
    .subtitle = The last share known of each kind; the name below each bar is the whole of which it is a share
    .method = Two shares are computed for every year from the tables of revenue by source: assessed contributions of Member States divided by all revenue, and divided by revenue without voluntary contributions. The second is closest to a share of the regular budget, but it is revenue received, not budgeted, and it includes activities outside the budget. The published shares are those of the documents: for 2006–2007 of the approved budget, for 2016 and 2021 of the revenue of the year, and for 2025 the phrase “about 70 per cent of the regular budget”. Our sources have neither a number nor an address of the report with that phrase. It cannot be looked up, and is graded as an estimate. Shares published for all members together (Member States, Sector Members, Associates and Academia) are shown separately, because “70 per cent” was published for them too, for 2016. The computation behind a published share was not found in our sources. The title says whether it equals, as a whole per cent, one of those computed here for its own year.
revenue-share-published-finding = Member States’ contributions were { $total } of all revenue in { $year }, or { $without } without voluntary contributions. Published for { $period }: { $about ->
    [yes] about { $published } of the regular budget
   *[no] { $published }
 }{ $fits ->
    [neither] , which is neither of the two for that year
    [total] , the share of all revenue
    [without] , the share without voluntary contributions
   *[unknown] {""}
 }{ $traceable ->
    [no] , but the source cannot be checked
   *[yes] {""}
 }
revenue-about = about { $share }
share-kind-published-member-states = published: Member States
share-kind-published-all-members = published: all members together
share-kind-of-total = computed: of all revenue
share-kind-without-voluntary = computed: without voluntary contributions

# -- on whom it is assessed ------------------------------------------------------------------------------------
revenue-payers = Contributions of Member States
    .subtitle = Contribution in the last year shown: { $basis }; { $scope }
    .method = A contribution is the class of contribution times the contributory unit of CHF 318 000, converted into the chosen prices. The classes are derived from the amounts that the source reports for each government, after corrections; the table of revenue by contributor has the same amounts before corrections. Member States of the same class share a rank and are listed in the order of their ISO codes. The strip at the top has its own scale. Every Member State chooses its class freely.
revenue-payers-finding = The { $count } largest contributors were assessed { $share } of the contributions of { $scope ->
    [some] the Member States in view
   *[all] all Member States
 } in { $year }, and the other { $others } were assessed { $rest }
revenue-payers-country-finding = { $country } was assessed { $amount }{ $months_n ->
    [12] {""}
    [one] {" "}for one month
   *[other] {" "}for { $months } months
 } in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }. The { $count } largest contributors were assessed { $share } of the contributions of { $scope ->
    [some] the Member States in view
   *[all] all Member States
 }
revenue-payers-few-finding = The { $members } Member States in view were assessed { $total } in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }
revenue-payers-few-country-finding = { $country } was assessed { $amount }{ $months_n ->
    [12] {""}
    [one] {" "}for one month
   *[other] {" "}for { $months } months
 } of the { $total } assessed on the { $members } Member States in view in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }
revenue-largest = The { $count } largest: { $share }
revenue-others = the other { $count ->
    [one] Member State: { $share }
   *[other] { $count } Member States: { $share }
 }
revenue-rank = rank { $rank }
revenue-units = { $units_n ->
    [one] { $units } unit
   *[other] { $units } units
 }

revenue-concentration = Share of units of the largest contributors
    .subtitle = Share of contributory units by year, { $scope }
    .method = For each year, the classes of contribution of the 1, 5, 10 and 20 largest contributors in scope are added up and divided by all units in scope. The largest contributors are determined for each year. A number is left out where the scope does not have more Member States than that.
revenue-concentration-finding = The { $count_n ->
    [1] largest contributor had
   *[other] { $count } largest contributors had
 } { $share } of the contributory units of { $scope ->
    [some] the { $members } Member States in view
   *[all] all { $members } Member States
 } in { $year }{ $compared ->
    [yes] , against { $before } in { $from }
   *[no] {""}
 }
revenue-of-largest = { $count ->
    [1] largest
   *[other] { $count } largest
 }
revenue-too-few = Too few Member States in view to compare the largest with the others.

# -- budgets -------------------------------------------------------------------------------------
revenue-budgets = ITU’s biennial budgets
    .subtitle = Total of each two-year budget, in millions: { $basis }
    .method = Totals as published, one edition for each budget (see the notes in the table). Constant prices: the total divided by the mean Swiss consumer price index of the two years, at 2024 prices. US dollars: the total divided by the mean exchange rate of the two years. Hatched: no total was found in our sources; it is in the decision by which the Council approves the budget of those years. Dotted and with an asterisk: from a secondary source, not from the budget itself.
revenue-budgets-finding = The budget for { $period } was { $amount }{ $basis ->
    [chf-constant] {" "}at 2024 prices
   *[other] {""}
 }, { $direction ->
    [down] { $change } below
    [up] { $change } above
   *[same] as much as
 } that for { $from }{ $missing_n ->
    [0] {""}
   *[other] . { $missing } of { $periods } totals were not found in our sources
 }
revenue-budgets-usd-finding = The budget for { $period } was { $nominal }, or { $amount } at the mean rate of its years{ $missing_n ->
    [0] {""}
   *[other] . { $missing } of { $periods } totals were not found in our sources
 }
revenue-plans = Four-year budgets and financial plans
    .subtitle = Total of each four-year period, in millions: { $basis }
    .method = Totals as published, one edition for each period (see the notes in the table). They are of different stages: biennial budgets added up for 2000–2003 and 2008–2011, planned expenses for 2004–2007 and 2012–2015, a forecast made in 2017 for 2016–2019. The title says which stages it compares. ITU itself compares the first and the last at current prices. Constant prices: the total divided by the mean Swiss consumer price index of the four years, at 2024 prices. US dollars: the total divided by the mean exchange rate of the four years. Hatched: no total was found in our sources; it is in the annex to Decision 5 of the Plenipotentiary Conference. Dotted and with an asterisk: from a secondary source, not from the plan itself.
revenue-plans-finding = The total of { $stage } { $period } was { $amount }{ $basis ->
    [chf-constant] {" "}at 2024 prices
   *[other] {""}
 }, { $direction ->
    [down] { $change } below
    [up] { $change } above
   *[same] as much as
 } that of { $first_stage } { $from }{ $missing_n ->
    [0] {""}
   *[other] . { $missing } of { $periods } totals were not found in our sources
 }
revenue-plans-usd-finding = The total of { $stage } { $period } was { $nominal }, or { $amount } at the mean rate of its years{ $missing_n ->
    [0] {""}
   *[other] . { $missing } of { $periods } totals were not found in our sources
 }
stage-budget = the budgets of
stage-plan = the plan for
stage-forecast = the forecast for
revenue-gap = not found in our sources
revenue-gap-wrapped = not<br>found<br>in our<br>sources
revenue-gap-hover = { $years }: not found in our sources
revenue-secondary = * from a secondary source
revenue-budget-hover = { $period }: { $amount }{ $grade ->
    [estimate] {" "}(secondary source)
   *[other] {""}
 }
revenue-no-budget = No budget total was found in our sources for the years chosen.

# -- lines of revenue ----------------------------------------------------------------------------
revenue-lines = Revenue of the regular budget, by line
    .subtitle = Revenue by line, financial plan 2012–2015 compared with the budgets 2008–2011: { $basis }
    .method = Lines of revenue as published in Annex 1 to Decision 5 (Rev. Guadalajara, 2010), the latest document among our sources that gives them all. The lines add up to the published totals. Shares are computed: each line divided by the total revenue of its period. Constant prices and US dollars: divided by the mean consumer price index or the mean exchange rate of the four years.
revenue-lines-finding = The financial plan for { $period } expected { $members } of its revenue from Member States and { $recovery } from cost recovery, mainly publications ({ $publications }) and satellite network filings ({ $filings }){ $basis ->
    [chf-constant] , at 2024 prices
   *[other] {""}
 }
revenue-lines-key = bars: financial plan { $now }<br>◊ budgets { $before }
revenue-line-member-states = Member States
revenue-line-sector-members = Sector Members
revenue-line-associates = Associates
revenue-line-total-assessed = Total of assessed contributions
revenue-line-project-support = Cost recovery: support for projects
revenue-line-publications = Cost recovery: sales of publications
revenue-line-telecom-events = Cost recovery: ITU TELECOM events
revenue-line-satellite-filings = Cost recovery: satellite network filings
revenue-line-registrars = Cost recovery: registrars and others
revenue-line-total-cost-recovery = Total of cost recovery
revenue-line-interest = Interest
revenue-line-other = Other revenue
revenue-line-reserve-account = Withdrawal from the Reserve Account
revenue-line-total = Total revenue

column-revenue-source = Source of revenue
column-revenue-line = Line of revenue
column-share-kind = Which share
column-largest = Largest contributors
column-cumulative-share = Cumulative share
column-contribution = Contribution
column-note = Edition
