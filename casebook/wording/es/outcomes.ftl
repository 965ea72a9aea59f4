page-outcomes = Del presupuesto a los resultados
page-outcomes-heading = Del presupuesto a los resultados
page-outcomes-lead = Las Resoluciones 71, 72 y 151 piden que se vinculen el Plan Estratégico, el presupuesto y los resultados. Esta página sigue primero una finalidad desde el dinero hasta el resultado. Después muestra los vínculos de cada plan que hallamos en nuestras fuentes.

outcomes-section-chain = Una finalidad, del dinero al resultado
outcomes-section-forward = El plan en su conjunto
outcomes-section-node = Seguir una meta o una partida presupuestaria
outcomes-section-add = Añadir un plan
outcomes-still-needed = Lo que no se halló en nuestras fuentes se enumera en la página de datos, en «Datos que aún necesitamos». Los Planes Operacionales, los presupuestos basados en los resultados y los informes anuales sobre los avances contienen más.
filter-plan = Plan
outcomes-follow = Seguir una meta o una partida presupuestaria
outcomes-follow-none = Elija una meta, una finalidad, una partida…
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = Vinculado con:
outcomes-choose = Elija un elemento arriba, o pulse en uno del gráfico, para ver con qué está vinculado, su dinero, sus cifras y la decisión que lo encomienda.
outcomes-add = Un plan consta de tres tablas: nodos, vínculos y valores. La plantilla contiene estas tablas vacías, un ejemplo completo y una guía que explica cada columna. El operador de este sitio puede comprobar las tablas rellenadas con `python -m casebook.build --check-plan FOLDER`. La instrucción no cambia nada. Comunica cada error con su archivo, línea y columna. Son ejemplos un ciclo, un nombre abreviado desconocido o repetido, una unidad errónea, fechas en orden inverso, la falta de fuente o importes que no suman.
outcomes-template = Plantilla de un plan (ZIP)

notice-plan = El enlace pide el plan «{ $value }», para el que no hay cifras. Se muestra el plan por defecto.
notice-node = El enlace pide el elemento «{ $value }», que no figura en el modelo de resultados. Elija uno de la lista.
export-scope-plan = plan { $value }
export-scope-node = vínculos de { $value }

# -- codes -----------------------------------------------------------------------------------------
node-kind-revenue-source = fuente de ingresos
node-kind-plan = plan o total
node-kind-cost-line = partida de gasto
node-kind-output = producto
node-kind-objective = objetivo
node-kind-outcome = resultado
node-kind-sdg = Objetivo de Desarrollo Sostenible
node-kind-goal = meta
node-kind-target = finalidad
node-kind-indicator = indicador
node-kind-decision = decisión
node-kinds-revenue-source = Fuentes de ingresos
node-kinds-plan = Plan o total
node-kinds-cost-line = Partidas de gasto
node-kinds-output = Productos
node-kinds-objective = Objetivos
node-kinds-outcome = Resultados
node-kinds-sdg = ODS
node-kinds-goal = Metas
node-kinds-target = Finalidades
node-kinds-indicator = Indicadores
node-kinds-decision = Decisiones
link-kind-funds = financia
link-kind-contributes-to = contribuye a
link-kind-measured-by = se mide con
link-kind-mandated-by = es encomendado por
leads-to-kind-output = producto
way-up = conduce a él
way-here = el propio elemento
way-down = se deriva de él
way-mandate = lo encomienda
standing-reached = alcanzada
standing-missed = no alcanzada
standing-on-course = en buen camino
standing-off-course = con retraso
standing-unknown = no se puede evaluar
standing-reason-at-or-past-target = finalidad alcanzada
standing-reason-short-at-its-date = por debajo de la finalidad en su fecha
standing-reason-short-after-its-date = por debajo de la finalidad después de su fecha
standing-reason-at-least-the-line = en la línea recta o por encima
standing-reason-behind-the-line = por debajo de la línea recta
standing-reason-no-indicator = ningún indicador hallado
standing-reason-no-target = sin finalidad
standing-reason-no-value = ningún valor hallado
standing-reason-no-date = su fecha no está determinada
standing-reason-no-baseline = ningún valor de referencia anterior hallado
standing-reason-only-projection = solo se halló una proyección
standing-reason-short-before-its-date = ningún valor posterior hallado
standing-reason-passed-between = superada entre dos valores
standing-reason-only-later = solo se hallaron valores posteriores a su fecha
standing-reason-too-close = demasiado cerca para decidir, pues los valores están redondeados
standing-reason-wider-measure = el indicador abarca más que la finalidad
set-by-strategic-plan = Plan Estratégico de la UIT
set-by-broadband-commission = Comisión de la Banda Ancha
set-by-connectivity-2030 = Conectividad universal de aquí a 2030
set-by-partner2connect = Partner2Connect
set-by-national-project = Proyecto nacional
value-kind-level = nivel
value-kind-reduction = reducción
value-kind-improvement = mejora
measured-as-same = aquello a lo que se refiere la finalidad
measured-as-wider = algo más amplio
money-scope-regular-budget-planned = presupuesto ordinario previsto
money-scope-part-planned = parte del dinero previsto
money-scope-revenue-received = todos los ingresos recibidos
money-scope-expenses-reported = gastos comunicados
expectation-cost = costo publicado
expectation-to-results = vínculo del dinero a un resultado
expectation-serves = vínculo con una meta o un propósito
expectation-measured = indicador o finalidad
expectation-mandate = decisión

# -- table headers -----------------------------------------------------------------------------------
column-plan-period = Plan
column-tree-name = Elemento
column-node-kind = Tipo
column-node-id = Nombre abreviado
column-link-kind = Vínculo
column-leads-to-name = Conduce a
column-standing = Situación
column-standing-reason = Motivo
column-way = Lugar en la cadena
column-distance = Vínculos de distancia
column-words = Descripción
column-spent-chf = Gastado, CHF
column-baseline = Valor de referencia
column-baseline-dated = Fecha del valor de referencia
column-target = Finalidad
column-target-dated = Fecha de la finalidad
column-latest = Último valor hasta su fecha
column-later = Primer valor después de su fecha
column-later-dated = Fecha de ese valor
column-set-by = Fijada por
column-value-kind = Tipo de valor
column-measured-as = El indicador mide
column-judged-on = Fecha de evaluación
column-review = Examen de la UIT
column-review-dated = Fecha del examen
column-review-title = Documento del examen
column-latest-dated = Fecha del último valor
column-edition = Edición
column-expected = Línea recta en esa fecha
column-indicator-name = Indicador
column-target-name = Finalidad
column-purpose-name = Meta, objetivo, producto
column-decision-name = Decisión
column-money-name = Dinero
column-links-found = Hallados, de cinco
column-expectation = Esperado
column-found = Hallado
column-missing = No hallado

# -- outcomes-chain -----------------------------------------------------------------------------------
outcomes-chain = Una finalidad, seguida desde el dinero hasta el resultado
    .subtitle = Dinero del plan, decisión, meta, finalidad y resultado. La línea es de puntos cuando no se halló en nuestras fuentes un vínculo entre dos pasos
    .method = La finalidad se elige con una regla: de las finalidades en porcentaje que una decisión encomienda y de las que se conoce un valor hasta su fecha, la primera del plan más reciente. Cada línea continua es un vínculo que consta en un documento. El dinero es el del plan entero: no se halló en nuestras fuentes qué parte sirvió a una meta. Los avances en el mundo no son obra exclusiva de la UIT. Los valores son estimaciones de sus ediciones; las posteriores revisan años anteriores.
outcomes-chain-finding = { $decision }: la finalidad «{ $name }» para { $by } es del { $target }; la última estimación hasta esa fecha es del { $latest }, para { $year }
outcomes-chain-plan = 1 Dinero
outcomes-chain-decision = 2 Decisión
outcomes-chain-goal = 3 Meta
outcomes-chain-target = 4 Finalidad
outcomes-chain-indicator = 5 Resultado
outcomes-chain-by = { $value } para { $year }
outcomes-chain-in = { $value } en { $year }
outcomes-chain-unlinked = importe para una meta no hallado en nuestras fuentes
column-is-linked = Vinculado con el paso anterior

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = El plan, del dinero a los resultados
    .subtitle = Plan { $plan }. El ancho de una banda muestra su importe, en francos suizos a precios corrientes; las líneas finas son vínculos para los que no se halló importe. Finalidades: ✓ alcanzada, ✗ no alcanzada, ↗ en buen camino, ↘ con retraso, ○ no se puede evaluar.
    .method = Cada vínculo consta en un documento indicado en la tabla, o se deduce de partidas que suman su total publicado. No se rellena nada: un marco de trazos muestra cuánto dinero no tiene más vínculos. El presupuesto ordinario previsto y todos los ingresos recibidos no son lo mismo: solo los segundos incluyen las contribuciones voluntarias. Los ingresos recibidos proceden de las estadísticas auditadas, en dólares de los Estados Unidos, convertidos en francos año por año al tipo de cambio de la unidad contributiva. Las finalidades fijadas fuera del plan figuran en la página de resultados. Los elementos pueden elegirse en el gráfico, en la lista anterior y en la tabla.
outcomes-flow-planned-finding = { $planned_name }: de los { $planned } previstos para el presupuesto ordinario, nuestras fuentes { $planned_traced_n ->
    [0] no vinculan nada
   *[other] vinculan { $planned_traced }
  } con productos, objetivos o metas
outcomes-flow-received-finding = { $received_period }: de los { $received } de ingresos recibidos en total, nuestras fuentes { $received_traced_n ->
    [0] no vinculan nada
   *[other] vinculan { $received_traced }
  } con productos, objetivos o metas. El total del plan { $plan } no figura en nuestras fuentes (Decisión 5)
outcomes-flow-both-finding = { $planned_name }: de los { $planned } previstos para el presupuesto ordinario, nuestras fuentes { $planned_traced_n ->
    [0] no vinculan nada
   *[other] vinculan { $planned_traced }
  } con productos, objetivos o metas; de los { $received } de ingresos recibidos en total, { $received_traced_n ->
    [0] nada
   *[other] { $received_traced }
  }
outcomes-no-amount = ningún importe hallado
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } sin vínculo: { $count }
outcomes-break = Ningún otro vínculo hallado para { $amount }
outcomes-said-through = { $name }: { $amount } en total.
outcomes-said-stands = { $name }: { $standing }.
outcomes-said-funds = { $money ->
    [yes] { $name } financia { $to } con { $amount }.
   *[no] { $name } financia { $to }; no se halló ningún importe.
  }
outcomes-said-contributes-to = { $money ->
    [yes] { $name } contribuye con { $amount } a { $to }.
   *[no] { $name } contribuye a { $to }.
  }
outcomes-said-measured-by = { $name } se mide con { $to }.
outcomes-said-ends = { $money ->
    [yes] { $name } no tiene más vínculos, con { $amount }.
   *[no] { $name } ({ $kind }) no tiene más vínculos.
  }
outcomes-nothing = No se halló nada sobre este plan en nuestras fuentes

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = Vínculos de una meta, una finalidad o una partida presupuestaria
    .subtitle = De la decisión y el dinero al resultado medido. Línea de puntos: no hallado en nuestras fuentes. Importes en francos suizos a precios corrientes.
    .method = Todos los elementos que conducen al elegido y todos los que se derivan de él, por los vínculos «financia», «contribuye a» y «se mide con», con las decisiones que encomiendan cualquiera de ellos. Una finalidad cuya fecha ha pasado está alcanzada, no alcanzada o no se puede evaluar. Una finalidad aún abierta está en buen camino si su último valor está en una línea recta del valor de referencia a la finalidad, o por encima de ella, en la fecha de ese valor. Las finalidades se evalúan en la fecha de la versión.
outcomes-thread-finding = { $name } ({ $kind }): { $up_n ->
    [0] ningún elemento conduce a él
    [one] un elemento conduce a él
   *[other] { $up } elementos conducen a él
  }, { $down_n ->
    [0] ninguno se deriva de él
    [one] uno se deriva de él
   *[other] { $down } se derivan de él
  } y { $mandates_n ->
    [0] no se halló ninguna decisión que lo encomiende
    [one] una decisión lo encomienda
   *[other] { $mandates } decisiones lo encomiendan
  }
outcomes-thread-decision-finding = { $name } encomienda { $down_n ->
    [one] un elemento
   *[other] { $down } elementos
  } del modelo de resultados
outcomes-no-node = No se ha elegido ningún elemento
outcomes-spent = { $amount } gastados hasta { $date }
outcomes-target-by = finalidad { $value } para { $date }
outcomes-baseline = valor de referencia { $value }
outcomes-latest = último { $value }
outcomes-later = posterior { $value }
outcomes-target-of = finalidad · { $setter }
outcomes-lacking-decision = No se halló ninguna decisión que lo encomiende
outcomes-lacking-money = No se halló dinero que lo pague
outcomes-lacking-purpose = No se halló partida de gasto, producto, objetivo ni meta
outcomes-lacking-target = No se halló finalidad
outcomes-lacking-indicator = No se halló indicador

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = De los resultados al dinero
    .subtitle = Plan { $plan }. Cada fila es un resultado o un indicador. Un punto relleno es un vínculo hallado; un punto vacío, uno que no se halló en nuestras fuentes.
    .method = Los vínculos se siguen hacia atrás dentro del plan desde cada resultado o indicador al final de una cadena. Un propósito es una meta, un objetivo, un producto o un Objetivo de Desarrollo Sostenible. El dinero son ingresos, un plan o un presupuesto.
outcomes-back-finding = Plan { $plan }: de { $ends } resultados e indicadores, nuestras fuentes { $money_n ->
    [0] no vinculan ninguno con financiación
    [one] vinculan uno con financiación
   *[other] vinculan { $money } con financiación
  }; con una decisión, { $decision_n ->
    [0] ninguno
    [one] uno
   *[other] { $decision }
  }
outcomes-end = { $name }
outcomes-step-indicator = Indicador
outcomes-step-target = Finalidad
outcomes-step-purpose = Propósito
outcomes-step-decision = Decisión
outcomes-step-money = Dinero
outcomes-not-found = no hallado
outcomes-back-hover = { $name }<br>{ $step }: { $found }

# -- outcomes-gaps, outcomes-missing -------------------------------------------------------------------
outcomes-gaps = Vínculos que faltan, por plan
    .subtitle = Todos los planes de nuestras fuentes. Cada casilla muestra a cuántos elementos les falta el vínculo, de los que deberían tenerlo. Cuanto más oscuro el tono, mayor la proporción.
    .method = Los planes y las partidas de gasto deberían conducir a un resultado. Los productos, objetivos, resultados, metas y finalidades deberían tener un costo publicado. Las metas y finalidades deberían tener una decisión. Todo resultado e indicador debería estar vinculado con una meta o un propósito. Los objetivos, resultados, metas y finalidades deberían tener algo que los mida. No se cuentan los Objetivos de Desarrollo Sostenible, para los que se comunican gastos, ni las finalidades fijadas fuera del plan.
outcomes-gaps-finding = No se hallaron en nuestras fuentes el costo de { $missing } de { $results } productos, objetivos, metas y finalidades, ni los resultados de { $stranded } de { $lines } planes y partidas de gasto
outcomes-plan-short = { $first }–{ $last }
outcomes-lacks-cost = Costo no hallado
outcomes-lacks-to-results = Planes y partidas de gasto sin vínculo con un resultado
outcomes-lacks-serves = Sin vínculo con una meta
outcomes-lacks-measured = Indicador o finalidad no hallados
outcomes-lacks-mandate = Decisión no hallada
outcomes-of = { $missing } de { $count }
outcomes-none-expected = –
outcomes-missing = Vínculos que faltan en un plan
    .subtitle = Plan { $plan }. Liso: hallado; rayado: no hallado. La tabla los enumera todos.
    .method = Los vínculos que debería tener cada tipo de elemento se cuentan elemento por elemento. La tabla los enumera todos, primero los no hallados.
outcomes-missing-finding = Plan { $plan }: { $missing } de { $expected } vínculos e importes esperados no se hallaron en nuestras fuentes
