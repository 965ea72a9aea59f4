# The class simulator, moves together, what the next unit buys, and the receipt.

page-simulator = Class simulator
page-simulator-heading = What would each class of contribution mean in 2028-2031?
page-simulator-lead = Each Member State chooses its class of contribution freely (Constitution, No. 160). Set a higher class, the same and a lower one beside each other, then let several Member States move together. Only lawful classes and moves within the rule are offered. Everything you set is in the link.
simulator-section-choices = One Member State
simulator-section-coalition = Several Member States together
simulator-section-rules = The rules

simulator-after-choice = Member States were to announce their classes for 2028-2031 by a date that the Plenipotentiary Conference sets (Constitution, No. 161E). This release does not hold them: it starts from the classes of { $year }. A higher class may be chosen at any time (No. 165B; to be checked against the Basic Texts). A lower one can next be chosen at the Plenipotentiary Conference of { $next }, unless the date set in 2026 is still to come. Who announced none keeps its class (No. 161F; to be checked against the Basic Texts).
simulator-before-choice = Member States announce their classes for 2028-2031 by a date that the Plenipotentiary Conference of 2026 sets (Constitution, No. 161E). The simulator starts from the classes of { $year }. A higher class may be chosen at any time (No. 165B; to be checked against the Basic Texts), a lower one only by that date. Who announces none keeps its class (No. 161F; to be checked against the Basic Texts).
simulator-choose = Choose a Member State to see its classes.
simulator-pick = Member State
simulator-pick-none = Choose a Member State
simulator-up = Higher class
simulator-same = Same class
simulator-down = Lower class
simulator-up-limit = A higher class may be chosen at any time and has no limit (Constitution, No. 165B; to be checked against the Basic Texts).
simulator-same-limit = The class held in { $year }, the last year known.
simulator-down-limit-share = No. 165 of the Constitution: at most 15 per cent down from { $units } units, so not below { $lowest }. The Council says how a reduction is put into effect gradually.
simulator-down-limit-class = No. 165 of the Constitution: below three units, at most one class down, so not below { $lowest }. The Council says how a reduction is put into effect gradually.
simulator-down-restricted = No. 165 of the Constitution: at most one class down, so not below { $lowest }. This class is for least developed countries and for those that the Council determines (Convention, No. 468A). Whether { $country } will be one of them in 2028-2031 is not known here. The Council says how a reduction is put into effect gradually.
simulator-ldc-due = { $due }; whether it does, and keeps a class of 1/8 or 1/16 then, is not in our sources.
simulator-down-none = No lower class is open to { $country }: 1/8 and 1/16 of a unit are for least developed countries and for those that the Council determines (Convention, No. 468A).
simulator-down-last = { $country } is in the lowest class of the scale.
simulator-down-exceptional = With exceptional circumstances: any class of the scale that is open to { $country }.
simulator-no-lower = none open
simulator-class = { $units } { $several ->
    [yes] units
   *[no] unit
  }
simulator-exceptional = Exceptional circumstances
simulator-exceptional-what = Lifts the limit on reductions in this simulator. In fact more can be authorized only under exceptional circumstances, such as natural disasters, to a Member State that shows that it can no longer maintain its class: by the Plenipotentiary Conference (Constitution, No. 165) and, between conferences, by the Council (No. 165A; to be checked against the Basic Texts). It does not open the classes of 1/8 and 1/16 to those who may not hold them.
simulator-amounts = Unit amount, dollar rate and your own currency
simulator-unit = CHF for one unit a year, 2028-2031
simulator-unit-what = Preset to CHF 318 000, the amount for 2024-2027. The amount for 2028-2031 was not found in our sources; Decision 5 of the Plenipotentiary Conference of 2026 would hold it.
simulator-usd = CHF for one US dollar
simulator-usd-what = Left empty, only the average of { $year } is used, CHF { $rate } for a dollar: one unit is { $average }. The page of a Member State shows { $unit_year } at the rate at which the audited statistics report the unit, CHF { $unit_rate }: there one unit is { $unit }. Both are the same francs.
simulator-own-code = Your currency, three letters
simulator-own-rate = How much of it one franc buys
simulator-own-what = Both are needed.
simulator-own-official = At the official rate of { $country }, average of { $year }, one franc comes to { $rate } of its currency{ $standing ->
    [far-from-market] ; market rates were far from it
   *[usable] { "" }
  }.

simulator-choices = Up, same and down for 2028-2031
    .subtitle = { $country_chosen ->
    [yes] Contribution of { $country } a year in Swiss francs (bars), with all other Member States in their class of the last year known
   *[no] Contribution a year in Swiss francs for a higher, the same and a lower class
  }
    .method = Class times the amount of one unit, a year and four times for 2028-2031. The sums take the class as in force from the first year; in fact the Council says how a reduction is put into effect gradually (Constitution, No. 165), and a reduction then saves less. Dollars at the latest annual average, and at the rate typed. The share is that of all contributory units when every other Member State keeps its class; equal classes share a rank. Up and down are the next classes unless others were picked; a class that may not be chosen is replaced by the nearest that may.
simulator-choices-finding = { $country } in 2028-2031: { $up } a year in the class of { $up_units }, { $same } in that of { $same_units }, { $down } in that of { $down_units }
simulator-choices-lowest-finding = { $country } in 2028-2031: { $up } a year in the class of { $up_units }, { $same } in that of { $same_units }; no lower class is open to it
simulator-line-year = CHF a year
simulator-line-four = CHF over 2028-2031
simulator-line-usd = USD a year, at { $rate } francs a dollar (average { $year })
simulator-line-usd-chosen = USD a year, at your rate
simulator-line-own = Your currency a year, at your rate
simulator-line-share = Share of all units, and rank
simulator-line-union = Units of the Union, and change
simulator-line-budget = Change of Member States’ contributions over 2028-2031
simulator-share-rank = { $share } · rank { $rank }
simulator-units-change = { $units } ({ $change })

simulator-coalition = Several Member States move together
    .subtitle = Change in contributory units from the class of the last year known to that of the scenario, for 2028-2031
    .method = For each Member State, units in the scenario less units in the last year known; the last row adds them up. Francs are units times the amount of one unit, a year and over four years, as if each class were in force from the first year; in fact a reduction is put into effect gradually (Constitution, No. 165). A class that may not be chosen is refused and leaves the Member State where it is. The table compares the sum with the total of the latest financial plan of which one was found, that for 2016-2019. Those for 2020-2023 and 2024-2027 were not found in our sources; Decision 5 (Rev. Dubai, 2018) and Decision 5 (Rev. Bucharest, 2022) would hold them.
simulator-coalition-finding = { $states_n ->
    [one] One Member State moves
   *[other] { $states } Member States move
  }: { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } net, { $a_year } a year, { $four_years } over 2028-2031
simulator-nobody = No Member State moves yet. Add some above.
simulator-net = All together
simulator-others = { $count ->
    [one] One more
   *[other] { $count } more
  }
simulator-move = { $before } → { $after }
simulator-change = { $change } { $several ->
    [yes] units
   *[no] unit
  }
simulator-refused = refused, stays at { $units }
simulator-unchanged = stays at { $units }

simulator-total = Units of the Union in the scenario
    .subtitle = Contributory units of all Member States in the last year known, and in 2028-2031 when those in the scenario move and all others keep their class
    .method = Classes of contribution are added up for each year; for 2028-2031 the classes of the last year known, with those of the scenario in their place. No figure for 2025 to 2027 was found in our sources; the audited statistics of those years will hold it.
simulator-total-finding = With these moves the Union has { $units } contributory units in 2028-2031, after { $before } in { $year } ({ $change })
simulator-period = { $first }-{ $last },<br>scenario
simulator-total-change = change

simulator-together = Member States that move
simulator-together-none = Choose Member States
simulator-add-group = Add a region or a group
simulator-add-group-none = Choose a region or a group
simulator-paste = Or paste a list
simulator-paste-what = Names, everyday names or codes, one a line or separated by commas, each with its class in units if you like: Kenya 2; UGA 1/2.
simulator-paste-use = Use this list
simulator-paste-unknown = { $text }: not recognized. Try the Member State’s name or three-letter code.
simulator-paste-several = { $text } is not one clear name. It fits { $choices }. Write the full name or the three-letter code.
simulator-paste-more = { $count ->
    [one] One more entry was not taken.
   *[other] { $count } more entries were not taken.
  }
simulator-all-up = All one class up
simulator-all-same = All the same class
simulator-all-down = All one class down
simulator-clear = Clear the scenario
simulator-class-of = { $country }, { $units } in { $year }
simulator-many = { $count } Member States are in the scenario. Their classes can be set one by one up to { $limit }; for more, use the list above.

refused-no-class = { $country }: { $asked } is refused, because it is no class of the scale (Convention, No. 468: 40 units down to 2 in ones, then 1 1/2, 1, 1/2, 1/4, 1/8 and 1/16; whole numbers above 40 are allowed). The nearest lawful class is { $nearest }.
refused-lowest-class = { $country }: { $asked } is refused. Only least developed countries, and Member States that the Council determines, may choose 1/8 or 1/16 of a unit (Convention, No. 468A). The nearest lawful class is { $nearest }.
refused-reduction = { $country }: { $asked } is refused. From { $before } a Member State may go down by at most { $rule ->
    [share] 15 per cent, rounded down to the nearest lower number of units in the scale
   *[class] one class
  } (Constitution, No. 165). The nearest lawful class is { $nearest }.
refused-no-member = { $asked } for { $country }: there is no such Member State.
scenario-fault-version = The scenario in this link was made with a newer version of this site ({ $text }) and cannot be read.
scenario-fault-item = A part of the scenario in the link cannot be read and is left out: { $text }
scenario-fault-bounds = A value of the scenario in the link is not within bounds and is left out: { $text }
scenario-fault-many = The scenario in the link holds too many Member States. Left out: { $text }

simulator-rules-lead = Provisions are cited as they stand. Where one was read, the text is named; where it was not, it is given from knowledge and marked: to be checked against the Basic Texts. For dues and arrears the text in force decides.
rules-rule = **{ $name }.** { $words } :small[{ $proof }]
rules-source = read in [{ $title }]({ $address })
rules-figures = figures { $figures }

column-units-before = Units in the last year known
column-units-after = Units 2028-2031
column-chf-a-year = CHF a year
column-chf-four-years = CHF, four years
column-usd-a-year = USD a year
column-usd-a-year-chosen = USD a year, your rate
column-own-a-year = Your currency a year
column-own-currency = Your currency
column-union-units = Units of the Union
column-union-chf-a-year = All Member States, CHF a year
column-change-chf-a-year = Change, CHF a year
column-change-chf-four-years = Change, CHF, four years
column-change-of-plan = Change on the plan 2016-2019
column-share-after = Share of all units
column-rank-after = Rank
column-asked-units = Units asked for
column-refusal = Refused by
column-nearest-class = Nearest lawful class
column-is-total = All Member States
column-is-scenario = Scenario
column-chf-per-usd = CHF for one dollar
column-rate-year = Year of the rate
refusal-no-class = Convention, No. 468
refusal-lowest-class = Convention, No. 468A
refusal-reduction = Constitution, No. 165
refusal-no-member = no Member State
