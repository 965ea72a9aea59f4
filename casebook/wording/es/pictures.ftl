# The frame of a picture that leaves the app.

picture-source = Fuente: { $sources }
picture-more-sources = y { $count ->
    [one] una fuente más
   *[other] { $count } fuentes más
  }
picture-own-values = Basado en valores propios de un lector
picture-id = Cifra { $figure }: escanee para verificar
picture-release = Versión del { $date }
picture-notes = { $count ->
    [one] Lea su nota antes de citar
   *[other] Lea sus { $count } notas antes de citar
  }
picture-whose = { site-title }. Herramienta independiente basada en cifras públicas; no es una publicación de la UIT.
