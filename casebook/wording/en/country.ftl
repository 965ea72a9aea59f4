page-country = Your country
page-country-heading = Member States
page-country-lead = Each Member State has its own page: what it gets, what it costs and what it can decide. Search, click on the map or choose from the list.

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
    .method = Each Member State has the colour of its class in the latest year; small Member States have a dot as well. Areas without a class of their own, or whose status is not settled, are grey; this implies no opinion on their status. The base map is built from geodata of the United Nations. { disclaimer }

# -- the head of a profile -----------------------------------------------------------------------
country-codes = ISO 3166-1: { $iso3 }, { $iso2 } · UN M49: { $m49 }
country-names = Name in the six languages of the United Nations
country-badge-region = ITU region: { $region }
country-badge-council = Member of the Council 2023–2026 (region { $letter }, { $area })
country-badge-ldc-due = Due to leave the group of least developed countries { $exact ->
    [yes] on { $when }
   *[no] in { $when }
  }
country-no-council = Not a member of the Council 2023–2026
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
country-fact-rank = Rank in ITU
country-fact-rank-value = { $rank } of { $members }
country-fact-region = Rank in { $region }
country-facts-proof = Class, contribution, share and ranks are from [{ $class_name }](#country-class), figure { $class_figure }, and [{ $share_name }](#country-share), figure { $share_figure }. Member States of the same class share a rank.

# -- what is notable -----------------------------------------------------------------------------
country-notable-proof = Chart: [{ $name }](#{ $card }), figure [{ $figure }](verify?figure={ $figure })
country-notable-new = { $country } was in the class of { $units } contributory { $several ->
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
    [yes] ; this is more than the standard limit of No. 165 of the Constitution, and may have been authorized by the Plenipotentiary Conference
   *[no] { "" }
  }
country-notable-assessed = From { $from } to { $to }, { $country } was assessed { $chf } ({ $usd } at the rates of those years)
country-notable-share = { $country } had { $share } of all contributory units in { $year }: rank { $rank } of { $members }, { $others_n ->
    [0] not shared with any other
    [one] shared with one other
   *[other] shared with { $others } others
  }
country-notable-voluntary = From { $from } to { $to }, { $country } gave { $amount } in voluntary contributions, in { $recorded_n ->
    [one] one year
   *[other] { $recorded } years
  }. That equals { $beside } of its assessed contributions
country-notable-economy = For { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  }, { $country } was assessed { $own } per USD 1 million of GDP{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  }, against { $all } for all Member States together. Classes are chosen freely, have a floor and do not follow GDP
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
    [one] One other Member State was
   *[other] { $peers } other Member States were
  } in the same class as { $country } in { $year }. Since { $from }, { $up } of them moved up to it, { $down } moved down to it and { $same } stayed
country-notable-internet = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } people were offline
  }

# -- class and contribution ----------------------------------------------------------------------
country-class = Class of contribution and annual amount
    .subtitle = { $country_chosen ->
    [yes] { $country }: contributory units, and contribution assessed for the year in US dollars (also in Swiss francs where the class changed), { $years }
   *[no] Contributory units by year, and the contribution in Swiss francs and US dollars
  }
    .method = The class is the amount assessed divided by the value of one unit in that year. In Swiss francs a unit is CHF 318 000 a year. In US dollars it is what Japan was assessed divided by its 30 units, so a contribution in dollars changes with the exchange rate even when the class does not. The figures say what was assessed, not what was received. A Member State that joins during a year is assessed from the first of the month of its accession (Convention, No. 472). A triangle marks a year in which the class changed. Under No. 165 of the Constitution, a class of three units or more may go down by at most 15 per cent of its units, rounded down to the nearest lower class. A class below three units may go down by at most one class. Both are measured against the class chosen for the previous contribution period. Under exceptional circumstances, a larger reduction may be authorized. Larger reductions have a star: they may have been authorized by the Plenipotentiary Conference, which the figures do not show. Increases are free at any time. Eligibility for the classes of 1/8 and 1/16 is not tested. The sign † marks corrected values, which “About this figure” and the data page explain.
country-class-held-finding = In { $year }, { $country } was in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, { $least ->
    [yes] the same since at least { $from }
   *[no] the same since { $from }
  }, and was assessed { $chf } ({ $usd })
country-class-year-finding = In { $year }, { $country } was in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } and was assessed { $chf } ({ $usd })
country-class-first-finding = In { $year }, { $country } was in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } and was assessed { $chf } ({ $usd }){ $months_n ->
    [12] { "" }
    [one] , for one month of the year
   *[other] , for { $months } months of the year
  }; there is no earlier class on record
country-class-up-finding = In { $year }, { $country } was in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, up from { $before } before { $changed }, and was assessed { $chf } ({ $usd })
country-class-down-finding = In { $year }, { $country } was in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, down from { $before } before { $changed }, and was assessed { $chf } ({ $usd })
country-panel-class = Contributory units
country-panel-chf = Assessed for the year, Swiss francs
country-panel-usd = Assessed for the year, US dollars
country-went-up = up from { $before } to { $units }
country-went-down = down from { $before } to { $units }
country-went-new = first year on record, { $units }
country-no-class = No class<br>on record

# -- share and rank ------------------------------------------------------------------------------
country-share = Share and rank in ITU and in its region
    .subtitle = { $country_chosen ->
    [yes] { $country }: share of the contributory units of all Member States and of its ITU region, with its rank, { $years }. Each panel has its own scale
   *[no] Share of the contributory units of all Member States and of the region, with the rank
  }
    .method = The class is divided by the sum of the classes of all Member States, and of those of the same ITU region, in the same year. Rank 1 is the highest class, and Member States of the same class share a rank. A share also changes when others change their class.
country-share-finding = { $country } had { $share } of all contributory units in { $year } (rank { $rank } of { $members }) and { $region_share } of those of { $region } (rank { $region_rank } of { $region_members })
country-panel-union = All Member States
country-panel-region = ITU region: { $region }
country-share-and-rank = { $share }, rank { $rank } of { $members }

# -- peers ---------------------------------------------------------------------------------------
country-peers = Comparison with similar Member States
    .subtitle = { $country_chosen ->
    [yes] { $country } among its peers in the latest year, one mark per Member State on the row of its class, in contributory units. The mark points up or down where the class is higher or lower than in the first year known, and is round where it is the same. Peers: { $peers }
   *[no] A Member State among its peers, by class of contribution
  }
    .method = Peers are { $peers }. Groups are least developed countries, landlocked developing countries and small island developing States, as of the latest year of the classes. Member States of the same group are peers. Nearest by gross domestic product or population means nearest by ratio, each at its latest known figure. The first year known is 2013; for Palau, which joined in 2024, it is 2024. The rule is chosen under Filters and saved in the link. The table compares the contribution of the latest year with the latest gross domestic product known, at most five years older.
country-peers-finding = { $country } had { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $year }. Of its { $peers_n ->
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
           *[other] , { $same } in the same and { $lower } in a lower
        }
    }
  }
country-peers-class-finding = { $country } shared its class, { $units } { $several ->
    [yes] units
   *[no] unit
  }, with { $peers_n ->
    [one] one other Member State
   *[other] { $peers } others
  } in { $year }. Since { $from }, { $up } of them moved up to it, { $down } moved down to it and { $same } stayed
country-peers-nothing = This rule gives no peers:<br>choose another under Filters.
country-peer-hover = { $name }: { $units }; in { $year }: { $before }
country-peer-and-others = { $name } + { $others }

# -- people and economy --------------------------------------------------------------------------
country-relative = In relation to population and economy
    .subtitle = { $country_chosen ->
    [yes] { $country } and all Member States together: contribution assessed per 1 000 inhabitants ({ $basis }), and in US dollars per USD 1 million of gross domestic product, { $years }
   *[no] Contribution per 1 000 inhabitants, and per USD 1 million of gross domestic product
  }
    .method = The contribution assessed for the year is divided by the population of that year, times a thousand. In US dollars, it is also divided by the gross domestic product at current prices, times a million. Where the gross domestic product of the year is not known, the latest one of the five years before is used, and its year is given; older figures are left out. All Member States together (dashed): the sum of their contributions divided by the sum of their populations, or of their gross domestic products, for those with both figures known. The gross domestic products are of the same year as that of the Member State. Classes are chosen freely and are not meant to follow population or gross domestic product. The sign † marks corrected values; a Member State that joined during a year was assessed for part of it.
country-relative-finding = { $country } was assessed { $people } per 1 000 inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }) and { $gdp } per USD 1 million of GDP{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  } (all: { $all_gdp })
country-relative-people-finding = { $country } was assessed { $people } per 1 000 inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }). Its gross domestic product is not in our sources
country-relative-old-finding = { $country } was assessed { $people } per 1 000 inhabitants for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } (all Member States: { $all }). Its latest gross domestic product in our sources, of { $gdp_year }, is too old to compare
country-relative-none-finding = Population and gross domestic product were not found in our sources: { $country }
country-panel-people = { $unit } per 1 000 inhabitants
country-panel-gdp = USD per USD 1 million of GDP
country-all-together = All
country-no-population = No population in our sources
country-product-of = { $amount } (GDP of { $year })
country-no-gdp = No year with both a contribution<br>and a gross domestic product

# -- yardstick -----------------------------------------------------------------------------------
country-yardstick-pick = Compare with
country-yardstick-off = No comparison
country-yardstick = Compared with the UN scale or another agency
    .subtitle = { $country_chosen ->
    [yes] { $country }: share of ITU’s contributory units, compared with: { $yardstick }; { $years }
   *[no] Share of ITU’s contributory units, compared with one other scale
  }
    .method = Classes at ITU are chosen freely, while the scales of the United Nations and of most agencies follow capacity to pay and have floors and ceilings. The shares need not agree, and a difference says nothing about what a share ought to be. Another scale is shown only when chosen, one at a time. UN scale of assessments: each State’s assessed contribution to the UN Secretariat divided by the sum of all, which reproduces the scale. All assessed contributions to the UN system, or to one agency: the amount divided by the sum of the amounts that the source has for all governments in that year, as reported. Negative adjustments, such as refunds, are left out.
country-yardstick-finding = { $country } had { $share } of ITU’s contributory units in { $year }, compared with { $beside } by another scale: { $yardstick }
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
    [yes] { $country}: given by the government in addition to its assessed contribution, by year, { $basis }, { $years }. Solid: earmarked; hatched: unearmarked; no bar: none recorded
   *[no] Given by the government in addition to its assessed contribution, by year
  }
    .method = Amounts in US dollars as ITU reported them to the Chief Executives Board, for governments; converted at the rate of the contributory unit. The source records a contribution in the year in which ITU counted it as revenue, which may differ from the year in which it was received. Contributions in kind are included as far as ITU valued them. An empty cell means that nothing is recorded, not zero.
country-voluntary-finding = { $country } gave { $amount } in voluntary contributions to ITU from { $from } to { $to }, recorded in { $recorded } of { $years } years
country-voluntary-none-finding = No voluntary contribution is recorded from { $from } to { $to }: { $country }
country-voluntary-nothing = None recorded<br>for these years.
country-panel-voluntary = Thousand { $unit }
country-earmarked = earmarked
country-unearmarked = unearmarked

# -- expenses ------------------------------------------------------------------------------------
country-expenses = ITU’s recorded expenses in the country
    .subtitle = { $country_chosen ->
    [yes] { $country }: expenses of ITU recorded under the country, by year, { $basis }, { $years }. –: none recorded; hatched: a year without figures for any country
   *[no] Expenses of ITU recorded under the country, by year
  }
    .method = Expenses by country as reported to the Chief Executives Board, in US dollars, converted at the rate of the contributory unit. Coverage is limited: the source names between 1 and 43 countries and territories in a year, none in 2021, and 85 of the 194 Member States in all. Most of ITU’s work is not recorded by country, so a blank does not mean that nothing was spent. Amounts recorded under Switzerland are mostly for the headquarters, which serves every Member State. Negative amounts are adjustments of earlier years. The number of places named each year is in the table.
country-expenses-finding = ITU recorded expenses of { $amount } under { $country } in { $recorded } of { $years } years from { $from } to { $to }. Most of its work is not recorded by country
country-expenses-adjusted-finding = ITU recorded { $amount }, an adjustment of earlier years, under { $country } in { $recorded } of { $years } years from { $from } to { $to }. Most of its work is not recorded by country
country-expenses-seat-finding = ITU recorded expenses of { $amount } under { $country } in { $recorded } of { $years } years from { $from } to { $to }, mostly for the headquarters, which serves every Member State
country-expenses-none-finding = No expenses of ITU are recorded under { $country } from { $from } to { $to }. Most of its work is not recorded by country
country-expenses-nothing = Nothing is recorded. This does not mean<br>that nothing was spent.
country-expenses-no-year = No figures for any country in { $year }
country-panel-expenses = Thousand { $unit }

# -- projects ------------------------------------------------------------------------------------
country-projects = ITU projects in the UN country plan
    .subtitle = { $country_chosen ->
    [yes] { $country }: US dollars required by projects of 2021 to 2028, the 12 with the largest gap. Solid: available; hatched: not funded. The table lists every project
   *[no] US dollars that ITU projects in the UN country plan require, have and lack
  }
    .method = Projects with ITU that UN country teams entered in UN INFO. The gap is the money required less the money available. Titles are as the source prints them, in the language of the country plan; the source shortens long ones. Not every need is in a country plan: 26 of the 194 Member States have such projects. One workspace is shared by nine Pacific States and territories, and its amounts cannot be divided among them.
country-projects-finding = UN INFO lists { $projects_n ->
    [one] one ITU project
   *[other] { $projects } ITU projects
  } in { $country }, with { $available } of the { $required } needed{ $gap_n ->
    [0] { "" }
   *[other] ; { $gap } is not funded
  }
country-projects-shared-finding = { $country } shares { $projects } ITU projects with other Pacific States and territories ({ $states } in all): { $available } of the { $required } needed is available and { $gap } is not funded
country-projects-none-finding = UN INFO lists no ITU project in { $country }
country-projects-nothing = No ITU project in UN INFO
country-project-lacks = { $gap } not funded
country-project-has-all = fully funded

# -- Internet ------------------------------------------------------------------------------------
country-internet = People who use the Internet, and people offline
    .subtitle = { $country_chosen ->
    [yes] { $country}: share of the population that uses the Internet, and number of people who do not, by year, as far as known
   *[no] Share of the population that uses the Internet, and number of people who do not
  }
    .method = Individuals using the Internet, in per cent of the population, as ITU estimates or reports them. People offline are the population times the share that does not use the Internet, both of the same year. Years without a figure are left out, not filled in.
country-internet-finding = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } people were offline
  }
country-internet-one-finding = { $use } of the people in { $country } used the Internet in { $year }, the only year known since 2006{ $people_n ->
    [0] {""}
   *[other] ; { $people } people were offline
  }
country-internet-none-finding = No figure for Internet use was found in our sources: { $country }
country-internet-nothing = No figure found<br>since 2006.
country-panel-using = Uses the Internet
country-panel-offline = People offline

# -- table headers and codes ---------------------------------------------------------------------
column-contribution-chf = Assessed, CHF
column-contribution-usd = Assessed, USD
column-months-assessed = Months assessed
column-gdp-year = GDP of
column-usd-per-unit = One unit, USD
column-correction = Corrected
corrected-mark = { $mark } corrected value: see the notes of this figure
correction-words = Corrected: { $what } { $done }
column-same-class = In the same class
column-region-share = Share in its region
column-region-rank = Rank in its region
column-region-member-states = Member States of the region
column-per-thousand-people = Per 1 000 inhabitants
column-all-per-thousand-people = All Member States: per 1 000 inhabitants
column-gdp-usd = Gross domestic product, USD
column-per-million-gdp = Per USD 1 million of GDP, USD
column-all-per-million-gdp = All Member States: per USD 1 million of GDP, USD
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
    .subtitle = { $measure }, by year, from zero. Years without a figure are left blank.
    .method = Only the Member States that the reader has chosen are shown. Class, contribution and share are computed from what each was assessed. Internet use is what ITU publishes, as compiled by Gapminder; some years are missing for some Member States.
country-compare-class-finding = In { $year }, of the { $count } Member States compared, { $highest } had the highest class, { $high }, and { $lowest } the lowest, { $low }
country-compare-class-same-finding = In { $year }, the { $count } Member States compared had the same class, { $value }
country-compare-contribution-finding = In { $year }, of the { $count } Member States compared, { $highest } was assessed most, { $high }, and { $lowest } least, { $low }
country-compare-contribution-same-finding = In { $year }, the { $count } Member States compared were assessed the same, { $value } each
country-compare-share-finding = In { $year }, of the { $count } Member States compared, { $highest } had the largest share of all contributory units, { $high }, and { $lowest } the smallest, { $low }
country-compare-share-same-finding = In { $year }, the { $count } Member States compared had the same share of all contributory units, { $value } each
country-compare-internet-finding = In { $year }, of the { $count } Member States compared, { $highest } had the highest share of people using the Internet, { $high }, and { $lowest } the lowest, { $low }
country-compare-internet-same-finding = In { $year }, the { $count } Member States compared had the same share of people using the Internet, { $value }
