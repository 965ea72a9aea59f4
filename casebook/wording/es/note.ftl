# Words that only the note needs, the briefing on paper; the others are those of every briefing.

note-for = { $audience }
note-released = Versión { $release } del { $date }
note-see = antes de citar esta cifra:
note-pages = Página { $page } de { $pages }
note-code-alt = Código QR con la dirección de este dosier.
note-chart-alt = Gráfico. { $finding } { $unit }. { $numbers }{ $more ->
    [0] .
   *[other] ; y { $more } números más.
  }
