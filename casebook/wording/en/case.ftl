# The first page: the case for ITU in seven short screens.

page-case-lead = Radio spectrum, satellite orbits and telecommunication standards work across borders because States agree on them at ITU, the International Telecommunication Union, a specialized agency of the United Nations.
story-hero-no-country = Choose your country to see what it gets and what it costs.
story-briefing = Get a briefing
story-simulator = Compare classes of contribution
story-evidence = See the evidence
story-hero-cost = ITU ran on { $amount } in { $year }: { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  } for each inhabitant of its Member States.
story-profile = The page on { $country }
story-does = What ITU does
story-does-lead = Three things that no State can do alone: share radio spectrum and satellite orbits without interference, agree on common standards, and connect those who are offline.
story-does-texts = In { $year }, ITU’s members approved { $itu_t } Recommendations of ITU-T, { $itu_r } of ITU-R and { $reports } ITU-R Reports, new and revised.
story-does-networks = { $members } Member States had satellite networks of their own in ITU’s Space Network List on { $day }.
story-gets = What { $country } gets
story-gets-anyone = What each Member State gets
story-gets-lead = Most of what ITU does is shared: a standard, a radio allocation or a protected orbit serves every State that uses it. Some of it can be counted State by State.
story-gets-members = { $small } of the { $members } Member States with satellite networks in the list were assessed for less than one contributory unit.
story-gets-internet = In { $country }, { $use } of people used the Internet in { $year }, against { $before } in { $from }; { $people } people did not.
story-gets-pledges = Partner2Connect, which ITU runs, had gathered pledges of { $pledged } by { $year }. They are pledges of others to connect people, not revenue of ITU.
story-cost = What it costs { $country }
story-cost-anyone = What it costs
story-run = Is it well run?
story-run-lead = What it receives, what it budgets and how many people it employs, over the years.
story-run-staff = Staff numbered { $last } at the end of { $to }, against { $first } at the end of { $from }.
story-now = Why now
story-now-connectivity = Connecting everyone by { $year } is estimated to take { $low } to { $high }; policy and regulation, ITU’s own field, take { $policy } of it.
story-others = What other Member States decided
story-others-net = For { $year }, { $up } Member States chose a higher class and { $down } a lower one, with { $new } joining: a net change of { $net } units. The largest change was that of { $largest }, { $largest_change } units.
story-decide = What { $country } can decide
story-decide-anyone = What to decide
story-decide-lead = A Member State chooses its class of contribution freely. A higher class may be chosen at any time; a lower one only at a Plenipotentiary Conference. Who says nothing keeps its class. (To be checked against the Basic Texts.)

cost-choose = Choose a Member State to see what it is assessed.
cost-itu = ITU
cost-system = All organizations of the UN system
cost-gdp = Economy: { $gdp } ({ $year })

case-cost-per-person = ITU's revenue for each inhabitant
    .subtitle = Hundredths of the currency for each inhabitant of the Member States, by year: { $basis }
    .method = All revenue that ITU received in the year, voluntary contributions included, divided by the inhabitants of all Member States whose population is known.
case-cost-per-person-finding = ITU ran on { $amount } in { $year }: { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  } for each of the { $people } inhabitants of its Member States
case-spectrum = Radio spectrum and satellite orbits
    .subtitle = Published figures, each with its year
    .method = Figures as published. They are the newest in our sources, not the newest there are.
case-spectrum-finding = Radio spectrum and orbits: { $value } Member States negotiated the world’s radio rules at the conference of { $year }
case-standards = Standards
    .subtitle = Published figures, each with its year
    .method = Figures as published. They are the newest in our sources, not the newest there are.
case-standards-finding = Standards: more than { $value } ITU-T Recommendations were in force in { $year }
case-connecting = Connecting people
    .subtitle = Published figures, each with its year
    .method = Figures as published. Giga is an initiative of ITU and UNICEF together: its results are not those of ITU alone.
case-connecting-finding = Connecting people: schools of more than { $value } pupils gained better access to the Internet by { $year } through Giga, run with UNICEF
case-fact-f0897 = Member States took part in the World Radiocommunication Conference of { $year }
    .number = { $value }
case-fact-f0883 = ITU-R Recommendations were in force in { $year }
    .number = { $value }
case-fact-f0908 = of spectrum were opened for 5G by the conference of { $year }
    .number = { $value } GHz
case-fact-f0695 = ITU-T Recommendations were in force in { $year }, behind video, broadband and mobile networks
    .number = over { $value }
case-fact-f0694 = ITU-T Recommendations, new or revised, were approved in 2019 and { $year }
    .number = over { $value }
case-fact-f0672 = ITU standards on security had been published by { $year }
    .number = over { $value }
case-fact-f0866 = pupils had better access to the Internet at school by { $year } through Giga (ITU and UNICEF)
    .number = over { $value }
case-fact-f0635 = learners used the ITU Academy in { $year }, from 190 countries
    .number = nearly { $value }
case-fact-f0667 = countries took part in ITU’s regional cyber exercises in { $year }
    .number = over { $value }
country-cost = What ITU costs the Member State
    .subtitle = Assessed contribution of the last year known, beside all that the Member State was assessed in the UN system that year, in US dollars
    .method = The class of contribution times the amount of the unit, divided by the inhabitants of the same year; in US dollars, at the value of the unit in that year, divided by all that the government was assessed by organizations of the UN system in the same year.
country-cost-people-system-finding = { $country } is assessed { $chf } for { $year }: { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  } for each inhabitant, and { $share } of all that it is assessed in the UN system
country-cost-people-finding = { $country } is assessed { $chf } for { $year }: { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  } for each inhabitant
country-cost-system-finding = { $country } is assessed { $chf } for { $year }: { $share } of all that it is assessed in the UN system
country-cost-finding = { $country } is assessed { $chf } for { $year }
country-near-by-gdp = Member States with an economy of the same size
    .subtitle = Assessed contribution a year in Swiss francs, beside the five Member States nearest by gross domestic product
    .method = Nearest by the ratio of the latest gross domestic products known, whose year stands with each name. Each Member State chooses its class freely: a difference is a choice, not a fault.
country-near-by-gdp-finding = Of the { $count } Member States with the nearest economies, { $more_n ->
    [0] { $same_n ->
        [0] { $less } { $less_n ->
            [one] was
           *[other] were
        } assessed less than { $country } for { $year }
       *[other] { $same } { $same_n ->
            [one] was
           *[other] were
        } assessed the same as { $country } for { $year }{ $less_n ->
            [0] {""}
           *[other] {" "}and { $less } less
        }
    }
   *[other] { $more } { $more_n ->
            [one] was
           *[other] were
        } assessed more than { $country } for { $year }{ $same_n ->
        [0] { $less_n ->
            [0] {""}
           *[other] {" "}and { $less } less
        }
       *[other] { $less_n ->
            [0] {" "}and { $same } the same
           *[other] , { $same } the same and { $less } less
        }
    }
  }

case-all-other = All other revenue
case-worth = worth { $amount } of 2024

case-revenue = Member States' share of revenue
    .subtitle = Revenue by year, { $basis }
    .method = Total revenue by year as the table by kind of financing gives it; Member States' part is what governments were assessed in the table by contributor. Dollars are turned into the chosen prices at the rate of the year.
case-revenue-finding = Member States' contributions are { $share } of ITU's revenue: { $amount } of { $total } in { $year }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 }

case-units = Contributory units since 1998
    .subtitle = Contributory units by year; no totals found for 2002 to 2012
    .method = Totals for 1998 to 2001 are those published in the annual report. From 2013 the classes of all Member States are added up.
case-units-finding = By their classes Member States held { $units } units in { $year }, fewer than the { $first_units } published for { $first }
case-units-rise-finding = By their classes Member States held { $units } units in { $year }: { $change } more than a year before, fewer than the { $first_units } published for { $first }

case-unit-value = The real value of the contributory unit
    .subtitle = As fixed (dotted) and in francs of 2024
    .method = The amount of the unit in each year is multiplied by the change of Swiss consumer prices from that year to 2024.
case-unit-value-finding = From { $since } to { $year } the unit stayed at { $amount }, and prices took { $lost } of its value

case-needs = People offline in the world
    .subtitle = People offline, world, one estimate a year; at the dashed line the edition changes
    .method = Each year shows one published estimate; the page on unmet needs lists every edition. A new edition revises earlier years, and estimates of different editions are no change that was measured: the sentence compares years of the latest edition only. The dashed line marks where the edition changes.
case-needs-finding = An estimated { $people } people were offline in { $year }, and { $first_people } in { $first } by the same edition of the estimate

case-efficiency = Four-year budgets in nominal and constant francs
    .subtitle = Million francs for four years, as published
    .method = Published totals of different stages: budgets, plans and a forecast, as the sentence names them. Constant francs divide each by the mean of Swiss consumer prices over its four years, with 2024 as 1.
case-efficiency-finding = Four-year totals went from { $first_amount } ({ $first_stage } { $first_period }) to { $amount } ({ $stage } { $period }): { $constant } in francs of 2024{ $later_n ->
    [0] {""}
   *[other] ; no later total was found in our sources
 }
case-member-states = Member States
story-proof = Check this figure: { $figure }
