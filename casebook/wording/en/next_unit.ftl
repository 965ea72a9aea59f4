# What the next unit buys, and the receipt of one contribution.

page-next_unit = What the next unit buys
page-next_unit-heading = What does the next unit buy?
page-next_unit-lead = Add contributory units for 2028-2031 and see published needs fill; take them away and see them empty. Then see one contribution spread over what ITU publishes of its expenses.
next-unit-section-needs = Needs fill as units are added
next-unit-section-lines = One unit beside published cost lines
next-unit-section-receipt = Your receipt
next-unit-caveat = No list of unmet needs with their costs was found in our sources; the Council’s documents on unfunded mandated activities would hold it. What stands here is all that was found: what ITU projects in UN country plans lack, project proposals, and the cost of decisions of conferences. Add costs of your own below; they are marked as illustrative and stay in the link.
next-unit-added = Units more, for four years
next-unit-added-what = { $units } × { $unit } × 4 years = { $money }
next-unit-order = What to pay for, in your order
next-unit-order-none = All published needs, the smallest first
next-unit-order-what = Cost lines were paid for in their time. In the list they show what the money of more units would run, at the prices of that time.
next-unit-own = Costs of your own
next-unit-own-title = What it is
next-unit-own-chf = CHF over four years
next-unit-own-add = Add
next-unit-own-remove = Take away { $title }
next-unit-own-many = At most { $count } costs of your own can be added.
next-unit-nothing = Nothing to pay for yet.
next-unit-option-need = Need: { $name }, { $cost }
next-unit-option-line = Cost line: { $name }, { $cost } over four years

next-unit-needs = Published needs, filled by more units
    .subtitle = Part of each cost that the money of the units added over 2028-2031 pays for (full), and what it does not reach (hatched)
    .method = The money is units times the amount of one unit times four years. It pays for one cost after the other, in the order shown. What projects in UN country plans lack is what they require less what they have; dollars at the latest annual average rate. Needs are paid once; a cost line runs on, so its yearly amount counts four times. Amounts are those of their time, not adjusted for prices.
next-unit-needs-finding = { $units_n ->
    [one] One more unit brings
   *[other] { $units } more units bring
  } { $money } over 2028-2031: enough for { $whole } of the { $costs } costs shown
next-unit-needs-part-finding = { $units_n ->
    [one] One more unit brings
   *[other] { $units } more units bring
  } { $money } over 2028-2031: enough for { $whole } of the { $costs } costs shown, and { $part } of the next
next-unit-needs-all-finding = { $units_n ->
    [one] One more unit brings
   *[other] { $units } more units bring
  } { $money } over 2028-2031: enough for all { $costs } costs shown, with { $left } left
next-unit-paid = { $timed ->
    [yes] { $kind }, { $period } · { $share } paid for
   *[no] { $kind } · { $share } paid for
  }
next-unit-more = { $count ->
    [one] One more cost
   *[other] { $count } more costs
  }
next-unit-projects = ITU projects in { $country }
next-unit-projects-shared = ITU projects shared by { $count } States and territories
cost-kind-need = Need
cost-kind-line = Cost line
cost-kind-typed = Typed in, illustrative

next-unit-lines = One unit beside published cost lines
    .subtitle = One contributory unit as a share of a year of each cost line (whole bar)
    .method = The amount of one unit a year, that of 2023-2027, divided by the yearly amount of the line. An amount for several years is divided by its years. Lines are those for which a cost by objective, output or service was found; amounts are those of their time, not adjusted for prices, and most of the planned costs by output are drafts.
next-unit-lines-finding = One unit of { $unit } a year comes to { $most } of the yearly amount planned for “{ $most_line }” ({ $most_period }) and to { $least } of that for “{ $least_line }” ({ $least_period })
next-unit-line-of = of { $amount } a year, { $period }, { $status }

receipt-one-unit = one unit
receipt-total = Contribution
receipt-object = Notional receipt by kind of expense
    .subtitle = Notional: { $country_chosen ->
    [yes] the yearly contribution of { $country }
   *[no] one contributory unit a year
  } in Swiss francs, spread as the expenses of the financial plan for 2012-2015
    .method = The contribution is the class of the last year known times CHF 318 000. Each line gets the share that it has in the planned expenses of 2012-2015, the last plan whose lines were found in our sources. Contributions are not earmarked, and the plan was also financed from other revenue: the attribution is notional.
receipt-object-finding = Notionally, { $part } of { $chosen ->
    [yes] the { $contribution } for which { $who } was assessed in { $class_year }
   *[no] a unit of { $contribution } a year, the amount in { $class_year },
  } would be “{ $line }”, as in the plan for { $period }
receipt-sdg = Notional receipt by Sustainable Development Goal
    .subtitle = Notional: { $country_chosen ->
    [yes] the yearly contribution of { $country }
   *[no] one contributory unit a year
  } in Swiss francs, spread as ITU’s expenses by goal
    .method = The contribution is the class of the last year known times CHF 318 000. Each goal gets the share that it has in ITU’s expenses by goal of the last year whose figures are not withheld. Those expenses come from all sources of money: the attribution is notional.
receipt-sdg-finding = Notionally, { $part } of { $chosen ->
    [yes] the { $contribution } for which { $who } was assessed in { $class_year } would serve
   *[no] a unit of { $contribution } a year, the amount in { $class_year }, would serve
  } Goal { $goal }, as ITU’s expenses of { $year } do
receipt-function = Notional receipt by function
    .subtitle = Notional: { $country_chosen ->
    [yes] the yearly contribution of { $country }
   *[no] one contributory unit a year
  } in Swiss francs, spread as ITU’s expenses by function of the UN system
    .method = The contribution is the class of the last year known times CHF 318 000. Each function gets the share that it has in ITU’s expenses of the last year, as reported to the Chief Executives Board. Those expenses come from all sources of money: the attribution is notional.
receipt-function-finding = Notionally, { $part } of { $chosen ->
    [yes] the { $contribution } for which { $who } was assessed in { $class_year } would serve
   *[no] a unit of { $contribution } a year, the amount in { $class_year }, would serve
  } “{ $function }”, as ITU’s expenses of { $year } do

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
label-flood-warning = Early warning of floods in one Arab LDC
label-wrc-12-decisions = Decisions of WRC-12 that cost money
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
function-global-agenda-and-specialised-assistance = Global agenda and specialised assistance
function-development-assistance = Development assistance
function-humanitarian-assistance = Humanitarian assistance
function-peace-operations = Peace operations

column-cost-key = Key
column-cost-kind = Kind
column-cost-title = Name typed in
column-cost-chf = Cost, CHF, four years
column-paid-chf = Paid for, CHF
column-paid-share = Paid for
column-amount-a-year-chf = Amount a year, CHF
column-part-chf = Notional part, CHF
column-sdg = Goal
column-function = Function
