page-results = Resultados
page-results-lead = Finalidades fijadas por el Plan Estratégico de la UIT para 2016–2019, la Comisión de la Banda Ancha, Partner2Connect y otros, y lo que se ha medido desde entonces. Cada valor indica su edición. Las finalidades de los Planes Estratégicos para 2020–2023 y 2024–2027 no figuran en nuestras fuentes; figuran en la Resolución 71, revisada en Dubái y en Bucarest. Los avances en el mundo no son obra exclusiva de la UIT.

results-section-board = Situación de las finalidades
results-section-progress = Indicadores a lo largo del tiempo
results-section-counted = Mediciones únicas
results-rule = __La regla.__ Las finalidades se evalúan en la fecha de la versión. Pasada su fecha, una finalidad está alcanzada (el último valor hasta su fecha la cumple), no alcanzada (un valor de su fecha o posterior queda por debajo) o no se puede evaluar. Antes de su fecha, está en buen camino si su último valor está en una línea recta del valor de referencia a la finalidad, o por encima de ella, en la fecha de ese valor, y con retraso en caso contrario. Un valor redondeado que podría estar a un lado o al otro no decide nada. Cuando el indicador abarca más que la finalidad, solo decide un valor que queda por debajo.

results-percent = { $value } %
results-quantity = { $value } { $unit }
results-dated = { $value } ({ $date })

results-board = Situación de las finalidades
    .subtitle = Agrupadas según quién las fijó. La barra va del valor de referencia, o de cero, a la finalidad. Para las finalidades aún abiertas, la línea que cruza la barra marca una línea recta hasta la finalidad en la fecha del último valor.
    .method = Un valor sin mes cuenta como si fuera de finales de su año. La línea recta parte del valor de referencia que da la propia edición de la finalidad o, en su defecto, del valor anterior publicado más próximo. Las ediciones de una misma estadística difieren: se utiliza la última conocida, y la tabla la indica. Las finalidades de la Comisión de la Banda Ancha se refieren a usuarios de Internet de banda ancha. La propia Comisión las sigue según el uso de Internet de cualquier tipo, que incluye a esos usuarios y a otros más. Algunas finalidades son una reducción o una mejora, no un nivel: la tabla dice cuáles. Un examen de la UIT se cita con sus propias palabras y su fecha.
results-board-finding = Al { $date }, habían vencido { $past } de { $targets } finalidades ({ $reached } alcanzadas, { $missed } no alcanzadas, { $gone } no evaluables) y { $other } seguían abiertas ({ $early_n ->
    [0] { "" }
   *[other] { $early } alcanzadas,{ " " }
  }{ $on } en buen camino, { $off } con retraso, { $none } no evaluables)
results-heading = { $setter }{ $plan ->
    [none] { "" }
   *[other] { " " }{ $plan }
  }: { $count ->
    [one] una finalidad
   *[other] { $count } finalidades
  }
results-heading-reason = { $mark } { $reason }: { $count }
results-mark = { $mark } { $standing }
results-known = { $values }: { $reason }
results-review = UIT, { $date }: «{ $words }»
results-aim = finalidad { $value }
results-way = { $baseline } → { $target }

results-progress = Indicadores a lo largo del tiempo
    .subtitle = Los cuatro indicadores con finalidad y más valores, 2005–2026. La tabla contiene todos los indicadores. Cada panel empieza en cero y tiene su propia escala. Un rombo es una finalidad, y la línea de puntos va recta hasta ella desde el valor de referencia. Los trazos finos unen valores de ediciones distintas.
    .method = Se utiliza una edición por fecha, la última conocida; el gráfico de estadísticas revisadas muestra las demás. Una edición posterior revisa años anteriores, pero solo algunos de los valores revisados figuran en nuestras fuentes. Un escalón a lo largo de una línea de trazos puede ser, por tanto, una revisión y no una variación.
results-progress-finding = { $indicators } indicadores se midieron más de una vez; { $aimed_n ->
    [0] ninguno tiene finalidad
    [one] uno tiene finalidad
   *[other] { $aimed } tienen finalidad
  }
results-target-hover = Finalidad { $date }: { $value }<br>{ $edition }
results-actual-hover = { $date }: { $value }<br>{ $edition }

results-counted = Mediciones únicas
    .subtitle = Plan { $plan }. Valores sin un segundo con que compararlos, en la unidad indicada.
    .method = Indicadores del plan con un solo valor. Un número único muestra cuánto se hizo, no si es más o menos que antes.
results-counted-finding = Plan { $plan }: { $count_n ->
    [one] un indicador tiene un solo valor
   *[other] { $count } indicadores tienen un solo valor
  }, de modo que no hay tendencia
results-counted-line = { $name }, { $date }
results-nothing-counted = Ningún indicador de este plan tiene un solo valor

results-editions = Estadísticas revisadas
    .subtitle = Diferencia entre otras ediciones y la utilizada, en porcentaje. Relleno: la edición utilizada; vacío: las demás.
    .method = Para cada fecha, en la serie se utiliza la última edición conocida. Un valor del propio documento prevalece sobre uno de la prensa. Las menciones de la misma edición en otros lugares también cuentan como ediciones, puesto que la confirman.
results-editions-finding = { $values } valores se publicaron más de una vez. En { $differ } de ellos las ediciones difieren, hasta en un { $widest } ({ $name }, { $date })
results-edition-line = { $name }, { $date }
results-edition-hover = { $value }<br>{ $edition }

column-value-role = Tipo de valor
column-edition-published = Fecha de la edición
column-dated = Fecha
value-role-baseline = referencia
value-role-target = finalidad
value-role-actual = medido
value-role-projection = proyectado
value-role-spent = gastado
column-name = Nombre
