# Words in editable slides and in the note for word processors.


office-facts = { $grade } · Cifra { $figure } · Versión del { $date }
office-facts-own-values = { $grade } · Basado en valores propios de un lector · Versión del { $date }

office-kind-bar = Gráfico de barras
office-kind-stacked-bar = Gráfico de barras apiladas
office-kind-column = Gráfico de columnas
office-kind-stacked-column = Gráfico de columnas apiladas
office-kind-line = Gráfico de líneas
office-kind-doughnut = Gráfico de anillos
office-kind-waterfall = Gráfico de cascada
office-chart-alt = { $kind }. { $finding } { $subtitle } { $unit }: { $numbers }
office-table-alt = Tabla de { $rows ->
    [one] una fila
   *[other] { $rows } filas
  }. { $finding } { $subtitle }
office-code-alt = Código QR de { $address }
office-waterfall-base = Base (no dibujada)
office-waterfall-total = { $below ->
    [yes] Total, parte inferior a cero
   *[no] Total
  }
office-waterfall-up = { $below ->
    [yes] Añadido, parte inferior a cero
   *[no] Añadido
  }
office-waterfall-down = { $below ->
    [yes] Retirado, parte inferior a cero
   *[no] Retirado
  }
office-release = Versión { $release } del { $date }
office-rows-left-out = { $count ->
    [one] Hay una fila más en los datos.
   *[other] Hay { $count } filas más en los datos.
  }
office-continued = { $title } (continuación)
office-objections-alt = Tabla de { $count ->
    [one] una pregunta con su respuesta
   *[other] { $count } preguntas con sus respuestas
  }
office-tiles-alt = Mensajes principales, cada uno con su número: { $count } en paralelo
office-estimated-bar = rayado: estimación
office-estimated-line = círculo: estimación
office-axis-begins = { $unit }; el eje empieza en { $start }
office-figures-of = Cifras del { $date }
office-figures = Las cifras
office-link-too-long = El enlace a este dosier es demasiado largo para un archivo de Office. Abra el dosier desde la página en la que se creó.
office-weakest = Grado más bajo aquí: { $grade }
