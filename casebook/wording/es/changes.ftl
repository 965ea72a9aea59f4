page-changes = Cambios
page-changes-lead = Cada cifra pertenece a una versión. Esta página compara la versión mostrada con la anterior, gráfico por gráfico: qué números se revisaron y por qué, y qué gráficos se añadieron o se retiraron.
changes-feed = [Suscribirse a las novedades (canal Atom)]({ $address })
changes-first = Esta es la primera versión ({ $release }), del { $date }. No hay ninguna anterior con que compararla.
changes-unseen = Los resultados de la versión { $release } del { $date } no se conservaron, de modo que sus números no pueden compararse con estos. Las notas siguientes dicen qué cambió.
changes-between = Versión { $number } del { $date } comparada con la versión { $before_number } del { $before }. Los gráficos se comparan con los ajustes por defecto, en cada base de precios.
changes-revised = Revisados
changes-added = Añadidos
changes-withdrawn = Retirados
changes-unchanged = Sin cambios
changes-cards = { $count }
changes-numbers = { $count_n ->
    [0] Se revisaron palabras o números enteros, pero ningún importe ni proporción.
    [one] Ha cambiado un número.
   *[other] Han cambiado { $count } números.
 }
changes-why = Por qué:
changes-reasons = Motivos
changes-reason = motivo { $number }
changes-on-paper = En papel, cada lista muestra sus { $shown } primeras filas. La página las muestra todas, o tantas como indica.
changes-why-notes = Las notas sobre esta versión, más abajo, dan los motivos.
changes-none-revised = No se revisó ningún número de ningún gráfico.
changes-none-added = No se añadió ningún gráfico.
changes-none-withdrawn = No se retiró ningún gráfico.
changes-notes = Notas sobre las versiones
changes-notes-lead = Lo que ha cambiado para los lectores de una versión anterior.
changes-mark-revised = Revisado
changes-mark-revised-help = { $count_n ->
    [0] Revisado en esta versión: véase «Cambios».
    [one] Un número se revisó en esta versión: véase «Cambios».
   *[other] { $count } números se revisaron en esta versión: véase «Cambios».
 }
changes-mark-added = Nuevo
changes-mark-added-help = Se muestra por primera vez en esta versión: véase «Cambios».

feed-title = Por qué importa la UIT: cambios en las cifras
feed-entry = Versión { $number } de las cifras: { $title }
feed-first = Primera versión: no hay ninguna anterior con que compararla.
