# Sentences that several audiences share, each filled from the finding of one card.

brief-answer-peers = Of the { $peers_n ->
    [one] one peer
   *[other] { $peers } peers
  } of { $country } ({ $rule }), { $higher_n ->
    [0] none is
    [one] one is
   *[other] { $higher } are
  } in a higher class in { $year }, { $same_n ->
    [0] none
    [one] one
   *[other] { $same }
  } in the same and { $lower_n ->
    [0] none
    [one] one
   *[other] { $lower }
  } in a lower one.
brief-answer-peers-class = { $peers_n ->
    [one] One other Member State is
   *[other] { $peers } other Member States are
  } in the same class as { $country } in { $year }; since { $from }, { $up } of them came up to it and { $down } came down to it.
brief-answer-economy = For each million dollars of its economy (gross domestic product) { $country } contributed { $gdp } in { $gdp_year }; all Member States together contributed { $all_gdp }. Classes are chosen freely and are not meant to follow the economy.
brief-answer-people = For each thousand inhabitants { $country } contributed { $people } in { $year }; all Member States together contributed { $all }.
brief-answer-budgets = The four-year total of { $stage } { $last } was { $nominal } below that of { $first_stage } { $first } in francs of the time, and { $real } below it once prices are taken into account.{ $later_n ->
    [0] {""}
   *[other] {" "}No later total was found in our sources.
  }
brief-answer-unit = The amount of a unit, { $amount }, has stayed the same from { $from } to { $to }, while it came to buy { $loss } less.
brief-answer-object = Spread as the plan for { $period } spreads all expenses, { $part } of the { $contribution } a year would be “{ $line }”. Contributions are not earmarked, so this is a notional share.
brief-answer-goal = Spread as ITU’s expenses of { $year } were, { $part } of the { $contribution } a year would serve Sustainable Development Goal { $goal }. Contributions are not earmarked, so this is a notional share.
brief-answer-projects = The UN country plan of { $country } has { $projects_n ->
    [one] one ITU project, which requires { $required } and has { $available }.
   *[other] { $projects } ITU projects, which require { $required } and have { $available }.
  }
brief-answer-projects-shared = { $country } shares { $projects } ITU projects in UN plans with other Pacific States and territories, { $states } in all; together these require { $required } and have { $available }.
brief-answer-expenses = The records of ITU’s expenses by country, which are patchy, have { $amount } for { $country } from { $from } to { $to }.
brief-answer-changes = Between { $previous } and { $year } there were { $changes } changes of class, { $up } up and { $down } down{ $new_n ->
    [0] { "" }
    [one] , and one Member State new in the figures
   *[other] , and { $new } Member States new in the figures
  }: { $net } units net.
brief-answer-within = Of the { $down } reductions between { $from } and { $to }, { $within } lie within the limit of No. 165 of the Constitution; there were { $up } increases.
brief-answer-concentration = The { $count } largest contributors hold { $share } of all contributory units in { $year }.
brief-answer-below-one = { $small } of { $members } Member States are in a class below one unit and hold { $small_share } of the units in { $year }.
brief-answer-voluntary = Beyond its contributions by units, { $country } gave { $amount } from { $from } to { $to }, recorded in { $recorded } of { $years } years.
brief-answer-purpose = Of the voluntary contributions that ITU received in { $year }, { $amount }, { $earmarked } was given for a stated purpose; the regular budget pays for what all Member States have agreed.
brief-answer-volatility = From { $from } to { $to } voluntary contributions varied from year to year by { $voluntary } of their mean, contributions assessed on all members by { $assessed }{ $basis ->
    [usd] , in US dollars, which move with the exchange rate as well
   *[other] {""}
  }.
brief-answer-gap = Of { $gaps } gaps of draft financial plans found, { $closed_n ->
    [one] one is documented as closed:
   *[other] { $closed } are documented as closed, the latest of them
  } { $currency ->
    [stated] { $gap }
   *[not-stated] { $number } (the source names no currency)
  } in { $standing ->
    [draft] the draft plan for { $period }, by a later draft
   *[other] the plan for { $period }
  }.
brief-answer-line = One unit of { $unit } a year comes to { $most } of the yearly amount planned for “{ $most_line }” ({ $most_period }) and to { $least } of that for “{ $least_line }” ({ $least_period }).
brief-answer-offline = An estimated { $people } people were offline in { $year }, and { $first_people } in { $first } by the same edition of the estimate; bringing everyone online is part of ITU’s mandate.

brief-council-revenue = Member States’ contributions are { $share } of ITU’s revenue: { $amount } of { $total } in { $year }.
brief-council-units = { $members } Member States hold { $units } contributory units in { $year }, { $since } since { $from }.
brief-council-unit = A contributory unit of { $amount } bought { $loss } less in { $to } than in { $from }.
brief-question-council-savings = The Union should first become more efficient.
brief-question-council-instead = Can voluntary contributions take the place of contributory units?
brief-question-council-few = Does the Union depend on a few large contributors?
brief-question-council-gap = Do financial plans not balance in the end?

# The three courses, treated evenly; the audience's own question follows.
brief-courses = For the contribution period 2028-2031 { $country } chooses its class of contribution freely. It may keep { $units } { $several ->
    [yes] units
   *[no] unit
  } ({ $chf } a year); it may go up to any higher class, of which the next is { $higher } { $higher_several ->
    [yes] units
   *[no] unit
  } ({ $higher_chf }); { $open ->
    [yes] or it may go down, under No. 165 of the Constitution as far as { $lowest } { $lowest_several ->
        [yes] units
       *[no] unit
      } ({ $lowest_chf })
   *[no] under No. 165 of the Constitution no lower class is open to it
  }. Amounts are at the present unit of { $unit }; that of 2028-2031 is not yet fixed.
brief-courses-all = For the contribution period 2028-2031 each Member State chooses its class of contribution freely: it may keep its class, go up to any higher one, or go down within No. 165 of the Constitution. Delegations are asked to say which course they prepare, and what they would wish the Union to do with more, with the same, and with less.
