page-verify = Verificar una cifra
page-verify-lead = Cada gráfico, archivo y diapositiva lleva un identificador de cifra. Introdúzcalo aquí, o escanee su código, para ver si la cifra sigue siendo actual.
verify-label = Identificador de cifra
verify-placeholder = Por ejemplo { $example }
verify-unchanged = **Sin cambios.** Esta cifra es la misma en la versión actual, del { $date }, que cuando se publicó.
verify-same-numbers = **Números sin cambios.** Todos los números son los mismos que en la versión del { $date }. Han cambiado palabras o columnas desde entonces.
verify-revised = **Revisada desde entonces.** { $count ->
    [one] Ha cambiado un número
   *[other] Han cambiado { $count } números
  } desde la versión del { $date }. La vista siguiente muestra las cifras actuales.
verify-unseen = **Revisada desde entonces.** La cifra procede de la versión número { $number }{ $date ->
    [none] {""}
   *[other] {" "}del { $date }
  }. Sus filas para esta vista no se conservaron, de modo que los números antiguos no pueden compararse con los nuevos.
verify-withdrawn = **Retirada.** La cifra procede de la versión número { $number }{ $date ->
    [none] {""}
   *[other] {" "}del { $date }
  }. La versión actual ya no contiene esta vista.
verify-never = **No publicada.** La versión número { $number }{ $date ->
    [none] {""}
   *[other] {" "}del { $date }
  } contiene otros números en esta vista. El identificador puede proceder de una copia de prueba hecha antes de que se publicara la versión.
verify-later = **Desconocida aquí.** El identificador pertenece a la versión número { $number }, pero la versión actual de este sitio es la número { $live }. El identificador puede proceder de una copia más reciente del sitio.
verify-question = **Desconocida.** No tenemos ninguna cifra publicada con este identificador. Puede proceder de una copia de prueba.
verify-whole = El identificador de cifra pertenece a un archivo con todas las filas. La vista siguiente muestra una parte de ellas.
verify-mistyped = { $text } no es un identificador de cifra válido. Compruebe si hay errores de mecanografía.
verify-changes = Cambios
verify-where = Fila
verify-column = Cifra
verify-old = Antes
verify-new = Después
verify-more = Se muestran los primeros { $shown } de { $count } cambios.
verify-open = Abrir esta vista en su página
