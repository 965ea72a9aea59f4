# The first page: the case for ITU in seven short screens.

page-case-lead = El espectro radioeléctrico, las órbitas de satélites y las normas de telecomunicaciones funcionan más allá de las fronteras porque los Estados los acuerdan en la UIT, la Unión Internacional de Telecomunicaciones, organismo especializado de las Naciones Unidas.
story-hero-no-country = Elija su país para ver qué recibe y cuánto le cuesta.
story-briefing = Obtener un dosier
story-simulator = Comparar clases contributivas
story-evidence = Ver las pruebas
story-hero-cost = La UIT funcionó con { $amount } en { $year }: { $cents } { $currency ->
    [USD] centavos de dólar
   *[CHF] céntimos de franco
  } por habitante de sus Estados Miembros.
story-profile = Página del país: { $country }
story-does = Qué hace la UIT
story-does-lead = En la UIT, los Estados Miembros hacen tres cosas que ninguno puede hacer solo. Comparten el espectro radioeléctrico y las órbitas de satélites sin interferencias. Acuerdan normas comunes. Y colaboran para conectar a quienes no tienen conexión.
story-does-texts = En { $year }, los miembros de la UIT aprobaron { $itu_t } Recomendaciones UIT-T, { $itu_r } Recomendaciones UIT-R y { $reports } Informes UIT-R, nuevos y revisados.
story-does-networks = El { $day }, { $members } Estados Miembros tenían redes de satélite propias en la Lista de redes espaciales de la UIT.
story-gets = { $country }: qué recibe
story-gets-anyone = Qué recibe cada Estado Miembro
story-gets-lead = La mayor parte de lo que hace la UIT es compartida: una norma, una atribución de frecuencias o una órbita coordinada sirve a todos los Estados que la utilizan. Una parte puede contarse Estado por Estado.
story-gets-members = De los { $members } Estados Miembros con redes de satélite en la lista, { $small } tenían asignada una contribución de menos de una unidad contributiva.
story-gets-internet = { $country }: el { $use } de la población utilizaba Internet en { $year }, frente al { $before } en { $from }. El número de personas sin conexión era de { $people }.
story-gets-pledges = Hasta { $year }, gobiernos, empresas y otras entidades habían prometido { $pledged } para conectar a la población a través de Partner2Connect, que dirige la UIT. Estas promesas no son ingresos de la UIT.
story-cost = { $country }: cuánto le cuesta
story-cost-anyone = Cuánto cuesta
story-run = ¿Está bien gestionada?
story-run-lead = Cómo han variado sus ingresos, sus presupuestos y su plantilla a lo largo de los años.
story-run-staff = La UIT tenía { $last } funcionarios a finales de { $to }, frente a { $first } a finales de { $from }.
story-now = Por qué ahora
story-now-connectivity = Conectar a todo el mundo de aquí a { $year } costaría, según las estimaciones, entre { $low } y { $high }, sumados todos los inversores. De esa cantidad, { $policy } corresponden a políticas y reglamentación, el ámbito propio de la UIT.
story-others = Qué decidieron otros Estados Miembros
story-others-net = Para { $year }, { $up_n ->
    [0] ningún Estado Miembro eligió
    [one] un Estado Miembro eligió
   *[other] { $up } Estados Miembros eligieron
  } una clase superior, { $down_n ->
    [0] ninguno
    [one] uno
   *[other] { $down }
  } una inferior y { $new_n ->
    [0] ninguno se adhirió
    [one] uno se adhirió
   *[other] { $new } se adhirieron
  }: una variación neta de { $net } unidades. La mayor variación fue de { $largest_change } unidades: { $largest }.
story-decide = { $country }: qué puede decidir
story-decide-anyone = Qué hay que decidir
story-decide-lead = Cada Estado Miembro elige libremente su clase contributiva. Una clase superior puede elegirse en cualquier momento; una inferior, solo en una Conferencia de Plenipotenciarios. El Estado Miembro que no anuncia ninguna conserva la suya. (Por comprobar en los Textos Fundamentales.)

cost-choose = Elija un Estado Miembro para ver la contribución que tiene asignada.
cost-itu = UIT
cost-system = Todas las organizaciones del sistema de las Naciones Unidas
cost-gdp = Economía: { $gdp } ({ $year })

case-cost-per-person = Ingresos de la UIT por habitante
    .subtitle = Centésimas de la moneda por habitante de los Estados Miembros, por año: { $basis }
    .method = Todos los ingresos que la UIT recibió en el año, incluidas las contribuciones voluntarias, divididos por la población de todos los Estados Miembros de los que se conoce.
case-cost-per-person-finding = La UIT funcionó con { $amount } en { $year }: { $cents } { $currency ->
    [USD] centavos de dólar
   *[CHF] céntimos de franco
  } por habitante de sus Estados Miembros (población: { $people })
case-spectrum = Espectro radioeléctrico y órbitas de satélites
    .subtitle = Cifras publicadas, cada una con su año
    .method = Cifras tal como se publicaron. Son las últimas de nuestras fuentes; puede haber otras posteriores.
case-spectrum-finding = { $value } Estados Miembros negociaron las normas radioeléctricas mundiales en la Conferencia Mundial de Radiocomunicaciones de { $year }
case-standards = Normas
    .subtitle = Cifras publicadas, cada una con su año
    .method = Cifras tal como se publicaron. Son las últimas de nuestras fuentes; puede haber otras posteriores.
case-standards-finding = Más de { $value } Recomendaciones UIT-T, las normas en que se basan numerosas redes y dispositivos, estaban en vigor en { $year }
case-connecting = Conectar a la población
    .subtitle = Cifras publicadas, cada una con su año
    .method = Cifras tal como se publicaron. Giga es una iniciativa conjunta de la UIT y el UNICEF: sus resultados no son obra exclusiva de la UIT.
case-connecting-finding = Hasta { $year }, Giga, que la UIT gestiona con el UNICEF, había mejorado el acceso a Internet de escuelas que suman más de { $value } de alumnos
case-fact-f0897 = Estados Miembros participaron en la Conferencia Mundial de Radiocomunicaciones de { $year }
    .number = { $value }
case-fact-f0883 = Recomendaciones UIT-R estaban en vigor en { $year }
    .number = { $value }
case-fact-f0908 = de espectro abrió a la 5G la Conferencia Mundial de Radiocomunicaciones de { $year }
    .number = { $value } GHz
case-fact-f0695 = Recomendaciones UIT-T estaban en vigor en { $year }; en ellas se basan el vídeo, la banda ancha y las redes móviles
    .number = más de { $value }
case-fact-f0694 = Recomendaciones UIT-T, nuevas o revisadas, se aprobaron en 2019 y { $year }
    .number = más de { $value }
case-fact-f0672 = normas de la UIT sobre seguridad se habían publicado hasta { $year }
    .number = más de { $value }
case-fact-f0866 = número de alumnos con mejor acceso a Internet en la escuela hasta { $year } a través de Giga (UIT y UNICEF)
    .number = más de { $value }
case-fact-f0635 = estudiantes utilizaron la Academia de la UIT en { $year }, de 190 países
    .number = casi { $value }
case-fact-f0667 = países participaron en los ciberejercicios regionales de la UIT en { $year }
    .number = más de { $value }
country-cost = Lo que la UIT cuesta al Estado Miembro
    .subtitle = Contribución asignada del último año conocido, comparada con el total asignado al Estado Miembro en el sistema de las Naciones Unidas ese año, en dólares de los Estados Unidos
    .method = La clase contributiva multiplicada por el importe de la unidad y dividida por la población del mismo año. La proporción se calcula en dólares de los Estados Unidos, al valor de la unidad en ese año: la contribución dividida por el total que las organizaciones del sistema de las Naciones Unidas asignaron al gobierno en el mismo año.
country-cost-people-system-finding = { $country }: contribución asignada de { $chf } para { $year }, es decir, { $below_one ->
    [yes] { $centimes } céntimos de franco
   *[no] { $francs }
  } por habitante y el { $share } del total de sus contribuciones asignadas en el sistema de las Naciones Unidas
country-cost-people-finding = { $country }: contribución asignada de { $chf } para { $year }, es decir, { $below_one ->
    [yes] { $centimes } céntimos de franco
   *[no] { $francs }
  } por habitante
country-cost-system-finding = { $country }: contribución asignada de { $chf } para { $year }, el { $share } del total de sus contribuciones asignadas en el sistema de las Naciones Unidas
country-cost-finding = { $country }: contribución asignada de { $chf } para { $year }
country-near-by-gdp = Estados Miembros con una economía de tamaño similar
    .subtitle = Contribución asignada al año, en francos suizos, comparada con la de los cinco Estados Miembros más próximos por producto interno bruto
    .method = Los más próximos según el cociente entre los últimos productos internos brutos conocidos. Junto a cada nombre figura el año de ese dato. Cada Estado Miembro elige libremente su clase, de modo que las diferencias reflejan elecciones.
country-near-by-gdp-finding = { $country }: de los { $count } Estados Miembros con economías más próximas, { $more_n ->
    [0] { $same_n ->
        [0] { $less } { $less_n ->
            [one] tenía
           *[other] tenían
        } asignada una contribución menor para { $year }
       *[other] { $same } { $same_n ->
            [one] tenía
           *[other] tenían
        } asignada la misma contribución para { $year }{ $less_n ->
            [0] {""}
           *[other] {" "}y { $less }, una menor
        }
    }
   *[other] { $more } { $more_n ->
            [one] tenía
           *[other] tenían
        } asignada una contribución mayor para { $year }{ $same_n ->
        [0] { $less_n ->
            [0] {""}
           *[other] {" "}y { $less }, una menor
        }
       *[other] { $less_n ->
            [0] {" "}y { $same }, la misma
           *[other] ; { $same }, la misma, y { $less }, una menor
        }
    }
  }

case-all-other = Todos los demás ingresos
case-worth = { $amount } a precios de 2024

case-revenue = Proporción de los ingresos aportada por los Estados Miembros
    .subtitle = Ingresos por año, { $basis }
    .method = Los ingresos totales por año proceden del cuadro por tipo de financiación. La parte de los Estados Miembros es lo asignado a los gobiernos en el cuadro por contribuyente. Los dólares se convierten a los precios elegidos al tipo de cambio del año.
case-revenue-finding = Las contribuciones de los Estados Miembros fueron el { $share } de todos los ingresos de la UIT en { $year }: { $amount } de { $total }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }

case-units = Unidades contributivas desde 1998
    .subtitle = Unidades contributivas por año; no se han hallado totales de 2002 a 2012
    .method = Los totales de 1998 a 2001 son los publicados en el informe anual. A partir de 2013 se suman las clases de todos los Estados Miembros.
case-units-finding = Los Estados Miembros sumaban { $units } unidades contributivas según sus clases en { $year }, por debajo de las { $first_units } publicadas para { $first }
case-units-rise-finding = Los Estados Miembros sumaban { $units } unidades contributivas según sus clases en { $year }, { $change } más que el año anterior, pero por debajo de las { $first_units } publicadas para { $first }

case-unit-value = El valor real de la unidad contributiva
    .subtitle = Importe fijado (línea de puntos) y a precios constantes de 2024
    .method = El importe de la unidad en cada año se multiplica por la variación de los precios de consumo suizos entre ese año y 2024.
case-unit-value-finding = La unidad contributiva se mantuvo en { $amount } de { $since } a { $year }, y la inflación le restó el { $lost } de su valor

case-needs = Personas sin conexión en el mundo
    .subtitle = Personas sin conexión en el mundo, una estimación por año. La edición cambia en la línea de trazos
    .method = Cada año muestra una estimación publicada; la página de necesidades sin cubrir enumera todas las ediciones. Una nueva edición revisa años anteriores, y una diferencia entre ediciones no es una variación medida. Por eso el título compara solo años de la última edición. La línea de trazos marca el cambio de edición.
case-needs-finding = El número estimado de personas sin conexión era de { $people } en { $year }, frente a { $first_people } en { $first } según la misma edición de la estimación

case-efficiency = Presupuestos cuatrienales a precios corrientes y constantes
    .subtitle = Millones de francos suizos para cuatro años, según lo publicado
    .method = Totales publicados de fases distintas (presupuestos, planes y una previsión), que el título indica. Para los precios constantes, cada total se divide por la media de los precios de consumo suizos de sus cuatro años, con 2024 como 1.
case-efficiency-finding = El presupuesto cuatrienal de la UIT se redujo un { $lost } en términos reales: de { $first_amount } ({ $first_stage } { $first_period }) a { $amount } ({ $stage } { $period }){ $later_n ->
    [0] {""}
   *[other] , el último total hallado en nuestras fuentes
 }
case-member-states = Estados Miembros
story-proof = Comprobar esta cifra: { $figure }
