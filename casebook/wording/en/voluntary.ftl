page-voluntary = Voluntary contributions
page-voluntary-lead = Voluntary contributions stand outside the regular budget and its limits. This page shows how much ITU receives, from whom, how steady it is, and which initiatives are open to it.
voluntary-section-amounts = How much, and how steady
voluntary-section-givers = Who gives
voluntary-section-forms = In cash and in kind
voluntary-section-board = Initiatives open to voluntary funding
voluntary-section-propose = Propose an initiative

voluntary-by-year = Voluntary contributions to ITU by year
    .subtitle = Voluntary contributions, in millions: { $basis }
    .method = Amounts of the table of revenue by kind of financing, which is the one used for every total on this page: earmarked contributions are given for a purpose that the contributor chose, un-earmarked ones are free of purpose. US dollars as reported are turned into francs at the rate implied by the contributory unit. The years begin in 2013, when contributors are first named; the page on revenue has 2011 and 2012 too.
voluntary-by-year-finding = ITU received { $amount } in voluntary contributions in { $year }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }, { $earmarked } of it for a stated purpose{ $free_n ->
    [-1] {""}
    [0] ; in none of the { $years } years shown was any of it free of purpose
    [one] ; in one of the { $years } years shown some of it was free of purpose
   *[other] ; in { $free } of the { $years } years shown some of it was free of purpose
 }
voluntary-earmarked = given for a purpose
voluntary-unearmarked = free of purpose
voluntary-total = total of the year
voluntary-share = Voluntary contributions as a share of revenue
    .subtitle = Share of all revenue of the year
    .method = Voluntary contributions divided by all revenue of the same year (assessed, voluntary and other), both from the table of revenue by kind of financing. Shares do not depend on the currency.
voluntary-share-finding = Voluntary contributions made { $share } of ITU's revenue in { $year }; over the years shown between { $least } ({ $least_year }) and { $most } ({ $most_year })
voluntary-volatility = Voluntary and assessed contributions around their means
    .subtitle = Amount of the year as a share of the mean of the years shown (the dotted line); variation: standard deviation divided by mean. { $basis }
    .method = Each year's amount is divided by the mean of the years shown. The coefficient of variation is the standard deviation of the yearly amounts, taken over the years shown as a whole population, divided by their mean; the higher it is, the less steady the revenue. Assessed contributions are those of all members, as the table by kind of financing has them. In 2015 fees of Sector Members come under that heading, which is a break of the series and no variation: where the years chosen lie on both sides of it, both lines begin in 2015.
voluntary-volatility-finding = From { $from } to { $to } voluntary contributions varied from year to year by { $voluntary } of their mean, contributions assessed on all members by { $assessed }{ $basis ->
    [usd] , in US dollars, which move with the exchange rate as well
   *[other] {""}
 }

voluntary-by-kind = Voluntary contributions by kind of contributor
    .subtitle = Voluntary contributions by year, in millions: { $basis }; a diamond marks the total
    .method = What each kind gave is from the table of revenue by contributor; the year's total is from the table by kind of financing. What no contributor is named for is drawn hatched. Where the table by contributor has more than the total, the excess stands below zero, so that the parts add up to it. One amount of 2015 that the source books as voluntary is fees of Sector Members (see corrections, fees-2015-heading). One small amount under Academic (2021) is counted with the private sector.
voluntary-by-kind-finding = Of { $total } in voluntary contributions in { $year }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }, { $first } gave { $share } and { $second } { $second_share }
contributor-kind-governments = Governments
contributor-kind-european-union = European Union
contributor-kind-un-organizations = UN organizations
contributor-kind-pooled-funds = Pooled funds
contributor-kind-foundations = Foundations
contributor-kind-private-sector = Private sector
contributor-kind-unattributed = Unattributed
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

voluntary-tables = Two tables of the source, side by side
    .subtitle = Voluntary contributions of the year in either table, in millions: { $basis }
    .method = The source publishes revenue by kind of financing and revenue by contributor. Both agree on all revenue of a year, but in some years not on what of it is voluntary. Every total on this page and on the page on revenue is that of the table by kind of financing, which is also what the source publishes for ITU among all organizations. A year counts as agreeing when the two differ by less than a thousandth.
voluntary-tables-finding = The source's two tables agree on voluntary contributions in { $agree } of { $years } years; the largest difference is { $most } in { $most_year }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }, where the table by contributor has { $which ->
    [more] more
   *[less] less
 }
voluntary-tables-agree-finding = The source's two tables agree on voluntary contributions in { $years_n ->
    [one] the year shown
   *[other] all { $years } years shown
 }
voluntary-by-financing = by kind of financing (used for totals)
voluntary-by-contributor = by contributor

voluntary-contributors = The largest voluntary contributors
    .subtitle = Sum over the years shown: { $basis }
    .method = Amounts of the table of revenue by contributor, added up over the years shown, each year in the chosen prices. Governments stand under their names; some other money the source books only in groups, such as Other Private. Such a remainder is several contributors and no giver: it has no rank, counts among neither the largest nor the contributors, and stands below them, hatched. Multi Donor Trust Funds are one too. The amounts are those of this table, not of the totals by kind of financing. Refunds would be negative. Giving is voluntary: the order is one of amounts and of nothing else.
voluntary-contributors-finding = { $first } gave most in { $period }, { $amount }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }; the { $count } largest of { $contributors } named contributors make { $share } of what has a named giver and { $of_all } of all that the table has
voluntary-contributors-country-finding = { $country } gave { $own } in { $period }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }, in { $own_years_n ->
    [one] one year
   *[other] { $own_years } years
 }, rank { $rank } of { $contributors } named contributors; the { $count } largest make { $share } of what has a named giver
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
voluntary-concentration = How much the largest givers among governments make
    .subtitle = Share of the voluntary contributions of governments in the year
    .method = For each year the 1, 3 and 5 governments that gave most are added up and divided by what all governments gave. They are taken anew each year. Other contributors are left out, because the source names many of them only in groups. A number is left out where no more governments gave than that.
voluntary-concentration-finding = The { $count } governments that gave most made { $share } of what governments gave in { $year }{ $compared ->
    [yes] , against { $before } in { $from }
   *[no] {""}
 }; { $contributors } governments gave in { $year }
voluntary-of-largest = { $count ->
    [1] largest
   *[other] { $count } largest
 }

voluntary-forms = Cash and in kind in the published figures
    .subtitle = Number of published figures on voluntary contributions
    .method = The statistics of revenue do not divide voluntary contributions into cash and in kind. Among the figures read in public documents, those whose words say cash or in kind are counted; all others do not say. Seconded staff, hosting and equipment are therefore not in any amount on this page unless a source counted them as revenue.
voluntary-forms-finding = Of { $all } published figures on voluntary contributions, { $cash_n ->
    [one] one says
   *[other] { $cash } say
 } that they were in cash and { $kind_n ->
    [0] none
   *[other] { $kind }
 } that they were in kind
form-cash = Said to be in cash
form-in-kind = Said to be in kind
form-not-said = Not said
voluntary-in-kind = In-kind contributions, such as seconded staff, hosting or equipment, are not recorded in our sources. No amount is shown for them.

column-contributor-kind = Kind of contributor
column-contributor-name = Name in the source
column-revenue-kind = Kind of revenue
column-by-financing = By kind of financing
column-by-contributor = By contributor
column-difference = Difference
column-years-given = Years
column-is-remainder = Several, not named
column-share-of-named = Share of what has a named giver
column-mean = Mean of the years
column-of-mean = Part of the mean
column-variation = Variation
column-form = Form
column-count = Number
column-revenue = All revenue
column-total = Total
column-contributors = Contributors
revenue-kind-assessed = Assessed
revenue-kind-voluntary = Voluntary
revenue-kind-other = Other
