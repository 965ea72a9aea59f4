page-results = Results
page-results-lead = Targets that plans set, and what was measured since: with baseline, target, latest value and the edition that each value was read in. Progress in the world is not the work of ITU alone.

results-section-board = How targets stand
results-section-progress = Indicators over time
results-section-counted = Counted once
results-section-editions = Several editions of one value
results-rule = __The rule.__ Met: the latest value up to the target's date has reached the target. On course: it is at least where a straight line from baseline to target stood at that date. Off course: it is behind that line. No data: nothing was measured in time, or there is no earlier baseline. Values after a target's date do not count for it.

results-percent = { $value }%
results-quantity = { $value } { $unit }
results-dated = { $value } ({ $date })

results-board = How targets stand
    .subtitle = All plans held. The bar runs from baseline to target; the stroke across it is where a straight line stood at the date of the latest value.
    .method = A value without a month counts as of the end of its year. The straight line is drawn from the baseline that the target's own edition gives, or else from the nearest earlier value published. Editions of one statistic differ: the table names the one used for each value.
results-board-finding = Of { $targets } targets, { $met_n ->
    [0] none is met
    [one] one is met
   *[other] { $met } are met
  }, { $on_n ->
    [0] none is on course
    [one] one is on course
   *[other] { $on } are on course
  } and { $off_n ->
    [0] none is off course
    [one] one is off course
   *[other] { $off } are off course
  }; for { $none } it cannot be told
results-heading = { $mark } { $standing }: { $count }
results-heading-reason = { $reason }: { $count }
results-aim = target { $value }
results-way = { $baseline } → { $target }

results-progress = Indicators over time
    .subtitle = Every indicator with more than one value. Each panel runs from zero on a scale of its own, 2005-2026; a diamond is a target, the dotted line the straight way to it from the baseline.
    .method = One edition stands for each date; where several are published the latest that is known was chosen, and the card on editions shows the others. Values are not adjusted between editions, so a step can be a revision.
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
    .method = For each date the latest edition that is known stands in the series; an edition read in the document itself comes before one read in the press. Reports of the same edition elsewhere count as editions too, since they confirm it.
results-editions-finding = { $values } values were published more than once; in { $differ } the editions differ, by up to { $widest } ({ $name }, { $date })
results-edition-line = { $name }, { $date }
results-edition-hover = { $value }<br>{ $edition }

column-value-role = What it is
column-dated = Date
value-role-baseline = baseline
value-role-target = target
value-role-actual = measured
value-role-projection = projected
value-role-spent = spent
column-name = Name
