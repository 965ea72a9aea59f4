# Sentences that several audiences share, each filled from the finding of one card.

brief-answer-peers = Of the { $peers_n ->
    [one] one peer
   *[other] { $peers } peers
  } of { $country } ({ $rule }), { $higher_n ->
    [0] none was
    [one] one was
   *[other] { $higher } were
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
    [one] One other Member State was
   *[other] { $peers } other Member States were
  } in the same class as { $country } in { $year }; since { $from }, { $up } of them came up to it and { $down } came down to it.
brief-answer-economy = For { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } { $country } was assessed { $gdp } for each million dollars of its economy (gross domestic product{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  }); all Member States together were assessed { $all_gdp }. Classes are chosen freely and are not meant to follow the economy.
    .subject = The gross domestic product
brief-answer-economy-old = The newest gross domestic product of { $country } in our sources is of { $gdp_year }.
    .subject = The gross domestic product
brief-answer-people = For each thousand inhabitants { $country } was assessed { $people } in { $year }; all Member States together were assessed { $all }.
brief-answer-budgets = The four-year total of { $stage } { $last } was { $nominal } below that of { $first_stage } { $first } in francs of the time, and { $real } below it once prices are taken into account.{ $later_n ->
    [0] {""}
   *[other] {" "}No later total was found in our sources.
  }
brief-answer-unit = The amount of a unit, { $amount }, has stayed the same from { $from } to { $to }, while it came to buy { $loss } less.
brief-answer-goal = Spread as ITU’s expenses of { $year } were, { $part } of the { $contribution } assessed would be for Sustainable Development Goal { $goal }. Contributions are not earmarked, so this is a notional share.
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
brief-answer-concentration = The { $count } largest contributors held { $share } of all contributory units in { $year }.
brief-answer-below-one = { $small } of { $members } Member States were in a class below one unit and held { $small_share } of the units in { $year }.
brief-answer-voluntary = Beyond its contributions by units, { $country } gave { $amount } from { $from } to { $to }, recorded in { $recorded } of { $years } years.
brief-answer-purpose = Of the voluntary contributions that ITU received in { $year }, { $amount }, { $earmarked } was given for a stated purpose; the regular budget covers what all Member States have agreed.
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
brief-answer-offline = An estimated { $people } people were offline in { $year }, and { $first_people } in { $first } by the same edition of the estimate; bringing everyone online is part of ITU’s mandate.

brief-council-revenue = Member States’ contributions were { $share } of ITU’s revenue in { $year }: { $amount } of { $total }.
brief-council-units = { $members } Member States held { $units } contributory units in { $year }, { $since } since { $from }.
brief-council-unit = A contributory unit of { $amount } bought { $loss } less in { $to } than in { $from }.
brief-question-council-savings = The Union should first become more efficient.
brief-question-council-instead = Can voluntary contributions take the place of contributory units?
brief-question-council-few = Does the Union depend on a few large contributors?
brief-question-council-gap = Do financial plans not balance in the end?

# Said in place of a sentence whose newest figure is too old to stand beside the class.
brief-too-old = { $subject }: the newest figure in our sources is of { $year }. It is more than { $most ->
    [one] one year
   *[other] { $most } years
  } older than the class of { $class_year } and is left out.
brief-corrected-others = These figures rest on corrected values of other Member States, or of totals; what was seen in the source and what was done is listed under Data and methods.
brief-lacking = { $subject }: no figure of { $first } to { $year } was found in our sources; what rests on it is left out.

# The courses that are open, treated evenly; the audience's own question follows.
brief-course-lead = { $courses ->
    [2] Two courses are open to { $country } for { $period }, from its class in { $year }:
   *[3] Three courses are open to { $country } for { $period }, from its class in { $year }:
  }
brief-course-keep = • Keep { $units } { $several ->
    [yes] units
   *[no] unit
  }: { $chf } a year, { $four } over the four years. { $over ->
    [yes] A Member State that announced no class by the date that the Conference set keeps the one it had (Constitution, No. 161F; to be checked against the Basic Texts).
   *[no] A Member State that announces no class by the date that the Conference sets keeps the one it has (Constitution, No. 161F; to be checked against the Basic Texts).
  }
brief-course-up = • Go up: the next class is { $units } { $several ->
    [yes] units
   *[no] unit
  }, { $chf } a year, { $four } over the four years. A higher class may be chosen at any time (No. 165B; to be checked against the Basic Texts).
brief-course-down = • Go down, as far as { $units } { $several ->
    [yes] units
   *[no] unit
  } (No. 165): { $chf } a year, { $four } over the four years. { $over ->
    [yes] A lower class counts if it was announced by the date that the Conference set; if that date has passed, the next occasion is the Plenipotentiary Conference of { $next } (No. 161E; to be checked against the Basic Texts).
   *[no] A lower class counts if it is announced by the date that the Conference sets; the next occasion is the Plenipotentiary Conference of { $next } (No. 161E; to be checked against the Basic Texts).
  }
brief-course-no-lower-last = A lower class does not exist: this is the lowest of the scale (Convention, No. 468).
brief-course-no-lower-restricted = No lower class is open: the classes of 1/8 and 1/16 are for least developed countries and those that the Council determines (Convention, No. 468A).
brief-course-basis = Amounts are at { $unit } a unit, that of 2024-2027; the amount for { $period } was not found in our sources. The Council says how a reduction is put into effect gradually (No. 165); these sums take each class from the first year.
brief-course-all = For { $period } each Member State chooses its class of contribution freely (Constitution, No. 160). It may keep its class, go up to any higher one, or go down within No. 165.
brief-course-all-law = { $over ->
    [yes] A higher class may be chosen at any time (No. 165B). A lower one counts if it was announced by the date that the Conference set (No. 161E), else it can next be chosen in { $next }; a Member State that announced none keeps the one it had (No. 161F). These provisions are to be checked against the Basic Texts.
   *[no] A higher class may be chosen at any time (No. 165B), a lower one only by the date that the Conference sets (No. 161E); a Member State that announces none keeps the one it has (No. 161F). These provisions are to be checked against the Basic Texts.
  }
brief-course-all-question = Delegations are asked to say what they would wish the Union to do with more, with the same, and with less.
