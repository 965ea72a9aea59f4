# The page of one Member State: what it gets, what it costs, what is open.

country-head-gets = Qué recibe
country-head-costs = Cuánto le cuesta
country-head-open = Qué está pendiente
country-gets-networks = { $country }: { $number ->
    [1] una red de satélites geoestacionarios inscrita por la UIT
   *[other] { $networks } redes de satélites geoestacionarios inscritas por la UIT
  } el { $day }. Los Estados coordinan las órbitas y las frecuencias mediante notificaciones a la UIT.
country-gets-texts = { $country } puede utilizar todas las normas de la UIT. En { $year } se aprobaron { $itu_t } Recomendaciones UIT-T, { $itu_r } Recomendaciones UIT-R y { $reports } Informes UIT-R, nuevos y revisados.
country-open-internet = { $people_n ->
    [0] { $country }: el { $use } de la población utilizaba Internet en { $year }.
   *[other] { $country }: el número de personas que no utilizaban Internet en { $year } era de { $people }. El { $use } de la población lo utilizaba.
  }
country-open-class = { $country }: su clase para 2028–2031 no figura en estas cifras. Para { $year } era de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }.

country-part-gets = { $country }: qué recibe
country-part-gets-lead = La mayor parte de lo que hace la UIT es compartida: una norma, una atribución de frecuencias o una órbita coordinada sirve a todos los Estados que la utilizan. Las cifras siguientes son las disponibles para un Estado Miembro.
country-part-costs = { $country }: cuánto le cuesta
country-part-yardstick = Comparación con otra escala
country-part-facts = Datos principales: { $country }
country-part-facts-lead = Estos datos se generan automáticamente a partir de las cifras de esta página, con las mismas reglas para todos los Estados Miembros. Cada enlace lleva a su gráfico.
country-part-open = { $country }: qué puede decidir
country-part-open-lead = Cada Estado Miembro elige libremente su clase contributiva. El gráfico muestra el costo de una clase superior, de la misma y de una inferior.
country-to-simulator = Comparar otras clases en el simulador
country-missing = No figura en nuestras fuentes:
