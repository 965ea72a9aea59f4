# The page on which a briefing is put together, and the ways to it from every card.

page-briefing = Dosier
page-briefing-heading = Su dosier
page-briefing-lead = Elija tarjetas en cualquier página, ordénelas y añada sus propias palabras. Descargue el resultado como diapositivas, como documento o como página que funciona sin conexión. El dosier se guarda en su enlace, no en nuestro servidor.

briefing-add = Añadir al dosier
briefing-added = En el dosier
briefing-add-short = Añadir
briefing-added-short = Añadida
briefing-named = { $action }: { $name }
briefing-add-sentence = Añadir { $place }: { $name }
briefing-added-sentence = Añadido: dato { $place }, { $name }
briefing-add-help = Añade al dosier esta tarjeta, tal como la ve ahora.
briefing-add-sentence-help = Añade al dosier la conclusión de la tarjeta que respalda esta frase.
briefing-added-help = La quita del dosier.
briefing-counter = Dosier ({ $count })

briefing-start = Empezar con
briefing-start-lead = O vaya a cualquier página y añada sus tarjetas una por una.
briefing-start-again = Empezar de nuevo
briefing-start-again-lead = Sustituye las tarjetas y notas que hay ahora.
briefing-start-national = Dosier del país: { $country }
briefing-start-national-what = Las tarjetas habituales para este destinatario: qué hace la UIT, cuánto cuesta y la decisión.
briefing-start-council = Argumentación general
briefing-start-council-what = Para el Grupo de Trabajo del Consejo: qué hace la UIT, ingresos, unidades, ahorros y necesidades.
briefing-start-ministry = Argumentación para un ministerio: { $country }
briefing-start-ministry-what = De las razones a favor de la UIT a las del Estado Miembro, en unas diez tarjetas.
briefing-start-empty = Vacío
briefing-start-empty-what = Quita todas las tarjetas.
briefing-choose-country = Elija un Estado Miembro en la parte superior de la página para obtener su dosier nacional.

briefing-for = Destinatario
briefing-language = Idioma de los archivos
briefing-take = Descargar
briefing-take-national = Obtener un dosier de dos páginas (PDF)
briefing-take-council = Obtener la argumentación general (PDF)
briefing-present = Presentar
briefing-present-help = Abre las diapositivas a pantalla completa. Las teclas de flecha pasan de una diapositiva a otra; B deja la pantalla en blanco.
briefing-link = Enlace
briefing-link-what = Quien abra esta dirección verá este dosier, con sus notas y las cifras más recientes.
briefing-format-pptx = Diapositivas (PowerPoint)
briefing-format-slide = Una diapositiva (PowerPoint)
briefing-format-docx = Documento (Word)
briefing-format-pdf = Nota (PDF)
briefing-format-page = Una página (PDF)
briefing-format-html = Página sin conexión
briefing-format-zip = Todos los datos
briefing-format-pptx-help = Una diapositiva por tarjeta, con gráficos y tablas editables y notas del orador.
briefing-format-slide-help = Los mensajes principales, un gráfico y la decisión en una diapositiva.
briefing-format-docx-help = Títulos, gráficos y tablas editables; dos páginas para el dosier habitual de un Estado Miembro.
briefing-format-pdf-help = Para imprimir o enviar; dos páginas para el dosier habitual de un Estado Miembro.
briefing-format-page-help = Los mensajes principales, un gráfico y la decisión en una página.
briefing-format-html-help = Un archivo con gráficos y datos, para llevar en una memoria USB.
briefing-format-zip-help = La página sin conexión, con un archivo CSV por tarjeta.

briefing-cards = Tarjetas
briefing-cards-count = { $count ->
    [one] Una tarjeta
   *[other] { $count } tarjetas
  } de { $limit } como máximo
briefing-preview = Vista previa
briefing-up = Subir
briefing-down = Bajar
briefing-remove = Quitar
briefing-up-help = Sube «{ $name }».
briefing-down-help = Baja «{ $name }».
briefing-remove-help = Quita «{ $name }».
briefing-note-and-form = Nota
briefing-note = Su nota
briefing-note-help = Texto sin formato. Aparece bajo la conclusión en todos los formatos, marcado como suyo.
briefing-note-mine = Nota propia: { $note }
briefing-sentence = Solo la frase
briefing-sentence-help = Omite el gráfico y la tabla.
briefing-figure = Cifra { $figure }
briefing-own-values = Ilustrativo, sin identificador de cifra
briefing-national = Otros destinatarios y formatos
briefing-open = Abrir y adaptar
briefing-national-what = El dosier habitual para este destinatario, elaborado con las cifras de esta página.
briefing-borrowed = Este dosier se ha abierto desde un enlace. El suyo se conserva en este navegador.
briefing-own-back = Volver a mi dosier
