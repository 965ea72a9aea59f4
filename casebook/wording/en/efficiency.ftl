page-efficiency-lead = Documented cuts and savings. Every figure is from a published document.

efficiency-section-plans = Plans and budgets
efficiency-section-costs = Spending and savings
efficiency-section-staff = Staff
efficiency-section-unit = What one contributory unit buys
efficiency-section-more = Other published figures, and what was not found

efficiency-four-year = Four-year budgets at current and at constant prices
    .subtitle = Budgeted or planned expenses of each four-year period, million Swiss francs
    .method = For constant 2024 prices, the published amount is divided by the mean index of Swiss consumer prices over the four years, with 2024 as 1. The periods are not all of one kind: biennial budgets added up for 2000–2003 and 2008–2011, planned expenses for 2004–2007 and 2012–2015, and a forecast made in 2017 for 2016–2019. The title names the stages that it compares. ITU itself compares the first and the last, at current prices. The amount for 2004–2007 is from the press. Totals of later plans are in the annexes to Decision 5 as revised in Dubai and in Bucharest, which were not found in our sources.
efficiency-four-year-finding = The four-year total of { $stage } { $last } was { $real } below that of { $first_stage } { $first } in real terms ({ $nominal } at current prices){ $later_n ->
    [0] {""}
   *[other] . No later total was found
  }
efficiency-amount-nominal = current prices
efficiency-amount-constant = constant 2024 prices
efficiency-not-published = no total<br>found

efficiency-plan-changes = Planned changes by object of expenditure
    .subtitle = Planned expenses 2012–2015 compared with 2008–2011, million Swiss francs as published
    .method = The changes and percentages are those of Annex 1 to Decision 5 (Rev. Guadalajara, 2010). Travel on duty has no entry there, because both amounts are equal. A planned change does not show what was spent.
efficiency-plan-changes-finding = The financial plan for 2012–2015 set expenses { $change } ({ $percent }) below 2008–2011, with { $staff } less for staff costs
efficiency-change-line = { $name } <b>{ $change }</b> ({ $percent })

efficiency-plan-gaps = Budget shortfalls and how they were closed
    .subtitle = Initial shortfall of a plan or its draft, and what a document says about closing it; millions, in Swiss francs where the source names a currency
    .method = A gap is planned expenses less expected revenue: of a draft plan, and for 2004–2007 of the approved one. It counts as closed only where a document gives the same plan, or a later draft of it, in balance. For 2024–2027, the draft presented to Council 2022 was in balance; the speech that gives its gaps names no currency. For 2008–2011, a regulator reports another amount, a deficit expected at the conference (F0362). No amount of cuts for 2004–2007 or 2008–2011 was found in our sources. For 2012–2015, planned revenue below the budgets of 2008–2011 was published: this is a change between periods, not a gap of the plan. For 2020–2023 no gap was found in our sources.
efficiency-plan-gaps-finding = { $closed_n ->
    [one] Of { $gaps } shortfalls of draft plans, one is documented as closed:
   *[other] Of { $gaps } shortfalls of draft plans, { $closed } are documented as closed, the latest being
  } { $standing ->
    [draft] that of the draft plan for { $period }, closed by a later draft
   *[other] that of the plan for { $period }
  } ({ $currency ->
    [stated] { $gap }
   *[not-stated] { $number }, no currency named
  })
efficiency-gap-line = <b>{ $period }: gap of { $gap }</b><br>{ $outcome }
efficiency-gap-closed = Closed in the plan
efficiency-gap-closed-in-draft = Closed in the draft: first to { $revised }, then to zero
efficiency-gap-no-currency = { $number } (no currency named)
efficiency-gap-of-plan = Shortfall of the approved plan; how it was closed was not found in our sources
efficiency-gap-unknown = How it was closed was not found in our sources

efficiency-languages = Language services: budget and spending
    .subtitle = Millions, { $basis }, by year; translation includes related services
    .method = Spending is compared with the budget of the same years, those for which both are published. Money budgeted and not spent is not in itself a saving: the document does not say why less was spent. Amounts in other price bases are converted year by year.
efficiency-languages-finding = Language services cost { $spent } in { $from }–{ $to }, { $below } ({ $share }) less than budgeted{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }
efficiency-translation = Translation, budgeted
efficiency-interpretation = Interpretation, budgeted
efficiency-spent = Spent
efficiency-spent-not-published = spending: not found in our sources

efficiency-remote = Remote participation
    .subtitle = Figures as ITU published them in March 2014, for ITU and its members together; the page names no years
    .method = Figures as published, none of them computed here. The source gives neither the years that they cover nor the method.
efficiency-remote-finding = Remote participation saved ITU and its members { $savings } and { $kilometres } km of travel, as ITU reported in March 2014 without naming the years
period-undated = Not stated
label-remote-participation-savings = saved by ITU and its members
label-remote-participation-co2-avoided = of carbon dioxide not emitted
label-remote-participation-meetings = meetings with remote participation
label-remote-participation-participants = remote participants
label-remote-participation-travel-avoided = of travel avoided
remote-participation-savings-number = USD { $value }
remote-participation-co2-avoided-number = { $value } kg
remote-participation-meetings-number = { $value }
remote-participation-participants-number = { $value }
remote-participation-travel-avoided-number = { $value } km

efficiency-emissions = Emissions of ITU’s own operations
    .subtitle = Greenhouse gases in 2020, a pandemic year, tonnes of carbon dioxide equivalent
    .method = Figures of the United Nations report Greening the Blue 2021, as given on a news page. Meetings and travel stopped in 2020, so the fall since 2019 is not in itself a lasting saving.
efficiency-emissions-finding = ITU’s own operations emitted { $tonnes } tonnes of carbon dioxide equivalent in { $year }, { $change } less than in { $before }
label-emissions-total = of carbon dioxide equivalent in total
label-emissions-per-person = per staff member
label-emissions-change-on-2019 = less than in 2019
emissions-total-number = { $value } tonnes
emissions-per-person-number = { $value } tonnes
emissions-change-on-2019-number = { $value }%

efficiency-other = Other published figures on efficiency
    .subtitle = Single figures from annual reports and Council speeches, 2007–2018. JIU: Joint Inspection Unit of the United Nations system
    .method = Figures as published. They are of different kinds and are not added up. One of them is not a saving: documentation for Council 2008 cost more than forecast.
label-efficiency-other-jiu-formal-accepted = formal JIU recommendations accepted, 2015–2017
label-efficiency-other-jiu-informal-accepted = informal JIU recommendations accepted, 2015–2017
label-efficiency-other-pages-processed = pages of documents, January 2015 to June 2018
label-efficiency-other-council-2007-paperless = worked without paper at Council 2007
label-efficiency-other-council-2008-paperless = worked without paper at Council 2008
label-efficiency-other-council-2008-documentation = above forecast: documents for Council 2008
label-efficiency-other-council-2009-paper-saved = of paper saved at Council 2009
label-efficiency-other-council-2009-emissions-saved = of greenhouse gas saved at Council 2009
efficiency-other-jiu-formal-accepted-number = { $value }
efficiency-other-jiu-informal-accepted-number = { $value }
efficiency-other-pages-processed-number = { $value }
efficiency-other-council-2007-paperless-number = { $value }%
efficiency-other-council-2008-paperless-number = { $value }%
efficiency-other-council-2008-documentation-number = { $value }%
efficiency-other-council-2009-paper-saved-number = { $value } kg
efficiency-other-council-2009-emissions-saved-number = { $value } tonnes

efficiency-said-more-than = more than { $number }
efficiency-said-up-to = up to { $number }
efficiency-said-about = about { $number }
efficiency-said-approx = about { $number }
efficiency-said-some = some { $number }
efficiency-said-almost = almost { $number }
efficiency-said-currency-implied = { $number }

efficiency-staff = Staff at the end of each year
    .subtitle = Staff with appointments of one year or more on 31 December
    .method = Headcount as published by the Chief Executives Board, 2019 edition. Staff on shorter appointments are not counted. Figures after 2019 are not in our sources.
efficiency-staff-finding = ITU had { $last } staff at the end of { $to }, against { $first } at the end of { $from }. The lowest number was { $least }, in { $in }

efficiency-duty-stations = Staff by duty station
    .subtitle = Staff with appointments of one year or more on 31 December 2019
    .method = Headcount as published by the Chief Executives Board, 2019 edition; shares are computed from it.
efficiency-duty-stations-finding = { $here } of { $all } staff ({ $share }) worked in Geneva at the end of 2019, and { $elsewhere } at { $stations } other duty stations
efficiency-elsewhere = elsewhere
label-station-addis-ababa = Addis Ababa
label-station-bangkok = Bangkok
label-station-brasilia = Brasilia
label-station-bridgetown = Bridgetown
label-station-cairo = Cairo
label-station-dakar = Dakar
label-station-geneva = Geneva
label-station-harare = Harare
label-station-jakarta = Jakarta
label-station-moscow = Moscow
label-station-new-york = New York
label-station-riyadh = Riyadh
label-station-santiago = Santiago
label-station-tegucigalpa = Tegucigalpa
label-station-vilnius = Vilnius
label-station-yaounde = Yaoundé

efficiency-unit-value = The contributory unit in real terms
    .subtitle = One contributory unit a year, thousand Swiss francs
    .method = The amount of the unit is multiplied by Swiss consumer prices of 2024 and divided by those of the year. Where no approved amount was found for a year, the provisional one is used; it is the same.
efficiency-unit-value-finding = A contributory unit of { $amount } lost { $loss } of its purchasing power from { $from } to { $to }
efficiency-real-unit = at constant 2024 prices
efficiency-unit-amount = { $amount }, unchanged at current prices

efficiency-not-shown =
    A total of what ITU has saved was not found in our sources. Planned cuts, unspent
    budgets and reported savings are different things and are not added up here.

    The following documents have more. They were not found in our sources:

    - The Secretary-General’s reports to the Council on the efficiency measures that Decision 5 of the
      Plenipotentiary Conference asks for.
    - The financial operating reports, which compare actual expenses with the budget line by line.
    - Documents of the Council working group on financial and human resources.
    - Reports of the Joint Inspection Unit on ITU, and the follow-up to their recommendations.
    - Later editions of the reports on languages, staff and emissions that are cited above.

label-expense-staff-costs = Staff costs
label-expense-other-staff-costs = Other staff costs
label-expense-travel = Travel on duty
label-expense-contractual-services = Contractual services
label-expense-rental-maintenance = Rental and maintenance
label-expense-materials = Materials and supplies
label-expense-acquisitions = Acquisitions
label-expense-utilities = Public utilities
label-expense-audit-miscellaneous = Audit and miscellaneous
label-expense-total = All expenses

plan-stage-opened = Gap at the start
plan-stage-revised = Gap in a later draft
plan-stage-left = Remaining gap
column-plan-stage = Stage
column-amount-before = 2008–2011, CHF
column-change-percent = Change in per cent
column-amount-nominal = CHF, current prices
column-amount-constant = CHF, 2024 prices
column-translation = Translation
column-interpretation = Interpretation
column-budgeted = Budgeted
column-spent = Spent
column-staff = Staff
column-unit-amount-chf = CHF, current prices
column-real-unit-chf = CHF, 2024 prices
column-change-share = Change since the first year
