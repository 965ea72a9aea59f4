page-country = Profile
page-country-heading = Member States
page-country-lead = Each Member State has its own page: what it gets, what it costs and what it can decide. Search, click on the map, or choose from the list.

# -- finding one ---------------------------------------------------------------------------------
country-search = Find a Member State
country-search-placeholder = Name in any UN language, ISO code or everyday name
country-search-none = Nothing was found for “{ $text }”. Try another spelling, an ISO code, or the list below.
country-search-found = { $found_n ->
    [one] One Member State found
   *[other] { $found } Member States found
  }
country-map-hint = Click on a Member State to open its page, or use the list below.
country-list = All Member States
country-list-lead = The number after each name is its class of contribution in { $year }, in units.
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
country-facts-proof = Class, contribution, share and ranks are from [{ $class_name }](#country-class), figure { $class_figure }, and [{ $share_name }](#country-share), figure { $share_figure }. Member States of the same class share a rank.

# -- what is notable -----------------------------------------------------------------------------
country-notable-proof = Chart: [{ $name }](#{ $card }), figure [{ $figure }](verify?figure={ $figure })
country-notable-new = { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } in { $year }, its first year on record
country-notable-held = { $country } kept the same class, { $units } { $several ->
    [yes] units
   *[no] unit
  }, throughout the { $years } years from { $from } to { $to }
country-notable-up = { $country } raised its class from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $year }, its latest change
country-notable-down = { $country } lowered its class from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $year }, its latest change{ $larger ->
    [yes] ; the step is larger than the standard limit of No. 165 of the Constitution and may have been authorised by the Plenipotentiary Conference
   *[no] { "" }
  }
country-notable-assessed = From { $from } to { $to } { $country } was assessed { $chf } for its units, or { $usd } at the rates of those years
country-notable-share = { $country } held { $share } of all contributory units in { $year }: rank { $rank } of { $members }, { $others_n ->
    [0] shared with no other
    [one] shared with one other
   *[other] shared with { $others } others
  }
country-notable-voluntary = From { $from } to { $to } { $country } gave { $amount } in voluntary contributions, in { $recorded_n ->
    [one] one year
   *[other] { $recorded } years
  }; that equals { $beside } of its assessed contributions
country-notable-economy = For { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } { $country } was assessed { $own } per million dollars of its gross domestic product{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  }; all Member States together were assessed { $all } (classes are chosen freely, have a floor and do not follow GDP)
country-notable-peers-finding = Of the { $peers_n ->
    [one] one Member State
   *[other] { $peers } Member States
  } compared with { $country } ({ $rule }), { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } { $lower_n ->
            [one] was
           *[other] were
        } in a lower class in { $year }
       *[other] { $same } { $same_n ->
            [one] was
           *[other] were
        } in the same class in { $year }{ $lower_n ->
            [0] {""}
           *[other] {" "}and { $lower } in a lower one
        }
    }
   *[other] { $higher } { $higher_n ->
            [one] was
           *[other] were
        } in a higher class in { $year }{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] {" "}and { $lower } in a lower one
        }
       *[other] { $lower_n ->
            [0] {" "}and { $same } in the same
           *[other] , { $same } in the same and { $lower } in a lower one
        }
    }
  }
country-notable-peers-class-finding = { $peers_n ->
    [one] One other Member State held
   *[other] { $peers } other Member States held
  } the same class as { $country } in { $year }; since { $from }, { $up } of them rose to it, { $down } came down to it and { $same } stayed
country-notable-internet = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } people remained offline
  }

# -- class and contribution ----------------------------------------------------------------------
country-class = Class of contribution and annual amount
    .subtitle = { $country_chosen ->
    [yes] { $country }: contributory units, and the contribution assessed for the year in US dollars; in Swiss francs too where the class changed; 2013-2024
   *[no] Contributory units by year, and the contribution in Swiss francs and US dollars
  }
    .method = The class is the amount assessed divided by the value of one unit in that year. In Swiss francs a unit is CHF 318 000 a year; in US dollars it is what Japan was assessed divided by its 30 units, so a contribution in dollars moves with the exchange rate while the class stays. The figures say what was assessed, not what was received. A Member State that joins during a year is assessed from the first of the month of its accession (Convention, No. 472). A triangle marks a year whose class is another than the year before. Under No. 165 of the Constitution a class of three units or more may go down by at most 15 per cent of its units, rounded down to the nearest lower class, and a class below three units by at most one class, measured against the class chosen for the contribution period before; under exceptional circumstances more may be authorised. A larger reduction bears a star: it may have been authorised by the Plenipotentiary Conference, which the figures do not show. Increases are free at any time. Who may hold the classes of 1/8 and 1/16 is not tested. The sign † marks corrected values: what was seen and done is explained under “About this figure” and on the data page.
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
  }; there is no earlier class on record
country-class-up-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, up from { $before } before { $changed }, and was assessed { $chf }, or { $usd }
country-class-down-finding = In { $year } { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, down from { $before } before { $changed }, and was assessed { $chf }, or { $usd }
country-panel-class = Contributory units
country-panel-chf = Assessed for the year, Swiss francs
country-panel-usd = Assessed for the year, US dollars
country-went-up = up from { $before } to { $units }
country-went-down = down from { $before } to { $units }
country-went-new = first year on record, { $units }
country-no-class = No class<br>on record

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
country-peers = Comparison with similar Member States
    .subtitle = { $country_chosen ->
    [yes] { $country } among its peers in the latest year: one mark a Member State on the row of its class, in contributory units; pointing up or down where the class is higher or lower than in the first year known, round where it is the same. Peers: { $peers }
   *[no] A Member State among its peers, by class of contribution
  }
    .method = Peers are { $peers }. Groups are least developed countries, landlocked developing countries and small island developing States; who shares one of them is a peer. Nearest by gross domestic product or population means nearest by ratio, each at its latest known figure. Groups are those of the latest year of the classes. The first year known is 2013; for Palau, which joined in 2024, it is 2024. The rule is chosen under Filters and saved in the link. In the table the contribution of the latest year is set beside the latest gross domestic product known, at most five years older.
country-peers-finding = { $country } held { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } in { $year }; of its { $peers_n ->
    [one] one peer,
   *[other] { $peers } peers,
  } { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } { $lower_n ->
            [one] was
           *[other] were
        } in a lower class
       *[other] { $same } { $same_n ->
            [one] was
           *[other] were
        } in the same class{ $lower_n ->
            [0] {""}
           *[other] {" "}and { $lower } in a lower one
        }
    }
   *[other] { $higher } { $higher_n ->
            [one] was
           *[other] were
        } in a higher class{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] {" "}and { $lower } in a lower one
        }
       *[other] { $lower_n ->
            [0] {" "}and { $same } in the same
           *[other] , { $same } in the same and { $lower } in a lower one
        }
    }
  }
country-peers-class-finding = { $country } shared its class, { $units } { $several ->
    [yes] units
   *[no] unit
  }, with { $peers_n ->
    [one] one other Member State
   *[other] { $peers } others
  } in { $year }; since { $from }, { $up } of them rose to it, { $down } came down to it and { $same } stayed
country-peers-nothing = No peers by this rule:<br>choose another under Filters.
country-peer-hover = { $name }: { $units }; in { $year }: { $before }
country-peer-and-others = { $name } + { $others }

# -- people and economy --------------------------------------------------------------------------
country-relative = In relation to population and economy
    .subtitle = { $country_chosen ->
    [yes] { $country } and all Member States together: contribution assessed per thousand inhabitants ({ $basis }), and in US dollars per million dollars of gross domestic product; 2013-2024
   *[no] Contribution per thousand inhabitants, and per million dollars of gross domestic product
  }
    .method = The contribution assessed for the year, divided by the population of that year, times a thousand; and in US dollars divided by the gross domestic product at current prices, times a million. Where the product of the year is not known, the latest one known of the five years before stands in its place, and its year is given; an older one is left out. All Member States together (dashed): the sum of their contributions divided by the sum of their inhabitants or products, of those for which both are known, the products being of the same year as that of the Member State. Classes are chosen freely and are not meant to follow population or product. The sign † marks corrected values; a Member State that joined during a year was assessed for part of it.
country-relative-finding = { $country } was assessed { $people } per thousand inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }) and { $gdp } per million dollars of GDP{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  } (all: { $all_gdp })
country-relative-people-finding = { $country } was assessed { $people } per thousand inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }); our sources have no gross domestic product of it
country-relative-old-finding = { $country } was assessed { $people } per thousand inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }); its latest gross domestic product in our sources, of { $gdp_year }, is too old to be set beside it
country-relative-none-finding = Our source has neither population nor gross domestic product for { $country }
country-panel-people = { $unit } per thousand inhabitants
country-panel-gdp = USD per million dollars of GDP
country-all-together = All
country-no-population = No population in our source
country-product-of = { $amount } (product of { $year })
country-no-gdp = No year with both a contribution<br>and a gross domestic product

# -- yardstick -----------------------------------------------------------------------------------
country-yardstick-pick = Compare with
country-yardstick-off = No comparison
country-yardstick = Compared with the UN scale or another agency
    .subtitle = { $country_chosen ->
    [yes] { $country }: share of ITU’s contributory units, compared with: { $yardstick }; 2013-2024
   *[no] Share of ITU’s contributory units, compared with one other scale
  }
    .method = Classes at ITU are chosen freely, while the scales of the United Nations and of most agencies follow capacity to pay and have floors and ceilings; the shares need not agree, and a difference says nothing about what a share ought to be. No other scale is shown unless one is chosen, and only one at a time. UN scale of assessments: each State’s assessed contribution to the UN Secretariat divided by the sum of all, which reproduces the scale. All assessed contributions to the UN system, or to one agency: the amount divided by the sum of the amounts that the source has for all governments in that year, as reported; adjustments below zero, such as refunds, are no share and are left out.
country-yardstick-finding = { $country } held { $share } of ITU’s units in { $year }, compared with { $beside } by another scale: { $yardstick }
yardstick-none = no comparison chosen
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
    [yes] { $country}: given by the government in addition to its assessed contribution, by year, { $basis }; solid: earmarked, hatched: unearmarked; no bar: none recorded; 2013-2024
   *[no] Given by the government in addition to its assessed contribution, by year
  }
    .method = Amounts in US dollars as ITU reported them to the Chief Executives Board, for governments; converted at the rate of the contributory unit. The source records a contribution in the year in which ITU counted it as revenue, which may differ from the year in which it was received. Contributions in kind are there as far as ITU valued them. Where nothing is recorded the table is empty; that is not a zero.
country-voluntary-finding = Besides its assessed contributions, { $country } gave { $amount } to ITU from { $from } to { $to }, recorded in { $recorded } of { $years } years
country-voluntary-none-finding = No voluntary contribution of { $country } is recorded for { $from } to { $to }
country-voluntary-nothing = None recorded<br>for these years.
country-panel-voluntary = Thousand { $unit }
country-earmarked = earmarked
country-unearmarked = unearmarked

# -- expenses ------------------------------------------------------------------------------------
country-expenses = ITU’s recorded expenses in the country
    .subtitle = { $country_chosen ->
    [yes] { $country }: expenses of ITU booked under the country, by year, { $basis }; –: none recorded; hatched: a year without figures for any country; 2013-2024
   *[no] Expenses of ITU booked under the country, by year
  }
    .method = Expenses by country as reported to the Chief Executives Board, in US dollars, converted at the rate of the contributory unit. The coverage is patchy: between 1 and 43 countries and territories are named in a year, none in 2021, and 85 of the 194 Member States at all; most of the Union’s work is not booked by country. Nothing recorded does not mean that nothing was spent. What is recorded under Switzerland is mostly the headquarters, which serves every Member State. Negative amounts are adjustments of earlier years. The number of places named each year is in the table.
country-expenses-finding = { $amount } of ITU’s expenses are recorded for { $country }, in { $recorded } of the { $years } years from { $from } to { $to }; most of ITU’s work is not recorded by country
country-expenses-adjusted-finding = { $amount } is recorded for { $country }, an adjustment of earlier years, in { $recorded } of the { $years } years from { $from } to { $to }; most of ITU’s work is not recorded by country
country-expenses-seat-finding = { $amount } are recorded under { $country } from { $from } to { $to }, in { $recorded } of { $years } years: mostly the headquarters, which serves every Member State
country-expenses-none-finding = No expenses of ITU are recorded for { $country } from { $from } to { $to }; most of its work is not recorded by country
country-expenses-nothing = Nothing recorded; that does not mean<br>that nothing was spent.
country-expenses-no-year = No figures for any country in { $year }
country-panel-expenses = Thousand { $unit }

# -- projects ------------------------------------------------------------------------------------
country-projects = ITU projects in the UN country plan
    .subtitle = { $country_chosen ->
    [yes] { $country }: US dollars required; solid: available, hatched: not funded; projects of 2021 to 2028, the 12 with the largest gap; the table lists every project
   *[no] US dollars that ITU projects in the UN country plan require, have and lack
  }
    .method = Projects with ITU that UN country teams entered in UN INFO. The gap is the money required less the money available. Titles are as the source prints them, in the language of the country plan; long ones are cut at the source. Not every need is in a country plan, and 26 of the 194 Member States have such projects. One workspace is shared by nine Pacific States and territories: its amounts belong to all nine and cannot be divided among them.
country-projects-finding = UN INFO lists { $projects_n ->
    [one] one ITU project
   *[other] { $projects } ITU projects
  } in { $country }: { $available } of the { $required } needed is available{ $gap_n ->
    [0] { "" }
   *[other] , { $gap } is not funded
  }
country-projects-shared-finding = { $country } shares { $projects } ITU projects in UN plans with other Pacific States and territories, { $states } in all: { $available } of the { $required } needed is available, { $gap } is not funded
country-projects-none-finding = UN INFO lists no ITU project in { $country }
country-projects-nothing = No ITU project in UN INFO
country-project-lacks = { $gap } not funded
country-project-has-all = fully funded

# -- Internet ------------------------------------------------------------------------------------
country-internet = People who use the Internet, and people offline
    .subtitle = { $country_chosen ->
    [yes] { $country}: share of the population that uses the Internet, and number of people who do not; 2006-2024, as far as known
   *[no] Share of the population that uses the Internet, and number of people who do not
  }
    .method = Individuals using the Internet, in per cent of the population, as ITU estimates or reports them; people offline are the population times the share that does not use it, both of the same year. A year without a figure is left out, never filled in.
country-internet-finding = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } people remained offline
  }
country-internet-one-finding = { $use } of the people in { $country } used the Internet in { $year }, the one year known since 2006{ $people_n ->
    [0] {""}
   *[other] ; { $people } people remained offline
  }
country-internet-none-finding = Our source has no figure for Internet use in { $country }
country-internet-nothing = No figure for any year<br>since 2006.
country-panel-using = Uses the Internet
country-panel-offline = People offline

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
column-per-thousand-people = Per thousand inhabitants
column-all-per-thousand-people = All Member States: per thousand inhabitants
column-gdp-usd = Gross domestic product, USD
column-per-million-gdp = Per million dollars of GDP, USD
column-all-per-million-gdp = All Member States: per million dollars of GDP, USD
column-yardstick = Other scale
column-yardstick-share = Share by the other scale
column-internet-users-pct = Internet use, %
column-voluntary = Voluntary
column-earmarked = Earmarked
column-unearmarked = Unearmarked
column-places = Places recorded that year
column-people-online = People online
column-is-ldc = LDC
column-is-lldc = LLDC
column-is-sids = SIDS
column-council-2023-2026-region = Council seat, region

# -- comparison ----------------------------------------------------------------------------------
country-compare-pick = Member States to compare, up to six
country-compare-pick-none = Choose Member States
country-compare-measure = Compared by
country-compare-choose = Choose up to six Member States above.
country-compare-class = Class of contribution, in contributory units
country-compare-contribution = Contribution a year, in Swiss francs
country-compare-share = Share of all contributory units
country-compare-internet = People using the Internet, in per cent
country-compare = Member States side by side
    .subtitle = { $measure }, by year, from zero. A year without a figure is left open.
    .method = The Member States are those that the reader has chosen, and no others. Class, contribution and share are computed from what each was assessed. Internet use is what ITU publishes, as compiled by Gapminder; some years are missing for some Member States.
country-compare-class-finding = In { $year }, of the { $count } Member States compared, { $highest } had the highest class, { $high }, and { $lowest } the lowest, { $low }
country-compare-class-same-finding = In { $year }, the { $count } Member States compared had the same class, { $value }
country-compare-contribution-finding = In { $year }, of the { $count } Member States compared, { $highest } was assessed most, { $high }, and { $lowest } least, { $low }
country-compare-contribution-same-finding = In { $year }, the { $count } Member States compared were assessed the same, { $value } each
country-compare-share-finding = In { $year }, of the { $count } Member States compared, { $highest } had the largest share of all contributory units, { $high }, and { $lowest } the smallest, { $low }
country-compare-share-same-finding = In { $year }, the { $count } Member States compared had the same share of all contributory units, { $value } each
country-compare-internet-finding = In { $year }, of the { $count } Member States compared, { $highest } had the highest share of people using the Internet, { $high }, and { $lowest } the lowest, { $low }
country-compare-internet-same-finding = In { $year }, the { $count } Member States compared had the same share of people using the Internet, { $value }
