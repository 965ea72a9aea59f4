# The first page: the case for ITU in seven short screens.

page-case-lead = Radio spectrum, satellite orbits and telecommunication standards work across borders because States agree on them at ITU, the International Telecommunication Union, a specialized agency of the United Nations.
story-hero-no-country = Choose your country to see what it gets and what it costs.
story-briefing = Get a briefing
story-simulator = Compare classes of contribution
story-evidence = See the evidence
story-hero-cost = ITU ran on { $amount } in { $year }: { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  } per person in its Member States.
story-profile = The page on { $country }
story-does = What ITU does
story-does-lead = Member States do three things at ITU that none can do alone. They share radio spectrum and satellite orbits without interference. They agree on common standards. They work together to connect people who are offline.
story-does-texts = In { $year }, ITU’s members approved { $itu_t } ITU-T Recommendations, { $itu_r } ITU-R Recommendations and { $reports } ITU-R Reports, new and revised.
story-does-networks = On { $day }, { $members } Member States had their own satellite networks in ITU’s Space Network List.
story-gets = What { $country } gets
story-gets-anyone = What each Member State gets
story-gets-lead = Most of what ITU does is shared: a standard, a radio allocation or a coordinated orbit serves every State that uses it. Some of it can be counted for each State.
story-gets-members = Of the { $members } Member States with satellite networks in the list, { $small } were assessed for less than one contributory unit.
story-gets-internet = In { $country }, { $use } of people used the Internet in { $year }, against { $before } in { $from }. The other { $people } people were offline.
story-gets-pledges = By { $year }, governments, companies and others had pledged { $pledged } to connect people through Partner2Connect, which ITU leads. These pledges are not revenue of ITU.
story-cost = What it costs { $country }
story-cost-anyone = What it costs
story-run = Is it well run?
story-run-lead = How its revenue, its budgets and its staff have changed over the years.
story-run-staff = ITU had { $last } staff at the end of { $to }, against { $first } at the end of { $from }.
story-now = Why now
story-now-connectivity = Connecting everyone by { $year } would cost an estimated { $low } to { $high }, all investors together. This includes { $policy } for policy and regulation, ITU’s own field.
story-others = What other Member States decided
story-others-net = For { $year }, { $up } Member States chose a higher class, { $down } chose a lower one and { $new } joined: a net change of { $net } units. The largest change was { $largest_change } units: { $largest }.
story-decide = What { $country } can decide
story-decide-anyone = What to decide
story-decide-lead = A Member State chooses its class of contribution freely. A higher class may be chosen at any time; a lower one only at a Plenipotentiary Conference. A Member State that announces none keeps its class. (To be checked against the Basic Texts.)

cost-choose = Choose a Member State to see its assessed contribution.
cost-itu = ITU
cost-system = All organizations of the UN system
cost-gdp = Economy: { $gdp } ({ $year })

case-cost-per-person = ITU’s revenue per person
    .subtitle = Hundredths of the currency per inhabitant of the Member States, by year: { $basis }
    .method = All revenue that ITU received in the year, including voluntary contributions, divided by the population of all Member States for which it is known.
case-cost-per-person-finding = ITU ran on { $amount } in { $year }: { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  } per person in its Member States ({ $people } people)
case-spectrum = Radio spectrum and satellite orbits
    .subtitle = Published figures, each with its year
    .method = Figures as published. They are the latest in our sources; later ones may exist.
case-spectrum-finding = { $value } Member States negotiated the world’s radio rules at the World Radiocommunication Conference of { $year }
case-standards = Standards
    .subtitle = Published figures, each with its year
    .method = Figures as published. They are the latest in our sources; later ones may exist.
case-standards-finding = More than { $value } ITU-T Recommendations, the standards behind many networks and devices, were in force in { $year }
case-connecting = Connecting people
    .subtitle = Published figures, each with its year
    .method = Figures as published. Giga is a joint initiative of ITU and UNICEF: its results are not those of ITU alone.
case-connecting-finding = By { $year }, schools of more than { $value } pupils had better Internet access through Giga, which ITU runs with UNICEF
case-fact-f0897 = Member States took part in the World Radiocommunication Conference of { $year }
    .number = { $value }
case-fact-f0883 = ITU-R Recommendations were in force in { $year }
    .number = { $value }
case-fact-f0908 = of spectrum were opened for 5G by the World Radiocommunication Conference of { $year }
    .number = { $value } GHz
case-fact-f0695 = ITU-T Recommendations were in force in { $year }, behind video, broadband and mobile networks
    .number = over { $value }
case-fact-f0694 = ITU-T Recommendations, new or revised, were approved in 2019 and { $year }
    .number = over { $value }
case-fact-f0672 = ITU standards on security had been published by { $year }
    .number = over { $value }
case-fact-f0866 = pupils had better Internet access at school by { $year } through Giga (ITU and UNICEF)
    .number = over { $value }
case-fact-f0635 = learners used the ITU Academy in { $year }, from 190 countries
    .number = nearly { $value }
case-fact-f0667 = countries took part in ITU’s regional cyber exercises in { $year }
    .number = over { $value }
country-cost = What ITU costs the Member State
    .subtitle = Assessed contribution of the last year known, compared with all that the Member State was assessed in the UN system that year, in US dollars
    .method = The class of contribution times the amount of the unit, divided by the population of the same year. The share is computed in US dollars, at the value of the unit in that year: the contribution divided by all that organizations of the UN system assessed on the government in the same year.
country-cost-people-system-finding = { $country } was assessed { $chf } for { $year }: { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  } per inhabitant, and { $share } of all its assessed contributions to the UN system
country-cost-people-finding = { $country } was assessed { $chf } for { $year }: { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  } per inhabitant
country-cost-system-finding = { $country } was assessed { $chf } for { $year }: { $share } of all its assessed contributions to the UN system
country-cost-finding = { $country } was assessed { $chf } for { $year }
country-near-by-gdp = Member States with an economy of the same size
    .subtitle = Assessed contribution a year in Swiss francs, compared with the five Member States nearest by gross domestic product
    .method = Nearest by the ratio of the latest gross domestic products known. Each name shows the year of that figure. Each Member State chooses its class freely, so differences reflect choices.
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
case-worth = { $amount } at 2024 prices

case-revenue = Member States’ share of revenue
    .subtitle = Revenue by year, { $basis }
    .method = Total revenue by year is from the table by kind of financing. The part of Member States is what was assessed on governments in the table by contributor. Dollars are converted into the chosen prices at the rate of the year.
case-revenue-finding = Member States’ contributions were { $share } of all ITU revenue in { $year }: { $amount } of { $total }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 }

case-units = Contributory units since 1998
    .subtitle = Contributory units by year; no totals found for 2002 to 2012
    .method = Totals for 1998 to 2001 are those published in the annual report. From 2013 the classes of all Member States are added up.
case-units-finding = Member States together had { $units } contributory units by their classes in { $year }, below the { $first_units } published for { $first }
case-units-rise-finding = Member States together had { $units } contributory units by their classes in { $year }, up { $change } in a year but below the { $first_units } published for { $first }

case-unit-value = The real value of the contributory unit
    .subtitle = As set (dotted) and at constant 2024 prices
    .method = The amount of the unit in each year is multiplied by the change in Swiss consumer prices from that year to 2024.
case-unit-value-finding = The contributory unit stayed at { $amount } from { $since } to { $year }, and inflation cost it { $lost } of its value

case-needs = People offline in the world
    .subtitle = People offline in the world, one estimate a year. The edition changes at the dashed line
    .method = Each year shows one published estimate; the page on unmet needs lists every edition. A new edition revises earlier years, and a difference between editions is not a measured change. The title therefore compares years of the latest edition only. The dashed line marks where the edition changes.
case-needs-finding = An estimated { $people } people were offline in { $year }, against { $first_people } in { $first } by the same edition of the estimate

case-efficiency = Four-year budgets at current and constant prices
    .subtitle = Million Swiss francs for four years, as published
    .method = Published totals of different stages (budgets, plans and a forecast), as the title names them. For constant prices, each total is divided by the mean of Swiss consumer prices over its four years, with 2024 as 1.
case-efficiency-finding = ITU’s four-year budget fell by { $lost } in real terms, from { $first_amount } ({ $first_stage } { $first_period }) to { $amount } ({ $stage } { $period }){ $later_n ->
    [0] {""}
   *[other] , the latest total found in our sources
 }
case-member-states = Member States
story-proof = Check this figure: { $figure }
