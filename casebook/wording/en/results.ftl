page-results = Results
page-results-lead = Targets set by ITU’s strategic plan for 2016–2019, the Broadband Commission, Partner2Connect and others, and what has been measured since. Each value names its edition. The targets of the strategic plans for 2020–2023 and 2024–2027 are not in our sources; they are in Resolution 71, as revised in Dubai and Bucharest. Progress in the world is not the work of ITU alone.

results-section-board = Status of targets
results-section-progress = Indicators over time
results-section-counted = Single measurements
results-rule = __The rule.__ Targets are judged on the date of the release. After its date, a target is reached (the last value up to its date meets it), missed (a value of its date or later falls short of it) or cannot be assessed. Before its date, it is on course where its latest value is at or above a straight line from baseline to target at the date of that value, and off course otherwise. A rounded value that could be on either side decides nothing. Where the indicator counts more than the target does, only a value that falls short decides.

results-percent = { $value }%
results-quantity = { $value } { $unit }
results-dated = { $value } ({ $date })

results-board = Status of targets
    .subtitle = Grouped by who set them. The bar runs from the baseline, or from zero, to the target. For targets still open, the line across the bar marks a straight line to the target at the date of the latest value.
    .method = A value without a month counts as of the end of its year. The straight line is drawn from the baseline that the target’s own edition gives, or else from the nearest earlier value published. Editions of one statistic differ: the latest known is used, and the table names it. The Broadband Commission’s targets are for users of broadband Internet. The Commission itself follows them by use of the Internet of any kind, which includes these users and more. Some targets are a reduction or an improvement, not a level: the table says which. A review by ITU is quoted in its own words with its date.
results-board-finding = On { $date }, { $past } of { $targets } targets were due ({ $reached } reached, { $missed } missed, { $gone } not assessable) and { $other } were open ({ $early_n ->
    [0] { "" }
   *[other] { $early } reached,{ " " }
  }{ $on } on course, { $off } off course, { $none } not assessable)
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
    .subtitle = The four indicators with a target and the most values, 2005–2026. The table has all indicators. Each panel starts at zero and has its own scale. A diamond is a target, and the dotted line runs straight to it from the baseline. Thin dashes join values of different editions.
    .method = One edition is used for each date, the latest known; the chart on revised statistics shows the others. A later edition revises earlier years, but only some of the revised values are in our sources. A step along a dashed line can therefore be a revision, not a change.
results-progress-finding = { $indicators } indicators were measured more than once; { $aimed_n ->
    [0] none of them has
    [one] one of them has
   *[other] { $aimed } of them have
  } a target
results-target-hover = Target { $date }: { $value }<br>{ $edition }
results-actual-hover = { $date }: { $value }<br>{ $edition }

results-counted = Single measurements
    .subtitle = Plan { $plan }. Values without a second one to compare with, in the unit named.
    .method = Indicators of the plan with exactly one value. A single number shows how much was done, not whether it is more or less than before.
results-counted-finding = Plan { $plan }: { $count_n ->
    [one] one indicator has a single value
   *[other] { $count } indicators have a single value
  }, so there is no trend
results-counted-line = { $name }, { $date }
results-nothing-counted = No indicator of this plan has a single value

results-editions = Revised statistics
    .subtitle = Difference between other editions and the one used, in per cent. Full: the edition used; open: the others.
    .method = For each date, the latest edition known is used in the series. A value from the document itself comes before one from the press. Reports of the same edition elsewhere count as editions too, since they confirm it.
results-editions-finding = { $values } values were published more than once. In { $differ } of them the editions differ, by up to { $widest } ({ $name }, { $date })
results-edition-line = { $name }, { $date }
results-edition-hover = { $value }<br>{ $edition }

column-value-role = Kind of value
column-edition-published = Date of the edition
column-dated = Date
value-role-baseline = baseline
value-role-target = target
value-role-actual = measured
value-role-projection = projected
value-role-spent = spent
column-name = Name
