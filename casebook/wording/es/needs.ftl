page-needs-lead = Cuántas personas siguen sin conexión, cuánto costaría conectarlas y qué falta a los propios planes, proyectos y edificios de la UIT. Las cifras que no se hallaron se enumeran al final.

needs-section-people = Personas aún sin conexión
needs-section-cost = El costo de conectar a todo el mundo y lo prometido
needs-section-union = Déficits de financiación de planes, proyectos y la Sede

# -- people offline ------------------------------------------------------------------------------
needs-offline-by-region = Personas que no utilizan Internet, por región de la UIT
    .subtitle = Personas, con su proporción de la población junto a las barras, según el último año conocido de cada Estado Miembro; { $scope }
    .method = Para cada Estado Miembro: población multiplicada por la proporción de personas que no utilizan Internet, ambas del último año del que se conoce el uso de Internet. Los resultados se suman por región. Como los años difieren, la suma no es una estimación para un año determinado y difiere de las estimaciones mundiales de la propia UIT. Los Estados Miembros sin cifra se omiten y se cuentan en la tabla.
needs-offline-by-region-finding = El número de personas sin conexión en { $members } Estados Miembros era de { $people } en el último año conocido de cada uno ({ $from } a { $to }). Por regiones: { $first }, { $first_share }; { $second }, { $second_share }
needs-offline-in-region-finding = Personas sin conexión en { $region } en el último año conocido de cada Estado Miembro ({ $from } a { $to }): { $people }, el { $share } de la población
needs-region-years = { $members ->
    [one] 1 Estado Miembro
   *[other] { $members } Estados Miembros
  }, último año conocido: { $first } a { $last }

needs-offline-by-member-state = Personas que no utilizan Internet, por Estado Miembro
    .subtitle = Personas, con su proporción de la población y el último año conocido junto a las barras; los 20 Estados Miembros con más personas sin conexión y el destacado; { $scope }
    .method = Población multiplicada por la proporción de personas que no utilizan Internet, ambas del último año del que se conoce el uso de Internet. La tabla enumera todos los Estados Miembros abarcados; los que no tienen cifra van al final.
needs-offline-by-member-state-finding = El número de personas sin conexión en el último año conocido de cada Estado Miembro ({ $from } a { $to }) es de { $people }; la mitad vive en { $half } de { $members } Estados Miembros
needs-offline-nobody-finding = { $country }: según la cifra disponible, el { $use } de la población utilizaba Internet en { $year }; una encuesta no puede mostrar cuán pocos no lo hacían
needs-offline-chosen-finding = { $country }: personas sin conexión en { $year }, { $people }, el { $share } de la población; puesto { $rank } de { $members } Estados Miembros por número de personas sin conexión
needs-ranked = { $rank } { $name }
needs-share-and-year = { $share } · { $year }

needs-offline-world = Personas sin conexión en el mundo, por año y edición
    .subtitle = Miles de millones de personas. Estimaciones de la UIT en su primera publicación; desde 2024, según Facts and Figures 2025. Círculos abiertos: otra edición para el mismo año
    .method = Estimaciones publicadas, una edición por año, ninguna ajustada. Las ediciones difieren en el método y en el año en que se hicieron. Una diferencia entre barras de dos ediciones no es una variación medida, por lo que el título compara solo años de una misma edición. La línea de trazos marca el cambio de edición. La tabla indica todas las ediciones halladas y cuál se utiliza para cada año.
needs-offline-world-finding = El número estimado de personas sin conexión era de { $people } en { $year }, frente a { $before } en { $first } según la misma edición{ $earlier_n ->
    [0] {""}
   *[other] . Las estimaciones de años anteriores proceden de otras ediciones y no son comparables
 }
needs-offline-editions-finding = El número estimado de personas sin conexión era de { $people } en { $year } y de { $before } en { $first }, según ediciones distintas de la estimación: la diferencia no es una variación medida
needs-edition-changes = otra edición
needs-no-edition = ninguna edición<br>hallada para<br>estos años

# -- cost and pledges ----------------------------------------------------------------------------
needs-connectivity = Costo de la conectividad universal y efectiva, por componente
    .subtitle = Dólares de los Estados Unidos, de 2025 a 2030, para todo el mundo. Liso: extremo inferior del intervalo publicado; rayado: extremo superior
    .method = Intervalos e importes del Connecting Humanity Action Blueprint (2025), según artículos de prensa. Los componentes suman el total, salvo redondeo. El estudio de 2020 tenía otro alcance y no es comparable. Son costos para todos los inversores, públicos y privados, no para el presupuesto de la UIT.
needs-connectivity-finding = El costo estimado de conectar a todo el mundo de aquí a { $year } es de { $low } a { $high }, de los que { $policy } serían para políticas y reglamentación, según la prensa
needs-range = { $low } a { $high }
component-total = Total
component-infrastructure = Infraestructura
component-affordability = Asequibilidad
component-skills = Competencias digitales
component-policy = Políticas y reglamentación
component-study-2020 = Estudio de 2020
needs-component-total = Connecting Humanity Action Blueprint, 2025
needs-component-infrastructure = Redes
needs-component-affordability = Dispositivos y servicios
needs-component-skills = Formación para utilizarlos
needs-component-policy = Demasiado pequeño para verse a esta escala
needs-component-study-2020 = Otro alcance: no comparable

needs-partner2connect = Promesas a Partner2Connect en relación con el objetivo
    .subtitle = Miles de millones de dólares de los Estados Unidos; total de promesas en cada fecha comunicada, de 2022 a 2025
    .method = Importes publicados; cada punto indica su documento. Las promesas son compromisos de gobiernos, empresas y otras entidades de gastar en conectividad, en dinero o en especie. Puede que se hayan anunciado importes posteriores: el último mostrado es del mes que indica el título. Las promesas no son ingresos de la UIT ni importes gastados. La línea de puntos solo une los puntos.
needs-partner2connect-finding = Las promesas a Partner2Connect sumaban { $pledged } en { $month } de { $year }: el { $share } del objetivo de { $target } para { $target_year }
month-01 = enero
month-02 = febrero
month-03 = marzo
month-04 = abril
month-05 = mayo
month-06 = junio
month-07 = julio
month-08 = agosto
month-09 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
needs-target = objetivo para { $year }: { $amount }
needs-at-month = { $amount }, { $month }

# -- plans, projects, headquarters ---------------------------------------------------------------
needs-plan-gaps = Déficit inicial de cada Plan Financiero
    .subtitle = Planes Financieros cuatrienales, de 2004 a 2027, según lo publicado y sin ajuste por precios. Liso: gastos previstos superiores a los ingresos esperados en un proyecto; rayado: déficit de otro tipo
    .method = Se publican tres tipos de déficit. Cada barra indica su tipo, y solo se comparan los de un mismo tipo. En algunos proyectos de plan, los gastos previstos superaban los ingresos esperados (2008–2011, 2016–2019, 2024–2027). Del propio plan aprobado para 2004–2007 se informó que era deficitario. Para 2012–2015, la cifra publicada son los ingresos previstos por debajo de los presupuestos de los cuatro años anteriores, que es una variación entre periodos. El discurso que da el déficit para 2024–2027 no indica moneda, por lo que su importe no se compara con los importes en francos. Un plan se aprueba en equilibrio: el déficit de un proyecto se cierra con reducciones, mayores ingresos o transferencias antes de la conferencia o durante ella. No se halló ningún déficit en nuestras fuentes para 2020–2023.
needs-plan-gaps-finding = En los proyectos de { $drafts } de { $plans } Planes Financieros, los gastos previstos superaban los ingresos esperados: de { $least } ({ $least_period }) a { $most } ({ $most_period }){ $others ->
    [0] {""}
   *[other] ; en una fuente que no indica moneda, { $number } ({ $others_periods })
  }
needs-period = { $first }–{ $last }
needs-not-published = no hallado
needs-without-currency = { $number }, sin moneda indicada
needs-more-than = más de { $amount }
needs-plan-stage-2004-07 = Déficit del plan aprobado, según la prensa
needs-plan-stage-2008-11 = Proyecto: cálculo anterior a la PP-06, a CHF 318 000 por unidad
needs-plan-stage-2012-15 = Otro tipo: ingresos por debajo de los presupuestos de 2008–2011
needs-plan-stage-2016-19 = Proyecto de plan, febrero de 2014
needs-plan-stage-2020-23 = Ningún déficit hallado en nuestras fuentes
needs-plan-stage-2024-27 = Primer proyecto; el discurso no indica moneda

needs-projects = Financiación de los proyectos de la UIT en planes para los países
    .subtitle = Dólares de los Estados Unidos requeridos y por financiar; proyectos de la UIT en planes de las Naciones Unidas para los países, de 2021 a 2028. Liso: disponible; rayado: por financiar; { $scope }
    .method = Para cada espacio de trabajo se suman el dinero requerido y el disponible de sus proyectos. El déficit es la diferencia. Nueve Estados y territorios del Pacífico comparten un espacio de trabajo: Islas Cook, Islas Marshall, Kiribati, Micronesia (Estados Federados de), Nauru, Niue, Palau, Samoa y Tokelau. Sus importes no pueden repartirse, y algunos de sus títulos nombran también a otros Estados del Pacífico. Si se elige una región o un grupo, un espacio de trabajo compartido cuenta entero cuando alguno de sus Estados forma parte de él. Los espacios de trabajo financiados por completo figuran en la tabla.
needs-projects-finding = A { $projects_n ->
    [one] un proyecto
   *[other] { $projects } proyectos
  } de la UIT en planes de las Naciones Unidas para los países les faltan { $gap } de los { $required } requeridos ({ $share }). Hay déficit en { $short } de { $workspaces } espacios de trabajo
needs-projects-provided-finding = { $projects_n ->
    [one] Un proyecto de la UIT en planes de las Naciones Unidas para los países dispone
   *[other] { $projects } proyectos de la UIT en planes de las Naciones Unidas para los países disponen
  } de la totalidad de los { $required } requeridos
needs-projects-chosen-finding = { $country }: los proyectos de la UIT en planes de las Naciones Unidas para el país requieren { $required }, { $gap_n ->
    [0] disponibles en su totalidad
   *[other] de los que faltan { $gap } ({ $share })
  }
needs-projects-shared-finding = Los { $projects } proyectos de la UIT que { $states } Estados y territorios del Pacífico comparten en planes de las Naciones Unidas para los países requieren { $required }, de los que faltan { $gap } ({ $share })
needs-workspace-shared = { $states } Estados y territorios del Pacífico
needs-nothing-lacking = financiado por completo
needs-required-by = de { $required } requeridos, { $projects ->
    [one] 1 proyecto
   *[other] { $projects } proyectos
  }
iso3-list-cok-fsm-kir-mhl-niu-nru-plw-tkl-wsm = Islas Cook, Islas Marshall, Kiribati, Micronesia (Estados Federados de), Nauru, Niue, Palau, Samoa, Tokelau

needs-project-list = Proyectos financiados por completo, en parte o sin financiar
    .subtitle = Número de proyectos de la UIT en planes de las Naciones Unidas para los países, de 2021 a 2028; la tabla nombra cada proyecto; { $scope }
    .method = Un proyecto está financiado por completo cuando el dinero disponible es al menos el requerido. Los títulos figuran como los imprime la fuente, en el idioma del plan para el país; la fuente abrevia los largos.
needs-project-list-finding = De { $projects } proyectos de la UIT en planes de las Naciones Unidas para los países, { $short_n ->
    [one] { $short } tiene menos dinero del que requiere
   *[other] { $short } tienen menos dinero del que requieren
  }{ $none_n ->
    [0] {""}
    [one] , entre ellos uno sin dinero alguno
   *[other] , entre ellos { $none } sin dinero alguno
  }
funding-all = Financiado por completo
funding-part = Financiado en parte
funding-none = Sin financiar
needs-required-and-lacking = requeridos { $required }, faltan { $gap }

needs-headquarters = Costo previsto del nuevo edificio de la Sede y su financiación
    .subtitle = Francos suizos, de 2016 a 2023, según lo publicado y sin ajuste por precios
    .method = Costos publicados en cada fecha. El máximo de 2016 es anterior a la venta de un edificio y no incluye el fondo para imprevistos; los costos posteriores proceden de fuentes que no son documentos oficiales. Un límite máximo y un costo previsto no forman una misma serie. Los préstamos son el préstamo para estudios y los préstamos de la Confederación Suiza y del Cantón de Ginebra, sumados aquí. El préstamo que se solicitó es un máximo y figura en la tabla. No se halló en nuestras fuentes cómo se cubriría un costo superior a los préstamos ni qué se decidió después de julio de 2023. Figura en los informes al Consejo sobre el proyecto de locales de la Sede.
needs-headquarters-finding = Para el nuevo edificio de la Sede se autorizó un máximo de { $first } en { $first_year }. El último costo previsto era de { $last } en { $last_year } ({ $reading ->
    [estimate] según una página de noticias, no la UIT
   *[official] según la UIT
  }), con préstamos de { $loans }
needs-hq-2016 = Costo, 2016
    .under = Presupuesto máximo autorizado, Acuerdo 588 del Consejo
needs-hq-2018-20 = Costo, 2018–2020
    .under = Página de Genève internationale
needs-hq-2022-23 = Costo, antes de julio de 2023
    .under = Previsto; página de noticias independiente
needs-hq-2023 = Costo, julio de 2023
    .under = Previsto; página de noticias independiente
needs-hq-loans =
    .under = Confederación { $confederation }, Ginebra { $canton }, estudios { $studies } millones
needs-hq-contingency =
    .under = Según se informó al Consejo, C18/7
series-hq-cost = Costo
series-hq-financing = Financiación
label-loan-requested = Préstamo solicitado, hasta
label-loan-studies = Préstamo para estudios
label-loan-confederation = Préstamo de la Confederación Suiza
label-loan-canton = Préstamo del Cantón de Ginebra
label-loans-found = Préstamos, total
label-contingency = Fondo para imprevistos

# -- table headers -------------------------------------------------------------------------------
column-people-offline = Personas sin conexión
column-offline-share = Proporción de la población
column-population = Población
column-member-states = Estados Miembros
column-without-figure = Sin cifra
column-first-year = Primer año utilizado
column-last-year = Último año utilizado
column-latest-year = Último año conocido
column-rank = Puesto
column-is-chosen = Utilizada para su año
column-measure = Medida
column-component = Componente
column-low = Extremo inferior, USD
column-high = Extremo superior, USD
column-iso3-list = Compartido por
column-projects = Proyectos
column-projects-short = No financiados por completo
column-required-usd = Requerido, USD
column-available-usd = Disponible, USD
column-spent-usd = Gastado, USD
column-gap-usd = Por financiar, USD
column-funding = Financiación
column-title = Título
column-start = Desde
column-end = Hasta
column-project-id = Número del proyecto
column-is-target = Objetivo
column-series = Tipo

# -- what is not published -----------------------------------------------------------------------
needs-missing = No hallado en nuestras fuentes
needs-missing-lead = Una necesidad sin cifra sigue siendo una necesidad. Cuando no se halló ninguna cifra, indicamos el documento que debería contenerla.
needs-missing-activities =
    __Actividades previstas en el mandato sin financiación.__ Las conferencias y el Consejo encomiendan a la UIT tareas para las que el presupuesto no tiene dinero. Sus importes no se hallaron en nuestras fuentes, ni en total ni uno por uno. La Secretaría los presenta al Consejo con el proyecto de Plan Financiero y con el proyecto de presupuesto bienal. Figuran también en los documentos del Grupo de Trabajo del Consejo sobre Recursos Humanos y Financieros.
needs-missing-others =
    Tampoco se hallaron en nuestras fuentes:
    - **El déficit inicial del Plan Financiero para 2020–2023.** Figura en el proyecto de Plan Financiero que el Consejo y su grupo de trabajo examinaron antes de la PP-18.
    - **Los totales de los Planes Financieros para 2020–2023 y 2024–2027.** Figuran en los anexos a la Decisión 5 revisada por la PP-18 y por la PP-22.
    - **Las solicitudes de asistencia que no pudieron atenderse.** Solo se conocen los proyectos introducidos en planes de las Naciones Unidas para los países. Las demás deberían figurar en los Planes Operacionales de la Oficina de Desarrollo de las Telecomunicaciones y en sus registros de solicitudes de los Estados Miembros.
    - **El costo de la conectividad universal por Estado Miembro o región.** Solo se hallaron totales mundiales. Debería haber más información en el texto íntegro del Connecting Humanity Action Blueprint y en los planes nacionales de banda ancha.
    - **Las promesas a Partner2Connect desembolsadas.** Los importes hallados son promesas. Los importes entregados deberían figurar en los informes anuales de Partner2Connect; los de 2024 y 2025 no se hallaron.
    - **El costo del edificio de la Sede después de julio de 2023 y cómo se financia por encima de los préstamos.** Figura en los informes al Consejo sobre el proyecto de locales de la Sede.
    - **El uso de Internet en el último año para cada Estado Miembro.** Para algunos, la última cifra es de hace años; otros no tienen ninguna. Las oficinas nacionales de estadística la comunican a la base de datos de indicadores mundiales de telecomunicaciones/TIC de la UIT.
