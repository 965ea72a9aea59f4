page-needs-lead = How many people are not yet connected, what connecting them would cost, and what ITU’s own plans, projects and buildings lack. Figures that were not found are listed at the end.

needs-section-people = People not yet connected
needs-section-cost = The cost of connecting everyone, and what is pledged
needs-section-union = Funding gaps of plans, projects and the headquarters

# -- people offline ------------------------------------------------------------------------------
needs-offline-by-region = People who do not use the Internet, by ITU region
    .subtitle = People, with their share of the population next to the bars, by the latest year known of each Member State; { $scope }
    .method = For each Member State: population times the share of individuals who do not use the Internet, both in the latest year for which Internet use is known. The results are added up by region. Because the years differ, the sum is not an estimate for any one year and differs from ITU’s own world estimates. Member States without a figure are left out and counted in the table.
needs-offline-by-region-finding = { $people } people in { $members } Member States were offline in the latest year known of each ({ $from } to { $to }): { $first_share } in { $first } and { $second_share } in { $second }
needs-offline-in-region-finding = { $people } people in { $region } were offline in the latest year known of each Member State ({ $from } to { $to }): { $share } of the population
needs-region-years = { $members ->
    [one] 1 Member State
   *[other] { $members } Member States
  }, latest year known: { $first } to { $last }

needs-offline-by-member-state = People who do not use the Internet, by Member State
    .subtitle = People, with their share of the population and the latest year known next to the bars; the 20 Member States with most people offline, and the one highlighted; { $scope }
    .method = Population times the share of individuals who do not use the Internet, both in the latest year for which Internet use is known. The table lists every Member State in scope; those without a figure are last.
needs-offline-by-member-state-finding = Half of the { $people } people offline in the latest year known of each Member State ({ $from } to { $to }) live in { $half } of { $members } Member States
needs-offline-nobody-finding = In { $year }, { $use } of the population used the Internet according to the figure for { $country }; a survey cannot show how few did not
needs-offline-chosen-finding = { $people } people in { $country } were offline in { $year }: { $share } of the population, rank { $rank } of { $members } Member States by people offline
needs-ranked = { $rank } { $name }
needs-share-and-year = { $share } · { $year }

needs-offline-world = People offline in the world, by year and edition
    .subtitle = Billions of people. ITU estimates as first published; from 2024, by Facts and Figures 2025. Open circles: another edition for the same year
    .method = Published estimates, one edition for each year, none adjusted. Editions differ in method and in the year they were made. A difference between bars of two editions is not a measured change, so the title compares years of one edition only. The dashed line marks where the edition changes. The table names every edition found and says which one is used for its year.
needs-offline-world-finding = An estimated { $people } people were offline in { $year }, against { $before } in { $first } by the same edition{ $earlier_n ->
    [0] {""}
   *[other] . Estimates for earlier years are from other editions and cannot be compared
 }
needs-offline-editions-finding = An estimated { $people } people were offline in { $year } and { $before } in { $first }, by different editions of the estimate: the difference is not a measured change
needs-edition-changes = another edition
needs-no-edition = no edition<br>found for<br>these years

# -- cost and pledges ----------------------------------------------------------------------------
needs-connectivity = Cost of universal and meaningful connectivity, by component
    .subtitle = US dollars, 2025 to 2030, for the world. Solid: lower end of the published range; hatched: upper end
    .method = Ranges and amounts of the Connecting Humanity Action Blueprint (2025), as given in press reports. The components add up to the total within rounding. The study of 2020 had another scope and cannot be compared. These are costs for all investors, public and private, not for the budget of ITU.
needs-connectivity-finding = Connecting everyone by { $year } would cost an estimated { $low } to { $high }, including { $policy } for policy and regulation, as the press reports
needs-range = { $low } to { $high }
component-total = All components
component-infrastructure = Infrastructure
component-affordability = Affordability
component-skills = Digital skills
component-policy = Policy and regulation
component-study-2020 = Study of 2020
needs-component-total = Connecting Humanity Action Blueprint, 2025
needs-component-infrastructure = Networks
needs-component-affordability = Devices and services
needs-component-skills = Training people to use them
needs-component-policy = Too small to see at this scale
needs-component-study-2020 = Another scope: not comparable

needs-partner2connect = Partner2Connect pledges against the target
    .subtitle = Billions of US dollars; total of pledges at each date reported, 2022 to 2025
    .method = Amounts as published; each point names its document. Pledges are promises by governments, companies and others to spend on connectivity, in money or in kind. Later amounts may have been announced: the last one shown is of the month that the title names. Pledges are neither revenue of ITU nor amounts spent. The dotted line only joins the points.
needs-partner2connect-finding = Pledges to Partner2Connect reached { $pledged } by { $month } { $year }: { $share } of the target of { $target } for { $target_year }
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December
needs-target = target for { $year }: { $amount }
needs-at-month = { $amount }, { $month }

# -- plans, projects, headquarters ---------------------------------------------------------------
needs-plan-gaps = Initial shortfall of each financial plan
    .subtitle = Four-year financial plans, 2004 to 2027, as published and not adjusted for prices. Solid: planned expenses above expected revenue in a draft; hatched: a gap of another kind
    .method = Three kinds of gap are published. Each bar names its kind, and only gaps of one kind are compared. Some draft plans had planned expenses above expected revenue (2008–2011, 2016–2019, 2024–2027). The plan approved for 2004–2007 was itself reported to be short. For 2012–2015, the published figure is planned revenue below the budgets of the four years before, which is a change between periods. The speech that gives the gap for 2024–2027 names no currency, so its amount is not compared with amounts in francs. A plan is approved in balance: a gap of a draft is closed by reductions, higher revenue or transfers before or at the conference. No gap was found in our sources for 2020–2023.
needs-plan-gaps-finding = Drafts of { $drafts } of { $plans } financial plans had planned expenses above expected revenue, by { $least } ({ $least_period }) to { $most } ({ $most_period }){ $others ->
    [0] {""}
   *[other] {" "}and by { $number } ({ $others_periods }) in a source that names no currency
  }
needs-period = { $first }–{ $last }
needs-not-published = not found
needs-without-currency = { $number }, no currency named
needs-more-than = more than { $amount }
needs-plan-stage-2004-07 = Shortfall of the approved plan, from the press
needs-plan-stage-2008-11 = Draft: calculation before PP-06, at CHF 318 000 a unit
needs-plan-stage-2012-15 = Another kind: revenue below the budgets of 2008–2011
needs-plan-stage-2016-19 = Draft plan, February 2014
needs-plan-stage-2020-23 = No gap found in our sources
needs-plan-stage-2024-27 = First draft; the speech names no currency

needs-projects = Funding of ITU projects in country plans
    .subtitle = US dollars required and lacking; ITU projects in UN country plans, 2021 to 2028. Solid: available; hatched: lacking; { $scope }
    .method = For each workspace, the money required and the money available are added up over its projects. The gap is the difference. One workspace is shared by nine Pacific States and territories: the Cook Islands, Kiribati, the Marshall Islands, Micronesia (Federated States of), Nauru, Niue, Palau, Samoa and Tokelau. Its amounts cannot be divided, and some of its titles name other Pacific States too. With a region or group chosen, a shared workspace is counted whole when any of its States is in it. Fully funded workspaces are in the table.
needs-projects-finding = { $projects } ITU { $projects_n ->
    [one] project
   *[other] projects
  } in UN country plans lack { $gap } of the { $required } required ({ $share }). The gaps are in { $short } of { $workspaces } workspaces
needs-projects-provided-finding = { $projects } ITU { $projects_n ->
    [one] project in UN country plans has
   *[other] projects in UN country plans have
  } all of the { $required } required
needs-projects-chosen-finding = ITU projects in UN country plans for { $country } require { $required }, { $gap_n ->
    [0] all of which is available
   *[other] of which { $gap } ({ $share }) is lacking
  }
needs-projects-shared-finding = The { $projects } ITU projects that { $states } Pacific States and territories share in UN country plans require { $required }, of which { $gap } ({ $share }) is lacking
needs-workspace-shared = { $states } Pacific States and territories
needs-nothing-lacking = fully funded
needs-required-by = of { $required } required, { $projects ->
    [one] 1 project
   *[other] { $projects } projects
  }
iso3-list-cok-fsm-kir-mhl-niu-nru-plw-tkl-wsm = Cook Islands, Kiribati, Marshall Islands, Micronesia (Federated States of), Nauru, Niue, Palau, Samoa, Tokelau

needs-project-list = Projects fully, partly or not funded
    .subtitle = Number of ITU projects in UN country plans, 2021 to 2028; the table names every project; { $scope }
    .method = A project is fully funded when the money available is at least the money required. Titles are as the source prints them, in the language of the country plan; the source shortens long ones.
needs-project-list-finding = { $short } of { $projects } ITU projects in UN country plans { $short_n ->
    [one] has less money than it requires
   *[other] have less money than they require
  }{ $none_n ->
    [0] {""}
   *[other] , including { $none } with none at all
  }
funding-all = Fully funded
funding-part = Partly funded
funding-none = Not funded
needs-required-and-lacking = { $required } required, { $gap } lacking

needs-headquarters = Expected cost of the new headquarters building, and its financing
    .subtitle = Swiss francs, 2016 to 2023, as published and not adjusted for prices
    .method = Costs as published at each date. The maximum of 2016 is before the sale of a building and without the contingency fund; the later costs are from sources other than official documents. A ceiling and an expected cost are not one series. The loans are the loan for studies and the loans of the Swiss Confederation and of the Canton of Geneva, added up here. The loan that was requested is a ceiling and is in the table. How a cost above the loans would be met, and what was decided after July 2023, was not found in our sources. The reports to the Council on the headquarters premises project have it.
needs-headquarters-finding = A maximum of { $first } was authorized for the new headquarters in { $first_year }. The last expected cost was { $last } in { $last_year } ({ $reading ->
    [estimate] by a news page, not ITU
   *[official] by ITU
  }), with loans of { $loans }
needs-hq-2016 = Cost, 2016
    .under = Maximum budget authorized, Council Decision 588
needs-hq-2018-20 = Cost, 2018–2020
    .under = Page of Genève internationale
needs-hq-2022-23 = Cost, before July 2023
    .under = Expected; independent news page
needs-hq-2023 = Cost, July 2023
    .under = Expected; independent news page
needs-hq-loans =
    .under = Confederation { $confederation }, Geneva { $canton }, studies { $studies } million
needs-hq-contingency =
    .under = As reported to the Council, C18/7
series-hq-cost = Cost
series-hq-financing = Financing
label-loan-requested = Loan requested, up to
label-loan-studies = Loan for studies
label-loan-confederation = Loan of the Swiss Confederation
label-loan-canton = Loan of the Canton of Geneva
label-loans-found = Loans, total
label-contingency = Contingency fund

# -- table headers -------------------------------------------------------------------------------
column-people-offline = People offline
column-offline-share = Share of the population
column-population = Population
column-member-states = Member States
column-without-figure = Without a figure
column-first-year = Earliest year used
column-last-year = Latest year used
column-latest-year = Latest year known
column-rank = Rank
column-is-chosen = Used for its year
column-measure = Measure
column-component = Component
column-low = Lower end, USD
column-high = Upper end, USD
column-iso3-list = Shared by
column-projects = Projects
column-projects-short = Not fully funded
column-required-usd = Required, USD
column-available-usd = Available, USD
column-spent-usd = Spent, USD
column-gap-usd = Lacking, USD
column-funding = Funding
column-title = Title
column-start = From
column-end = To
column-project-id = Project number
column-is-target = Target
column-series = Kind

# -- what is not published -----------------------------------------------------------------------
needs-missing = Not found in our sources
needs-missing-lead = A need without a figure is still a need. Where no figure was found, we name the document that should have it.
needs-missing-activities =
    __Unfunded mandated activities.__ Conferences and the Council give ITU tasks for which the budget has no money. Their amounts were not found in our sources, in total or one by one. The secretariat submits them to the Council, with the draft financial plan and with the draft biennial budget. The documents of the Council working group on financial and human resources have them as well.
needs-missing-others =
    Also not found in our sources:
    - **The initial gap of the financial plan for 2020–2023.** It is in the draft financial plan that the Council and its working group considered before PP-18.
    - **The totals of the financial plans for 2020–2023 and 2024–2027.** They are in the annexes to Decision 5 as revised by PP-18 and by PP-22.
    - **Requests for assistance that could not be met.** Only projects entered in UN country plans are known. The operational plans of the Telecommunication Development Bureau and its records of requests from Member States should have the others.
    - **The cost of universal connectivity by Member State or region.** Only world totals were found. The full Connecting Humanity Action Blueprint and national broadband plans should have more.
    - **Partner2Connect pledges paid out.** The amounts found are promises. The annual Partner2Connect reports should have the amounts delivered; those for 2024 and 2025 were not found.
    - **The cost of the headquarters building after July 2023, and how it is financed above the loans.** It is in the reports to the Council on the headquarters premises project.
    - **Internet use in the latest year for every Member State.** For some, the latest figure is years old; others have none. National statistical offices report it to ITU’s World Telecommunication/ICT Indicators database.
