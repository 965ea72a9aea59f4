page-agencies = La UIT y otros organismos de la ONU
page-agencies-lead = Trece organismos especializados de las Naciones Unidas publican sus ingresos en el mismo cuadro. Esta página compara la UIT con los demás: cómo se financia cada uno, cómo han variado sus ingresos y a qué Estados Miembros se asignan las contribuciones. Los organismos tienen mandatos distintos, y ninguna forma de financiación es mejor en sí misma.
agencies-section-financing = Cómo se financian los organismos
agencies-section-growth = Cómo han crecido los ingresos
agencies-section-members = A qué Estados Miembros se asignan las contribuciones

agencies-shares = Cómo se financian los organismos especializados
    .subtitle = Proporción de los ingresos del último año mostrado: asignada a los Estados Miembros, voluntaria, otra (rayado). A la derecha: todos los ingresos, { $basis }. Orden según la proporción de contribuciones asignadas
    .method = Ingresos por tipo de financiación, según los comunican las organizaciones a la Junta de los Jefes Ejecutivos. «Voluntaria» incluye las contribuciones para fines específicos y sin fines específicos. «Otra» son los ingresos de otras actividades: sobre todo las tasas de registro en la OMPI, y la recuperación de costos y las contribuciones de los Miembros de Sector, los Asociados y las Instituciones Académicas en la UIT. Desde 2015, la fuente cuenta estas últimas como contribuciones asignadas de la UIT. Los demás organismos asignan contribuciones solo a Estados, por lo que aquí se cuentan como otros ingresos en todos los años, para comparar elementos equivalentes. El FIDA se financia con reposiciones y no tiene contribuciones asignadas. OMT y ONU Turismo son el nombre anterior y el actual de una misma organización. El Grupo Banco Mundial y el Fondo Monetario Internacional no figuran en el cuadro. El OIEA no es un organismo especializado y se omite aquí.
agencies-shares-finding = Las contribuciones asignadas a los Estados Miembros fueron el { $share } de los ingresos de la UIT en { $year }: puesto { $rank } entre { $count } organismos especializados según esa proporción. Las contribuciones voluntarias fueron el { $voluntary }
agencies-shares-row = asignada { $assessed } · voluntaria { $voluntary } · otra { $other }
agencies-dependence = Proporción de contribuciones asignadas, por organismo
    .subtitle = Contribuciones asignadas a los Estados Miembros como proporción de todos los ingresos, por año
    .method = Contribuciones asignadas a los Estados Miembros en el año divididas por todos los ingresos del año, para cada organismo especializado que las tiene. La línea del conjunto de organismos divide la suma de sus contribuciones asignadas por la suma de sus ingresos. Las contribuciones de los Miembros de Sector, los Asociados y las Instituciones Académicas de la UIT cuentan como otros ingresos en todos los años: la fuente las traslada a las contribuciones asignadas en 2015, y una línea que cruzara ese año mostraría un cambio de rúbrica, no de ingresos.
agencies-dependence-finding = Las contribuciones asignadas a los Estados Miembros fueron el { $share } de los ingresos de la UIT en { $year } ({ $before } en { $from }). Para el conjunto de { $count } organismos especializados fueron el { $all } ({ $all_before })
agencies-totals = Ingresos de los organismos especializados
    .subtitle = Ingresos por año, cada organismo en su propia escala. Junto a cada nombre: total del último año en millones, { $basis }
    .method = Ingresos por tipo de financiación, según lo comunicado. Cada panel tiene su propia escala, de modo que las alturas solo pueden compararse dentro de un panel. Los paneles se ordenan según el total del último año. Las contribuciones de los Miembros de Sector, los Asociados y las Instituciones Académicas de la UIT forman parte de los otros ingresos. Los importes en francos se convierten para todos los organismos al tipo de cambio de la unidad contributiva de la UIT, para que puedan compararse los importes de un mismo año. El gráfico de crecimiento convierte cada organismo a su propio tipo. Los ajustes pueden hacer negativos los otros ingresos (OMM en 2020). OMT y ONU Turismo son una misma organización.
agencies-totals-finding = Los ingresos de la UIT, de { $amount } en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }, fueron el { $share } de los { $all } que recibieron { $count } organismos especializados
agencies-assessed = asignada a los Estados Miembros
agencies-voluntary = voluntaria
agencies-other = otra

agencies-growth = Crecimiento de los ingresos, nominal y real
    .subtitle = Variación entre el primer y el último año mostrados, a precios corrientes y en términos reales (precios de 2024; número de la derecha). Orden según el crecimiento real
    .method = La fuente da dólares de los Estados Unidos, y nuestras fuentes no tienen un deflactor para esa moneda. Por ello, los ingresos de cada año se convierten en francos suizos: los de la UIT, al tipo de cambio de su unidad contributiva, al que se comunicaron, y los de cada una de las demás organizaciones, al tipo de cambio medio del año. Ese es el crecimiento nominal. El crecimiento real compara los mismos importes a precios de 2024, según los precios de consumo suizos. El crecimiento compara dos años aislados y depende de ambos: elija otros años para ver en qué medida. La tabla da también el crecimiento en dólares según lo comunicado. Para los organismos que gastan en otras monedas, el crecimiento real sería distinto.
agencies-growth-finding = De { $from } a { $to }, los ingresos de la UIT { $direction ->
    [up] aumentaron un { $by }
    [down] se redujeron un { $by }
   *[same] no variaron
  } en términos reales ({ $nominal } a precios corrientes). En términos reales, aumentaron los de { $grew } de { $count } organismos especializados
agencies-growth-chf = precios corrientes
agencies-growth-real = precios constantes de 2024
agencies-one-year = El crecimiento se mide entre dos años. Elija un periodo más largo.

agencies-concentration = Proporción asignada a los mayores contribuyentes
    .subtitle = Proporción de las contribuciones asignadas en el último año mostrado: el mayor contribuyente, los cuatro siguientes, los cinco siguientes (rayado). A la derecha: los diez mayores en conjunto
    .method = Para cada organismo, las 1, 5 y 10 mayores contribuciones asignadas a Estados Miembros se dividen por la suma de todas. Los mayores contribuyentes no son los mismos Estados Miembros en cada organismo. Se omiten los importes negativos, que son ajustes. Para la UIT se utiliza la contribución por unidades tras las correcciones, de modo que no cuenten importes que no son contribuciones. Doce organizaciones: once organismos especializados cuyos contribuyentes figuran en la fuente, y el OIEA, organización conexa. Las escalas difieren por su concepción: en la UIT, la UPU y la OMPI, los Estados Miembros eligen una clase; la mayoría de los demás siguen la escala de cuotas de las Naciones Unidas, y la OMI, sobre todo el tonelaje de las flotas.
agencies-concentration-finding = A los { $count } mayores contribuyentes se les asignó el { $share } de las contribuciones de los Estados Miembros a la UIT en { $year }; en las demás organizaciones, entre el { $least } ({ $least_agency }) y el { $most } ({ $most_agency })
agencies-concentration-row = el mayor { $first } · los cinco mayores { $five }

agencies-rank = Un Estado Miembro en los distintos organismos
    .subtitle = Puesto por contribuciones asignadas en el último año mostrado, { $country_chosen ->
    [yes] { $country }
   *[no] para el Estado Miembro que elija
 }; importes: { $basis }
    .method = En cada organismo, los Estados Miembros con una contribución asignada se ordenan por su importe, desde el 1 para el mayor. Los importes iguales hasta el dólar comparten puesto. Cuanto más próximo a 1 es el puesto, más larga es la barra; los organismos se ordenan por puesto. Para la UIT se utiliza la contribución por unidades tras las correcciones. Un puesto resulta de la escala propia de cada organismo y no dice nada de lo que un Estado Miembro hace por el organismo.
agencies-rank-finding = { $country }: puesto { $rank } de { $members } por contribuciones asignadas en la UIT en { $year }. En las otras { $others } organizaciones, su puesto estaba entre el { $best } ({ $best_agency }) y el { $worst } ({ $worst_agency })
agencies-rank-of = { $rank } de { $count }
agencies-rank-row = { $amount } · { $share } de lo asignado por el organismo
agencies-choose = Elija un Estado Miembro para ver su puesto en los distintos organismos.

entity-fao = FAO
entity-iaea = OIEA
entity-icao = OACI
entity-ifad = FIDA
entity-ilo = OIT
entity-imo = OMI
entity-itu = UIT
entity-un-tourism = ONU Turismo
entity-unesco = UNESCO
entity-unido = ONUDI
entity-upu = UPU
entity-who = OMS
entity-wipo = OMPI
entity-wmo = OMM

column-entity = Organización
column-assessed = Asignado a los Estados Miembros
column-other-revenue = Otros
column-assessed-share = Asignado a los Estados Miembros, proporción
column-voluntary-share = Voluntario, proporción
column-other-share = Otros, proporción
column-first-chf = Primer año, CHF
column-last-chf = Último año, CHF
column-last-chf-real = Último año, a precios del primero, CHF
column-growth-usd = Crecimiento, USD
column-growth-chf = Crecimiento, CHF
column-growth-real = Crecimiento real
