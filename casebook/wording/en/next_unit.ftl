# What one more unit could fund, and the notional spread of one contribution.

page-next_unit = What one more unit could fund
page-next_unit-heading = What could one more unit fund?
page-next_unit-lead = See what additional units could pay for in 2028–2031, among the costs listed in our sources. Then see how one contribution would be spread if it were spent as ITU spends.
next-unit-section-needs = What more units could fund
next-unit-section-lines = For comparison: past budget lines
next-unit-section-receipt = Where a contribution goes, notionally
next-unit-caveat = This covers only the costs listed in our sources, not all that ITU needs. A list of unfunded mandates with their costs was not found; the Council’s documents on unfunded mandated activities should have it. Projects that have ended are left out. Costs that you add below are marked as illustrative and saved in the link.
next-unit-added = Additional units, 2028–2031
next-unit-added-what = { $units } × { $unit } × 4 years = { $money }
next-unit-order = Choose what to fund, in order of priority
next-unit-order-none = All costs listed, mandates without a budget first
next-unit-order-what = Past budget lines are for comparison only: they show what the same money would have paid for, at the prices of that time.
next-unit-own = Your own costs
next-unit-own-title = Description
next-unit-own-chf = CHF over four years
next-unit-own-add = Add
next-unit-own-remove = Remove { $title }
next-unit-own-many = You can add up to { $count } costs of your own. Remove one to add another.
next-unit-nothing = There is nothing to fund. Add units or choose a cost above.
next-unit-option-mandate = Mandate without a budget: { $name }, { $cost }
next-unit-option-need = Running project: { $name }, { $cost }
next-unit-option-gap = Gap of a draft plan: { $name }, { $cost }
next-unit-option-world = Worldwide need: { $name }, { $cost }
next-unit-option-line = Past budget line: { $name }, { $cost } over four years

next-unit-needs = What more units could fund, among the costs listed in our sources
    .subtitle = Share of each cost that the additional units of 2028–2031 would pay (full), and the rest (hatched). Only costs listed in our sources
    .method = The money is the number of units times the amount of one unit times four years. The costs are paid in the order shown: first mandates of conferences for which no budget was found, then the gaps of running ITU projects in UN country plans, then your own costs. The last two rows are of another order of magnitude: the gap of the draft plan for 2024–2027, which was closed by cuts, and the cost of policy and regulation worldwide. Projects that ended before the close of the Plenipotentiary Conference of 2026 are left out. Whether a past mandate has been paid for since was not found in our sources. A past budget line counts at its yearly amount times four. Dollars are at the latest annual average rate; amounts are not adjusted for prices.
next-unit-needs-first-finding = { $units_n ->
    [one] One more unit would bring
   *[other] { $units } more units would bring
  } { $money } over 2028–2031: { $part } of the cost of “{ $name }”{ $costs_n ->
    [1] {""}
   *[other] , the first of the { $costs } costs listed in our sources
  }
next-unit-needs-finding = { $units_n ->
    [one] One more unit would bring
   *[other] { $units } more units would bring
  } { $money } over 2028–2031: enough for { $whole } of the { $costs } costs listed in our sources
next-unit-needs-part-finding = { $units_n ->
    [one] One more unit would bring
   *[other] { $units } more units would bring
  } { $money } over 2028–2031: enough for { $whole } of the { $costs } costs listed in our sources and { $part } of the next
next-unit-needs-all-finding = { $units_n ->
    [one] One more unit would bring
   *[other] { $units } more units would bring
  } { $money } over 2028–2031: enough for { $costs_n ->
    [1] the one cost
   *[other] all { $costs } costs
  } listed in our sources, with { $left } left
next-unit-paid = { $timed ->
    [yes] { $kind }, { $period } · { $share } funded
   *[no] { $kind } · { $share } funded
  }
next-unit-more = { $count ->
    [one] One more cost
   *[other] { $count } more costs
  }
next-unit-projects = ITU projects in { $country }
next-unit-projects-shared = ITU projects shared by { $count } States and territories
cost-kind-mandate = Mandate without a budget
cost-kind-need = Running project
cost-kind-gap = Draft plan
cost-kind-world = Worldwide, beyond ITU’s budget
cost-kind-line = Past budget line
cost-kind-typed = Your own cost, illustrative

next-unit-lines = For comparison: one unit and past budget lines
    .subtitle = One contributory unit as a share of one year of each past budget line (whole bar)
    .method = This shows the scale of one unit, not what it would fund. The amount of one unit a year, that of 2023–2027, is divided by the yearly amount of the line. An amount for several years is divided by its years. Lines are those for which our sources give a cost by objective, output or service. Amounts are not adjusted for prices, and most of the planned costs by output are drafts.
next-unit-lines-finding = For comparison: one unit of { $unit } a year equals { $most } of the yearly amount planned for “{ $most_line }” ({ $most_period }) and { $least } of that for “{ $least_line }” ({ $least_period })
next-unit-line-of = of { $amount } a year, { $period }, { $status }

receipt-one-unit = one unit
receipt-total = Contribution
receipt-object = Notional spread by kind of expense
    .subtitle = Notional: { $country_chosen ->
    [yes] the yearly contribution of { $country }
   *[no] one contributory unit a year
  } in Swiss francs, spread as the expenses of the financial plan for 2012–2015
    .method = The contribution is the class of the last year known times CHF 318 000. Each line has the same share as in the planned expenses of 2012–2015, the last plan whose lines were found in our sources. Contributions are not earmarked, and the plan was also financed from other revenue, so the spread is notional.
receipt-object-finding = Notionally, { $part } of { $chosen ->
    [yes] the { $contribution } assessed on { $who } in { $class_year }
   *[no] a unit of { $contribution } a year, the amount in { $class_year },
  } would go to “{ $line }”, as in the plan for { $period }
receipt-sdg = Notional spread by Sustainable Development Goal
    .subtitle = Notional: { $country_chosen ->
    [yes] the yearly contribution of { $country }
   *[no] one contributory unit a year
  } in Swiss francs, spread as ITU’s expenses by goal
    .method = The contribution is the class of the last year known times CHF 318 000. Each goal has the same share as in ITU’s expenses by goal in the last year with usable figures. Those expenses are financed from all revenue, so the spread is notional.
receipt-sdg-finding = Notionally, { $part } of { $chosen ->
    [yes] the { $contribution } assessed on { $who } in { $class_year } would go
   *[no] a unit of { $contribution } a year, the amount in { $class_year }, would go
  } to Goal { $goal }, as in ITU’s expenses of { $year }
receipt-function = Notional spread by function
    .subtitle = Notional: { $country_chosen ->
    [yes] the yearly contribution of { $country }
   *[no] one contributory unit a year
  } in Swiss francs, spread as ITU’s expenses by function of the UN system
    .method = The contribution is the class of the last year known times CHF 318 000. Each function has the same share as in ITU’s expenses of the last year, as reported to the Chief Executives Board. Those expenses are financed from all revenue, so the spread is notional.
receipt-function-finding = Notionally, { $part } of { $chosen ->
    [yes] the { $contribution } assessed on { $who } in { $class_year } would go
   *[no] a unit of { $contribution } a year, the amount in { $class_year }, would go
  } to “{ $function }”, as in ITU’s expenses of { $year }

label-itu-d-cooperation = ITU-D: international cooperation
label-itu-d-infrastructure = ITU-D: infrastructure development
label-itu-d-cybersecurity = ITU-D: cybersecurity and applications
label-itu-d-environment = ITU-D: enabling environment
label-itu-d-capacity = ITU-D: human capacity and inclusion
label-itu-d-assistance = ITU-D: special and emergency assistance
label-interpretation = Interpretation in six languages
label-translation = Translation in six languages
label-wsis = World Summit on the Information Society
label-radio-regulations-board = Radio Regulations Board
label-plenipotentiary = Plenipotentiary Conference
label-council = Council and its working groups
label-terrestrial-notices = Terrestrial frequency notices
label-itu-r-study-groups = ITU-R study groups
label-itu-r-publications = ITU-R publications
label-space-notices = Space notices
label-wrc-12-decisions = Decisions of WRC-12 with a cost
label-2024-27 = Shortfall of the draft plan for 2024–2027, closed by cuts
label-policy = Policy and regulation to connect everyone by 2030
label-projects = ITU projects in UN country plans

sdg-goal = { $goal } { $name }
sdg-1 = No poverty
sdg-2 = Zero hunger
sdg-3 = Good health and well-being
sdg-4 = Quality education
sdg-5 = Gender equality
sdg-6 = Clean water and sanitation
sdg-7 = Affordable and clean energy
sdg-8 = Decent work and economic growth
sdg-9 = Industry, innovation and infrastructure
sdg-10 = Reduced inequalities
sdg-11 = Sustainable cities and communities
sdg-12 = Responsible consumption and production
sdg-13 = Climate action
sdg-14 = Life below water
sdg-15 = Life on land
sdg-16 = Peace, justice and strong institutions
sdg-17 = Partnerships for the Goals
function-global-agenda-and-specialised-assistance = Global agenda and specialized assistance
function-development-assistance = Development assistance
function-humanitarian-assistance = Humanitarian assistance
function-peace-operations = Peace operations

column-cost-key = Key
column-cost-kind = Kind
column-cost-title = Your description
column-cost-chf = Cost, CHF, four years
column-paid-chf = Funded, CHF
column-paid-share = Share funded
column-amount-a-year-chf = Amount a year, CHF
column-part-chf = Notional amount, CHF
column-sdg = Goal
column-function = Function
