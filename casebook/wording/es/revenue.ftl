page-revenue-lead = La UIT se financia con las contribuciones de sus miembros, las tasas de recuperación de costos y las contribuciones voluntarias. Esta página muestra cuánto aporta cada fuente, qué se asigna a qué Estados Miembros y los presupuestos hallados en nuestras fuentes.
revenue-section-sources = De dónde procede el dinero
revenue-section-payers = Contribuciones de los Estados Miembros
revenue-section-budgets = Presupuestos y planes publicados

# -- by source -----------------------------------------------------------------------------------
revenue-by-source = Ingresos de la UIT por fuente
    .subtitle = Ingresos por año, en millones: { $basis }
    .method = Los totales y las rúbricas proceden del cuadro de ingresos por tipo de financiación. Las contribuciones asignadas de ese cuadro se desglosan con ayuda del cuadro de ingresos por contribuyente. Lo asignado a los Estados Miembros por unidades es su parte. Otros importes registrados para gobiernos se muestran aparte: en 2018 para el Estado de Palestina, que no es Estado Miembro, y en 2023 para dos Estados Miembros. El resto son las contribuciones de los Miembros de Sector, los Asociados y las Instituciones Académicas. Para 2011 y 2012 no existe el segundo cuadro, por lo que las contribuciones asignadas no se desglosan. Hasta 2014, la fuente registra las contribuciones de los Miembros de Sector, los Asociados y las Instituciones Académicas en otras actividades; desde 2015, en las contribuciones asignadas. Los dólares de los Estados Unidos se convierten en francos al tipo de cambio implícito en la unidad contributiva (desde 2013) o a la media anual (2011–2012).
revenue-by-source-finding = La UIT recibió { $total } en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }: { $members } de los Estados Miembros, { $voluntary } en contribuciones voluntarias y { $rest } de Miembros de Sector, Asociados e Instituciones Académicas, recuperación de costos y otras actividades
revenue-shares = Fuentes de ingresos como proporción del total
    .subtitle = Proporción de los ingresos totales de cada año, incluidas las contribuciones voluntarias
    .method = Los mismos importes que en el gráfico de ingresos por fuente, cada uno dividido por los ingresos totales de su año. Las proporciones no dependen de la moneda. El total incluye las contribuciones voluntarias, que no forman parte del presupuesto ordinario.
revenue-shares-finding = Las contribuciones de los Estados Miembros representaron el { $share } de todos los ingresos de la UIT en { $year }{ $compared ->
    [yes] , frente al { $before } en { $from }
   *[no] {""}
 }. Las contribuciones voluntarias representaron el { $voluntary }

revenue-source-member-states = Estados Miembros
revenue-source-other-members = Miembros de Sector, Asociados e Instituciones Académicas
revenue-source-assessed-other = Registrado como asignado, no por unidades
revenue-source-assessed-unsplit = Contribuciones asignadas, sin desglosar
revenue-source-other-activities = Recuperación de costos y otras actividades
revenue-source-voluntary = Contribuciones voluntarias
revenue-short-member-states = Estados Miembros
revenue-short-other-members = Miembros de Sector,<br>Asociados, Academia
revenue-short-assessed-other = Asignado, otros
revenue-short-assessed-unsplit = Asignado, sin desglosar
revenue-short-other-activities = Recuperación de<br>costos, otros
revenue-short-voluntary = Voluntarias
revenue-hover = { $source }, { $amount }, { $share }
revenue-unsplit-years = rayado: sin dividir
revenue-break = hasta 2014, Miembros de Sector en otras actividades

# -- published share -----------------------------------------------------------------------------
revenue-share-published = ¿Qué proporción es? Parte de los Estados Miembros en los ingresos, publicada y calculada
    .subtitle = La última proporción conocida de cada tipo; el nombre bajo cada barra es el total al que se refiere
    .method = Para cada año se calculan dos proporciones a partir de los cuadros de ingresos por fuente: las contribuciones asignadas a los Estados Miembros divididas por todos los ingresos, y divididas por los ingresos sin las contribuciones voluntarias. La segunda es la más próxima a una proporción del presupuesto ordinario, pero se trata de ingresos recibidos, no presupuestados, e incluye actividades ajenas al presupuesto. Las proporciones publicadas son las de los documentos: para 2006–2007, del presupuesto aprobado; para 2016 y 2021, de los ingresos del año; y para 2025, la frase «alrededor del 70 por ciento del presupuesto ordinario». Nuestras fuentes no dan número ni dirección del informe que contiene esa frase. No puede consultarse, por lo que se clasifica como estimación. Las proporciones publicadas para todos los miembros en conjunto (Estados Miembros, Miembros de Sector, Asociados e Instituciones Académicas) se muestran aparte, porque también para ellos se publicó «70 por ciento», para 2016. El cálculo en que se basa una proporción publicada no se halló en nuestras fuentes. El título dice si equivale, en porcentaje entero, a una de las calculadas aquí para su propio año.
revenue-share-published-finding = Las contribuciones de los Estados Miembros fueron el { $total } de todos los ingresos en { $year }, o el { $without } sin contribuciones voluntarias. Publicado para { $period }: { $about ->
    [yes] alrededor del { $published } del presupuesto ordinario
   *[no] { $published }
 }{ $fits ->
    [neither] , que no es ninguna de las dos proporciones de ese año
    [total] , la proporción de todos los ingresos
    [without] , la proporción sin contribuciones voluntarias
   *[unknown] {""}
 }{ $traceable ->
    [no] , pero la fuente no puede comprobarse
   *[yes] {""}
 }
revenue-about = alrededor del { $share }
share-kind-published-member-states = publicada: Estados Miembros
share-kind-published-all-members = publicada: todos los miembros en conjunto
share-kind-of-total = calculada: de todos los ingresos
share-kind-without-voluntary = calculada: sin contribuciones voluntarias

# -- on whom it is assessed ------------------------------------------------------------------------------------
revenue-payers = Contribuciones de los Estados Miembros
    .subtitle = Contribución del último año mostrado: { $basis }; { $scope }
    .method = Una contribución es la clase contributiva multiplicada por la unidad contributiva de CHF 318 000, convertida a los precios elegidos. Las clases se deducen de los importes que la fuente comunica para cada gobierno, tras las correcciones; el cuadro de ingresos por contribuyente contiene los mismos importes antes de las correcciones. Los Estados Miembros de la misma clase comparten puesto y se enumeran por orden de sus códigos ISO. La franja superior tiene su propia escala. Cada Estado Miembro elige libremente su clase.
revenue-payers-finding = A los { $count } mayores contribuyentes se les asignó el { $share } de las contribuciones de { $scope ->
    [some] los Estados Miembros mostrados
   *[all] todos los Estados Miembros
 } en { $year }, y a los otros { $others }, el { $rest }
revenue-payers-country-finding = { $country }: contribución asignada de { $amount }{ $months_n ->
    [12] {""}
    [one] {" "}por un mes
   *[other] {" "}por { $months } meses
 } en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }. A los { $count } mayores contribuyentes se les asignó el { $share } de las contribuciones de { $scope ->
    [some] los Estados Miembros mostrados
   *[all] todos los Estados Miembros
 }
revenue-payers-few-finding = A los { $members } Estados Miembros mostrados se les asignaron { $total } en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }
revenue-payers-few-country-finding = { $country }: contribución asignada de { $amount }{ $months_n ->
    [12] {""}
    [one] {" "}por un mes
   *[other] {" "}por { $months } meses
 }, de los { $total } asignados a los { $members } Estados Miembros mostrados en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }
revenue-largest = Los { $count } mayores: { $share }
revenue-others = { $count ->
    [one] el otro Estado Miembro: { $share }
   *[other] los otros { $count } Estados Miembros: { $share }
 }
revenue-rank = puesto { $rank }
revenue-units = { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }

revenue-concentration = Proporción de las unidades de los mayores contribuyentes
    .subtitle = Proporción de las unidades contributivas por año, { $scope }
    .method = Para cada año se suman las clases contributivas de los 1, 5, 10 y 20 mayores contribuyentes abarcados y se dividen por todas las unidades abarcadas. Los mayores contribuyentes se determinan cada año. Se omite un número cuando los Estados Miembros abarcados no son más que esos.
revenue-concentration-finding = { $count_n ->
    [1] El mayor contribuyente tenía
   *[other] Los { $count } mayores contribuyentes sumaban
 } el { $share } de las unidades contributivas de { $scope ->
    [some] los { $members } Estados Miembros mostrados
   *[all] los { $members } Estados Miembros
 } en { $year }{ $compared ->
    [yes] , frente al { $before } en { $from }
   *[no] {""}
 }
revenue-of-largest = { $count ->
    [1] el mayor
   *[other] los { $count } mayores
 }
revenue-too-few = Hay muy pocos Estados Miembros mostrados para comparar los mayores con los demás.

# -- budgets -------------------------------------------------------------------------------------
revenue-budgets = Presupuestos bienales de la UIT
    .subtitle = Total de cada presupuesto bienal, en millones: { $basis }
    .method = Totales publicados, una edición por presupuesto (véanse las notas de la tabla). Precios constantes: el total dividido por el índice medio de precios de consumo suizos de los dos años, a precios de 2024. Dólares de los Estados Unidos: el total dividido por el tipo de cambio medio de los dos años. Rayado: no se halló ningún total en nuestras fuentes; figura en el acuerdo por el que el Consejo aprueba el presupuesto de esos años. Línea de puntos y asterisco: de una fuente secundaria, no del propio presupuesto.
revenue-budgets-finding = El presupuesto para { $period } fue de { $amount }{ $basis ->
    [chf-constant] {" "}a precios de 2024
   *[other] {""}
 }, { $direction ->
    [down] un { $change } inferior al
    [up] un { $change } superior al
   *[same] igual al
 } de { $from }{ $missing_n ->
    [0] {""}
    [one] . Uno de { $periods } totales no se halló en nuestras fuentes
   *[other] . { $missing } de { $periods } totales no se hallaron en nuestras fuentes
 }
revenue-budgets-usd-finding = El presupuesto para { $period } fue de { $nominal }, o { $amount } al tipo de cambio medio de sus años{ $missing_n ->
    [0] {""}
    [one] . Uno de { $periods } totales no se halló en nuestras fuentes
   *[other] . { $missing } de { $periods } totales no se hallaron en nuestras fuentes
 }
revenue-plans = Presupuestos cuatrienales y Planes Financieros
    .subtitle = Total de cada periodo de cuatro años, en millones: { $basis }
    .method = Totales publicados, una edición por periodo (véanse las notas de la tabla). Corresponden a fases distintas: presupuestos bienales sumados para 2000–2003 y 2008–2011, gastos previstos para 2004–2007 y 2012–2015, una previsión hecha en 2017 para 2016–2019. El título indica qué fases compara. La propia UIT compara el primero y el último a precios corrientes. Precios constantes: el total dividido por el índice medio de precios de consumo suizos de los cuatro años, a precios de 2024. Dólares de los Estados Unidos: el total dividido por el tipo de cambio medio de los cuatro años. Rayado: no se halló ningún total en nuestras fuentes; figura en el anexo a la Decisión 5 de la Conferencia de Plenipotenciarios. Línea de puntos y asterisco: de una fuente secundaria, no del propio plan.
revenue-plans-finding = Total ({ $stage } { $period }): { $amount }{ $basis ->
    [chf-constant] {" "}a precios de 2024
   *[other] {""}
 }, { $direction ->
    [down] un { $change } inferior al
    [up] un { $change } superior al
   *[same] igual al
 } primero ({ $first_stage } { $from }){ $missing_n ->
    [0] {""}
    [one] . Uno de { $periods } totales no se halló en nuestras fuentes
   *[other] . { $missing } de { $periods } totales no se hallaron en nuestras fuentes
 }
revenue-plans-usd-finding = Total ({ $stage } { $period }): { $nominal }, o { $amount } al tipo de cambio medio de sus años{ $missing_n ->
    [0] {""}
    [one] . Uno de { $periods } totales no se halló en nuestras fuentes
   *[other] . { $missing } de { $periods } totales no se hallaron en nuestras fuentes
 }
stage-budget = presupuestos de
stage-plan = plan para
stage-forecast = previsión para
revenue-gap = no hallado en nuestras fuentes
revenue-gap-wrapped = no<br>hallado<br>en nuestras<br>fuentes
revenue-gap-hover = { $years }: no hallado en nuestras fuentes
revenue-secondary = * de una fuente secundaria
revenue-budget-hover = { $period }: { $amount }{ $grade ->
    [estimate] {" "}(fuente secundaria)
   *[other] {""}
 }
revenue-no-budget = No se halló en nuestras fuentes ningún total presupuestario para los años elegidos.

# -- lines of revenue ----------------------------------------------------------------------------
revenue-lines = Ingresos del presupuesto ordinario, por partida
    .subtitle = Ingresos por partida, Plan Financiero 2012–2015 comparado con los presupuestos 2008–2011: { $basis }
    .method = Partidas de ingresos publicadas en el Anexo 1 a la Decisión 5 (Rev. Guadalajara, 2010), el último documento de nuestras fuentes que las da todas. Las partidas suman los totales publicados. Las proporciones se calculan: cada partida dividida por los ingresos totales de su periodo. Precios constantes y dólares de los Estados Unidos: divididos por el índice medio de precios de consumo o por el tipo de cambio medio de los cuatro años.
revenue-lines-finding = El Plan Financiero para { $period } preveía que el { $members } de sus ingresos procediera de los Estados Miembros y el { $recovery } de la recuperación de costos, sobre todo publicaciones ({ $publications }) y notificaciones de redes de satélite ({ $filings }){ $basis ->
    [chf-constant] , a precios de 2024
   *[other] {""}
 }
revenue-lines-key = barras: Plan Financiero { $now }<br>◊ presupuestos { $before }
revenue-line-member-states = Estados Miembros
revenue-line-sector-members = Miembros de Sector
revenue-line-associates = Asociados
revenue-line-total-assessed = Total de contribuciones asignadas
revenue-line-project-support = Recuperación de costos: apoyo a proyectos
revenue-line-publications = Recuperación de costos: venta de publicaciones
revenue-line-telecom-events = Recuperación de costos: eventos ITU TELECOM
revenue-line-satellite-filings = Recuperación de costos: notificaciones de redes de satélite
revenue-line-registrars = Recuperación de costos: registradores y otros
revenue-line-total-cost-recovery = Total de recuperación de costos
revenue-line-interest = Intereses
revenue-line-other = Otros ingresos
revenue-line-reserve-account = Detracción de la Cuenta de Provisión
revenue-line-total = Ingresos totales

column-revenue-source = Fuente de ingresos
column-revenue-line = Partida de ingresos
column-share-kind = Qué proporción
column-largest = Mayores contribuyentes
column-cumulative-share = Proporción acumulada
column-contribution = Contribución
column-note = Edición
