# Key messages, answers and the annex: each sentence is filled from the finding of one card.
# `.number` is the one number of a key message that may stand before it in large letters.

brief-gets-networks = { $country }: { $networks } { $number ->
    [1] red de satélite propia
   *[other] redes de satélite propias
  } en la Lista de redes espaciales de la UIT el { $day }{ $others_n ->
    [0] , en bandas que el Reglamento de Radiocomunicaciones planifica país por país para que cada uno encuentre un lugar
   *[other] { $planned_n ->
        [0] {""}
       *[other] ; en las bandas que el Reglamento de Radiocomunicaciones planifica país por país, para que cada uno encuentre un lugar: { $planned }
    }
  }.
    .number = { $networks } { $number ->
        [1] red
       *[other] redes
    }
brief-gets-internet = { $country }: el { $use } de la población utilizaba Internet en { $year }, frente al { $before } en { $from }. El mandato de la UIT incluye conectar a { $people_n ->
    [0] los demás
   *[other] los demás, cuyo número es de { $people }
  }.
    .number = { $use } en línea
brief-gets-shared = La labor de la UIT para conectar a la población sirve a todos: hasta { $year }, Giga, iniciativa de la UIT y el UNICEF, había mejorado el acceso a Internet de escuelas que suman más de { $value } de alumnos.
    .number = { $value } de alumnos

brief-costs-people-system = { $country }: contribución asignada de { $chf } para { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } al tipo de cambio oficial de { $own_year })
   *[other] {""}
  }, es decir, { $below_one ->
    [yes] { $centimes } céntimos de franco
   *[no] { $francs }
  } por habitante y el { $share } de todo lo que se le asigna en el sistema de las Naciones Unidas.
    .number = { $below_one ->
    [yes] { $centimes } céntimos
   *[no] { $francs }
  }
brief-costs-people = { $country }: contribución asignada de { $chf } para { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } al tipo de cambio oficial de { $own_year })
   *[other] {""}
  }, es decir, { $below_one ->
    [yes] { $centimes } céntimos de franco
   *[no] { $francs }
  } por habitante.
    .number = { $below_one ->
    [yes] { $centimes } céntimos
   *[no] { $francs }
  }
brief-costs-system = { $country }: contribución asignada de { $chf } para { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } al tipo de cambio oficial de { $own_year })
   *[other] {""}
  }, el { $share } de todo lo que se le asigna en el sistema de las Naciones Unidas.
    .number = { $chf }
brief-costs = { $country }: contribución asignada de { $chf } para { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } al tipo de cambio oficial de { $own_year })
   *[other] {""}
  }.
    .number = { $chf }
brief-decides = { $country }: elige su clase contributiva para { $period }. { $courses ->
    [2] Puede mantener la de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } o pasar a una superior; no hay ninguna clase inferior disponible.
   *[3] Puede mantener la de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }, pasar a una superior o bajar como máximo hasta { $lowest } { $lowest_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }.
  } { $over ->
    [no] La Conferencia de Plenipotenciarios de { $place } (del { $opened } al { $closed }) fija la fecha límite para anunciarla.
   *[yes] La Conferencia de Plenipotenciarios de { $place } se clausuró el { $closed }; la fecha límite para anunciar una clase no se halló en nuestras fuentes.
  }
    .number = { $period }

brief-answer-texts = Reglas comunes para todos: en { $year }, los miembros de la UIT aprobaron { $itu_t } normas técnicas (Recomendaciones UIT-T), { $itu_r } Recomendaciones y { $reports } Informes sobre radiocomunicaciones.
brief-answer-connecting = Ayuda para conectar a la población: hasta { $year }, Giga, iniciativa de la UIT y el UNICEF, había mejorado el acceso a Internet de escuelas que suman más de { $value } de alumnos.
brief-answer-small = { $members } Estados Miembros tenían redes de satélite propias en la Lista de redes espaciales de la UIT el { $day }; de ellos, { $small } tenían asignada una contribución de menos de una unidad.
brief-answer-growth = De { $from } a { $to }, los ingresos de la UIT { $direction ->
    [up] aumentaron un { $by }
    [down] se redujeron un { $by }
   *[same] no variaron
  } en términos reales; los de { $grew } de { $count } organismos especializados aumentaron.
brief-answer-budgets = El total cuatrienal de la UIT pasó de { $first_amount } ({ $first_stage } { $first_period }) a { $amount } ({ $stage } { $period }): { $constant } a precios constantes.{ $later_n ->
    [0] {""}
   *[other] {" "}No se halló ningún total posterior en nuestras fuentes.
  }
brief-answer-volatility = De { $from } a { $to }, las contribuciones voluntarias variaron de un año a otro un { $voluntary } de su media, y las contribuciones asignadas a todos los miembros, un { $assessed }{ $basis ->
    [usd] , en dólares de los Estados Unidos, que varían también con el tipo de cambio
   *[other] {""}
  }.
brief-answer-purpose = De las contribuciones voluntarias que la UIT recibió en { $year }, { $amount }, el { $earmarked } era para fines específicos; el presupuesto ordinario cubre lo que han acordado todos los Estados Miembros.
brief-answer-projects = { $country }: el plan de las Naciones Unidas para el país contiene { $projects_n ->
    [one] un proyecto de la UIT, que requiere { $required } y dispone de { $available }.
   *[other] { $projects } proyectos de la UIT, que requieren { $required } y disponen de { $available }.
  }
brief-answer-projects-shared = { $country }: comparte { $projects } proyectos de la UIT en planes de las Naciones Unidas con otros Estados y territorios del Pacífico, { $states } en total; en conjunto requieren { $required } y disponen de { $available }.
brief-answer-changes = Entre { $previous } y { $year }, { $up_n ->
    [0] ningún Estado Miembro pasó
    [one] un Estado Miembro pasó
   *[other] { $up } Estados Miembros pasaron
  } a una clase superior y { $down_n ->
    [0] ninguno
    [one] uno
   *[other] { $down }
  } a una inferior{ $new_n ->
    [0] { "" }
    [one] ; uno se adhirió
   *[other] ; { $new } se adhirieron
  }. La variación neta fue de { $net } unidades; la mayor, de { $largest_change }: { $largest }.
brief-answer-concentration = Los { $count } mayores contribuyentes sumaban el { $share } de todas las unidades contributivas en { $year }.
brief-answer-below-one = { $small } de { $members } Estados Miembros estaban en una clase de menos de una unidad en { $year }; en conjunto sumaban el { $small_share } de las unidades.
brief-answer-voluntary = { $country }: además de sus contribuciones asignadas, aportó { $amount } de { $from } a { $to }, según consta en { $recorded } de { $years } años.
brief-answer-mandates = El costo de las nuevas tareas que decidió la Conferencia Mundial de Radiocomunicaciones CMR-19 se estimó en { $amount }; no estaban en el presupuesto cuando el Consejo las examinó en 2020 y 2021.

brief-annex-ratio = { $country }: contribución asignada de { $gdp } por cada millón de USD de PIB para { $months_n ->
    [12] { $year }
    [one] un mes de { $year }
   *[other] { $months } meses de { $year }
  }{ $same ->
    [yes] { "" }
   *[no] {" "}(PIB de { $gdp_year })
  }; conjunto de los Estados Miembros: { $all_gdp }. La escala tiene un mínimo, 1/16 de unidad para una economía de cualquier tamaño, de modo que las economías pequeñas superan la relación del conjunto. Las clases se eligen libremente y no siguen el PIB.
    .subject = Producto interno bruto
brief-annex-proof = { $text } ({ $grade }; cifra { $figure })

# Said in place of a sentence whose newest figure is too old to be set against the class.
brief-too-old = { $subject }: la cifra más reciente en nuestras fuentes es de { $year }. Es más de { $most ->
    [one] un año
   *[other] { $most } años
  } anterior a la clase de { $class_year }, por lo que se omite.
brief-corrected-others = Estas cifras se basan en valores corregidos de otros Estados Miembros, o de totales; lo observado en la fuente y lo que se hizo consta en «Datos y métodos».

# The decision: the classes that are open, treated alike; the audience’s own question follows.
brief-course-keep = • Mantener la clase de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }: { $chf } al año, { $four } en { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } y { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } céntimos por habitante al año
   *[francs] ; { $francs } por habitante al año
  }. Los ingresos de la UIT procedentes de este Estado Miembro ({ $country }) no varían en francos y permiten comprar menos si suben los precios.
brief-course-up = • Subir una clase, a { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }: { $chf } al año, { $four } en { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } y { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } céntimos por habitante al año
   *[francs] ; { $francs } por habitante al año
  }. Son { $difference } más al año para una labor que comparten todos los Estados Miembros.
brief-course-down = • Bajar a { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }, el mínimo que permite el número 165: { $chf } al año, { $four } en { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } y { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } céntimos por habitante al año
   *[francs] ; { $francs } por habitante al año
  }. Son { $difference } menos al año para una labor que comparten todos los Estados Miembros; el Consejo determina cómo se aplica gradualmente una reducción.
brief-course-no-lower-last = • Bajar: no hay clase inferior. Es la más baja de la escala (Convenio, número 468).
brief-course-no-lower-restricted = • Bajar: no hay ninguna clase inferior disponible. Las de 1/8 y 1/16 de unidad son para los países menos adelantados y los que determine el Consejo (Convenio, número 468A).
brief-course-basis = Los importes se calculan a { $unit } por unidad, el valor de 2024–2027; el importe para { $period } no se halló en nuestras fuentes.{ $own_standing ->
    [none] {""}
    [far-from-market] {" "}CHF 1 equivale a { $own_code } { $own_rate }, tipo de cambio oficial medio de { $own_year } (Banco Mundial); los tipos de mercado eran muy distintos.
   *[usable] {" "}CHF 1 equivale a { $own_code } { $own_rate }, tipo de cambio oficial medio de { $own_year } (Banco Mundial).
  }
brief-course-when = { $over ->
    [no] La Conferencia de Plenipotenciarios de { $place } (del { $opened } al { $closed }) fija la fecha límite para anunciar una clase (número 161E). Hasta entonces puede elegirse una clase inferior, y después en { $next }.
   *[yes] No se halló en nuestras fuentes la fecha límite para anunciar una clase (número 161E). Si ya ha pasado, la próxima ocasión para elegir una clase inferior será en { $next }.
  } El Estado Miembro que no anuncia ninguna conserva la suya (número 161F); una clase superior puede elegirse en cualquier momento (número 165B). Por comprobar en los Textos Fundamentales.
brief-course-all = Para { $period }, cada Estado Miembro elige libremente su clase contributiva (Constitución, número 160). Puede mantener su clase, pasar a cualquiera superior o bajar dentro del límite del número 165.
brief-course-all-question = Se invita a las delegaciones a indicar lo que desearían que la Unión hiciera con más, con lo mismo y con menos.
