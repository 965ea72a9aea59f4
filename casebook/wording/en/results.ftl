page-results = Results
page-results-lead = Targets that ITU's strategic plan for 2016-2019, the Broadband Commission, Partner2Connect and others set, and what was measured since: with the edition that each value was read in. The targets of the strategic plans for 2020-2023 and 2024-2027 are not in our sources; Resolution 71, as revised in Dubai and Bucharest, holds them. Progress in the world is not the work of ITU alone.

results-section-board = How targets stand
results-section-progress = Indicators over time
results-section-counted = Single measurements
results-rule = __The rule.__ Targets are judged on the date of the release. Past its date a target is reached (the last value up to its date is at the target or past it), missed (a value of its date or a later one is short of it) or not known. Before its date it is on course where its latest value is at least where a straight line from baseline to target stood at that value's date, else off course. A rounded value that may lie on either side decides nothing. Where the indicator counts more than the target does, only a value that falls short decides.

results-percent = { $value }%
results-quantity = { $value } { $unit }
results-dated = { $value } ({ $date })

results-board = How targets stand
    .subtitle = By who set them. The bar runs from baseline, or from zero, to target; the stroke across it, for targets still open, is where a straight line stood at the date of the latest value.
    .method = A value without a month counts as of the end of its year. The straight line is drawn from the baseline that the target's own edition gives, or else from the nearest earlier value published. Editions of one statistic differ: the latest known stands, and the table names it. The Broadband Commission's targets are of broadband-Internet users; use of the Internet of any kind, by which it follows them itself, holds these and more. Some targets are a reduction or an improvement, not a level: the table says which. A review by ITU stands in its own words with its date.
results-board-finding = At the date of this release, { $date }, { $past } of { $targets } targets are past their date: { $reached_n ->
    [0] none is known to have been reached
    [one] one was reached
   *[other] { $reached } were reached
  }, { $missed_n ->
    [0] none is known to have been missed
    [one] one was missed
   *[other] { $missed } were missed
  }, and for { $gone } it is not known. Of the other { $other }, by their latest value, { $early_n ->
    [0] { "" }
    [one] one is reached already,{ " " }
   *[other] { $early } are reached already,{ " " }
  }{ $on_n ->
    [0] none is on course
    [one] one is on course
   *[other] { $on } are on course
  }, { $off_n ->
    [0] none is off course
    [one] one is off course
   *[other] { $off } are off course
  }, and for { $none } it cannot be told
results-heading = { $setter }{ $plan ->
    [none] { "" }
   *[other] { " " }{ $plan }
  }: { $count ->
    [one] one target
   *[other] { $count } targets
  }
results-heading-reason = { $mark } { $reason }: { $count }
results-mark = { $mark } { $standing }
results-known = { $values }: { $reason }
results-review = ITU, { $date }: “{ $words }”
results-aim = target { $value }
results-way = { $baseline } → { $target }

results-progress = Indicators over time
    .subtitle = The four indicators with a target and the most values, 2005–2026; the table has all. Each panel runs from zero on a scale of its own; a diamond is a target, the line of dots the straight way to it from the baseline. Thin dashes join values of different editions.
    .method = One edition stands for each date: of several the latest that is known, and the card on editions shows the others. A later edition revises earlier years, but only some of the revised values are in our sources: along a dash a step can be a revision and no change.
results-progress-finding = { $indicators } indicators were measured more than once; { $aimed_n ->
    [0] none of them has
    [one] one of them has
   *[other] { $aimed } of them have
  } a target
results-target-hover = Target { $date }: { $value }<br>{ $edition }
results-actual-hover = { $date }: { $value }<br>{ $edition }

results-counted = Counted once
    .subtitle = Plan { $plan }. What documents count without a second value to compare with, in the unit named.
    .method = Indicators of the plan with exactly one value. A number alone says how much was done, not whether it is more or less than before.
results-counted-finding = { $plan }: { $count_n ->
    [one] one indicator has a single value
   *[other] { $count } indicators have a single value
  }, so no progress can be told
results-counted-line = { $name }, { $date }
results-nothing-counted = No indicator of this plan has a single value

results-editions = Editions of one value
    .subtitle = Difference of other editions from the one used, in per cent. Full: the edition used; open: the others.
    .method = For each date the latest edition that is known stands in the series; of the same edition, one read in the document itself comes before one read in the press. Reports of the same edition elsewhere count as editions too, since they confirm it.
results-editions-finding = { $values } values were published more than once; in { $differ } the editions differ, by up to { $widest } ({ $name }, { $date })
results-edition-line = { $name }, { $date }
results-edition-hover = { $value }<br>{ $edition }

column-value-role = What it is
column-edition-published = Edition of
column-dated = Date
value-role-baseline = baseline
value-role-target = target
value-role-actual = measured
value-role-projection = projected
value-role-spent = spent
column-name = Name
