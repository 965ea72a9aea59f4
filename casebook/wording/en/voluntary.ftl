page-voluntary = Voluntary contributions
page-voluntary-lead = Voluntary contributions are outside the regular budget and its limits. This page shows how much ITU receives, from whom, how stable this funding is, and which initiatives are open to it.
voluntary-section-amounts = How much, and how stable
voluntary-section-givers = Who contributes
voluntary-section-forms = In cash and in kind
voluntary-section-board = Initiatives open to voluntary funding
voluntary-section-propose = Propose an initiative

voluntary-by-year = Voluntary contributions to ITU by year
    .subtitle = Voluntary contributions, in millions: { $basis }
    .method = Amounts are from the table of revenue by kind of financing, which is used for every total on this page. Earmarked contributions are given for a purpose that the contributor chose; unearmarked ones can be used where they are needed. US dollars as reported are converted into francs at the rate implied by the contributory unit. The years begin in 2013, when contributors are first named; the page on revenue also has 2011 and 2012.
voluntary-by-year-finding = ITU received { $amount } in voluntary contributions in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }, { $earmarked } of it earmarked{ $free_n ->
    [-1] {""}
    [0] . None of the { $years } years shown included unearmarked funds
    [one] . Only one of the { $years } years shown included unearmarked funds
   *[other] . { $free } of the { $years } years shown included unearmarked funds
 }
voluntary-earmarked = earmarked
voluntary-unearmarked = unearmarked
voluntary-total = total of the year
voluntary-share = Voluntary contributions as a share of revenue
    .subtitle = Share of all revenue of the year
    .method = Voluntary contributions divided by all revenue of the same year (assessed, voluntary and other), both from the table of revenue by kind of financing. Shares do not depend on the currency.
voluntary-share-finding = Voluntary contributions were { $share } of ITU’s revenue in { $year }. Over the years shown, they were between { $least } ({ $least_year }) and { $most } ({ $most_year })
voluntary-volatility = How much voluntary and assessed contributions vary
    .subtitle = Amount of each year as a share of the mean of the years shown (dotted line). Variation: standard deviation divided by mean. { $basis }
    .method = Each year’s amount is divided by the mean of the years shown. The coefficient of variation is the standard deviation of the yearly amounts, taken over the years shown as a whole population, divided by their mean. The higher it is, the less stable the revenue. Assessed contributions are those of all members, from the table by kind of financing. In 2015 the source moves fees of Sector Members to that heading, which is a break in the series, not a variation. If the years chosen include this break, both lines begin in 2015.
voluntary-volatility-finding = From { $from } to { $to }, voluntary contributions varied by { $voluntary } of their average, against { $assessed } for contributions assessed on all members{ $basis ->
    [usd] , in US dollars, which include changes in the exchange rate
   *[other] {""}
 }

voluntary-by-kind = Voluntary contributions by kind of contributor
    .subtitle = Voluntary contributions by year, in millions: { $basis }; a diamond marks the total
    .method = What each kind gave is from the table of revenue by contributor; the year’s total is from the table by kind of financing. Amounts without a named contributor are hatched. Where the table by contributor has more than the total, the excess is shown below zero, so that the parts add up to the total. One amount of 2015 that the source records as voluntary is fees of Sector Members (see corrections, fees-2015-heading). One small amount under Academic (2021) is counted with the private sector.
voluntary-by-kind-finding = Of { $total } in voluntary contributions in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }, { $first } gave { $share } and { $second } { $second_share }
contributor-kind-governments = Governments
contributor-kind-european-union = European Union
contributor-kind-un-organizations = UN organizations
contributor-kind-pooled-funds = Pooled funds
contributor-kind-foundations = Foundations
contributor-kind-private-sector = Private sector
contributor-kind-unattributed = Not named
contributor-one-governments = Government
contributor-one-european-union = European Union
contributor-one-un-organizations = UN organization
contributor-one-pooled-funds = Pooled fund
contributor-one-foundations = Foundation
contributor-one-private-sector = Private sector
contributor-one-unattributed = Not named
the-contributors-governments = governments
the-contributors-european-union = the European Union
the-contributors-un-organizations = UN organizations
the-contributors-pooled-funds = pooled funds
the-contributors-foundations = foundations
the-contributors-private-sector = the private sector

voluntary-tables = Two tables of the source compared
    .subtitle = Voluntary contributions of the year in each table, in millions: { $basis }
    .method = The source publishes revenue by kind of financing and revenue by contributor. Both agree on the total revenue of each year, but in some years not on the voluntary part. Every total on this page and on the page on revenue is from the table by kind of financing, which the source also uses for ITU in its table of all organizations. The two tables count as agreeing in a year when they differ by less than a thousandth.
voluntary-tables-finding = The source’s two tables agree on voluntary contributions in { $agree } of { $years } years. The largest difference is { $most } in { $most_year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }, where the table by contributor has { $which ->
    [more] more
   *[less] less
 }
voluntary-tables-agree-finding = The source’s two tables agree on voluntary contributions in { $years_n ->
    [one] the year shown
   *[other] all { $years } years shown
 }
voluntary-by-financing = by kind of financing (used for totals)
voluntary-by-contributor = by contributor

voluntary-contributors = The largest voluntary contributors
    .subtitle = Sum over the years shown: { $basis }
    .method = Amounts of the table of revenue by contributor, added up over the years shown, each year in the chosen prices. Governments are listed by name. The source records some other money only in groups, such as Other Private or Multi Donor Trust Funds. Such a group is several contributors: it has no rank, is not counted among the contributors, and is shown below them, hatched. The amounts are those of this table, not of the totals by kind of financing. Refunds would be negative. Giving is voluntary, and the order shows amounts only.
voluntary-contributors-finding = { $first } gave most in { $period }: { $amount }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }. The { $count } largest of { $contributors } named contributors gave { $share } of contributions with a named donor ({ $of_all } of all in the table)
voluntary-contributors-country-finding = { $country } gave { $own } in { $period }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }, in { $own_years_n ->
    [one] one year
   *[other] { $own_years } years
 } (rank { $rank } of { $contributors }). The { $count } largest named contributors gave { $share } of contributions with a named donor
voluntary-giver = { $kind } · { $years ->
    [one] in one year
   *[other] in { $years } years
 } · rank { $rank }
voluntary-remainder = { $kind } · { $years ->
    [one] in one year
   *[other] in { $years } years
 } · several contributors, not named one by one
contributor-name-other-private-sector = Private sector, not named
contributor-name-other-un-organizations = UN organizations, not named
contributor-name-several-trust-funds = Multi-donor trust funds, several
contributor-name-other-foundations = Foundations, not named
contributor-name-other-academic = Academic, not named
contributor-name-european-union = { contributor-kind-european-union }
voluntary-concentration = Concentration among government donors
    .subtitle = Share of the voluntary contributions of governments in the year
    .method = For each year, the contributions of the 1, 3 and 5 governments that gave most are added up and divided by those of all governments. The largest donors are determined for each year. Other contributors are left out, because the source names many of them only in groups. A number is left out where no more governments gave than that.
voluntary-concentration-finding = The { $count } largest government donors gave { $share } of governments’ voluntary contributions in { $year }{ $compared ->
    [yes] , against { $before } in { $from }
   *[no] {""}
 }. In all, { $contributors } governments gave in { $year }
voluntary-of-largest = { $count ->
    [1] largest
   *[other] { $count } largest
 }

voluntary-forms = Cash and in kind in the published figures
    .subtitle = Number of published figures on voluntary contributions
    .method = The revenue statistics do not divide voluntary contributions into cash and in kind. Of the figures taken from public documents, those whose text says cash or in kind are counted; the others do not say. Seconded staff, hosting and equipment are therefore not in any amount on this page unless a source counted them as revenue.
voluntary-forms-finding = Of { $all } published figures on voluntary contributions, { $cash_n ->
    [one] one says
   *[other] { $cash } say
 } that they were in cash and { $kind_n ->
    [0] none
   *[other] { $kind }
 } that they were in kind
form-cash = In cash
form-in-kind = In kind
form-not-said = Not stated
voluntary-in-kind = In-kind contributions, such as seconded staff, hosting or equipment, were not found in our sources, so no amount is shown for them.

column-contributor-kind = Kind of contributor
column-contributor-name = Name in the source
column-revenue-kind = Kind of revenue
column-by-financing = By kind of financing
column-by-contributor = By contributor
column-difference = Difference
column-years-given = Years
column-is-remainder = Several, not named
column-share-of-named = Share of contributions with a named donor
column-mean = Mean of the years
column-of-mean = Share of the mean
column-variation = Variation
column-form = Form
column-count = Number
column-revenue = All revenue
column-total = Total
column-contributors = Contributors
revenue-kind-assessed = Assessed
revenue-kind-voluntary = Voluntary
revenue-kind-other = Other
