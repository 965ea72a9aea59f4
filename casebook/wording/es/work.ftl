page-work = Qué hace la UIT
page-work-heading = Qué hace la UIT: normas y redes de satélite
page-work-lead = Esta página cuenta una parte de lo que los Estados Miembros deciden juntos y la Secretaría lleva a cabo: Recomendaciones e Informes, el registro de redes de satélite y las notificaciones que recibe la UIT. Las cifras cuentan el trabajo, no su efecto.

work-section-texts = Normas e informes
work-section-networks = Redes de satélite
work-section-filings = Notificaciones recibidas por la UIT
work-missing = No hallado en nuestras fuentes
work-missing-text = No se hallaron en nuestras fuentes los textos en vigor, las notificaciones de estaciones terrenales, las redes inscritas después de septiembre de 2023, las notificaciones de constelaciones posteriores a 2022 ni los ingresos por notificaciones año por año. Figuran en las listas de Recomendaciones UIT-T y UIT-R, en la Lista de redes espaciales en línea y en los estados financieros auditados.

work-texts = Recomendaciones e Informes, por año
    .subtitle = Ediciones al año, nuevas y revisadas en conjunto, desde 2000. Rayado: parte de un año. Una misma escala para los tres
    .method = Entradas de un índice público de publicaciones de la UIT, contadas por el año de su fecha. Una edición que revisa otra anterior cuenta en su propio año, al igual que un texto nuevo. Se omiten enmiendas, corrigendos y suplementos; figuran en las tablas de la versión. No es el número de textos en vigor.
work-texts-finding = { $itu_t } Recomendaciones UIT-T, { $itu_r } Recomendaciones UIT-R y { $reports } Informes UIT-R llevan fecha de { $year }, ediciones nuevas y revisadas en conjunto
text-kind-itu-t-recommendations = Recomendaciones UIT-T
text-kind-itu-r-recommendations = Recomendaciones UIT-R
text-kind-itu-r-reports = Informes UIT-R

work-study-groups = Recomendaciones UIT-T, por Comisión de Estudio
    .subtitle = Ediciones de 2020 a 2025, nuevas y revisadas en conjunto, según la Comisión de Estudio que indica el índice. Junto a las barras: proporción del total
    .method = Entradas de un índice público de publicaciones de la UIT con fecha de 2020 a 2025, contadas según la Comisión de Estudio que indica la entrada. Es la Comisión de Estudio responsable cuando se copió el índice, no siempre la que redactó el texto, porque algunas Comisiones de Estudio se han fusionado. Rayado: la entrada no indica ninguna.
work-study-groups-finding = Las Comisiones de Estudio { $groups } reúnen el { $share } de las { $editions } ediciones de Recomendaciones UIT-T de 2020 a 2025
work-group-not-stated = Ninguna Comisión de Estudio indicada

work-networks = Redes de satélite en la Lista de redes espaciales, por administración
    .subtitle = Redes de satélites geoestacionarios inscritas el día de la copia, para las 12 administraciones con más redes y la destacada. Liso: otras bandas; rayado: bandas planificadas
    .method = Filas de una copia de la Lista de redes espaciales contadas por administración. Las bandas planificadas son aquellas para las que el Reglamento de Radiocomunicaciones contiene un plan. Un símbolo con barra oblicua designa un grupo de administraciones o una organización en cuyo nombre notifica una administración; esas redes no se cuentan como propias de esa administración. Una red es una inscripción en virtud del Reglamento de Radiocomunicaciones, no un satélite.
work-networks-finding = La UIT tenía inscritas { $networks } redes de satélites geoestacionarios el { $day }. { $members } Estados Miembros tenían redes propias; el { $share } del total correspondía a { $first }
work-networks-chosen-finding = { $country }: { $networks } { $number ->
    [1] red de satélites geoestacionarios
   *[other] redes de satélites geoestacionarios
  } en la Lista de redes espaciales el { $day }; en bandas planificadas, { $planned }; en otras bandas, { $others }
work-networks-none-finding = { $country }: ninguna red de satélites geoestacionarios en la Lista de redes espaciales el { $day }. Los servicios por satélite no exigen redes propias
work-planned = { $count } en bandas planificadas
work-joint = { $name }, en nombre de un grupo o una organización ({ $symbol })

work-networks-units = Redes de satélite y unidades contributivas
    .subtitle = Cada disco: Estados Miembros con la misma clase contributiva y el mismo número de redes el día de la lista. Discos mayores: más Estados Miembros. Escalas logarítmicas
    .method = Las redes son las de satélites geoestacionarios que una administración tiene como propias en una copia de la Lista de redes espaciales. Las unidades son las del año de la lista. Los dos números son independientes: las redes de satélite no se pagan con unidades contributivas, y las notificaciones tienen sus propias tasas. Las redes notificadas en nombre de un grupo o una organización figuran en la tabla.
work-networks-units-finding = { $members } Estados Miembros tenían redes de satélites geoestacionarios propias inscritas por la UIT el { $day }: { $small } tenían menos de una unidad y { $planned_only } tenían redes solo en bandas planificadas
work-networks-units-chosen-finding = { $country }{ $held ->
    [yes] , con { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }
   *[no] {""}
  }: { $networks } { $number ->
    [1] red de satélites geoestacionarios inscrita
   *[other] redes de satélites geoestacionarios inscritas
  } por la UIT el { $day } (en bandas planificadas: { $planned }){ $has_joint ->
    [yes] ; notificadas además en nombre de otros: { $joint }
   *[no] {""}
  }
work-networks-units-none-finding = { $country }: ninguna red de satélites geoestacionarios propia en la Lista de redes espaciales el { $day }. Los servicios por satélite no exigen redes propias
work-axis-units = Unidades contributivas en { $year }
work-no-network = ninguna
work-disc = %{"{"}customdata[1]{"}"} unidades, %{"{"}customdata[2]{"}"} redes:<br>%{"{"}customdata[0]{"}"}
work-and-more = y { $count } más

work-networks-by-year = Redes de satélite de la lista, por año
    .subtitle = Redes al año, desde 2000, cada panel en su propia escala. Gris: años cuyas notificaciones caducadas ya no figuran en la lista; rayado: parte de un año
    .method = Entradas de copias de dos listas de la UIT, contadas por el año de cada etapa. Presentada: notificación de la primera etapa (publicación anticipada o solicitud de coordinación) de una red de satélites geoestacionarios. Notificada: su notificación de la última etapa. Puesta en servicio: la fecha indicada, que puede ser un anuncio. Las notificaciones que caducaron o se suprimieron ya no figuran en las listas. Por ello, los años anteriores a 2016 se contabilizan por debajo, y un aumento con los años no significa que haya más notificaciones. El título da la fecha de la copia.
work-networks-by-year-finding = De las redes de satélite inscritas el { $day }, las de satélites geoestacionarios presentadas por primera vez en { $year } eran { $filed }. Ese año se pusieron en servicio { $gso } de satélites geoestacionarios y { $ngso } de satélites no geoestacionarios
network-step-early-stage = Redes geoestacionarias presentadas
network-step-late-stage = Redes geoestacionarias notificadas
network-step-gso-in-use = Redes geoestacionarias puestas en servicio
network-step-ngso-in-use = Redes no geoestacionarias puestas en servicio
column-network-step = Etapa

work-constellations = Notificaciones de constelaciones de satélites
    .subtitle = Notificaciones de constelaciones no geoestacionarias y satélites que indican, de 2017 a 2022. Liso: diez satélites o más, notificaciones repetidas agrupadas; rayado: otras notificaciones recibidas. Sobre cada barra: parte lisa del total
    .method = Notificaciones recibidas por la UIT, recopiladas por Falle, Wright, Boley y Byers (2023, doi 10.1126/science.adi4639, CC BY-SA 4.0), que agruparon las repetidas y conservaron las de diez satélites o más. Los satélites están notificados, no lanzados: puede que la mayoría no se construya nunca. Una sola notificación grande puede dominar un año. Contadas fila por fila, todas las notificaciones son algo más que los totales que dan los autores; la nota de la fuente contiene ambos.
work-constellations-finding = De { $from } a { $to }, la UIT recibió { $filings } notificaciones de constelaciones. Satélites indicados en ellas: { $satellites }, el { $share } en { $year }. Se notificaron, no se lanzaron
work-panel-filings = Notificaciones
work-panel-satellites = Satélites indicados en ellas, millones
work-merged = diez satélites o más, agrupadas
work-unmerged = otras notificaciones recibidas
work-of = { $part }<br>de { $whole }

work-filing-revenue = Ingresos previstos por tasas de notificaciones de redes de satélite
    .subtitle = Francos suizos al año, precios corrientes. Rayado: según la prensa especializada
    .method = Importes publicados para un periodo, divididos por sus años. Son presupuestos y una previsión, no ingresos recibidos: en 2000–2001, las notificaciones aportaron menos de lo presupuestado. Los importes de años posteriores a 2015 no se hallaron en nuestras fuentes.
work-filing-revenue-finding = La recuperación de costos de las notificaciones de redes de satélite se presupuestó en { $first } al año en { $first_period } y se previó en { $last } al año para { $last_period }
work-a-year = { $amount } al año
label-filings-2004-05 = Dos años; según la prensa especializada en 2003
label-filings-2008-09 = Presupuesto bienal
label-filings-2010-11 = Presupuesto bienal
label-filings-2012-15 = Previsión del Plan Financiero

column-text-kind = Tipo de texto
column-texts = Ediciones
column-is-part-year = Parte de un año
column-study-group = Comisión de Estudio
column-approved-2020-2025 = Ediciones 2020–2025
column-editions-published = Ediciones de todos los años con la situación «publicada»
column-administration-symbol = Símbolo
column-administration-name = Administración, como se imprime
column-networks = Redes
column-networks-planned = Bandas planificadas
column-networks-non-planned = Otras bandas
column-networks-joint = En nombre de grupos u organizaciones
column-filed-through = Notificado a través de
column-filings = Notificaciones, todas
column-filings-filtered = Notificaciones, agrupadas
column-satellites = Satélites, todos
column-satellites-filtered = Satélites, agrupados
