# The class simulator: one Member State, several together, and the rules.

page-simulator = Simulator
page-simulator-heading = What would each class of contribution mean in 2028–2031?
page-simulator-lead = Each Member State chooses its class of contribution freely (Constitution, No. 160). Compare a higher, the same and a lower class, then see several Member States change class together. Only classes permitted by the Constitution and the Convention are offered. The link saves your choices.
simulator-section-choices = One Member State
simulator-section-coalition = Several Member States together
simulator-section-rules = The rules

simulator-after-choice = Member States were to announce their classes for 2028–2031 by a date that the Plenipotentiary Conference sets (Constitution, No. 161E). These classes are not in this release: it starts from the classes of { $year }. A higher class may be chosen at any time (No. 165B; to be checked against the Basic Texts). A lower one can next be chosen at the Plenipotentiary Conference of { $next }, unless the date set in 2026 is still to come. A Member State that announced none keeps its class (No. 161F; to be checked against the Basic Texts).
simulator-before-choice = Member States announce their classes for 2028–2031 by a date that the Plenipotentiary Conference of 2026 sets (Constitution, No. 161E). The simulator starts from the classes of { $year }. A higher class may be chosen at any time (No. 165B; to be checked against the Basic Texts), a lower one only by that date. A Member State that announces none keeps its class (No. 161F; to be checked against the Basic Texts).
simulator-choose = Choose a Member State to see its classes.
simulator-pick = Member State
simulator-pick-none = Choose a Member State
simulator-up = Higher class
simulator-same = Same class
simulator-down = Lower class
simulator-up-limit = A higher class may be chosen at any time and has no limit (Constitution, No. 165B; to be checked against the Basic Texts).
simulator-same-limit = The class in { $year }, the last year known.
simulator-down-limit-share = No. 165 of the Constitution: at most 15 per cent down from { $units } units, so not below { $lowest }. The Council decides how a reduction takes effect gradually.
simulator-down-limit-class = No. 165 of the Constitution: below three units, at most one class down, so not below { $lowest }. The Council decides how a reduction takes effect gradually.
simulator-down-restricted = No. 165 of the Constitution: at most one class down, so not below { $lowest }. This class is for least developed countries and for those that the Council determines (Convention, No. 468A). Whether { $country } will be one of them in 2028–2031 is not in our sources. The Council decides how a reduction takes effect gradually.
simulator-ldc-due = { $due }. Whether it does, and keeps a class of 1/8 or 1/16, is not in our sources.
simulator-down-none = No lower class is open to { $country }: 1/8 and 1/16 of a unit are for least developed countries and for those that the Council determines (Convention, No. 468A).
simulator-down-last = { $country } is in the lowest class of the scale.
simulator-down-exceptional = Under exceptional circumstances: any class of the scale that is open to { $country }.
simulator-no-lower = none open
simulator-class = { $units } { $several ->
    [yes] units
   *[no] unit
  }
simulator-exceptional = Exceptional circumstances
simulator-exceptional-what = Lifts the limit on reductions in this simulator. In practice, a larger reduction needs exceptional circumstances, such as natural disasters, and a Member State that shows that it can no longer maintain its class. The Plenipotentiary Conference may authorize it (Constitution, No. 165), and between conferences the Council (No. 165A; to be checked against the Basic Texts). The classes of 1/8 and 1/16 remain closed to Member States that are not eligible for them.
simulator-amounts = Unit amount, dollar rate and your own currency
simulator-unit = CHF per unit a year, 2028–2031
simulator-unit-what = Preset to CHF 318 000, the amount for 2024–2027. The amount for 2028–2031 was not found in our sources; Decision 5 of the Plenipotentiary Conference of 2026 should have it.
simulator-usd = CHF per US dollar
simulator-usd-what = If left empty, the average of { $year } is used: CHF { $rate } per dollar, so one unit is { $average }. The page of a Member State uses another rate for { $unit_year }, the one at which the audited statistics report the unit: CHF { $unit_rate }, so one unit is { $unit }. The amount in francs is the same.
simulator-own-code = Your currency, three letters
simulator-own-rate = Its value for one Swiss franc
simulator-own-what = Please fill in both.
simulator-own-official = At the official rate, average of { $year }, one franc was { $rate } in the currency of { $country }{ $standing ->
    [far-from-market] ; market rates were very different
   *[usable] { "" }
  }.

simulator-choices = Higher, same or lower class, 2028–2031
    .subtitle = { $country_chosen ->
    [yes] Contribution of { $country } a year in Swiss francs (bars); all other Member States keep their class of the last year known
   *[no] Contribution a year in Swiss francs for a higher, the same and a lower class
  }
    .method = Class times the amount of one unit, for one year and for the four years 2028–2031. The sums assume that the class applies from the first year. In practice, the Council decides how a reduction takes effect gradually (Constitution, No. 165), so a reduction saves less. Dollars are at the latest annual average, and at the rate that you entered. The share is that of all contributory units if every other Member State keeps its class. Equal classes share a rank. Higher and lower are the next classes unless you choose others. A class that is not available is replaced by the nearest one that is.
simulator-choices-finding = { $country }, 2028–2031: { $up } a year in the class of { $up_units }, { $same } in that of { $same_units } or { $down } in that of { $down_units }
simulator-choices-lowest-finding = { $country }, 2028–2031: { $up } a year in the class of { $up_units } or { $same } in that of { $same_units }; no lower class is open to it
simulator-line-year = CHF a year
simulator-line-four = CHF over 2028–2031
simulator-line-usd = USD a year, at CHF { $rate } per dollar (average of { $year })
simulator-line-usd-chosen = USD a year, at your rate
simulator-line-own = Your currency a year, at your rate
simulator-line-share = Share of all units, and rank
simulator-line-union = Units of all Member States, and change
simulator-line-budget = Change of Member States’ contributions over 2028–2031
simulator-share-rank = { $share } · rank { $rank }
simulator-units-change = { $units } ({ $change })

simulator-coalition = Several Member States change class together
    .subtitle = Change in contributory units from the class of the last year known to that of the scenario, for 2028–2031
    .method = For each Member State, units in the scenario less units in the last year known; the last row adds them up. Francs are units times the amount of one unit, a year and over four years, as if each class applied from the first year. In practice, a reduction takes effect gradually (Constitution, No. 165). If a class is not available, the Member State keeps its class. The table compares the sum with the total of the latest financial plan found, that for 2016–2019. The totals for 2020–2023 and 2024–2027 were not found in our sources; Decision 5 (Rev. Dubai, 2018) and Decision 5 (Rev. Bucharest, 2022) should have them.
simulator-coalition-finding = { $states_n ->
    [one] One Member State changes class
   *[other] { $states } Member States change class
  }: { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } net, or { $a_year } a year and { $four_years } over 2028–2031
simulator-nobody = Choose Member States above.
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
simulator-refused = not available, stays at { $units }
simulator-unchanged = stays at { $units }

simulator-total = Units of all Member States in the scenario
    .subtitle = Contributory units of all Member States in the last year known, and in 2028–2031 if those in the scenario change class and all others keep theirs
    .method = Classes of contribution are added up for each year; for 2028–2031 the classes of the last year known, with those of the scenario in their place. Figures for 2025 to 2027 were not found in our sources; the audited statistics of those years should have them.
simulator-total-finding = With these choices, Member States would have { $units } contributory units in 2028–2031, against { $before } in { $year } ({ $change })
simulator-period = { $first }–{ $last },<br>scenario
simulator-total-change = change

simulator-together = Member States that change class
simulator-together-none = Choose Member States
simulator-add-group = Add a region or a group
simulator-add-group-none = Choose a region or a group
simulator-paste = Or paste a list
simulator-paste-what = Official or everyday names, or codes, one per line or separated by commas. You can add the class in units: Kenya 2; UGA 1/2.
simulator-paste-use = Use this list
simulator-paste-unknown = { $text }: not recognized. Please use the Member State’s name or three-letter code.
simulator-paste-several = { $count ->
    [one] { $text }: not recognized. Is { $choices } meant? Please use the full name or the three-letter code.
   *[other] { $text } may mean several Member States: { $choices }. Please use the full name or the three-letter code.
  }
simulator-paste-class = { $count ->
    [0] { $text }: the class cannot be read. Please write it in units, such as 2, 1 1/2 or 1/4.
   *[other] { $text }: the class is not clear. It may be { $choices }. Please write it in units, such as 2, 1 1/2 or 1/4.
  }
simulator-paste-scale = { $count ->
    [one] { $text }: this number is beyond the scale of classes. The nearest class is { $choices }. Please check the number.
   *[other] { $text }: this number is not a class of the scale. The nearest classes are { $choices }. Please choose one of them.
  }
simulator-paste-conflict = { $text }: the list gives this Member State more than one class ({ $choices }). Please keep one.
simulator-paste-taken = { $count ->
    [one] One Member State was taken from the list
   *[other] { $count } Member States were taken from the list
  }{ $classes ->
    [0] , without a class.
   *[other] {""}; { $classes } with a class.
  }
simulator-paste-column = Column of the classes: “{ $column }”.
simulator-paste-unclear = Several columns may be the class, and none was used: { $columns }. Please head the right one with the word “Units”.
simulator-paste-unused = Columns not used: { $columns }.
simulator-paste-left-out = Left out: “{ $text }”.
simulator-paste-more = { $count ->
    [one] One more entry was not used.
   *[other] { $count } more entries were not used.
  }
simulator-all-up = All one class up
simulator-all-same = All the same class
simulator-all-down = All one class down
simulator-clear = Clear the scenario
simulator-class-of = { $country }, { $units } in { $year }
simulator-many = The scenario has { $count } Member States. You can set classes one by one for up to { $limit }. For more, please use the list above.

refused-no-class = { $country }: { $asked } is not available, because it is not a class of the scale (Convention, No. 468: whole units from 40 to 2, then 1 1/2, 1, 1/2, 1/4, 1/8 and 1/16; whole numbers above 40 are allowed). Please choose another class; the nearest is { $nearest }.
refused-lowest-class = { $country }: { $asked } is not available. Only least developed countries, and Member States that the Council determines, may choose 1/8 or 1/16 of a unit (Convention, No. 468A). Please choose another class; the nearest is { $nearest }.
refused-reduction = { $country }: { $asked } is not available. From { $before }, a Member State may go down by at most { $rule ->
    [share] 15 per cent, rounded down to the nearest lower number of units in the scale
   *[class] one class
  } (Constitution, No. 165). Please choose another class; the nearest is { $nearest }.
refused-no-member = { $asked } for { $country }: this is not a Member State. Please check the name or the code.
scenario-fault-version = The scenario in this link was made with a newer version of this site ({ $text }) and cannot be read. Please set it again.
scenario-fault-item = Part of the scenario in the link cannot be read and is left out: { $text }. Please set it again.
scenario-fault-bounds = A value of the scenario in the link is outside its limits and is left out: { $text }. Please set it again.
scenario-fault-many = The scenario in the link has too many Member States. These are left out: { $text }

simulator-rules-lead = Each rule names the text in which it was read. Where no text was found, the rule is given from knowledge and marked: to be checked against the Basic Texts. For dues and arrears, the text in force applies.
rules-rule = **{ $name }.** { $words } :small[{ $proof }]
rules-source = read in [{ $title }]({ $address })
rules-figures = figures { $figures }

column-units-before = Units in the last year known
column-units-after = Units 2028–2031
column-chf-a-year = CHF a year
column-chf-four-years = CHF, four years
column-usd-a-year = USD a year
column-usd-a-year-chosen = USD a year, your rate
column-own-a-year = Your currency a year
column-own-currency = Your currency
column-union-units = Units of all Member States
column-union-chf-a-year = All Member States, CHF a year
column-change-chf-a-year = Change, CHF a year
column-change-chf-four-years = Change, CHF, four years
column-change-of-plan = Change on the plan 2016–2019
column-share-after = Share of all units
column-rank-after = Rank
column-asked-units = Units asked for
column-refusal = Rule that excludes it
column-nearest-class = Nearest available class
column-is-total = All Member States
column-is-scenario = Scenario
column-chf-per-usd = CHF per US dollar
column-rate-year = Year of the rate
refusal-no-class = Convention, No. 468
refusal-lowest-class = Convention, No. 468A
refusal-reduction = Constitution, No. 165
refusal-no-member = no Member State
