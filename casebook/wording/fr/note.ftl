# Mots propres à la note, version papier du dossier ; les autres sont ceux de tous les dossiers.

note-for = { $audience }
note-released = Version { $release } du { $date }
note-see = avant de citer ce chiffre :
note-pages = Page { $page } sur { $pages }
note-code-alt = Code QR avec l’adresse de ce dossier.
note-chart-alt = Graphique. { $finding } { $unit }. { $numbers }{ $more ->
    [0] .
    [one] ; et { $more } autre nombre.
    [many] ; et { $more } autres nombres.
   *[other] ; et { $more } autres nombres.
  }
