# The first page: the argument in five findings.

page-case-lead = Through ITU, States share the radio spectrum, agree on the standards behind every call and connection, and work to bring everyone online. They pay for it in contributory units that each chooses freely. Five findings on that money, and on what it has to meet:

case-all-other = All other revenue
case-worth = worth { $amount } of today

case-revenue = Member States' share of revenue
    .subtitle = Revenue by year, { $basis }
    .method = Total revenue by year as the table by kind of financing gives it; Member States' part is what governments were assessed in the table by contributor. Dollars are turned into the chosen prices at the rate of the year.
case-revenue-finding = Member States' contributions are { $share } of ITU's revenue: { $amount } of { $total } in { $year }

case-units = Contributory units since 1998
    .subtitle = Contributory units by year; no totals found for 2002 to 2012
    .method = Totals for 1998 to 2001 are those published in the annual report. From 2013 the classes of all Member States are added up.
case-units-finding = Member States hold { $units } units in { $year }, fewer than the { $first_units } of { $first }
case-units-rise-finding = Member States hold { $units } units in { $year }: { $change } more than a year before, fewer than the { $first_units } of { $first }

case-unit-value = The real value of the contributory unit
    .subtitle = As fixed (dotted) and in francs of 2024
    .method = The amount of the unit in each year is multiplied by the change of Swiss consumer prices from that year to 2024.
case-unit-value-finding = The unit has stood at { $amount } since { $since }: prices have taken { $lost } of its value by { $year }

case-needs = People offline in the world
    .subtitle = People offline, world, one estimate a year
    .method = Each year shows one published estimate; the page on unmet needs lists every edition.
case-needs-finding = { $people } people are still offline in { $year }, down from { $first_people } in { $first }

case-efficiency = Four-year budgets in nominal and constant francs
    .subtitle = Million francs for four years, as published
    .method = Published totals of four-year budgets and plans. Constant francs divide each by the mean of Swiss consumer prices over its four years, with 2024 as 1.
case-efficiency-finding = Four-year budgets went from { $first_amount } ({ $first_period }) to { $amount } ({ $period }): { $constant } in francs of 2024
case-member-states = Member States
