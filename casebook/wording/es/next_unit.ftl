# What one more unit could fund, and the notional spread of one contribution.

page-next_unit = Qué financiaría una unidad más
page-next_unit-heading = ¿Qué podría financiar una unidad más?
page-next_unit-lead = Vea qué podrían pagar unidades adicionales en 2028–2031, entre los costos que figuran en nuestras fuentes. Vea después cómo se repartiría una contribución si se gastara como gasta la UIT.
next-unit-section-needs = Qué podrían financiar más unidades
next-unit-section-lines = A título de comparación: partidas presupuestarias pasadas
next-unit-section-receipt = A dónde va una contribución, en teoría
next-unit-caveat = Esto abarca solo los costos que figuran en nuestras fuentes, no todo lo que necesita la UIT. No se halló una lista de mandatos sin financiación con sus costos; debería figurar en los documentos del Consejo sobre las actividades previstas en el mandato sin financiación. Se omiten los proyectos que han terminado. Los costos que usted añada más abajo se marcan como ilustrativos y se guardan en el enlace.
next-unit-added = Unidades adicionales, 2028–2031
next-unit-added-what = { $units } × { $unit } × 4 años = { $money }
next-unit-order = Elija qué financiar, por orden de prioridad
next-unit-order-none = Todos los costos de la lista, primero los mandatos sin presupuesto
next-unit-order-what = Las partidas presupuestarias pasadas sirven solo de comparación: muestran lo que habría pagado el mismo dinero a los precios de entonces.
next-unit-own = Sus propios costos
next-unit-own-title = Descripción
next-unit-own-chf = CHF en cuatro años
next-unit-own-add = Añadir
next-unit-own-remove = Quitar { $title }
next-unit-own-many = Puede añadir hasta { $count } costos propios. Quite uno para añadir otro.
next-unit-nothing = No hay nada que financiar. Añada unidades o elija un costo arriba.
next-unit-option-mandate = Mandato sin presupuesto: { $name }, { $cost }
next-unit-option-need = Proyecto en curso: { $name }, { $cost }
next-unit-option-gap = Déficit de un proyecto de plan: { $name }, { $cost }
next-unit-option-world = Necesidad mundial: { $name }, { $cost }
next-unit-option-line = Partida presupuestaria pasada: { $name }, { $cost } en cuatro años

next-unit-needs = Qué podrían financiar más unidades, entre los costos que figuran en nuestras fuentes
    .subtitle = Parte de cada costo que pagarían las unidades adicionales de 2028–2031 (liso), y el resto (rayado). Solo los costos que figuran en nuestras fuentes
    .method = El dinero es el número de unidades multiplicado por el importe de una unidad y por cuatro años. Los costos se pagan en el orden mostrado: primero los mandatos de conferencias para los que no se halló presupuesto, después los déficits de proyectos en curso de la UIT en planes de las Naciones Unidas para los países, y después los costos que usted añada. Las dos últimas filas son de otro orden de magnitud: el déficit del proyecto de plan para 2024–2027, que se cerró con recortes, y el costo de las políticas y la reglamentación en todo el mundo. Se omiten los proyectos que terminaron antes de la clausura de la Conferencia de Plenipotenciarios de 2026. No se halló en nuestras fuentes si un mandato pasado se ha pagado desde entonces. Una partida presupuestaria pasada cuenta por su importe anual multiplicado por cuatro. Los dólares se calculan al último tipo de cambio medio anual; los importes no se ajustan según los precios.
next-unit-needs-first-finding = { $units_n ->
    [one] Una unidad más aportaría
   *[other] { $units } unidades más aportarían
  } { $money } en 2028–2031: el { $part } del costo de «{ $name }»{ $costs_n ->
    [1] {""}
   *[other] , el primero de los { $costs } costos que figuran en nuestras fuentes
  }
next-unit-needs-finding = { $units_n ->
    [one] Una unidad más aportaría
   *[other] { $units } unidades más aportarían
  } { $money } en 2028–2031: lo suficiente para { $whole } de los { $costs } costos que figuran en nuestras fuentes
next-unit-needs-part-finding = { $units_n ->
    [one] Una unidad más aportaría
   *[other] { $units } unidades más aportarían
  } { $money } en 2028–2031: lo suficiente para { $whole } de los { $costs } costos que figuran en nuestras fuentes y el { $part } del siguiente
next-unit-needs-all-finding = { $units_n ->
    [one] Una unidad más aportaría
   *[other] { $units } unidades más aportarían
  } { $money } en 2028–2031: lo suficiente para { $costs_n ->
    [1] el único costo que figura
   *[other] los { $costs } costos que figuran
  } en nuestras fuentes, con un sobrante de { $left }
next-unit-paid = { $timed ->
    [yes] { $kind }, { $period } · { $share } financiado
   *[no] { $kind } · { $share } financiado
  }
next-unit-more = { $count ->
    [one] Un costo más
   *[other] { $count } costos más
  }
next-unit-projects = Proyectos de la UIT: { $country }
next-unit-projects-shared = Proyectos de la UIT compartidos por { $count } Estados y territorios
cost-kind-mandate = Mandato sin presupuesto
cost-kind-need = Proyecto en curso
cost-kind-gap = Proyecto de plan
cost-kind-world = En todo el mundo, más allá del presupuesto de la UIT
cost-kind-line = Partida presupuestaria pasada
cost-kind-typed = Costo propio, ilustrativo

next-unit-lines = A título de comparación: una unidad y partidas presupuestarias pasadas
    .subtitle = Una unidad contributiva como proporción de un año de cada partida presupuestaria pasada (barra entera)
    .method = Muestra la magnitud de una unidad, no lo que financiaría. El importe anual de una unidad, el de 2023–2027, se divide por el importe anual de la partida. Un importe para varios años se divide por el número de años. Las partidas son aquellas para las que nuestras fuentes dan un costo por objetivo, producto o servicio. Los importes no se ajustan según los precios, y la mayoría de los costos previstos por producto son proyectos.
next-unit-lines-finding = A título de comparación: una unidad de { $unit } al año equivale al { $most } del importe anual previsto para «{ $most_line }» ({ $most_period }) y al { $least } del previsto para «{ $least_line }» ({ $least_period })
next-unit-line-of = de { $amount } al año, { $period }, { $status }

receipt-one-unit = una unidad
receipt-total = Contribución
receipt-object = Reparto teórico por tipo de gasto
    .subtitle = Teórico: { $country_chosen ->
    [yes] la contribución anual del Estado Miembro ({ $country })
   *[no] una unidad contributiva al año
  } en francos suizos, repartida como los gastos del Plan Financiero para 2012–2015
    .method = La contribución es la clase del último año conocido multiplicada por CHF 318 000. Cada partida tiene la misma proporción que en los gastos previstos para 2012–2015, el último plan cuyas partidas se hallaron en nuestras fuentes. Las contribuciones no se destinan a fines específicos, y el plan se financió también con otros ingresos, de modo que el reparto es teórico.
receipt-object-finding = En teoría, { $part } de { $chosen ->
    [yes] la contribución asignada en { $class_year }, { $contribution } ({ $who }),
   *[no] una unidad de { $contribution } al año, el importe de { $class_year },
  } se destinarían a «{ $line }», como en el plan para { $period }
receipt-sdg = Reparto teórico por Objetivo de Desarrollo Sostenible
    .subtitle = Teórico: { $country_chosen ->
    [yes] la contribución anual del Estado Miembro ({ $country })
   *[no] una unidad contributiva al año
  } en francos suizos, repartida como los gastos de la UIT por objetivo
    .method = La contribución es la clase del último año conocido multiplicada por CHF 318 000. Cada objetivo tiene la misma proporción que en los gastos de la UIT por objetivo del último año con cifras utilizables. Esos gastos se financian con todos los ingresos, de modo que el reparto es teórico.
receipt-sdg-finding = En teoría, { $part } de { $chosen ->
    [yes] la contribución asignada en { $class_year }, { $contribution } ({ $who }), se destinarían
   *[no] una unidad de { $contribution } al año, el importe de { $class_year }, se destinarían
  } al Objetivo { $goal }, como en los gastos de la UIT de { $year }
receipt-function = Reparto teórico por función
    .subtitle = Teórico: { $country_chosen ->
    [yes] la contribución anual del Estado Miembro ({ $country })
   *[no] una unidad contributiva al año
  } en francos suizos, repartida como los gastos de la UIT por función del sistema de las Naciones Unidas
    .method = La contribución es la clase del último año conocido multiplicada por CHF 318 000. Cada función tiene la misma proporción que en los gastos de la UIT del último año comunicados a la Junta de los Jefes Ejecutivos. Esos gastos se financian con todos los ingresos, de modo que el reparto es teórico.
receipt-function-finding = En teoría, { $part } de { $chosen ->
    [yes] la contribución asignada en { $class_year }, { $contribution } ({ $who }), se destinarían
   *[no] una unidad de { $contribution } al año, el importe de { $class_year }, se destinarían
  } a «{ $function }», como en los gastos de la UIT de { $year }

label-itu-d-cooperation = UIT-D: cooperación internacional
label-itu-d-infrastructure = UIT-D: desarrollo de infraestructura
label-itu-d-cybersecurity = UIT-D: ciberseguridad y aplicaciones
label-itu-d-environment = UIT-D: entorno propicio
label-itu-d-capacity = UIT-D: capacidad humana e inclusión
label-itu-d-assistance = UIT-D: asistencia especial y de emergencia
label-interpretation = Interpretación en seis idiomas
label-translation = Traducción en seis idiomas
label-wsis = Cumbre Mundial sobre la Sociedad de la Información
label-radio-regulations-board = Junta del Reglamento de Radiocomunicaciones
label-plenipotentiary = Conferencia de Plenipotenciarios
label-council = Consejo y sus grupos de trabajo
label-terrestrial-notices = Notificaciones de frecuencias terrenales
label-itu-r-study-groups = Comisiones de Estudio del UIT-R
label-itu-r-publications = Publicaciones del UIT-R
label-space-notices = Notificaciones espaciales
label-wrc-12-decisions = Decisiones de la CMR-12 con un costo
label-2024-27 = Déficit del proyecto de plan para 2024–2027, cerrado con recortes
label-policy = Políticas y reglamentación para conectar a todo el mundo de aquí a 2030
label-projects = Proyectos de la UIT en planes de las Naciones Unidas para los países

sdg-goal = { $goal } { $name }
sdg-1 = Fin de la pobreza
sdg-2 = Hambre cero
sdg-3 = Salud y bienestar
sdg-4 = Educación de calidad
sdg-5 = Igualdad de género
sdg-6 = Agua limpia y saneamiento
sdg-7 = Energía asequible y no contaminante
sdg-8 = Trabajo decente y crecimiento económico
sdg-9 = Industria, innovación e infraestructura
sdg-10 = Reducción de las desigualdades
sdg-11 = Ciudades y comunidades sostenibles
sdg-12 = Producción y consumo responsables
sdg-13 = Acción por el clima
sdg-14 = Vida submarina
sdg-15 = Vida de ecosistemas terrestres
sdg-16 = Paz, justicia e instituciones sólidas
sdg-17 = Alianzas para lograr los Objetivos
function-global-agenda-and-specialised-assistance = Agenda mundial y asistencia especializada
function-development-assistance = Asistencia para el desarrollo
function-humanitarian-assistance = Asistencia humanitaria
function-peace-operations = Operaciones de paz

column-cost-key = Clave
column-cost-kind = Tipo
column-cost-title = Su descripción
column-cost-chf = Costo, CHF, cuatro años
column-paid-chf = Financiado, CHF
column-paid-share = Parte financiada
column-amount-a-year-chf = Importe al año, CHF
column-part-chf = Importe teórico, CHF
column-sdg = Objetivo
column-function = Función
