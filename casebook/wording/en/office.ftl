# Words in editable slides and in the note for word processors.


office-facts = { $grade } · Figure { $figure } · Release of { $date }
office-facts-own-values = { $grade } · Based on a reader’s own values · Release of { $date }

office-kind-bar = Bar chart
office-kind-stacked-bar = Stacked bar chart
office-kind-column = Column chart
office-kind-stacked-column = Stacked column chart
office-kind-line = Line chart
office-kind-doughnut = Doughnut chart
office-kind-waterfall = Waterfall chart
office-chart-alt = { $kind }. { $finding } { $subtitle } { $unit }: { $numbers }
office-table-alt = Table of { $rows ->
    [one] one row
   *[other] { $rows } rows
  }. { $finding } { $subtitle }
office-code-alt = QR code for { $address }
office-waterfall-base = Base (not drawn)
office-waterfall-total = { $below ->
    [yes] Total, part below zero
   *[no] Total
  }
office-waterfall-up = { $below ->
    [yes] Added, part below zero
   *[no] Added
  }
office-waterfall-down = { $below ->
    [yes] Removed, part below zero
   *[no] Removed
  }
office-release = Release { $release } of { $date }
office-rows-left-out = { $count ->
    [one] One more row is in the data.
   *[other] { $count } more rows are in the data.
  }
office-continued = { $title } (continued)
office-objections-alt = Table of { $count ->
    [one] one question with its answer
   *[other] { $count } questions with their answers
  }
office-tiles-alt = Key messages, each with its number: { $count } side by side
office-estimated-bar = hatched: estimate
office-estimated-line = circle: estimate
office-axis-begins = { $unit }; axis starts at { $start }
office-figures-of = Figures of { $date }
office-figures = The figures
office-link-too-long = The link to this briefing is too long for an Office file. Please open the briefing from the page on which it was made.
office-weakest = Lowest grade here: { $grade }
