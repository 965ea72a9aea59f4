# Words that only the note needs, the briefing on paper; the others are those of every briefing.

note-for = { $audience }
note-released = الإصدار { $release } بتاريخ { $date }
note-see = قبل الاستشهاد بهذا:
note-pages = الصفحة { $page } من { $pages }
note-code-alt = رمز QR يحمل عنوان هذه الإحاطة.
note-chart-alt = رسم بياني. { $finding } { $unit }. { $numbers }{ $more ->
    [0] .
   *[other] ؛ وأرقام أخرى عددها { $more }.
  }
