# Words that only the note needs, the briefing on paper; the others are those of every briefing.

note-for = { $audience }
note-released = Выпуск { $release } от { $date }
note-see = прежде чем цитировать:
note-pages = Стр. { $page } из { $pages }
note-code-alt = QR-код с адресом этой справки.
note-chart-alt = График. { $finding } { $unit }. { $numbers }{ $more ->
    [0] .
   *[other] ; и еще чисел: { $more }.
  }
