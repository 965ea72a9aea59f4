# Archivos de la estimación de una propuesta: anexo (DOCX, PDF), libro (XLSX), y lo que ha cambiado
# un libro que vuelve.

proposal-file-kind-meeting = Reunión
proposal-file-kind-interpretation = Interpretación
proposal-file-kind-remote = Participación a distancia
proposal-file-kind-participants = Participantes con ayuda
proposal-file-kind-document = Documentos
proposal-file-kind-publication = Publicaciones
proposal-file-kind-staff = Tiempo de trabajo del personal
proposal-file-kind-mission = Misiones
proposal-file-kind-fellowship = Becas
proposal-file-kind-expert = Contratos de expertos
proposal-file-kind-software = Programas informáticos y alojamiento
proposal-file-kind-event = Eventos
proposal-file-kind-other = Otros

proposal-file-measure-days = días
proposal-file-measure-rooms = salas
proposal-file-measure-interpreters = intérpretes
proposal-file-measure-people = personas
proposal-file-measure-pages = páginas
proposal-file-measure-languages = idiomas
proposal-file-measure-titles = títulos
proposal-file-measure-months = meses
proposal-file-measure-posts = puestos
proposal-file-measure-missions = misiones
proposal-file-measure-travellers = viajeros
proposal-file-measure-fellowships = becas
proposal-file-measure-experts = expertos
proposal-file-measure-events = eventos
proposal-file-measure-items = unidades

proposal-file-timing-once = Una sola vez
proposal-file-timing-yearly = Cada año
proposal-file-paid-cash = En efectivo
proposal-file-paid-in-kind = En especie
proposal-file-fund-regular = Presupuesto ordinario
proposal-file-fund-voluntary = Contribuciones voluntarias
proposal-file-fund-open = Sin decidir
proposal-file-sector-general = Toda la Unión
proposal-file-sector-radiocommunication = Radiocomunicaciones (UIT-R)
proposal-file-sector-standardization = Normalización (UIT-T)
proposal-file-sector-development = Desarrollo (UIT-D)

proposal-file-field-line = Línea
proposal-file-field-kind = Tipo de trabajo
proposal-file-field-title = Qué se hace
proposal-file-field-grade = Categoría del personal
proposal-file-field-quantity = Cantidad
proposal-file-field-measure = contada en
proposal-file-field-second = Segunda cantidad
proposal-file-field-second_measure = contada también en
proposal-file-field-low = Costo unitario, bajo (CHF)
proposal-file-field-likely = Costo unitario, probable (CHF)
proposal-file-field-high = Costo unitario, alto (CHF)
proposal-file-field-price_first = Precios: primer año
proposal-file-field-price_last = Precios: último año
proposal-file-field-timing = Una sola vez o cada año
proposal-file-field-first_year = Primer año
proposal-file-field-last_year = Último año
proposal-file-field-paid = En efectivo o en especie
proposal-file-field-fund = Se paga con
proposal-file-field-published = Costo unitario publicado utilizado
proposal-file-field-factor = Factor a los últimos precios
proposal-file-field-unit_low = Costo unitario a los últimos precios, bajo
proposal-file-field-unit_likely = Costo unitario a los últimos precios, probable
proposal-file-field-unit_high = Costo unitario a los últimos precios, alto
proposal-file-field-each_low = Un pago, bajo
proposal-file-field-each_likely = Un pago, probable
proposal-file-field-each_high = Un pago, alto
proposal-file-field-payments = Pagos
proposal-file-field-undated = Año no conocido (1 = sí)
proposal-file-field-total_low = Total, bajo
proposal-file-field-total_likely = Total, probable
proposal-file-field-total_high = Total, alto
proposal-file-field-proposal = Título de la propuesta
proposal-file-field-conference = Conferencia o asamblea
proposal-file-field-sector = Sector responsable
proposal-file-field-unit_chf = Una unidad contributiva, CHF al año
proposal-file-field-currency = Moneda propia (tres letras)
proposal-file-field-per_chf = Moneda propia por un franco suizo
proposal-file-field-answer = Respuesta
proposal-file-field-estimate = Estimación tal como se exportó

proposal-file-low = Bajo
proposal-file-likely = Probable
proposal-file-high = Alto
proposal-file-year = Año
proposal-file-index = Índice de precios ({ $base } = 1)
proposal-file-undated = Año no conocido
proposal-file-later = Otros años
proposal-file-total = Total
proposal-file-once = Una sola vez
proposal-file-yearly = Cada año, todos los años juntos
proposal-file-in-kind = Del total, en especie
proposal-file-on-units = En efectivo, sin contribuciones voluntarias
proposal-file-units-year = Unidades contributivas a las que equivale si se paga en un año
proposal-file-units-four = Unidades contributivas en cada uno de cuatro años
proposal-file-own-currency = Total en moneda propia
proposal-file-own-currency-of = Total en { $code }
proposal-file-open-lines = Líneas sin costo
proposal-file-question = Pregunta
proposal-file-reference = Referencia
proposal-file-answer = Respuesta
proposal-file-not-answered = Aún sin respuesta.
proposal-file-none = ninguno
proposal-file-untitled = Propuesta aún sin título
proposal-file-legend = Puede modificar las celdas con marco; todas las demás son fórmulas. Para añadir una línea, use una fila vacía de la tabla.
proposal-file-by-kind = Por tipo de trabajo
proposal-file-by-fund = Por fuente de financiación

proposal-file-illustrative = Ilustrativo: el autor de esta estimación introdujo los costos y las cantidades. No son cifras de la UIT.
proposal-file-disclaimer = Esta estimación se hizo con una herramienta independiente, no por la UIT ni por su secretaría. No sustituye la estimación de costos que el Secretario General puede preparar con un Estado Miembro.
proposal-file-annex = Anexo
proposal-file-heading = Costo estimado: { $title }
proposal-file-section-need = Necesidad y resultado previsto
proposal-file-section-cost = Costo
proposal-file-section-return = Recursos, lo que termina a cambio y fin de los trabajos
proposal-file-section-assumptions = Supuestos
proposal-file-section-sources = Fuentes
proposal-file-section-disclaimer = Descargo de responsabilidad
proposal-file-lines-title = Líneas de trabajo
proposal-file-years-title = Totales por año
proposal-file-sums-title = Totales
proposal-file-part = Parte del costo
proposal-file-effects-title = Líneas que más cambian el total
proposal-file-work = Trabajo
proposal-file-when = Cuándo
proposal-file-unit-cost = Costo unitario, CHF
proposal-file-unit-entered = { $amount } a precios de { $years }
proposal-file-total-chf = Total, CHF
proposal-file-effect-low = Bajo en lugar de probable
proposal-file-effect-high = Alto en lugar de probable
proposal-file-effect-tenth = Cantidad un 10 % mayor
proposal-file-open = Aún sin costo
proposal-file-summary = La propuesta cuesta CHF { $likely } a precios constantes de { $base } (intervalo: de { $low } a { $high }).
proposal-file-summary-single = La propuesta cuesta CHF { $likely } a precios constantes de { $base }.
proposal-file-summary-least = { $count ->
    [one] Una línea aún no tiene costo, así que el total es un mínimo.
   *[other] { $count } líneas aún no tienen costo, así que el total es un mínimo.
  }
proposal-file-summary-none = Ninguna línea tiene costo todavía.
proposal-file-summary-units = Pagado en un año, en efectivo y sin contribuciones voluntarias, equivale a { $year } unidades contributivas; en cuatro años, a { $four } unidades cada año.
proposal-file-table-alt = { $title }: tabla de { $rows ->
    [one] una fila
   *[other] { $rows } filas
  }
proposal-file-assumption-prices = Todos los importes están en francos suizos a precios constantes de { $base }. Los costos unitarios de años anteriores se ajustan según los precios de consumo suizos. No se supone inflación después de { $base }.
proposal-file-assumption-yearly = Una línea que se paga cada año tiene toda su cantidad en cada año. Una línea que se paga una sola vez en varios años forma parte del total, pero de ningún año en particular.
proposal-file-assumption-range = El total bajo suma todos los costos bajos, y el total alto todos los altos. Una línea sin intervalo tiene tres veces el mismo costo.
proposal-file-assumption-units = Una unidad contributiva es de CHF { $unit } al año. Las líneas cuya financiación no está decidida cuentan como pagadas con contribuciones.
proposal-file-assumption-currency = { $rate } { $code } por un franco suizo, según lo introducido por el autor.
proposal-file-assumption-open = Las líneas sin costo probable se enumeran, pero no se cuentan.
proposal-file-source-typed = Cantidades y costos: introducidos por el autor de esta estimación, salvo que se indique un costo unitario publicado.
proposal-file-source-published = Costo unitario publicado ({ $id }): CHF { $chf } a precios de { $years }, CHF { $moved } a precios de { $base }; { $grade }. { $computation } { $remark } Fuente: { $source }
proposal-file-source-prices = Precios de consumo suizos: { $source } (cifra { $figure })
proposal-file-source-release = Cifras: versión { $release } del { $date }
proposal-file-source-link = Abrir esta estimación

proposal-file-changed = Línea { $line }, { $field }: { $old } → { $new }
proposal-file-changed-head = { $field }: { $old } → { $new }
proposal-file-changed-answer = Respuesta a «{ $field }»: { $old } → { $new }
proposal-file-added = Línea nueva { $line }: { $new }
proposal-file-removed = Se eliminó la línea { $line }: { $old }
proposal-file-moved = La línea { $old } es ahora la línea { $new }.
proposal-file-formula = Celda { $cell }: la fórmula { $old } se cambió por { $new }.
proposal-file-replaced = Celda { $cell }: la fórmula { $old } se sustituyó por el valor { $new }.
proposal-file-no-formulas = La fila de la celda { $cell } no tiene fórmulas, así que los totales no la cuentan. Copie las fórmulas de la fila anterior.
proposal-file-rounded = Celda { $cell }, { $field }: { $old } se redondeó a { $new }.
proposal-file-refused = Celda { $cell }, { $field }: «{ $new }» no se puede usar, así que se mantiene { $old }. Corrija la celda.
proposal-file-left-out = La línea nueva en { $cell } se ha omitido: { $field } tiene el valor «{ $new }», que no se puede usar. Corrija la celda.
proposal-file-too-large = Celda { $cell }, { $field }: con «{ $new }» la línea costaría más de 10 000 millones de francos suizos, así que se mantiene { $old }. Corrija la celda.
proposal-file-too-large-new = La línea nueva de { $cell } se ha omitido: costaría más de 10 000 millones de francos suizos. Reduzca la cantidad, el costo unitario o los años.
proposal-file-too-many = La fila { $cell } se ha omitido: una estimación tiene como máximo { $new } líneas.
proposal-file-missing = { $field }: no se encontró en el libro; sus valores no cambian.
proposal-file-range = El rango { $field } se cambió de { $old } a { $new }; los totales pueden omitir filas.
proposal-file-baseline = La estimación tal como se exportó no se puede leer, así que todas las líneas cuentan como nuevas. El enlace de la estimación se puede indicar con --link.
proposal-file-no-differences = El libro tiene la misma estimación que antes.

proposal-file-allowed = el valor de un enlace a una estimación de este sitio
proposal-file-take-annex-docx = Anexo a la propuesta (DOCX)
proposal-file-take-annex-pdf = Anexo a la propuesta (PDF)
proposal-file-take-workbook-xlsx = Libro con fórmulas activas (XLSX)

error-workbook-unreadable = Este archivo no se puede leer como libro de una estimación: { $reason }. Use un archivo XLSX de una estimación exportado de este sitio.
error-workbook-too-large = El libro es demasiado grande: { $size } bytes, y el máximo es { $limit }. Expórtelo de nuevo y copie sus cambios en el nuevo archivo.
