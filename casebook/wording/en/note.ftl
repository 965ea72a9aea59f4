# Words that only the note needs, the briefing on paper; the others are those of every briefing.

note-for = { $audience }
note-released = Release { $release } of { $date }
note-see = before you quote this:
note-pages = Page { $page } of { $pages }
note-code-alt = QR code with the address of this briefing.
note-chart-alt = Chart. { $finding } { $unit }. { $numbers }{ $more ->
    [0] .
   *[other] ; and { $more } more numbers.
  }
