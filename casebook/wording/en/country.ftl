page-country = Profile
page-country-heading = Member States
page-country-lead = Each Member State has a page of its own: its class of contribution and what it is assessed, its share and rank, its peers, what it gives beyond, and what ITU does there. Search for one, click on the map, or choose from the list.

# -- finding one ---------------------------------------------------------------------------------
country-search = Find a Member State
country-search-placeholder = Name in any UN language, ISO code or everyday name
country-search-none = Nothing was found for “{ $text }”. Try another spelling, an ISO code, or the list below.
country-search-found = { $found_n ->
    [one] One Member State found
   *[other] { $found } Member States found
  }
country-map-hint = Click on a Member State to open its profile; the list below leads to the same pages.
country-list = All Member States
country-list-lead = Class of contribution in { $year }, in units, behind each name.
country-all = All Member States
country-choose = Choose a Member State<br>to see its figures.

country-map = World map by class of contribution
    .subtitle = Class of contribution in the latest year, in contributory units, all Member States. Grey: no class. { disclaimer }
    .method = Each Member State has the colour of its class in the latest year; small Member States have a dot as well. Areas that have no class of their own, or whose status is not settled, are grey; this implies no opinion on them. The base map is built from geodata of the United Nations. { disclaimer }

# -- the head of a profile -----------------------------------------------------------------------
country-codes = ISO 3166-1: { $iso3 }, { $iso2 } · UN M49: { $m49 }
country-names = Name in the six languages of the United Nations
country-badge-region = ITU region: { $region }
country-badge-council = Council 2023-2026: seat for region { $letter }, { $area }
country-badge-ldc-due = Due to leave the least developed countries { $exact ->
    [yes] on { $when }
   *[no] in { $when }
  }
country-no-council = No seat on the Council 2023-2026
council-area-a = Americas
council-area-b = Western Europe
council-area-c = Eastern Europe and Northern Asia
council-area-d = Africa
council-area-e = Asia and Australasia
country-fact-class = Class of contribution, { $year }
country-fact-class-value = { $units } { $several ->
    [yes] units
   *[no] unit
  }
country-fact-chf = Assessed for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  }, in Swiss francs
country-fact-usd = The same, in US dollars
country-fact-share = Share of all units
country-fact-rank = Rank in the Union
country-fact-rank-value = { $rank } of { $members }
country-fact-region = Rank in { $region }
country-facts-proof = From [{ $class_name }](#country-class), figure { $class_figure }, and [{ $share_name }](#country-share), figure { $share_figure }. Member States of the same class share a rank.

# -- what is notable -----------------------------------------------------------------------------
country-notable = What is notable for { $country }
country-notable-lead = Each sentence follows from a fixed rule and stands only while its condition holds; what the class did comes first, the others by how far a figure is from the usual one.
country-notable-proof = Proof: [{ $name }](#{ $card }), figure [{ $figure }](verify?figure={ $figure })
country-notable-new = { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } in { $year }, the first year for which the figures have a class of it
country-notable-held = { $country } held the same class, { $units } { $several ->
    [yes] units
   *[no] unit
  }, in all { $years } years from { $from } to { $to }
country-notable-up = { $country } went up from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $year }, its latest change of class
country-notable-down = { $country } went down from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $year }, its latest change of class{ $larger ->
    [yes] ; a step larger than No. 165 of the Constitution has it, which may have been authorised
   *[no] { "" }
  }
country-notable-assessed = From { $from } to { $to } { $country } was assessed { $chf } for its units, or { $usd } at the rates of those years
country-notable-share = { $country } held { $share } of all contributory units in { $year }: rank { $rank } of { $members }, { $others_n ->
    [0] shared with no other
    [one] shared with one other
   *[other] shared with { $others } others
  }
country-notable-voluntary = From { $from } to { $to } { $country } gave { $amount } in voluntary contributions as well, in { $recorded_n ->
    [one] one year
   *[other] { $recorded } years
  }: { $beside } of what it was assessed for its units
country-notable-economy = For { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } { $country } was assessed { $own } for each million dollars of its gross domestic product{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  }; all Member States together were assessed { $all }
country-notable-peers-finding = Of the { $peers_n ->
    [one] one peer
   *[other] { $peers } peers
  } of { $country }, chosen as { $rule }, { $higher } { $higher_n ->
    [one] was
   *[other] were
  } in a higher class in { $year }, { $same } in the same and { $lower } in a lower one
country-notable-peers-class-finding = { $peers_n ->
    [one] One other Member State held
   *[other] { $peers } other Member States held
  } the same class as { $country } in { $year }; since { $from }, { $up } of them came up to it, { $down } came down to it, { $same } stayed
country-notable-internet = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } did not
  }

# -- class and contribution ----------------------------------------------------------------------
country-class = Class of contribution, and what is assessed for it
    .subtitle = { $country_chosen ->
    [yes] { $country }: contributory units by year, changes marked; below, the contribution assessed for the year in Swiss francs and US dollars; 2013-2024
   *[no] Contributory units by year, and the contribution in Swiss francs and US dollars
  }
    .method = The class is the amount assessed divided by the value of one unit in that year. In Swiss francs a unit is CHF 318 000 a year; in US dollars it is what Japan was assessed divided by its 30 units, so a contribution in dollars moves with the exchange rate while the class stays. The figures say what was assessed, not what was received. A Member State that joins during a year is assessed from the first of the month of its accession (Convention, No. 472). A triangle marks a year whose class is another than the year before. Under No. 165 of the Constitution a class of three units or more may go down by at most 15 per cent of its units, rounded down to the nearest lower class, and a class below three units by at most one class, measured against the class chosen for the contribution period before; under exceptional circumstances more may be authorised. A reduction that is larger bears a star: its size is a fact, and the figures do not show what was authorised. Increases are free at any time. Who may hold the classes of 1/8 and 1/16 is not tested. The sign † marks corrected values: what was seen and done stands with what to know of this figure, and under Data and methods.
country-class-held-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, { $least ->
    [yes] the same since at least { $from }
   *[no] the same since { $from }
  }, and was assessed { $chf }, or { $usd }
country-class-year-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } and was assessed { $chf }, or { $usd }
country-class-first-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } and was assessed { $chf }, or { $usd }{ $months_n ->
    [12] { "" }
    [one] , for one month of the year
   *[other] , for { $months } months of the year
  }; no class stands in the figures before
country-class-up-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, up from { $before } in { $changed }, and was assessed { $chf }, or { $usd }
country-class-down-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, down from { $before } in { $changed }, and was assessed { $chf }, or { $usd }
country-panel-class = Contributory units
country-panel-money = Assessed for the year
country-went-up = up from { $before } to { $units }
country-went-down = down from { $before } to { $units }
country-went-new = new in the figures with { $units }
country-no-class = No class<br>in the<br>figures

# -- share and rank ------------------------------------------------------------------------------
country-share = Share and rank in the Union and in its region
    .subtitle = { $country_chosen ->
    [yes] { $country }: share of the contributory units of all Member States and of its ITU region, with its rank; each panel has its own scale; 2013-2024
   *[no] Share of the contributory units of all Member States and of the region, with the rank
  }
    .method = The class is divided by the sum of the classes of all Member States, and of those of the same ITU region, in the same year. Rank 1 is the highest class; Member States of the same class share a rank. A share also moves when others change their class.
country-share-finding = { $country } held { $share } of all contributory units in { $year }, rank { $rank } of { $members }; in { $region } { $region_share }, rank { $region_rank } of { $region_members }
country-panel-union = All Member States
country-panel-region = ITU region: { $region }
country-share-and-rank = { $share }, rank { $rank } of { $members }

# -- peers ---------------------------------------------------------------------------------------
country-peers = Peers by a declared rule
    .subtitle = { $country_chosen ->
    [yes] { $country } among its peers in the latest year: one mark a Member State on the row of its class, in contributory units; pointing up or down where the class is higher or lower than in the first year known, round where it is the same. Peers: { $peers }
   *[no] A Member State among its peers, by class of contribution
  }
    .method = Peers are { $peers }. Groups are least developed countries, landlocked developing countries and small island developing States; who shares one of them is a peer. Nearest by gross domestic product or population means nearest by ratio, each at its latest known figure. Groups are those of the latest year of the classes. The first year known is 2013; for Palau, which joined in 2024, it is 2024. The rule is chosen in the side bar and stands in the link. In the table the contribution of the latest year is set beside the latest gross domestic product known, at most five years older.
country-peers-finding = { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } in { $year }; of its { $peers_n ->
    [one] one peer,
   *[other] { $peers } peers,
  } { $higher } { $higher_n ->
    [one] was
   *[other] were
  } in a higher class, { $same } in the same and { $lower } in a lower one
country-peers-class-finding = { $country } shared its class, { $units } { $several ->
    [yes] units
   *[no] unit
  }, with { $peers_n ->
    [one] one other Member State
   *[other] { $peers } others
  } in { $year }; since { $from }, { $up } of them came up to it, { $down } came down to it, { $same } stayed
country-peers-nothing = No peers by this rule:<br>choose another in the side bar.
country-peer-hover = { $name }: { $units }; in { $year }: { $before }
country-peer-and-others = { $name } + { $others }

# -- people and economy --------------------------------------------------------------------------
country-relative = For each inhabitant, and for the economy
    .subtitle = { $country_chosen ->
    [yes] { $country } and all Member States together: contribution assessed for a thousand inhabitants ({ $basis }), and in US dollars for each million dollars of gross domestic product; 2013-2024
   *[no] Contribution for a thousand inhabitants, and for each million dollars of gross domestic product
  }
    .method = The contribution assessed for the year, divided by the population of that year, times a thousand; and in US dollars divided by the gross domestic product at current prices, times a million. Where the product of the year is not known, the latest one known of the five years before stands in its place, and its year is given; an older one is left out. All Member States together (dashed): the sum of their contributions divided by the sum of their inhabitants or products, of those for which both are known, the products being of the same year as that of the Member State. Classes are chosen freely and are not meant to follow population or product. The sign † marks corrected values; a Member State that joined during a year was assessed for part of it.
country-relative-finding = { $country } was assessed { $people } for a thousand inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }) and { $gdp } for each million dollars of product{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  } (all: { $all_gdp })
country-relative-people-finding = { $country } was assessed { $people } for a thousand inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }); our sources have no gross domestic product of it
country-relative-old-finding = { $country } was assessed { $people } for a thousand inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }); its latest gross domestic product in our sources, of { $gdp_year }, is too old to be set beside it
country-relative-none-finding = Our source has for { $country } neither population nor gross domestic product
country-panel-people = { $unit } for a thousand inhabitants
country-panel-gdp = USD for each million dollars of product
country-all-together = All
country-no-population = No population in our source
country-product-of = { $amount } (product of { $year })
country-no-gdp = No year with both a contribution<br>and a gross domestic product

# -- yardstick -----------------------------------------------------------------------------------
country-yardstick-pick = Yardstick
country-yardstick-off = None: ITU’s units alone
country-yardstick = Share of ITU’s units beside one yardstick
    .subtitle = { $country_chosen ->
    [yes] { $country }: share of ITU’s contributory units; beside it: { $yardstick }; 2013-2024
   *[no] Share of ITU’s contributory units, and beside it one yardstick of the reader’s choice
  }
    .method = Classes at ITU are chosen freely, while the scales of the United Nations and of most agencies follow capacity to pay and have floors and ceilings; the shares need not agree, and a difference says nothing about what a share ought to be. No yardstick is shown unless one is chosen, and only one at a time. UN scale of assessments: each State’s assessed contribution to the UN Secretariat divided by the sum of all, which reproduces the scale. All assessed contributions to the UN system, or to one agency: the amount divided by the sum of the amounts that the source has for all governments in that year, as reported; adjustments below zero, such as refunds, are no share and are left out.
country-yardstick-finding = { $country } held { $share } of ITU’s units in { $year }, and { $beside } by the yardstick: { $yardstick }
yardstick-none = no yardstick chosen
country-share-of-units = ITU’s units
country-yardstick-un-scale = UN scale
country-yardstick-un-system = UN system
country-yardstick-fao = FAO
country-yardstick-iaea = IAEA
country-yardstick-icao = ICAO
country-yardstick-ilo = ILO
country-yardstick-imo = IMO
country-yardstick-unesco = UNESCO
country-yardstick-unido = UNIDO
country-yardstick-upu = UPU
country-yardstick-who = WHO
country-yardstick-wipo = WIPO
country-yardstick-wmo = WMO

# -- voluntary -----------------------------------------------------------------------------------
country-voluntary = Voluntary contributions to ITU
    .subtitle = { $country_chosen ->
    [yes] { $country}: given by the government beyond its contribution by units, by year, { $basis }; solid: for a purpose, hatched: free of any purpose; no bar: none recorded; 2013-2024
   *[no] Given by the government beyond its contribution by units, by year
  }
    .method = Amounts in US dollars as ITU reported them to the Chief Executives Board, for governments; converted at the rate of the contributory unit. The source records a contribution in the year in which ITU counted it as revenue, which may differ from the year in which it was received. Contributions in kind are there as far as ITU valued them. Where nothing is recorded the table is empty; that is not a zero.
country-voluntary-finding = Beyond its contributions by units, { $country } gave { $amount } to ITU from { $from } to { $to }, recorded in { $recorded } of { $years } years
country-voluntary-none-finding = No voluntary contribution of { $country } to ITU is recorded for { $from } to { $to }
country-voluntary-nothing = None recorded<br>for these years.
country-panel-voluntary = Thousand { $unit }
country-earmarked = for a purpose
country-unearmarked = free of any purpose

# -- expenses ------------------------------------------------------------------------------------
country-expenses = What ITU spent in the country, where it is recorded
    .subtitle = { $country_chosen ->
    [yes] { $country }: expenses of ITU booked under the country, by year, { $basis }; –: none recorded; hatched: a year without figures for any country; 2013-2024
   *[no] Expenses of ITU booked under the country, by year
  }
    .method = Expenses by country as reported to the Chief Executives Board, in US dollars, converted at the rate of the contributory unit. The coverage is patchy: between 1 and 43 countries and territories are named in a year, none in 2021, and 85 of the 194 Member States at all; most of the Union’s work is not booked by country. Nothing recorded does not mean that nothing was spent. What stands under Switzerland is mostly the headquarters, which serves every Member State. Negative amounts are adjustments of earlier years. The number of places named each year is in the table.
country-expenses-finding = Records of ITU’s expenses by country are patchy; they have { $amount } for { $country }, in { $recorded } of the { $years } years from { $from } to { $to }
country-expenses-adjusted-finding = Records of ITU’s expenses by country are patchy; they have { $amount } for { $country }, an adjustment of earlier years, in { $recorded } of the { $years } years from { $from } to { $to }
country-expenses-seat-finding = { $amount } stand under { $country } from { $from } to { $to }, in { $recorded } of { $years } years: mostly the headquarters, which serves every Member State
country-expenses-none-finding = The records of ITU’s expenses by country, which are patchy, have none for { $country } from { $from } to { $to }
country-expenses-nothing = Nothing recorded; that does not mean<br>that nothing was spent.
country-expenses-no-year = No figures for any country in { $year }
country-panel-expenses = Thousand { $unit }

# -- projects ------------------------------------------------------------------------------------
country-projects = ITU projects in the UN country plan
    .subtitle = { $country_chosen ->
    [yes] { $country }: US dollars required; solid: available, hatched: lacking; projects of 2021 to 2028, the 12 that lack most; every project is in the table
   *[no] US dollars that ITU projects in the UN country plan require, have and lack
  }
    .method = Projects with ITU that UN country teams entered in UN INFO. What is lacking is the money required less the money available. Titles stand as the source prints them, in the language of the country plan; long ones are cut at the source. Not every need stands in a country plan, and 26 of the 194 Member States have such projects. One workspace is shared by nine Pacific States and territories: its amounts belong to all nine and cannot be divided among them.
country-projects-finding = The UN country plan of { $country } has { $projects_n ->
    [one] one ITU project, which requires
   *[other] { $projects } ITU projects, which require
  } { $required }, { $projects_n ->
    [one] has
   *[other] have
  } { $available } and { $gap_n ->
    [0] { $projects_n ->
        [one] lacks
       *[other] lack
      } nothing
   *[other] { $projects_n ->
        [one] lacks
       *[other] lack
      } { $gap }
  }
country-projects-shared-finding = { $country } shares { $projects } ITU projects in UN plans with other Pacific States and territories, { $states } in all; together these projects require { $required }, have { $available } and lack { $gap }
country-projects-none-finding = No ITU project stands in a UN country plan of { $country }
country-projects-nothing = No ITU project in UN INFO; not every need<br>stands in a country plan.
country-project-lacks = lacking { $gap }
country-project-has-all = has all of it

# -- Internet ------------------------------------------------------------------------------------
country-internet = People who use the Internet, and people who do not
    .subtitle = { $country_chosen ->
    [yes] { $country}: share of the population that uses the Internet, and number of people who do not; 2006-2024, as far as known
   *[no] Share of the population that uses the Internet, and number of people who do not
  }
    .method = Individuals using the Internet, in per cent of the population, as ITU estimates or reports them; people offline are the population times the share that does not use it, both of the same year. A year without a figure is left out, never filled in.
country-internet-finding = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } did not
  }
country-internet-one-finding = { $use } of the people in { $country } used the Internet in { $year }, the one year known since 2006{ $people_n ->
    [0] {""}
   *[other] ; { $people } did not
  }
country-internet-none-finding = Our source has no figure for the use of the Internet in { $country }
country-internet-nothing = No figure for any year<br>since 2006.
country-panel-using = Uses the Internet
country-panel-offline = People offline

# -- headings ------------------------------------------------------------------------------------
country-section-class = What it is assessed
country-section-peers = Beside its peers
country-section-relative = Beside people, economy and other organizations
country-section-beyond = What it gives beyond, and what ITU does there
country-section-people = People not yet connected

# -- table headers and codes ---------------------------------------------------------------------
column-contribution-chf = Assessed, CHF
column-contribution-usd = Assessed, USD
column-months-assessed = Months assessed
column-gdp-year = GDP of
column-usd-per-unit = One unit, USD
column-correction = Corrected
corrected-mark = { $mark } corrected value: see what to know of this figure
correction-words = Corrected: { $what } { $done }
column-same-class = In the same class
column-region-share = Share in its region
column-region-rank = Rank in its region
column-region-member-states = Member States of the region
column-per-thousand-people = For a thousand inhabitants
column-all-per-thousand-people = All Member States: for a thousand inhabitants
column-gdp-usd = Gross domestic product, USD
column-per-million-gdp = For a million of GDP, USD
column-all-per-million-gdp = All Member States: for a million of GDP, USD
column-yardstick = Yardstick
column-yardstick-share = Share by the yardstick
column-voluntary = Voluntary
column-earmarked = For a purpose
column-unearmarked = Free of purpose
column-places = Places recorded that year
column-people-online = People online
column-is-ldc = LDC
column-is-lldc = LLDC
column-is-sids = SIDS
column-council-2023-2026-region = Council seat, region
