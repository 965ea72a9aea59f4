# Briefings: units and series of charts, fixed sentences of every format.

brief-unit-per-cent = por ciento
brief-unit-units = unidades contributivas
brief-unit-people = millones de personas
brief-unit-people-billion = miles de millones de personas
brief-unit-thousand-chf = miles de francos suizos
brief-unit-staff = funcionarios
brief-unit-figures = cifras publicadas
brief-unit-projects = proyectos
brief-unit-texts = Recomendaciones
brief-unit-cents = centésimas de la moneda por habitante
brief-unit-member-states = Estados Miembros
brief-unit-usd-gdp = USD por cada millón de USD de PIB
brief-unit-usd-billion = miles de millones de USD
brief-unit-billion = { $unit }, miles de millones
brief-unit-million = { $unit }, millones
brief-unit-plain = { $unit }

brief-series-share-of-units = Proporción de todas las unidades contributivas
brief-series-share-of-revenue = Proporción de todos los ingresos
brief-series-peers = Comparables
brief-series-near = Economías más próximas
brief-series-itu = UIT
brief-series-others = Otros organismos
brief-series-lower-end = Extremo inferior
brief-series-up-to-upper-end = De ahí al extremo superior

# Subtitles where a native chart shows less than the figure on the page: unit and period alone.
brief-subtitle-work-texts = Recomendaciones nuevas y revisadas por año; el último año puede no haber terminado
brief-subtitle-country-near-by-gdp = Francos suizos del último año conocido; economías más próximas por producto interno bruto. Cada Estado Miembro elige libremente su clase.
brief-subtitle-agencies-growth = Variación de los ingresos en términos reales, por ciento
brief-subtitle-case-revenue = Ingresos por año, en millones: { $basis }
brief-subtitle-case-unit-value = Una unidad contributiva, importe fijado y a precios constantes de 2024
brief-subtitle-case-efficiency = Millones de francos para cuatro años, según lo publicado
brief-subtitle-country-class = { $country }: clase contributiva por año, en unidades contributivas
brief-subtitle-country-share = { $country }: proporción de las unidades contributivas de todos los Estados Miembros, por año
brief-subtitle-country-peers = Número de Estados Miembros en cada clase contributiva, último año: { $country } y los comparables ({ $peers })
brief-subtitle-country-relative = { $country } y el conjunto de los Estados Miembros: contribución en dólares de los Estados Unidos por cada millón de USD de producto interno bruto
brief-subtitle-country-yardstick = { $country }: proporción de las unidades contributivas de la UIT, comparada con { $yardstick }
brief-subtitle-country-voluntary = { $country }: aportado por el gobierno además de la contribución asignada, por año, { $basis }
brief-subtitle-country-expenses = { $country }: gastos de la UIT registrados para el país, por año, { $basis }; los años sin registro aparecen vacíos
brief-subtitle-country-projects = { $country }: dólares de los Estados Unidos disponibles y por financiar; proyectos de 2021 a 2028, los de mayor déficit
brief-subtitle-country-internet = { $country }: proporción de la población que utiliza Internet, por año
brief-subtitle-units-changes = Unidades contributivas añadidas por clases superiores y perdidas por clases inferiores, según el primer año de la nueva clase, { $scope }
brief-subtitle-units-since-1998 = Unidades contributivas de todos los Estados Miembros: publicadas de 1998 a 2001, calculadas a partir de 2013
brief-subtitle-revenue-payers = Los mayores contribuyentes del último año mostrado: { $basis }, { $scope }
brief-subtitle-agencies-shares = Proporción de los ingresos del último año mostrado: asignada a los Estados Miembros, voluntaria y otra
brief-subtitle-next-unit-lines = Una unidad contributiva como proporción de un año de cada partida de gasto

# Sections of a briefing, in its order, and tables of a few numbers.
brief-section-does = Qué es y qué hace la UIT
brief-section-gets = Qué recibimos
brief-section-pays = Qué se nos asigna
brief-section-run = ¿Está bien gestionada?
brief-section-need = La necesidad
brief-section-others = Qué hacen los demás
brief-number = Número
brief-number-what = Qué cuenta
brief-sources-more = { $count ->
    [one] Hay una fuente más en la nota y en las notas del orador.
   *[other] Hay { $count } fuentes más en la nota y en las notas del orador.
  }

# Names of audiences, titles, starts.
brief-audience-finance = Ministerio de Hacienda
brief-audience-foreign = Ministerio de Relaciones Exteriores
brief-audience-regulator = Regulador o ministerio competente
brief-audience-parliament = Parlamento
brief-audience-council = Grupo de Trabajo del Consejo sobre Recursos Humanos y Financieros
brief-title-national = { $country } y la UIT
brief-title-council = Por qué importa la UIT: razones para invertir
brief-title-ministry = { $country } y la UIT: razones para invertir
brief-title-own = Razones a favor de la UIT, en { $count ->
    [one] una conclusión
   *[other] { $count } conclusiones
  }
brief-title-empty = Razones a favor de la UIT
brief-subtitle = Dosier para { $audience ->
    [finance] el Ministerio de Hacienda
    [foreign] el Ministerio de Relaciones Exteriores
    [regulator] el regulador o el ministerio competente
   *[parliament] el Parlamento
  }
brief-subtitle-council = Argumentación general, para el Grupo de Trabajo del Consejo sobre Recursos Humanos y Financieros
brief-illustrative = Ilustrativo: algunas cifras se han obtenido con valores introducidos por un lector.
brief-citation = { $title }. { $site }, versión { $release } del { $date }.
brief-table-more = { $rows_n ->
    [0] { "" }
    [one] La tabla completa contiene una fila más.
   *[other] La tabla completa contiene { $rows } filas más.
  }
brief-table-more-years = { $rows_n ->
    [one] La tabla completa contiene una fila anterior más.
   *[other] La tabla completa contiene { $rows } filas anteriores más.
  }
brief-none = –
brief-yes = sí
brief-no = no

# What all formats say in fixed words; an attribute is one word or sentence.
brief-words = Palabras fijas
    .opening = Mensajes principales
    .objections = Preguntas y respuestas
    .question = Pregunta
    .answer = Respuesta
    .request = Decisión solicitada
    .sources = Fuentes
    .source = Fuente
    .citation = Cómo citar
    .figure = Cifra
    .grade = Grado
    .release = Versión
    .date = Fecha
    .note = Nota propia
    .caveat = Anexo: antes de citar estas cifras
    .talking-point = Puntos para la exposición
    .table = Tabla
    .chart = Gráfico
    .category = Concepto
    .page = Página
    .of = de
    .contents = Índice
    .verify = Comprobar si esta cifra es actual
    .open = Abrir esta vista
    .open-briefing = Abrir este dosier
    .estimated = Rayado o a trazos: estimación
    .estimate = estimación
    .not-published = no hallado en nuestras fuentes
    .disclaimer = Descargo de responsabilidad
    .own-values = Obtenido con valores propios de un lector; sin identificador de cifra
    .independent = Herramienta independiente basada en cifras públicas; no es una publicación de la UIT.

# Values of a link that cannot be used.
notice-basket = El dosier del enlace se ha cortado o alterado por el camino y no se puede leer. La página comienza con un dosier vacío.
notice-basket-card = El dosier del enlace contiene una tarjeta que no existe en este sitio: { $value }. Las demás se conservan.
notice-basket-view = El dosier del enlace muestra la tarjeta «{ $parameter }» con un valor que no se puede utilizar: { $value }. Se muestra el habitual.
notice-basket-note = La nota de la tarjeta «{ $parameter }» es demasiado larga ({ $value } caracteres) y se ha omitido.
notice-basket-many = El dosier del enlace contiene { $value } tarjetas. Se conservan las 20 primeras.
notice-audience = La dirección pide el destinatario { $value }, para el que no hay dosier. Se muestra el del Ministerio de Hacienda.
notice-story = La dirección pide la argumentación { $value }, que no existe.
