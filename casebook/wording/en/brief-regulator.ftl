# Briefings for a regulator or a line ministry: people and projects first, then the contribution.

brief-regulator-use = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }{ $people_n ->
    [0] {""}
   *[other] ; { $people } did not
  }.
    .subject = The use of the Internet
brief-regulator-held = { $country } has been in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } since at least { $from }, the first year of these figures: { $chf } a year in { $year }.
brief-regulator-moved = { $country } has been in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } since { $changed }, before that in the class of { $before }: { $chf } a year in { $year }.
brief-regulator-new = { $country } was in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } in { $year }, and was assessed { $chf }{ $months_n ->
    [12] { "" }
    [one] {" "}for one month of the year
   *[other] {" "}for { $months } months of the year
  }.
brief-regulator-cost = For the world, connecting everyone by { $year } is estimated to take { $low } to { $high }, of which policy and regulation take { $policy }.

brief-question-regulator-here = What does ITU do in our country?
brief-question-regulator-instead = Would a voluntary contribution to a project not do more than a higher class?
brief-question-regulator-gap = Is there work that ITU was asked to do without money for it?

brief-request-regulator = The ministry is asked to say which of the { $courses ->
    [2] two
   *[3] three
  } courses fits its plans for { $period }, and which projects it would name beside it, with their cost.
