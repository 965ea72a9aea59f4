page-efficiency-lead = What documents say was cut, saved or done with less. No savings figure stands here that no document states.

efficiency-section-plans = Plans and budgets
efficiency-section-costs = What was spent and spared
efficiency-section-staff = Staff
efficiency-section-unit = What the contribution buys
efficiency-section-more = What else is published, and what is not

efficiency-four-year = Four-year budgets in francs of their time and in francs of 2024
    .subtitle = Budgeted or planned expenses of each four-year period, million Swiss francs
    .method = Francs of 2024 are the published amount divided by the mean index of Swiss consumer prices over the four years, the year 2024 being one. The periods are not all alike: biennial budgets added up for 2000-2003 and 2008-2011, planned expenses for 2004-2007 and 2012-2015, a forecast made in 2017 for 2016-2019. The sentence names the stages that it compares; ITU itself compares the first and the last, in francs of the time. The amount for 2004-2007 was read in the press. Totals of later plans would stand in the annexes to Decision 5 as revised in Dubai and in Bucharest.
efficiency-four-year-finding = The four-year total of { $stage } { $last } was { $nominal } below that of { $first_stage } { $first } in francs of the time, and { $real } below in francs of 2024{ $later_n ->
    [0] {""}
   *[other] ; no later total was found in our sources
  }
efficiency-amount-nominal = francs of the time
efficiency-amount-constant = francs of 2024
efficiency-not-published = no total<br>found

efficiency-plan-changes = Planned changes by object of expenditure
    .subtitle = Planned expenses 2012-2015 against 2008-2011, million Swiss francs as published
    .method = The changes and percentages are those of Annex 1 to Decision 5 (Rev. Guadalajara, 2010). Travel on duty has no entry there, because both amounts are equal. A planned change is no proof of what was spent in the end.
efficiency-plan-changes-finding = The plan for 2012-2015 set expenses { $change } ({ $percent }) below 2008-2011; staff costs were to fall by { $staff }
efficiency-change-line = { $name } <b>{ $change }</b> ({ $percent })

efficiency-plan-gaps = Gaps of financial plans, and what became of them
    .subtitle = Amount by which a plan or its draft opened short, and what a document states about closing it; million, Swiss francs where the source names a currency
    .method = A gap is planned expenses less expected revenue: of a draft plan, and for 2004-2007 of the approved one. It counts as closed only where a document gives the same plan, or a later draft of it, in balance. For 2024-2027 the draft presented to Council 2022 was in balance; the speech that gives its gaps names no currency. For 2008-2011 a regulator reports another amount, a deficit expected at the conference (F0362). No source found gives an amount of cuts for 2004-2007 or 2008-2011. What was published for 2012-2015, planned revenue below the budgets of 2008-2011, is a change between periods and no gap of the plan. For 2020-2023 no gap was found.
efficiency-plan-gaps-finding = { $closed_n ->
    [one] Of { $gaps } gaps of draft plans found, one is documented as closed:
   *[other] Of { $gaps } gaps of draft plans found, { $closed } are documented as closed, the latest of them
  } { $currency ->
    [stated] { $gap }
   *[not-stated] { $number } (the source names no currency)
  } in { $standing ->
    [draft] the draft plan for { $period }, by a later draft
   *[other] the plan for { $period }
  }
efficiency-gap-line = <b>{ $period }: gap of { $gap }</b><br>{ $outcome }
efficiency-gap-closed = Closed in the plan
efficiency-gap-closed-in-draft = Closed in the draft: lowered to { $revised }, then to nil
efficiency-gap-no-currency = { $number } (no currency named)
efficiency-gap-of-plan = Shortfall of the approved plan; no document found says how it was closed
efficiency-gap-unknown = No document found says how it was closed

efficiency-languages = Language services, budgeted and spent
    .subtitle = Million, { $basis }, by year; translation includes the services that go with it
    .method = What was spent is compared with the budget of the same years, those for which both are published. Money budgeted and not spent is not in itself a saving: the document does not say why less was spent. Amounts of other price bases are converted year by year.
efficiency-languages-finding = Language services cost { $spent } in { $from }-{ $to }, { $below } ({ $share }) less than was budgeted{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }
efficiency-translation = Translation, budgeted
efficiency-interpretation = Interpretation, budgeted
efficiency-spent = Spent
efficiency-spent-not-published = spent: not published

efficiency-remote = Remote participation
    .subtitle = Figures as ITU published them in March 2014; ITU and its members together; the page names no years
    .method = Figures as published, none of them computed here. The source prints neither the years that they cover nor how it reckoned them.
efficiency-remote-finding = Remote participation is reported, in March 2014, to have saved ITU and its members { $savings } and { $kilometres } million km of travel; the source names no years
period-undated = Not stated
label-remote-participation-savings = saved by ITU and its members
label-remote-participation-co2-avoided = of carbon dioxide not emitted
label-remote-participation-meetings = meetings with remote participation
label-remote-participation-participants = remote participants
label-remote-participation-travel-avoided = of travel avoided
remote-participation-savings-number = USD { $value } million
remote-participation-co2-avoided-number = { $value } million kg
remote-participation-meetings-number = { $value }
remote-participation-participants-number = { $value }
remote-participation-travel-avoided-number = { $value } million km

efficiency-emissions = Emissions of ITU’s own operations
    .subtitle = Greenhouse gases in 2020, a year of the pandemic, tonnes of carbon dioxide equivalent
    .method = Figures of the United Nations report Greening the Blue 2021, read on a news page. Meetings and travel stopped in 2020: the fall against 2019 is not in itself a lasting saving.
efficiency-emissions-finding = ITU’s own operations emitted { $tonnes } tonnes of carbon dioxide equivalent in { $year }, { $change } less than in { $before }
label-emissions-total = of carbon dioxide equivalent in all
label-emissions-per-person = for each person of the staff
label-emissions-change-on-2019 = less than in 2019
emissions-total-number = { $value } tonnes
emissions-per-person-number = { $value } tonnes
emissions-change-on-2019-number = { $value }%

efficiency-other = Other published figures on efficiency
    .subtitle = Single figures from annual reports and Council speeches, 2007-2018; JIU is the Joint Inspection Unit of the United Nations system
    .method = Figures as published. They are of different kinds and are not added up. One of them is no saving: documentation for Council 2008 cost more than forecast.
label-efficiency-other-jiu-formal-accepted = formal JIU recommendations accepted, 2015-2017
label-efficiency-other-jiu-informal-accepted = informal JIU recommendations accepted, 2015-2017
label-efficiency-other-pages-processed = pages of documents, January 2015 to June 2018
label-efficiency-other-council-2007-paperless = working without paper at Council 2007
label-efficiency-other-council-2008-paperless = working without paper at Council 2008
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
    .method = Headcount as published by the Chief Executives Board, 2019 edition. Staff on shorter appointments are not counted. No figure after 2019 is in this release.
efficiency-staff-finding = ITU had { $last } staff at the end of { $to } and { $first } at the end of { $from }; fewest were { $least }, in { $in }

efficiency-duty-stations = Staff by duty station
    .subtitle = Staff with appointments of one year or more on 31 December 2019
    .method = Headcount as published by the Chief Executives Board, 2019 edition; shares are computed from it.
efficiency-duty-stations-finding = { $here } of { $all } staff ({ $share }) worked in Geneva at the end of 2019, { $elsewhere } at { $stations } other duty stations
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
    .method = The amount of the unit is multiplied by the consumer prices of 2024 over those of the year. Where no approved amount was found for a year the provisional one stands; it is the same.
efficiency-unit-value-finding = A contributory unit of { $amount } bought { $loss } less in { $to } than in { $from }
efficiency-real-unit = in francs of 2024
efficiency-unit-amount = { $amount }, unchanged in francs of the year

efficiency-not-shown =
    No document found states a total of what ITU has saved. Planned cuts, unspent
    budgets and reported savings above are different things and are not added up here.

    More would stand in the following documents. No savings figure from them is in this release:

    - the Secretary-General’s reports to the Council on the efficiency measures that Decision 5 of the
      Plenipotentiary Conference asks for;
    - the financial operating reports, which set actual expenses beside the budget line by line;
    - documents of the Council working group on financial and human resources;
    - reports of the Joint Inspection Unit on ITU, and what became of their recommendations;
    - later editions of the reports on languages, staff and emissions that are cited above.

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
plan-stage-left = Gap left
column-plan-stage = Stage
column-amount-before = 2008-2011, CHF
column-change-percent = Change in per cent
column-amount-nominal = Francs of the time
column-amount-constant = Francs of 2024
column-translation = Translation
column-interpretation = Interpretation
column-budgeted = Budgeted
column-spent = Spent
column-staff = Staff
column-unit-amount-chf = Francs of the year
column-real-unit-chf = Francs of 2024
column-change-share = Change since the first year
