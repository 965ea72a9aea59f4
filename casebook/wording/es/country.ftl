page-country = Su país
page-country-heading = Estados Miembros
page-country-lead = Cada Estado Miembro tiene su propia página: qué recibe, cuánto le cuesta y qué puede decidir. Busque, pulse en el mapa o elija de la lista.

# -- finding one ---------------------------------------------------------------------------------
country-search = Buscar un Estado Miembro
country-search-placeholder = Nombre en cualquier idioma de las Naciones Unidas, código ISO o nombre corriente
country-search-none = No se ha encontrado nada para «{ $text }». Pruebe otra grafía, un código ISO o la lista siguiente.
country-search-found = { $found_n ->
    [one] Un Estado Miembro encontrado
   *[other] { $found } Estados Miembros encontrados
  }
country-map-hint = Pulse en un Estado Miembro para abrir su página, o utilice la lista siguiente.
country-list = Todos los Estados Miembros
country-list-lead = El número que sigue a cada nombre es su clase contributiva en { $year }, en unidades.
country-all = Todos los Estados Miembros
country-choose = Elija un Estado Miembro<br>para ver sus cifras.

country-map = Mapa mundial por clase contributiva
    .subtitle = Clase contributiva en el último año, en unidades contributivas, todos los Estados Miembros. Gris: sin clase. { disclaimer }
    .method = Cada Estado Miembro lleva el color de su clase en el último año; los Estados Miembros pequeños llevan además un punto. Las zonas sin clase propia, o cuya condición no está resuelta, aparecen en gris; ello no implica opinión alguna sobre su condición. El mapa de base se elabora con geodatos de las Naciones Unidas. { disclaimer }

# -- the head of a profile -----------------------------------------------------------------------
country-codes = ISO 3166-1: { $iso3 }, { $iso2 } · M49 de las Naciones Unidas: { $m49 }
country-names = Nombre en los seis idiomas de las Naciones Unidas
country-badge-region = Región de la UIT: { $region }
country-badge-council = Miembro del Consejo 2023–2026 (región { $letter }, { $area })
country-badge-ldc-due = Salida prevista del grupo de países menos adelantados: { $exact ->
    [yes] el { $when }
   *[no] { $when }
  }
country-no-council = No es miembro del Consejo 2023–2026
council-area-a = Américas
council-area-b = Europa Occidental
council-area-c = Europa Oriental y Asia Septentrional
council-area-d = África
council-area-e = Asia y Australasia
country-fact-class = Clase contributiva, { $year }
country-fact-class-value = { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }
country-fact-chf = Contribución asignada para { $months_n ->
    [12] { $year }
    [one] un mes de { $year }
   *[other] { $months } meses de { $year }
  }, en francos suizos
country-fact-usd = La misma, en dólares de los Estados Unidos
country-fact-share = Proporción de todas las unidades
country-fact-rank = Puesto en la UIT
country-fact-rank-value = { $rank } de { $members }
country-fact-region = Puesto en la región: { $region }
country-facts-proof = La clase, la contribución, la proporción y los puestos proceden de [{ $class_name }](#country-class), cifra { $class_figure }, y de [{ $share_name }](#country-share), cifra { $share_figure }. Los Estados Miembros de la misma clase comparten puesto.

# -- what is notable -----------------------------------------------------------------------------
country-notable-proof = Gráfico: [{ $name }](#{ $card }), cifra [{ $figure }](verify?figure={ $figure })
country-notable-new = { $country }: clase contributiva de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, su primer año registrado
country-notable-held = { $country }: misma clase, de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }, durante los { $years } años transcurridos de { $from } a { $to }
country-notable-up = { $country }: última variación en { $year }, cuando pasó a una clase superior, de { $before } a { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }
country-notable-down = { $country }: última variación en { $year }, cuando pasó a una clase inferior, de { $before } a { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }{ $larger ->
    [yes] ; la reducción supera el límite general del número 165 de la Constitución, y puede que la Conferencia de Plenipotenciarios la autorizara
   *[no] { "" }
  }
country-notable-assessed = { $country }: de { $from } a { $to } se le asignaron contribuciones por { $chf } ({ $usd } a los tipos de cambio de esos años)
country-notable-share = { $country }: el { $share } de todas las unidades contributivas en { $year }, puesto { $rank } de { $members }, { $others_n ->
    [0] no compartido con ningún otro
    [one] compartido con otro
   *[other] compartido con otros { $others }
  }
country-notable-voluntary = { $country }: de { $from } a { $to } aportó { $amount } en contribuciones voluntarias, en { $recorded_n ->
    [one] un año
   *[other] { $recorded } años
  }. Esa cantidad equivale al { $beside } de sus contribuciones asignadas
country-notable-economy = { $country }: para { $months_n ->
    [12] { $year }
    [one] un mes de { $year }
   *[other] { $months } meses de { $year }
  } se le asignaron { $own } por cada millón de USD de PIB{ $same ->
    [yes] { "" }
   *[no] {" "}de { $gdp_year }
  }, frente a { $all } para el conjunto de los Estados Miembros. Las clases se eligen libremente, tienen un mínimo y no siguen el PIB
country-notable-peers-finding = { $country } y { $peers_n ->
    [one] un Estado Miembro comparable
   *[other] { $peers } Estados Miembros comparables
  } ({ $rule }): { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } { $lower_n ->
            [one] estaba
           *[other] estaban
        } en una clase inferior en { $year }
       *[other] { $same } { $same_n ->
            [one] estaba
           *[other] estaban
        } en la misma clase en { $year }{ $lower_n ->
            [0] {""}
           *[other] {" "}y { $lower }, en una inferior
        }
    }
   *[other] { $higher } { $higher_n ->
            [one] estaba
           *[other] estaban
        } en una clase superior en { $year }{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] {" "}y { $lower }, en una inferior
        }
       *[other] { $lower_n ->
            [0] {" "}y { $same }, en la misma
           *[other] ; { $same }, en la misma, y { $lower }, en una inferior
        }
    }
  }
country-notable-peers-class-finding = { $country }: { $peers_n ->
    [one] otro Estado Miembro estaba
   *[other] otros { $peers } Estados Miembros estaban
  } en la misma clase en { $year }. Desde { $from }, de ellos, los que llegaron desde una clase inferior son { $up }; desde una superior, { $down }; y los que no variaron, { $same }
country-notable-internet = { $country }: el { $use } de la población utilizaba Internet en { $year }, frente al { $before } en { $from }{ $people_n ->
    [0] {""}
   *[other] ; personas sin conexión: { $people }
  }

# -- class and contribution ----------------------------------------------------------------------
country-class = Clase contributiva e importe anual
    .subtitle = { $country_chosen ->
    [yes] { $country }: unidades contributivas y contribución asignada para el año en dólares de los Estados Unidos (también en francos suizos cuando cambió la clase), { $years }
   *[no] Unidades contributivas por año, y contribución en francos suizos y dólares de los Estados Unidos
  }
    .method = La clase es el importe asignado dividido por el valor de una unidad en ese año. En francos suizos, una unidad equivale a CHF 318 000 al año. En dólares de los Estados Unidos es lo asignado al Japón dividido por sus 30 unidades, de modo que una contribución en dólares varía con el tipo de cambio aunque no varíe la clase. Las cifras indican lo que se asignó, no lo que se recibió. Al Estado Miembro que se adhiere durante un año se le asigna la contribución a partir del primer día del mes de su adhesión (Convenio, número 472). Un triángulo marca un año en que cambió la clase. Según el número 165 de la Constitución, una clase de tres unidades o más puede reducirse como máximo en un 15 por ciento de sus unidades, redondeado a la clase inmediatamente inferior. Una clase de menos de tres unidades puede reducirse como máximo en una clase. Ambas reducciones se miden respecto de la clase elegida para el periodo contributivo anterior. En circunstancias excepcionales puede autorizarse una reducción mayor. Las reducciones mayores llevan un asterisco: puede que la Conferencia de Plenipotenciarios las autorizara, cosa que las cifras no muestran. Los aumentos son libres en todo momento. No se comprueba si se cumplen las condiciones para las clases de 1/8 y 1/16. El signo † marca valores corregidos, que se explican en «Acerca de esta cifra» y en la página de datos.
country-class-held-finding = { $country }: clase contributiva de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, { $least ->
    [yes] la misma desde al menos { $from }
   *[no] la misma desde { $from }
  }, con una contribución asignada de { $chf } ({ $usd })
country-class-year-finding = { $country }: clase contributiva de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, con una contribución asignada de { $chf } ({ $usd })
country-class-first-finding = { $country }: clase contributiva de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, con una contribución asignada de { $chf } ({ $usd }){ $months_n ->
    [12] { "" }
    [one] , por un mes del año
   *[other] , por { $months } meses del año
  }; no consta ninguna clase anterior
country-class-up-finding = { $country }: clase contributiva de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, superior a la que tenía antes de { $changed } ({ $before }), con una contribución asignada de { $chf } ({ $usd })
country-class-down-finding = { $country }: clase contributiva de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, inferior a la que tenía antes de { $changed } ({ $before }), con una contribución asignada de { $chf } ({ $usd })
country-panel-class = Unidades contributivas
country-panel-chf = Contribución asignada para el año, francos suizos
country-panel-usd = Contribución asignada para el año, dólares de los EE.UU.
country-went-up = aumento de { $before } a { $units }
country-went-down = reducción de { $before } a { $units }
country-went-new = primer año registrado, { $units }
country-no-class = No consta<br>ninguna clase

# -- share and rank ------------------------------------------------------------------------------
country-share = Proporción y puesto en la UIT y en su región
    .subtitle = { $country_chosen ->
    [yes] { $country }: proporción de las unidades contributivas de todos los Estados Miembros y de su región de la UIT, con su puesto, { $years }. Cada panel tiene su propia escala
   *[no] Proporción de las unidades contributivas de todos los Estados Miembros y de la región, con el puesto
  }
    .method = La clase se divide por la suma de las clases de todos los Estados Miembros, y de los de la misma región de la UIT, en el mismo año. El puesto 1 corresponde a la clase más alta, y los Estados Miembros de la misma clase comparten puesto. Una proporción también varía cuando otros cambian de clase.
country-share-finding = { $country }: el { $share } de todas las unidades contributivas en { $year } (puesto { $rank } de { $members }) y el { $region_share } de las de { $region } (puesto { $region_rank } de { $region_members })
country-panel-union = Todos los Estados Miembros
country-panel-region = Región de la UIT: { $region }
country-share-and-rank = { $share }, puesto { $rank } de { $members }

# -- peers ---------------------------------------------------------------------------------------
country-peers = Comparación con Estados Miembros similares
    .subtitle = { $country_chosen ->
    [yes] { $country } y los Estados Miembros comparables en el último año, una marca por Estado Miembro en la fila de su clase, en unidades contributivas. La marca apunta hacia arriba o hacia abajo si la clase es superior o inferior a la del primer año conocido, y es redonda si es la misma. Comparables: { $peers }
   *[no] Un Estado Miembro y los comparables, por clase contributiva
  }
    .method = Comparables son: { $peers }. Los grupos son los países menos adelantados, los países en desarrollo sin litoral y los pequeños Estados insulares en desarrollo, según el último año de las clases. Los Estados Miembros del mismo grupo son comparables. Los más próximos por producto interno bruto o por población lo son según el cociente, cada uno con su última cifra conocida. El primer año conocido es 2013; para Palau, que se adhirió en 2024, es 2024. La regla se elige en los filtros y se guarda en el enlace. La tabla compara la contribución del último año con el último producto interno bruto conocido, de cinco años antes como máximo.
country-peers-finding = { $country }: { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }. { $peers_n ->
    [one] Del único Estado Miembro comparable,
   *[other] De los { $peers } Estados Miembros comparables,
  } { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } { $lower_n ->
            [one] estaba
           *[other] estaban
        } en una clase inferior
       *[other] { $same } { $same_n ->
            [one] estaba
           *[other] estaban
        } en la misma clase{ $lower_n ->
            [0] {""}
           *[other] {" "}y { $lower }, en una inferior
        }
    }
   *[other] { $higher } { $higher_n ->
            [one] estaba
           *[other] estaban
        } en una clase superior{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] {" "}y { $lower }, en una inferior
        }
       *[other] { $lower_n ->
            [0] {" "}y { $same }, en la misma
           *[other] ; { $same }, en la misma, y { $lower }, en una inferior
        }
    }
  }
country-peers-class-finding = { $country }: clase de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }, compartida con { $peers_n ->
    [one] otro Estado Miembro
   *[other] otros { $peers } Estados Miembros
  }. Desde { $from }, de ellos, los que llegaron desde una clase inferior son { $up }; desde una superior, { $down }; y los que no variaron, { $same }
country-peers-nothing = Esta regla no da Estados Miembros comparables:<br>elija otra en los filtros.
country-peer-hover = { $name }: { $units }; en { $year }: { $before }
country-peer-and-others = { $name } + { $others }

# -- people and economy --------------------------------------------------------------------------
country-relative = En relación con la población y la economía
    .subtitle = { $country_chosen ->
    [yes] { $country } y el conjunto de los Estados Miembros: contribución asignada por 1 000 habitantes ({ $basis }), y en dólares de los Estados Unidos por cada millón de USD de producto interno bruto, { $years }
   *[no] Contribución por 1 000 habitantes y por cada millón de USD de producto interno bruto
  }
    .method = La contribución asignada para el año se divide por la población de ese año y se multiplica por mil. En dólares de los Estados Unidos se divide también por el producto interno bruto a precios corrientes y se multiplica por un millón. Cuando no se conoce el producto interno bruto del año, se utiliza el último de los cinco años anteriores y se indica su año; las cifras más antiguas se omiten. Conjunto de los Estados Miembros (línea de trazos): la suma de sus contribuciones dividida por la suma de sus poblaciones, o de sus productos internos brutos, para aquellos de los que se conocen ambas cifras. Los productos internos brutos son del mismo año que el del Estado Miembro. Las clases se eligen libremente y no están concebidas para seguir la población ni el producto interno bruto. El signo † marca valores corregidos; a un Estado Miembro que se adhirió durante un año se le asignó la contribución de una parte de este.
country-relative-finding = { $country }: contribución asignada de { $people } por 1 000 habitantes para { $months_n ->
    [12] { $year }
    [one] un mes de { $year }
   *[other] { $months } meses de { $year }
  } (conjunto de los Estados Miembros: { $all }) y de { $gdp } por cada millón de USD de PIB{ $same ->
    [yes] { "" }
   *[no] {" "}de { $gdp_year }
  } (conjunto: { $all_gdp })
country-relative-people-finding = { $country }: contribución asignada de { $people } por 1 000 habitantes para { $months_n ->
    [12] { $year }
    [one] un mes de { $year }
   *[other] { $months } meses de { $year }
  } (conjunto de los Estados Miembros: { $all }). Su producto interno bruto no figura en nuestras fuentes
country-relative-old-finding = { $country }: contribución asignada de { $people } por 1 000 habitantes para { $months_n ->
    [12] { $year }
    [one] un mes de { $year }
   *[other] { $months } meses de { $year }
  } (conjunto de los Estados Miembros: { $all }). Su último producto interno bruto en nuestras fuentes, de { $gdp_year }, es demasiado antiguo para comparar
country-relative-none-finding = No se hallaron en nuestras fuentes la población ni el producto interno bruto: { $country }
country-panel-people = { $unit } por 1 000 habitantes
country-panel-gdp = USD por cada millón de USD de PIB
country-all-together = Conjunto
country-no-population = La población no figura en nuestras fuentes
country-product-of = { $amount } (PIB de { $year })
country-no-gdp = Ningún año con contribución<br>y producto interno bruto a la vez

# -- yardstick -----------------------------------------------------------------------------------
country-yardstick-pick = Comparar con
country-yardstick-off = Sin comparación
country-yardstick = Comparación con la escala de las Naciones Unidas u otro organismo
    .subtitle = { $country_chosen ->
    [yes] { $country }: proporción de las unidades contributivas de la UIT, comparada con: { $yardstick }; { $years }
   *[no] Proporción de las unidades contributivas de la UIT, comparada con otra escala
  }
    .method = Las clases de la UIT se eligen libremente, mientras que las escalas de las Naciones Unidas y de la mayoría de los organismos siguen la capacidad de pago y tienen mínimos y máximos. Las proporciones no tienen por qué coincidir, y una diferencia no dice nada de cuál debería ser la proporción. Otra escala solo se muestra si se elige, y una cada vez. Escala de cuotas de las Naciones Unidas: la contribución asignada a cada Estado para la Secretaría de las Naciones Unidas dividida por la suma de todas, lo que reproduce la escala. Todas las contribuciones asignadas en el sistema de las Naciones Unidas, o a un organismo: el importe dividido por la suma de los importes que la fuente recoge para todos los gobiernos en ese año, según lo comunicado. Se omiten los ajustes negativos, como los reembolsos.
country-yardstick-finding = { $country }: { $share } de las unidades contributivas de la UIT en { $year }, en comparación con el { $beside } según otra escala: { $yardstick }
yardstick-none = ninguna comparación elegida
country-share-of-units = Unidades de la UIT
country-yardstick-un-scale = Escala de las Naciones Unidas
country-yardstick-un-system = Sistema de las Naciones Unidas
country-yardstick-fao = FAO
country-yardstick-iaea = OIEA
country-yardstick-icao = OACI
country-yardstick-ilo = OIT
country-yardstick-imo = OMI
country-yardstick-unesco = UNESCO
country-yardstick-unido = ONUDI
country-yardstick-upu = UPU
country-yardstick-who = OMS
country-yardstick-wipo = OMPI
country-yardstick-wmo = OMM

# -- voluntary -----------------------------------------------------------------------------------
country-voluntary = Contribuciones voluntarias a la UIT
    .subtitle = { $country_chosen ->
    [yes] { $country}: aportado por el gobierno además de la contribución asignada, por año, { $basis }, { $years }. Liso: para fines específicos; rayado: sin fines específicos; sin barra: nada registrado
   *[no] Aportado por el gobierno además de la contribución asignada, por año
  }
    .method = Importes en dólares de los Estados Unidos que la UIT comunicó a la Junta de los Jefes Ejecutivos, correspondientes a gobiernos; convertidos al tipo de cambio de la unidad contributiva. La fuente registra una contribución en el año en que la UIT la contabilizó como ingreso, que puede no ser el año en que se recibió. Las contribuciones en especie se incluyen en la medida en que la UIT las valoró. Una celda vacía significa que no consta nada, no que el valor sea cero.
country-voluntary-finding = { $country }: { $amount } en contribuciones voluntarias a la UIT de { $from } a { $to }, registradas en { $recorded } de { $years } años
country-voluntary-none-finding = No consta ninguna contribución voluntaria de { $from } a { $to }: { $country }
country-voluntary-nothing = Nada registrado<br>en estos años.
country-panel-voluntary = Miles de { $unit }
country-earmarked = para fines específicos
country-unearmarked = sin fines específicos

# -- expenses ------------------------------------------------------------------------------------
country-expenses = Gastos de la UIT registrados en el país
    .subtitle = { $country_chosen ->
    [yes] { $country }: gastos de la UIT registrados para el país, por año, { $basis }, { $years }. –: nada registrado; rayado: año sin cifras para ningún país
   *[no] Gastos de la UIT registrados para el país, por año
  }
    .method = Gastos por país comunicados a la Junta de los Jefes Ejecutivos, en dólares de los Estados Unidos, convertidos al tipo de cambio de la unidad contributiva. La cobertura es limitada: la fuente nombra entre 1 y 43 países y territorios al año, ninguno en 2021, y 85 de los 194 Estados Miembros en total. La mayor parte de la labor de la UIT no se registra por país, de modo que un espacio en blanco no significa que no se gastara nada. Los importes registrados para Suiza corresponden sobre todo a la Sede, que sirve a todos los Estados Miembros. Los importes negativos son ajustes de años anteriores. El número de lugares nombrados cada año figura en la tabla.
country-expenses-finding = { $country }: la UIT registró gastos por { $amount } en { $recorded } de { $years } años, de { $from } a { $to }. La mayor parte de su labor no se registra por país
country-expenses-adjusted-finding = { $country }: la UIT registró { $amount }, un ajuste de años anteriores, en { $recorded } de { $years } años, de { $from } a { $to }. La mayor parte de su labor no se registra por país
country-expenses-seat-finding = { $country }: la UIT registró gastos por { $amount } en { $recorded } de { $years } años, de { $from } a { $to }, sobre todo para la Sede, que sirve a todos los Estados Miembros
country-expenses-none-finding = { $country }: no constan gastos de la UIT de { $from } a { $to }. La mayor parte de su labor no se registra por país
country-expenses-nothing = No consta nada. Ello no significa<br>que no se gastara nada.
country-expenses-no-year = Sin cifras para ningún país en { $year }
country-panel-expenses = Miles de { $unit }

# -- projects ------------------------------------------------------------------------------------
country-projects = Proyectos de la UIT en el plan de las Naciones Unidas para el país
    .subtitle = { $country_chosen ->
    [yes] { $country }: dólares de los Estados Unidos que requieren los proyectos de 2021 a 2028; los 12 con mayor déficit. Liso: disponible; rayado: sin financiar. La tabla enumera todos los proyectos
   *[no] Dólares de los Estados Unidos que los proyectos de la UIT en el plan de las Naciones Unidas para el país requieren, tienen y les faltan
  }
    .method = Proyectos con la UIT que los equipos de las Naciones Unidas en los países introdujeron en UN INFO. El déficit es el dinero requerido menos el disponible. Los títulos figuran como los imprime la fuente, en el idioma del plan para el país; la fuente abrevia los largos. No todas las necesidades figuran en un plan para el país: 26 de los 194 Estados Miembros tienen proyectos de este tipo. Nueve Estados y territorios del Pacífico comparten un espacio de trabajo, cuyos importes no pueden repartirse entre ellos.
country-projects-finding = { $country }: UN INFO recoge { $projects_n ->
    [one] un proyecto de la UIT
   *[other] { $projects } proyectos de la UIT
  }, con { $available } de los { $required } necesarios{ $gap_n ->
    [0] { "" }
   *[other] ; sin financiar: { $gap }
  }
country-projects-shared-finding = { $country }: { $projects } proyectos de la UIT compartidos con otros Estados y territorios del Pacífico ({ $states } en total). De los { $required } necesarios hay disponibles { $available }; sin financiar: { $gap }
country-projects-none-finding = UN INFO no recoge ningún proyecto de la UIT en este país: { $country }
country-projects-nothing = Ningún proyecto de la UIT en UN INFO
country-project-lacks = sin financiar: { $gap }
country-project-has-all = financiado por completo

# -- Internet ------------------------------------------------------------------------------------
country-internet = Uso de Internet y personas sin conexión
    .subtitle = { $country_chosen ->
    [yes] { $country}: proporción de la población que utiliza Internet y número de personas que no lo hacen, por año, en la medida en que se conocen
   *[no] Proporción de la población que utiliza Internet y número de personas que no lo hacen
  }
    .method = Personas que utilizan Internet, en porcentaje de la población, según estimaciones o datos de la UIT. Las personas sin conexión son la población multiplicada por la proporción que no utiliza Internet, ambas del mismo año. Los años sin cifra se omiten; no se rellenan.
country-internet-finding = { $country }: el { $use } de la población utilizaba Internet en { $year }, frente al { $before } en { $from }{ $people_n ->
    [0] {""}
   *[other] ; personas sin conexión: { $people }
  }
country-internet-one-finding = { $country }: el { $use } de la población utilizaba Internet en { $year }, único año conocido desde 2006{ $people_n ->
    [0] {""}
   *[other] ; personas sin conexión: { $people }
  }
country-internet-none-finding = No se halló en nuestras fuentes ninguna cifra sobre el uso de Internet: { $country }
country-internet-nothing = Ninguna cifra hallada<br>desde 2006.
country-panel-using = Utilizan Internet
country-panel-offline = Personas sin conexión

# -- table headers and codes ---------------------------------------------------------------------
column-contribution-chf = Contribución asignada, CHF
column-contribution-usd = Contribución asignada, USD
column-months-assessed = Meses asignados
column-gdp-year = PIB de
column-usd-per-unit = Una unidad, USD
column-correction = Corregido
corrected-mark = { $mark } valor corregido: véanse las notas de esta cifra
correction-words = Corregido: { $what } { $done }
column-same-class = En la misma clase
column-region-share = Proporción en su región
column-region-rank = Puesto en su región
column-region-member-states = Estados Miembros de la región
column-per-thousand-people = Por 1 000 habitantes
column-all-per-thousand-people = Conjunto de los Estados Miembros: por 1 000 habitantes
column-gdp-usd = Producto interno bruto, USD
column-per-million-gdp = Por cada millón de USD de PIB, USD
column-all-per-million-gdp = Conjunto de los Estados Miembros: por cada millón de USD de PIB, USD
column-yardstick = Otra escala
column-yardstick-share = Proporción según la otra escala
column-internet-users-pct = Uso de Internet, %
column-voluntary = Voluntarias
column-earmarked = Para fines específicos
column-unearmarked = Sin fines específicos
column-places = Lugares registrados ese año
column-people-online = Personas con conexión
column-is-ldc = PMA
column-is-lldc = PDSL
column-is-sids = PEID
column-council-2023-2026-region = Puesto en el Consejo, región

# -- comparison ----------------------------------------------------------------------------------
country-compare-pick = Estados Miembros que se comparan, hasta seis
country-compare-pick-none = Elija Estados Miembros
country-compare-measure = Comparar por
country-compare-choose = Elija arriba hasta seis Estados Miembros.
country-compare-class = Clase contributiva, en unidades contributivas
country-compare-contribution = Contribución anual, en francos suizos
country-compare-share = Proporción de todas las unidades contributivas
country-compare-internet = Personas que utilizan Internet, en porcentaje
country-compare = Comparación de Estados Miembros
    .subtitle = { $measure }, por año, desde cero. Los años sin cifra se dejan en blanco.
    .method = Solo se muestran los Estados Miembros que ha elegido el lector. La clase, la contribución y la proporción se calculan a partir de lo asignado a cada uno. El uso de Internet es el que publica la UIT, recopilado por Gapminder; faltan algunos años para algunos Estados Miembros.
country-compare-class-finding = En { $year }, entre los { $count } Estados Miembros comparados, la clase más alta era la de { $high } ({ $highest }) y la más baja, la de { $low } ({ $lowest })
country-compare-class-same-finding = En { $year }, los { $count } Estados Miembros comparados tenían la misma clase, { $value }
country-compare-contribution-finding = En { $year }, entre los { $count } Estados Miembros comparados, la mayor contribución asignada fue de { $high } ({ $highest }) y la menor, de { $low } ({ $lowest })
country-compare-contribution-same-finding = En { $year }, los { $count } Estados Miembros comparados tenían asignada la misma contribución, { $value } cada uno
country-compare-share-finding = En { $year }, entre los { $count } Estados Miembros comparados, la mayor proporción de todas las unidades contributivas era del { $high } ({ $highest }) y la menor, del { $low } ({ $lowest })
country-compare-share-same-finding = En { $year }, los { $count } Estados Miembros comparados tenían la misma proporción de todas las unidades contributivas, { $value } cada uno
country-compare-internet-finding = En { $year }, entre los { $count } Estados Miembros comparados, la mayor proporción de personas que utilizaban Internet era del { $high } ({ $highest }) y la menor, del { $low } ({ $lowest })
country-compare-internet-same-finding = En { $year }, los { $count } Estados Miembros comparados tenían la misma proporción de personas que utilizaban Internet, { $value }
