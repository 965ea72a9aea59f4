# Words that every page shares.

site-title = Por qué importa la UIT: razones para invertir
site-short = Por qué importa la UIT
skip-to-content = Ir al contenido principal
footer = Herramienta independiente basada en cifras públicas; no es una publicación de la UIT. Versión { $release } del { $date }.
footer-about = «{ site-short }» es una herramienta independiente basada en cifras públicas, elaborada por el proyecto de código abierto casebook. No es una publicación de la UIT ni de las Naciones Unidas.
footer-updated = Cifras actualizadas el { $day } (versión { $release })
footer-data = Datos y métodos
footer-api = API
footer-changes = Cambios
footer-verify = Verificar una cifra
footer-contact = Contacto
print-page = Imprimir o guardar como PDF
print-address = Dirección de esta página
print-date = Impreso el
footer-licence = El código es abierto y se distribuye con la licencia Apache 2.0. Las cifras son datos públicos. Se aplican las condiciones de cada fuente.
footer-translated = Las traducciones de este sitio son del propio proyecto; no son traducciones oficiales de la UIT.
disclaimer = Las denominaciones y los nombres utilizados y las fronteras trazadas no implican opinión alguna sobre la condición jurídica de ningún país, territorio, ciudad o zona, ni de sus autoridades, ni sobre la delimitación de sus fronteras.
release-stands-in = Las últimas cifras de este servidor están dañadas. El sitio muestra la versión del { $date } hasta que se reparen.
release-pointer-lost = Este servidor no puede determinar cuál es la última versión. El sitio muestra la versión completa más reciente, del { $date }.
release-ahead = Estas cifras llevan la fecha del { $date }, a la que el reloj de este servidor aún no ha llegado. Se muestran tal como se publicaron.

# Shown where a conference has decided something that the figures do not include.
as-of-superseded = { $foreseen ->
    [yes] { $conference } ({ $place }): la clausura estaba prevista para el { $closed }.
   *[no] { $conference } ({ $place }): se clausuró el { $closed }.
  } Sus decisiones sobre { $subjects } no figuran en estas cifras. Consulte { $documents }.
as-of-event-plenipotentiary = Conferencia de Plenipotenciarios
as-of-event-council = Consejo
as-of-event-development-conference = Conferencia Mundial de Desarrollo de las Telecomunicaciones
as-of-subject-unit-amount = el importe de la unidad contributiva para { $period }
as-of-subject-classes = las clases contributivas para { $period }
as-of-subject-financial-plan = el Plan Financiero para { $period }
as-of-subject-council = la composición del Consejo para { $period }

menu-label = Páginas del sitio
menu-short = Menú
nav-group-evidence = Pruebas
nav-group-data = Datos
tab-title = { $page } - { $site }
page-case = Por qué la UIT
page-case-heading = Por qué importa la UIT: razones para invertir
page-revenue = Ingresos
page-units = Unidades contributivas
page-needs = Necesidades sin cubrir
page-efficiency = Eficiencia
page-data = Datos y métodos

chart-alt = { $name }. { $finding } { $subtitle }
chart-alt-table = La vista de tabla contiene los mismos números.
view-chart = Gráfico
view-table = Tabla
axis-above-zero = { $subtitle }. El eje vertical no empieza en cero.
card-loading = Cargando…
card-failed = No se ha podido cargar. Inténtelo de nuevo.
card-no-chart = No se ha podido dibujar el gráfico. La tabla contiene los mismos números.
card-copied = Copiado.
card-not-done = Su navegador no lo permite. Utilice otra opción del menú.
card-mark = { $grade } · Cifra { $figure } · Versión del { $date } · { $site }
table-find = Buscar en esta tabla
table-found = { $shown } de { $rows } filas
table-rising = Orden por { $column }, de menor a mayor
table-falling = Orden por { $column }, de mayor a menor
source-secondary = (prensa u otra fuente secundaria)
card-rows-left-out = Se muestran las primeras { $shown } de { $rows } filas. Para obtenerlas todas, elija «Descargar o compartir» y después «Datos».
source-label = Fuente
release-label = Versión del
figure-label = Cifra
own-values = Basado en los valores que usted ha introducido (guardados en el enlace)
about-figure = Acerca de esta cifra
about-method = Cómo se calcula
about-terms = Términos
about-warnings = Antes de citar esta cifra
about-sources = Fuentes completas
about-query = Consulta { $query }: { $question }
see-page = Véase: { $page }
more-documents = { $count ->
    [one] y un documento más
   *[other] y { $count } documentos más
  }

grade-official = Oficial
grade-derived = Derivada
grade-estimate = Estimación
grade-illustrative = Ilustrativa
grade-official-help = Procede de un documento oficial o de estadísticas auditadas.
grade-derived-help = Calculada en este sitio a partir de cifras oficiales. Se indica el método.
grade-estimate-help = La fuente la califica de estimación, o procede de una fuente secundaria.
grade-illustrative-help = Basada en valores introducidos por un usuario.

filter-title = Filtros
filter-country = Estado Miembro
filter-country-show = Mostrar
filter-country-none = Elija su país
filter-button = Filtros
filter-years-span = { $first }–{ $last }
filter-plan-of = Plan { $plan }
filter-peers = Comparar con
filter-peer-list = Su propia selección
filter-peer-list-none = Añadir Estados Miembros
filter-years = Años
filter-prices = Precios
filter-region = Región
filter-region-none = Todas las regiones
filter-grouping = Grupo
filter-grouping-none = Todos los Estados Miembros
filter-language = Idioma
filter-reset = Restablecer filtros
language-en = English
language-fr = Français
language-es = Español
language-ru = Русский
language-zh = 中文
language-ar = العربية
language-offer = Esta página también está disponible en español
language-offer-close = Cerrar

basis-chf = francos suizos a precios corrientes
basis-chf-constant = francos suizos a precios constantes de 2024
basis-usd = dólares de los Estados Unidos a precios corrientes
basis-short-chf = CHF
basis-short-chf-constant = CHF (precios de 2024)
basis-short-usd = USD

peers-region = Estados Miembros de la misma región de la UIT
peers-group = Estados Miembros del mismo grupo (países menos adelantados, países en desarrollo sin litoral o pequeños Estados insulares en desarrollo)
peers-gdp = los cinco Estados Miembros más próximos por producto interno bruto
peers-population = los cinco Estados Miembros más próximos por población
peers-class = Estados Miembros de la misma clase contributiva
peers-own = su propia selección
peers-own-listed = { $count ->
    [0] su propia selección, que está vacía
   *[other] su propia selección: { $names }
  }
yardstick-un-scale = escala de cuotas de las Naciones Unidas
yardstick-un-system = todas las contribuciones asignadas en el sistema de las Naciones Unidas
yardstick-fao = contribuciones asignadas en la FAO
yardstick-iaea = contribuciones asignadas en el OIEA
yardstick-icao = contribuciones asignadas en la OACI
yardstick-ilo = contribuciones asignadas en la OIT
yardstick-imo = contribuciones asignadas en la OMI
yardstick-unesco = contribuciones asignadas en la UNESCO
yardstick-unido = contribuciones asignadas en la ONUDI
yardstick-upu = contribuciones asignadas en la UPU
yardstick-who = contribuciones asignadas en la OMS
yardstick-wipo = contribuciones asignadas en la OMPI
yardstick-wmo = contribuciones asignadas en la OMM
scope-all = todos los Estados Miembros
no-country = ningún Estado Miembro elegido

region-africa = África
region-americas = Américas
region-arab-states = Estados Árabes
region-asia-pacific = Asia-Pacífico
region-cis = CEI
region-europe = Europa
the-region-africa = África
the-region-americas = las Américas
the-region-arab-states = los Estados Árabes
the-region-asia-pacific = Asia-Pacífico
the-region-cis = la CEI
the-region-europe = Europa
grouping-ldc = Países menos adelantados
grouping-lldc = Países en desarrollo sin litoral
grouping-sids = Pequeños Estados insulares en desarrollo

event-after = después de { $place } { $year }

notice-table = El enlace pide la tabla de la tarjeta { $value }, que no existe en este sitio. Se omite; el resto del enlace se utiliza.
notice-country = El enlace pide «{ $value }», que no es ninguno de los 194 Estados Miembros. Elija uno de la lista.
notice-country-several = El enlace pide «{ $value }», que coincide con { $choices }. Elija uno arriba.
notice-region = El enlace pide la región «{ $value }», que no es una región de la UIT. Se muestran todas las regiones.
notice-year = El enlace pide el año «{ $value }», para el que no hay cifras. Se muestra todo el periodo.
notice-years-reversed = El enlace pide los años { $value }, que terminan antes de empezar. Se muestra todo el periodo.
notice-peer = Una lista del enlace («{ $parameter }») incluye «{ $value }», que no es ninguno de los 194 Estados Miembros. Se omite; los demás se utilizan.
notice-peers-many = Una lista del enlace («{ $parameter }») contiene { $value } Estados Miembros, que son demasiados. Solo se utilizan los primeros.
notice-scenario = La hipótesis del enlace es demasiado larga o no se puede leer. No se utiliza. Abra de nuevo el enlace o prepare otra hipótesis.
not-found-title = Página no encontrada
not-found-words = La página «{ $path }» no existe en este sitio. Utilice el menú o la búsqueda para encontrar lo que necesita.
notice-choice = El enlace asigna el valor «{ $value }» a «{ $parameter }», y no es una de las opciones. Se muestra el valor por defecto.
error-apology = No se ha podido mostrar esta página. { $sentence }
error-unexpected = No se ha podido mostrar esta página por un error nuestro (referencia { $reference }). Las demás páginas siguen funcionando. Inténtelo de nuevo dentro de un minuto.

# Shown with the subtitle of a card that a filter of the page does not limit.
card-unlimited = Sin limitación a los filtros elegidos: { $limits }.
limit-years = años
limit-region = región
limit-grouping = grupo
nothing-in-years = No hay cifras para los años y los Estados Miembros elegidos.

column-year = Año
column-period = Periodo
column-iso3 = Estado Miembro
column-itu-region = Región
column-label = Concepto
column-value = Valor
column-unit = Unidad
column-qualifier = Matiz
column-status = Situación
column-grade = Grado
column-source-title = Documento
column-amount = Importe
column-amount-chf = Importe, CHF
column-amount-usd = Importe, USD
column-change = Variación
column-share = Proporción
status-approved = aprobado
status-actual = real
status-announced = anunciado
status-draft = proyecto
status-estimate = estimación
not-published = no hallado en<br>nuestras fuentes

column-per-cent = { $header }, %
