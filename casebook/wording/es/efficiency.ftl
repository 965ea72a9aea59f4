page-efficiency-lead = Recortes y ahorros documentados. Todas las cifras proceden de un documento publicado.

efficiency-section-plans = Planes y presupuestos
efficiency-section-costs = Gastos y ahorros
efficiency-section-staff = Personal
efficiency-section-unit = Qué permite comprar una unidad contributiva
efficiency-section-more = Otras cifras publicadas y lo que no se halló

efficiency-four-year = Presupuestos cuatrienales a precios corrientes y constantes
    .subtitle = Gastos presupuestados o previstos de cada periodo de cuatro años, millones de francos suizos
    .method = Para los precios constantes de 2024, el importe publicado se divide por el índice medio de precios de consumo suizos de los cuatro años, con 2024 como 1. Los periodos no son todos del mismo tipo: presupuestos bienales sumados para 2000–2003 y 2008–2011, gastos previstos para 2004–2007 y 2012–2015, y una previsión hecha en 2017 para 2016–2019. El título indica las fases que compara. La propia UIT compara el primero y el último, a precios corrientes. El importe de 2004–2007 procede de la prensa. Los totales de planes posteriores figuran en los anexos a la Decisión 5 revisada en Dubái y en Bucarest, que no se hallaron en nuestras fuentes.
efficiency-four-year-finding = El total cuatrienal ({ $stage } { $last }) fue un { $real } inferior al primero ({ $first_stage } { $first }) en términos reales ({ $nominal } a precios corrientes){ $later_n ->
    [0] {""}
   *[other] . No se halló ningún total posterior
  }
efficiency-amount-nominal = precios corrientes
efficiency-amount-constant = precios constantes de 2024
efficiency-not-published = ningún total<br>hallado

efficiency-plan-changes = Variaciones previstas por objeto de gasto
    .subtitle = Gastos previstos 2012–2015 comparados con 2008–2011, millones de francos suizos según lo publicado
    .method = Las variaciones y los porcentajes son los del Anexo 1 a la Decisión 5 (Rev. Guadalajara, 2010). Los viajes en misión no tienen allí entrada, porque ambos importes son iguales. Una variación prevista no muestra lo que se gastó.
efficiency-plan-changes-finding = El Plan Financiero para 2012–2015 fijó los gastos { $change } ({ $percent }) por debajo de 2008–2011, con { $staff } menos para gastos de personal
efficiency-change-line = { $name } <b>{ $change }</b> ({ $percent })

efficiency-plan-gaps = Déficits presupuestarios y cómo se cerraron
    .subtitle = Déficit inicial de un plan o de su proyecto, y lo que un documento dice de su cierre; millones, en francos suizos cuando la fuente indica moneda
    .method = Un déficit son los gastos previstos menos los ingresos esperados: de un proyecto de plan y, para 2004–2007, del aprobado. Cuenta como cerrado solo cuando un documento presenta el mismo plan, o un proyecto posterior, en equilibrio. Para 2024–2027, el proyecto presentado al Consejo de 2022 estaba en equilibrio; el discurso que da sus déficits no indica moneda. Para 2008–2011, un regulador comunica otro importe, un déficit previsto en la conferencia (F0362). No se halló en nuestras fuentes ningún importe de recortes para 2004–2007 ni 2008–2011. Para 2012–2015 se publicaron ingresos previstos por debajo de los presupuestos de 2008–2011: es una variación entre periodos, no un déficit del plan. Para 2020–2023 no se halló ningún déficit en nuestras fuentes.
efficiency-plan-gaps-finding = { $closed_n ->
    [one] De { $gaps } déficits de proyectos de plan, uno consta como cerrado:
   *[other] De { $gaps } déficits de proyectos de plan, { $closed } constan como cerrados; el último es
  } { $standing ->
    [draft] el del proyecto de plan para { $period }, cerrado por un proyecto posterior
   *[other] el del plan para { $period }
  } ({ $currency ->
    [stated] { $gap }
   *[not-stated] { $number }, sin moneda indicada
  })
efficiency-gap-line = <b>{ $period }: déficit de { $gap }</b><br>{ $outcome }
efficiency-gap-closed = Cerrado en el plan
efficiency-gap-closed-in-draft = Cerrado en el proyecto: primero a { $revised }, después a cero
efficiency-gap-no-currency = { $number } (sin moneda indicada)
efficiency-gap-of-plan = Déficit del plan aprobado; no se halló en nuestras fuentes cómo se cerró
efficiency-gap-unknown = No se halló en nuestras fuentes cómo se cerró

efficiency-languages = Servicios lingüísticos: presupuesto y gasto
    .subtitle = Millones, { $basis }, por año; la traducción incluye servicios conexos
    .method = El gasto se compara con el presupuesto de los mismos años, aquellos para los que se publican ambos. El dinero presupuestado y no gastado no es en sí un ahorro: el documento no dice por qué se gastó menos. Los importes en otras bases de precios se convierten año por año.
efficiency-languages-finding = Los servicios lingüísticos costaron { $spent } en { $from }–{ $to }, { $below } ({ $share }) menos de lo presupuestado{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }
efficiency-translation = Traducción, presupuestado
efficiency-interpretation = Interpretación, presupuestado
efficiency-spent = Gastado
efficiency-spent-not-published = gasto: no hallado en nuestras fuentes

efficiency-remote = Participación a distancia
    .subtitle = Cifras publicadas por la UIT en marzo de 2014, para la UIT y sus miembros en conjunto; la página no indica los años
    .method = Cifras tal como se publicaron, ninguna calculada aquí. La fuente no da los años que abarcan ni el método.
efficiency-remote-finding = La participación a distancia ahorró a la UIT y a sus miembros { $savings } y { $kilometres } de km de viaje, según informó la UIT en marzo de 2014 sin indicar los años
period-undated = No se indica
label-remote-participation-savings = ahorrados por la UIT y sus miembros
label-remote-participation-co2-avoided = de dióxido de carbono no emitido
label-remote-participation-meetings = reuniones con participación a distancia
label-remote-participation-participants = participantes a distancia
label-remote-participation-travel-avoided = de viaje evitados
remote-participation-savings-number = USD { $value }
remote-participation-co2-avoided-number = { $value } de kg
remote-participation-meetings-number = { $value }
remote-participation-participants-number = { $value }
remote-participation-travel-avoided-number = { $value } de km

efficiency-emissions = Emisiones de las operaciones propias de la UIT
    .subtitle = Gases de efecto invernadero en 2020, año de pandemia, toneladas de dióxido de carbono equivalente
    .method = Cifras del informe de las Naciones Unidas Greening the Blue 2021, según una página de noticias. Las reuniones y los viajes se interrumpieron en 2020, de modo que la reducción desde 2019 no es en sí un ahorro duradero.
efficiency-emissions-finding = Las operaciones propias de la UIT emitieron { $tonnes } toneladas de dióxido de carbono equivalente en { $year }, un { $change } menos que en { $before }
label-emissions-total = de dióxido de carbono equivalente en total
label-emissions-per-person = por funcionario
label-emissions-change-on-2019 = menos que en 2019
emissions-total-number = { $value } toneladas
emissions-per-person-number = { $value } toneladas
emissions-change-on-2019-number = { $value } %

efficiency-other = Otras cifras publicadas sobre la eficiencia
    .subtitle = Cifras aisladas de informes anuales y discursos ante el Consejo, 2007–2018. DCI: Dependencia Común de Inspección del sistema de las Naciones Unidas
    .method = Cifras tal como se publicaron. Son de tipos distintos y no se suman. Una de ellas no es un ahorro: la documentación del Consejo de 2008 costó más de lo previsto.
label-efficiency-other-jiu-formal-accepted = recomendaciones formales de la DCI aceptadas, 2015–2017
label-efficiency-other-jiu-informal-accepted = recomendaciones informales de la DCI aceptadas, 2015–2017
label-efficiency-other-pages-processed = páginas de documentos, de enero de 2015 a junio de 2018
label-efficiency-other-council-2007-paperless = trabajó sin papel en el Consejo de 2007
label-efficiency-other-council-2008-paperless = trabajó sin papel en el Consejo de 2008
label-efficiency-other-council-2008-documentation = por encima de lo previsto: documentos del Consejo de 2008
label-efficiency-other-council-2009-paper-saved = de papel ahorrado en el Consejo de 2009
label-efficiency-other-council-2009-emissions-saved = de gases de efecto invernadero ahorradas en el Consejo de 2009
efficiency-other-jiu-formal-accepted-number = { $value }
efficiency-other-jiu-informal-accepted-number = { $value }
efficiency-other-pages-processed-number = { $value }
efficiency-other-council-2007-paperless-number = { $value } %
efficiency-other-council-2008-paperless-number = { $value } %
efficiency-other-council-2008-documentation-number = { $value } %
efficiency-other-council-2009-paper-saved-number = { $value } kg
efficiency-other-council-2009-emissions-saved-number = { $value } toneladas

efficiency-said-more-than = más de { $number }
efficiency-said-up-to = hasta { $number }
efficiency-said-about = alrededor de { $number }
efficiency-said-approx = alrededor de { $number }
efficiency-said-some = unos { $number }
efficiency-said-almost = casi { $number }
efficiency-said-currency-implied = { $number }

efficiency-staff = Personal al final de cada año
    .subtitle = Funcionarios con nombramientos de un año o más a 31 de diciembre
    .method = Plantilla publicada por la Junta de los Jefes Ejecutivos, edición de 2019. No se cuentan los funcionarios con nombramientos más cortos. Las cifras posteriores a 2019 no figuran en nuestras fuentes.
efficiency-staff-finding = La UIT tenía { $last } funcionarios a finales de { $to }, frente a { $first } a finales de { $from }. El número más bajo fue de { $least }, en { $in }

efficiency-duty-stations = Personal por lugar de destino
    .subtitle = Funcionarios con nombramientos de un año o más a 31 de diciembre de 2019
    .method = Plantilla publicada por la Junta de los Jefes Ejecutivos, edición de 2019; las proporciones se calculan a partir de ella.
efficiency-duty-stations-finding = De { $all } funcionarios, { $here } ({ $share }) trabajaban en Ginebra a finales de 2019, y { $elsewhere } en otros { $stations } lugares de destino
efficiency-elsewhere = otros lugares
label-station-addis-ababa = Addis Abeba
label-station-bangkok = Bangkok
label-station-brasilia = Brasilia
label-station-bridgetown = Bridgetown
label-station-cairo = El Cairo
label-station-dakar = Dakar
label-station-geneva = Ginebra
label-station-harare = Harare
label-station-jakarta = Yakarta
label-station-moscow = Moscú
label-station-new-york = Nueva York
label-station-riyadh = Riad
label-station-santiago = Santiago
label-station-tegucigalpa = Tegucigalpa
label-station-vilnius = Vilna
label-station-yaounde = Yaundé

efficiency-unit-value = La unidad contributiva en términos reales
    .subtitle = Una unidad contributiva al año, miles de francos suizos
    .method = El importe de la unidad se multiplica por los precios de consumo suizos de 2024 y se divide por los del año. Cuando no se halló un importe aprobado para un año, se utiliza el provisional; es el mismo.
efficiency-unit-value-finding = Una unidad contributiva de { $amount } perdió el { $loss } de su poder adquisitivo de { $from } a { $to }
efficiency-real-unit = a precios constantes de 2024
efficiency-unit-amount = { $amount }, sin variación a precios corrientes

efficiency-not-shown =
    No se halló en nuestras fuentes un total de lo que la UIT ha ahorrado. Los recortes previstos, los
    presupuestos no gastados y los ahorros comunicados son cosas distintas y no se suman aquí.

    Los siguientes documentos contienen más. No se hallaron en nuestras fuentes:

    - Los informes del Secretario General al Consejo sobre las medidas de eficiencia que pide la Decisión 5
      de la Conferencia de Plenipotenciarios.
    - Los Informes de gestión financiera, que comparan los gastos reales con el presupuesto partida por partida.
    - Los documentos del Grupo de Trabajo del Consejo sobre Recursos Humanos y Financieros.
    - Los informes de la Dependencia Común de Inspección sobre la UIT y el seguimiento de sus recomendaciones.
    - Ediciones posteriores de los informes sobre idiomas, personal y emisiones citados más arriba.

label-expense-staff-costs = Gastos de personal
label-expense-other-staff-costs = Otros gastos de personal
label-expense-travel = Viajes en misión
label-expense-contractual-services = Servicios por contrata
label-expense-rental-maintenance = Alquiler y mantenimiento
label-expense-materials = Material y suministros
label-expense-acquisitions = Adquisiciones
label-expense-utilities = Servicios públicos
label-expense-audit-miscellaneous = Auditoría y varios
label-expense-total = Todos los gastos

plan-stage-opened = Déficit inicial
plan-stage-revised = Déficit en un proyecto posterior
plan-stage-left = Déficit restante
column-plan-stage = Fase
column-amount-before = 2008–2011, CHF
column-change-percent = Variación en porcentaje
column-amount-nominal = CHF, precios corrientes
column-amount-constant = CHF, precios de 2024
column-translation = Traducción
column-interpretation = Interpretación
column-budgeted = Presupuestado
column-spent = Gastado
column-staff = Personal
column-unit-amount-chf = CHF, precios corrientes
column-real-unit-chf = CHF, precios de 2024
column-change-share = Variación desde el primer año
