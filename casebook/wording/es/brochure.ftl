# The brochure, its deck and the infographics. Numbers in large letters are `.number`; the message
# itself says what they count. `.spoken` is what somebody who shows the page could say.

brochure-title = Por qué importa la UIT: razones para invertir 2027–31
brochure-subtitle = { $country }: qué hace la UIT, qué recibe el país y cuánto le cuesta
brochure-subtitle-all = Qué hace la UIT, cuánto cuesta y qué deciden los Estados Miembros
brochure-promise = por habitante de sus Estados Miembros: todos los ingresos de la UIT en { $year }, para que la radio, los satélites y las redes funcionen más allá de las fronteras
    .number = { $cents } { $currency ->
    [USD] centavos de dólar
   *[CHF] céntimos
  }
brochure-promise-country = por habitante ({ $country }): la contribución asignada para { $year }, para que la radio, los satélites y las redes funcionen más allá de las fronteras
    .number = { $below_one ->
    [yes] { $centimes } céntimos
   *[no] { $francs }
  }
brochure-made = Cifras del { $date }
brochure-words =
    .page = Página { "{page}" } de { "{pages}" }
    .grades = Grados
    .official = Oficial: procede de un documento oficial o de estadísticas auditadas.
    .derived = Derivada: calculada en el sitio a partir de cifras oficiales; la página de la cifra muestra cómo.
    .estimate = Estimación: la fuente la califica de estimación, o procede de la prensa.
    .illustrative = Ilustrativa: el costo de una elección, no una cifra publicada.
    .figure = Cifra
    .what = Qué muestra
    .source = Fuentes
    .grade = Grado
    .sources = Fuentes y método
    .sources-lead = Cada número lleva un identificador de cifra. Introdúzcalo en la página «Verificar una cifra» del sitio, o siga su enlace, para ver si sigue siendo actual y qué conviene saber antes de citarlo.
    .questions = Preguntas que le harán
    .options = Las opciones para 2028–2031
    .whose = Herramienta independiente basada en cifras públicas; no es una publicación de la UIT.
    .look-up = Cada número tiene su fuente, su fecha y su grado bajo su identificador de cifra, en la página «Verificar una cifra» del sitio.
    .mark = Logotipo: Por qué importa la UIT
    .code = Código QR con la dirección de esta vista
    .more = Lea el argumento completo, con todas las cifras y fuentes

brochure-does = Qué es y qué hace la UIT
    .lead = La Unión Internacional de Telecomunicaciones es un organismo especializado de las Naciones Unidas. A través de ella, los Estados Miembros hacen tres cosas que ninguno puede hacer solo. Comparten el espectro radioeléctrico y las órbitas de satélites, acuerdan normas comunes y colaboran para conectar a quienes no tienen conexión.
    .spoken = Empiece por lo que la gente utiliza a diario: teléfonos móviles, videollamadas, navegación por satélite. Funcionan más allá de las fronteras porque los Estados acuerdan las reglas en la UIT. Estos tres números muestran la amplitud de esa labor.
brochure-spectrum = El espectro y las órbitas se comparten
    .lead = Las ondas radioeléctricas y los satélites no se detienen en las fronteras. El Reglamento de Radiocomunicaciones, un tratado que los Estados Miembros revisan en las conferencias de la UIT, dispone qué servicios pueden utilizar qué frecuencias y órbitas, para que no se causen interferencias entre sí.
    .spoken = Ningún Estado puede proteger solo sus frecuencias. El Reglamento de Radiocomunicaciones es el tratado que lo hace, y los Estados Miembros lo escriben juntos.
brochure-standards = Una norma, muchas redes
    .lead = Los equipos de distintos fabricantes y las redes de distintos países funcionan juntos porque siguen Recomendaciones comunes. Los miembros de la UIT las redactan y aprueban.
    .spoken = Una norma común permite a un país comprar a muchos proveedores. Son los miembros quienes redactan y aprueban las Recomendaciones.
brochure-connecting = Conectar a la población
    .lead = La UIT forma a personas, ayuda a los Estados a prepararse ante ciberincidentes y reúne a asociados para conectar escuelas y comunidades.
    .spoken = Parte de esta labor se realiza con asociados: Giga, por ejemplo, con el UNICEF. Las promesas del gráfico son de otras entidades, no ingresos de la UIT.
brochure-gets = { story-gets }
    .lead = { story-gets-lead }
    .spoken = Diga primero que la mayor parte del beneficio es compartida. Después dé los números de su país ({ $country }), cada uno con su año.
brochure-gets-anyone = { story-gets-anyone }
    .lead = { story-gets-lead }
    .spoken = Las redes de satélite no son solo para los Estados grandes: la mayoría de los que tienen alguna tenían asignada una contribución de menos de una unidad entera.
brochure-cost = { story-cost }
    .lead = Cada Estado Miembro elige libremente su clase contributiva. El gráfico muestra lo que eligieron los cinco Estados Miembros con economías más próximas.
    .spoken = Dé primero el importe por habitante y después el total. Cada Estado elige libremente, de modo que las diferencias son elecciones.
brochure-cost-anyone = { story-cost-anyone }
    .lead = Cada Estado Miembro elige libremente su clase contributiva. En conjunto, estas contribuciones son la mayor fuente de ingresos de la UIT.
    .spoken = Dé primero el importe por habitante y después las fuentes de ingresos de la UIT.
brochure-run = { story-run }
    .lead = Cómo han variado los ingresos, los presupuestos y la plantilla de la UIT, en comparación con otros organismos especializados.
    .spoken = El gráfico compara ingresos, ajustados según los precios de consumo suizos. No dice nada de los resultados. Muestra que los ingresos de la UIT no han crecido como los de la mayoría de los organismos.
brochure-now = { story-now }
    .lead = El importe de la unidad contributiva no ha variado, pero los precios han subido y queda mucho trabajo por hacer.
    .spoken = La unidad permite comprar menos que antes, y la tarea está lejos de haber terminado.
brochure-others = { story-others }
    .lead = Estas son todas las variaciones de clase del último año de las cifras, al alza y a la baja.
    .spoken = Muestre ambos sentidos. Cada Estado eligió libremente.
brochure-decide = { story-decide }
    .lead = { story-decide-lead }
    .spoken = Presente las opciones juntas, dedique a cada una el mismo tiempo y diga qué decisiones no recogen las cifras.
brochure-decide-anyone = Qué pueden decidir los Estados Miembros
    .lead = { story-decide-lead }
    .spoken = Invite a cada delegación a abrir su propia página, que presenta sus opciones con los importes.

brochure-networks = El { $day }, la Lista de redes espaciales de la UIT contenía { $networks } redes de satélites geoestacionarios, de las que { $joint } se habían notificado en nombre de grupos u organizaciones.
brochure-online = { $country }: el { $use } de la población utilizaba Internet en { $year }, frente al { $before } en { $from }. Conectar a los demás es tarea conjunta de la UIT, del Estado y de sus asociados.
brochure-number-states = Estados Miembros tenían redes de satélite propias en la Lista de redes espaciales de la UIT el { $day }
    .number = { $members }
brochure-number-small = de los { $members } Estados Miembros con redes de satélite en la lista tenían asignada una contribución de menos de una unidad contributiva
    .number = { $small }
brochure-number-pledges = prometidos por otras entidades a través de Partner2Connect hasta { $year } para conectar a la población; no son ingresos de la UIT
    .number = { $pledged }
brochure-number-texts = Recomendaciones UIT-T, nuevas y revisadas, llevan fecha de { $year }: normas compartidas por todos
    .number = { $itu_t }
brochure-number-offline = número de personas que no utilizaban Internet en { $year }: { $country }
    .number = { $people }
brochure-number-networks = { $number ->
    [1] red de satélites geoestacionarios
   *[other] redes de satélites geoestacionarios
  } en la Lista de redes espaciales el { $day }: { $country }
    .number = { $networks }
brochure-number-cents = por habitante: contribución asignada para { $year } ({ $country })
    .number = { $below_one ->
    [yes] { $centimes } céntimos
   *[no] { $francs }
  }
brochure-number-amount = contribución asignada para { $year }, por { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  } ({ $country })
    .number = { $chf }
brochure-number-system = de todo lo asignado para { $year } en el sistema de las Naciones Unidas ({ $country })
    .number = { $share }
brochure-number-cents-all = por habitante de los Estados Miembros de la UIT en { $year }: todos los ingresos de la UIT, { $amount }
    .number = { $cents } { $currency ->
    [USD] centavos de dólar
   *[CHF] céntimos
  }
brochure-number-members = de todos los ingresos de la UIT en { $year } procedía de las contribuciones de los Estados Miembros: { $amount } de { $total }
    .number = { $share }
brochure-number-growth = variación de los ingresos de la UIT en términos reales de { $from } a { $to }; aumentaron los de { $grew } de { $count } organismos especializados
    .number = { $real }
brochure-number-budgets = variación de los totales cuatrienales en términos reales ({ $first_stage } { $first_period }; { $stage } { $period })
    .number = { $constant }
brochure-number-staff = funcionarios a finales de { $to }, frente a { $first } a finales de { $from }
    .number = { $last }
brochure-number-people-offline = número de personas sin conexión en el mundo en { $year }, según una estimación
    .number = { $people }
brochure-number-connect = costo estimado de conectar a todo el mundo de aquí a { $year }, extremo inferior del intervalo; el superior es de { $high }
    .number = { $low }
brochure-number-policy = de esa cantidad para políticas y reglamentación, el ámbito propio de la UIT, según la prensa
    .number = { $policy }
brochure-number-net = unidades contributivas: variación neta de { $previous } a { $year }
    .number = { $net }
brochure-number-up = Estados Miembros en una clase superior en { $year } que el año anterior
    .number = { $up }
brochure-number-down = Estados Miembros en una clase inferior
    .number = { $down }

brochure-mark-below-one = con menos de una unidad asignada
brochure-mark-one-or-more = otros
brochure-chart-standards = Recomendaciones UIT-T, nuevas y revisadas, por año
brochure-chart-pledges = Promesas a Partner2Connect, en cada fecha con un total conocido
brochure-chart-online = Proporción de la población que utiliza Internet, por año: { $country }
brochure-chart-networks = Los { $members } Estados Miembros con redes de satélite propias
brochure-chart-near-by-gdp = Contribución asignada para { $year }: { $country } y las cinco economías más próximas
brochure-chart-per-person = Ingresos de la UIT por habitante de sus Estados Miembros, en céntimos, por año
brochure-chart-growth = Variación de los ingresos en términos reales, de { $from } a { $to }, 13 organismos especializados
brochure-chart-unit-value = La unidad contributiva a precios de 2024, por año
brochure-chart-changes = Variaciones de clase de { $previous } a { $year }, en unidades contributivas
brochure-chart-alt = Gráfico. { $title }. { $numbers }.

brochure-option-up = Una clase por encima
brochure-option-same = La misma clase
brochure-option-down = Un escalón por debajo
brochure-option = al año, para una clase de { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }
    .number = { $amount }

brochure-question-savings = ¿Ha recortado primero la UIT sus propios gastos?
brochure-question-few = ¿Lo financian todo unos pocos Estados?
brochure-question-project = ¿Por qué no financiar un proyecto en su lugar?
brochure-question-small = ¿Qué gana con ello un Estado pequeño?

brochure-take = El folleto
brochure-take-lead = El argumento completo en doce páginas, en diapositivas editables y en una página para imprimir o publicar. Es para el Estado Miembro que ha elegido, o para todos.
brochure-take-pdf = Folleto (PDF)
brochure-take-pdf-help = Doce páginas A4, para pantalla, impresión y lectores de pantalla
brochure-take-pptx = Folleto en diapositivas
brochure-take-pptx-help = PowerPoint, con gráficos editables y notas del orador
brochure-take-page = Una página (PDF)
brochure-take-page-help = El argumento en una página A4
brochure-take-post = Imagen para redes sociales
brochure-take-post-help = PNG de 1080 por 1350 píxeles

infographic-title = { $country } y la UIT
infographic-title-all = Por qué importa la UIT
infographic-lead = En la UIT, los Estados acuerdan que la radio, los satélites y las redes funcionen más allá de las fronteras
infographic-alt = { $title }. { $lead }. { $promise }
