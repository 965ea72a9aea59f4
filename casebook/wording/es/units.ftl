page-units-lead = Cada Estado Miembro elige libremente su clase contributiva: el número de unidades contributivas por las que se le asigna la contribución. Una unidad equivale a CHF 318 000 al año.
units-section-total = Cuántas unidades hay
units-section-classes = Estados Miembros por clase
units-section-changes = Variaciones de clase
units-section-peers = Un Estado Miembro y los comparables
units-section-value = Valor de una unidad

units-total = Unidades contributivas de los Estados Miembros
    .subtitle = Unidades contributivas por año, { $scope }
    .method = Se suman, para cada año, las clases contributivas de todos los Estados Miembros abarcados. Una clase es el importe asignado dividido por el valor de una unidad en ese año; las clases corregidas llevan el signo † y se nombran en las notas de esta cifra. Los grupos son los del año. Los totales publicados para años anteriores fueron de 368 3/16 unidades en 1998–1999 y de 358 3/16 en 2000–2001; no se halló ninguno en nuestras fuentes de 2002 a 2012.
units-total-finding = { $members_n ->
    [one] Un Estado Miembro tenía
   *[other] { $members } Estados Miembros sumaban
  } { $units } unidades contributivas en { $year }: { $change } desde { $previous } y { $since } desde { $from }
units-total-group-finding = Los { $members } Estados Miembros del grupo en { $year } sumaban { $units } unidades contributivas. Los { $members_before } que lo formaban en { $from } sumaban { $before }

units-since-1998 = Unidades contributivas desde 1998
    .subtitle = Unidades contributivas de todos los Estados Miembros: publicadas de 1998 a 2001 (gris), calculadas a partir de 2013
    .method = Los totales de 1998–1999 y 2000–2001 proceden del Informe anual 2000. A partir de 2013 se suman, para cada año, las clases contributivas de todos los Estados Miembros. Los totales de los años intermedios no se hallaron en nuestras fuentes; se dejan en blanco.
units-since-1998-finding = Los Estados Miembros sumaban { $units } unidades contributivas en { $year }, { $difference } { $direction ->
    [more] más
   *[fewer] menos
  } que las { $before } { $published ->
    [yes] publicadas para { $period }
   *[no] de { $period }
  }

units-by-region = Unidades contributivas por región de la UIT
    .subtitle = Unidades contributivas por año y región de la UIT
    .method = Se suman, para cada año, las clases contributivas de los Estados Miembros de cada región.
units-by-region-finding = Dos regiones, { $first } y { $second }, sumaban el { $share } de todas las unidades contributivas en { $year }

units-by-class = Estados Miembros y unidades por clase contributiva
    .subtitle = Número de Estados Miembros en cada clase y total de sus unidades contributivas, en el último año mostrado, { $scope }
    .method = Se cuentan los Estados Miembros por clase contributiva en el último año mostrado y se suman sus unidades. Se omiten las clases sin ningún Estado Miembro.
units-by-class-finding = En { $year }, { $small_n ->
    [one] uno de { $members } Estados Miembros estaba en una clase de menos de una unidad y tenía
   *[other] { $small } de { $members } Estados Miembros estaban en una clase de menos de una unidad y sumaban
  } el { $small_share } de las unidades. { $large_n ->
    [one] El único en una clase de diez o más tenía
   *[other] Los { $large } en clases de diez o más sumaban
  } el { $large_share }
units-by-class-small-finding = En { $year }, { $small_n ->
    [one] uno de { $members } Estados Miembros estaba en una clase de menos de una unidad y tenía
   *[other] { $small } de { $members } Estados Miembros estaban en una clase de menos de una unidad y sumaban
  } el { $small_share } de las unidades

units-map = Mapa mundial por clase contributiva
    .subtitle = Clase contributiva en el último año mostrado, en unidades contributivas, { $scope }. Gris: no abarcado o sin clase. { disclaimer }
    .method = Cada Estado Miembro lleva el color de su clase en el último año mostrado; los Estados Miembros pequeños llevan además un punto. Las zonas sin clase propia, o cuya condición no está resuelta, aparecen en gris; ello no implica opinión alguna sobre su condición. El mapa de base se elabora con geodatos de las Naciones Unidas. { disclaimer }
units-map-finding = La clase más frecuente en { $year } era la de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }, elegida por { $holders } de { $members } Estados Miembros. La clase más alta era la de { $highest }

units-changes = Variaciones de clase por año
    .subtitle = Unidades contributivas añadidas por clases superiores y perdidas por clases inferiores, según el primer año de la nueva clase. Rombo: variación neta cuando se dan ambas; { $scope }
    .method = La clase de cada Estado Miembro se compara con la del año anterior. Cada bloque es una variación. Un bloque rayado es un Estado Miembro nuevo en las cifras: Palau, que se adhirió en 2024. Las clases elegidas en una Conferencia de Plenipotenciarios se aplican desde el año que sigue a la línea de puntos.
units-changes-finding = Entre { $previous } y { $year }, { $up_n ->
    [0] ningún Estado Miembro pasó a una clase superior
    [one] un Estado Miembro pasó a una clase superior
   *[other] { $up } Estados Miembros pasaron a una clase superior
  } y { $down_n ->
    [0] ninguno a una inferior
    [one] uno a una inferior
   *[other] { $down } a una inferior
  }{ $new_n ->
    [0] { "" }
    [one] , con uno nuevo
   *[other] , con { $new } nuevos
  }: variación neta, en unidades, de { $net }. La mayor: { $largest } ({ $largest_change })
units-changes-one-finding = Única variación entre { $previous } y { $year }: { $largest }{ $new_n ->
    [0] { "" }
   *[other] , incorporación a las cifras
  }, { $net } en unidades contributivas

units-change-list = Todas las variaciones de clase
    .subtitle = Las cinco mayores variaciones de cada año, por tamaño: clase contributiva anterior y posterior, y variación, en unidades contributivas, { $scope }; la tabla contiene todas las variaciones
    .method = Todas las variaciones de clase de un año al siguiente. Según el número 165 de la Constitución, una clase de tres unidades o más puede reducirse como máximo en un 15 por ciento de sus unidades, redondeado a la clase inmediatamente inferior. Una clase de menos de tres unidades puede reducirse como máximo en una clase. Cada reducción se mide respecto de la clase elegida para el periodo contributivo anterior, es decir, la clase de su primer año (de 2013 para 2012–2015). En circunstancias excepcionales pueden autorizarse reducciones mayores. Las cifras no muestran cuándo fue así, de modo que un asterisco indica el tamaño de una reducción y nada más. Los aumentos son libres en todo momento. No se comprueba si se cumplen las condiciones para las clases de 1/8 y 1/16. Los Estados Miembros nuevos en las cifras aparecen solo en la tabla.
units-change-list-finding = { $down_n ->
    [one] { $larger_n ->
        [0] La única reducción entre { $from } y { $to } respetó el límite general del número 165 de la Constitución
       *[other] La única reducción entre { $from } y { $to } superó el límite general (Constitución, número 165), y puede haber sido autorizada
      }
   *[other] { $larger_n ->
        [0] Las { $down } reducciones habidas entre { $from } y { $to } respetaron el límite general del número 165 de la Constitución
        [one] De { $down } reducciones entre { $from } y { $to }, una superó el límite general (Constitución, número 165), y puede haber sido autorizada
       *[other] De { $down } reducciones entre { $from } y { $to }, { $larger } superaron el límite general (Constitución, número 165), y pueden haber sido autorizadas
      }
  }. { $up_n ->
    [0] No hubo ningún aumento
    [one] También hubo un aumento
   *[other] También hubo { $up } aumentos
  }

units-peers = Un Estado Miembro y los comparables
    .subtitle = { $country_chosen ->
    [yes] Clase contributiva: { $country } y los Estados Miembros comparables, en unidades contributivas, en escala logarítmica. Comparables: { $peers }
   *[no] Clase contributiva de un Estado Miembro y de los comparables a lo largo de los años
  }
    .method = Comparables son: { $peers }. Los grupos son los países menos adelantados, los países en desarrollo sin litoral y los pequeños Estados insulares en desarrollo, según el último año mostrado. Los Estados Miembros del mismo grupo son comparables. Los más próximos por producto interno bruto o por población lo son según el cociente, cada uno con su última cifra conocida, que para algunos es de hace años. La misma clase es la del último año mostrado.
units-peers-finding = { $country }: { $units } { $units_n ->
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
    [0] ninguno estaba
    [one] uno estaba
   *[other] { $higher } estaban
  } en una clase superior, { $same_n ->
    [0] ninguno
    [one] uno
   *[other] { $same }
  } en la misma y { $lower_n ->
    [0] ninguno
    [one] uno
   *[other] { $lower }
  } en una inferior
units-peers-class-finding = { $country } y { $peers_n ->
    [one] otro Estado Miembro
   *[other] otros { $peers } Estados Miembros
  } estaban en la clase de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } en { $year }. De esos otros, { $still_n ->
    [0] ninguno estaba
    [one] uno estaba
   *[other] { $still } estaban
  } ya en ella en { $from }
units-peers-invitation = Elija un Estado Miembro en los filtros<br>para comparar su clase con las comparables.
units-peers-unknown = No se halló ninguna clase para este<br>Estado Miembro en el último año mostrado.
units-peers-here = { $count ->
    [one] 1 comparable
   *[other] { $count } comparables
  }

units-value = La unidad contributiva a precios constantes
    .subtitle = Una unidad contributiva al año en francos suizos, importe fijado y a precios de 2024, 1997–2024
    .method = El importe de una unidad procede de presupuestos y Planes Financieros publicados; cuando solo se halló un importe provisional (círculos abiertos), se utiliza este. Para 2002 y 2003 no se halló ninguno en nuestras fuentes. Los precios constantes son los de 2024, según los precios de consumo suizos. La pérdida de poder adquisitivo es uno menos el cociente de ambos.
units-value-finding = Una unidad es de { $amount } al año desde { $since }, cuando valía { $real } a precios de { $base }: una pérdida del { $lost } de poder adquisitivo
units-value-real = a precios de { $base }
units-value-set = importe fijado (círculos: provisional)
units-value-none = ningún importe<br>hallado

units-no-total = ningún total<br>hallado<br>{ $first }–{ $last }
units-no-change = Ninguna clase varió en los años<br>y Estados Miembros elegidos.
units-after = tras PP-{ $year }<br>{ $place }
units-panel-members = Estados Miembros
units-panel-class = Clase
units-panel-units = Unidades contributivas
units-class-of = Clase de { $units }
units-class-marked = { $name }: clase marcada
units-map-hover = { $name }: { $units }
units-net = neto { $units }
units-new = { $name }, incorporación a las cifras: { $units }
units-move = { $name } { $before }{ "\u00A0" }→{ "\u00A0" }{ $units }
units-between = { $previous } a { $year }
units-earlier = Las variaciones anteriores figuran en la tabla.
units-larger = * superior al límite general (Constitución, número 165); puede haber sido autorizada

class-band-to-eighth = 1/16 o 1/8 de unidad
class-band-quarter-to-half = 1/4 o 1/2 unidad
class-band-one-to-two = 1 a 2 unidades
class-band-three-to-nine = 3 a 9 unidades
class-band-ten-to-nineteen = 10 a 19 unidades
class-band-from-twenty = 20 unidades o más

column-units = Unidades contributivas
column-class-of-contribution = Clase
column-previous-class = Clase anterior
column-previous-year = Año anterior
column-units-change = Variación en unidades
column-direction = Sentido
column-chosen-class = Clase elegida para el periodo anterior
column-reduction-size = Tamaño de la reducción
reduction-size-within-limit = dentro del límite del número 165
reduction-size-larger = mayor; puede haber sido autorizada
column-class-band = Grupo de clases
column-from-year = De
column-to-year = A
column-base-year = Precios de
direction-up = al alza
direction-down = a la baja
direction-same = sin variación
direction-new = incorporación
