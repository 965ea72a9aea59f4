# Words of the API.

server-status-200 = Los datos solicitados
server-status-304 = Sin modificaciones
server-status-400 = Solicitud incorrecta
server-status-404 = No encontrado
server-status-403 = No disponible
server-status-405 = Método no permitido
server-status-408 = Tiempo de espera agotado
server-status-410 = Revisado desde entonces
server-status-413 = Cuerpo de la solicitud demasiado grande
server-status-414 = URL demasiado larga
server-status-429 = Demasiadas solicitudes
server-status-431 = Campos de cabecera demasiado grandes
server-status-500 = Error interno
server-status-503 = No disponible temporalmente

error-unknown-address = No hay ningún punto de acceso en { $address }. Todos figuran en { $index }.
error-unknown-format = El formato «{ $format }» no está disponible para { $name }. Utilice uno de los siguientes: { $formats }.
error-unknown-member-state = No se ha encontrado ningún Estado Miembro para «{ $text }». Utilice { $allowed }.
error-unknown-table = No hay ninguna tabla { $table } en la versión { $release }. ¿Quiso decir { $nearest }?
error-unknown-parameter = El parámetro «{ $parameter }» no se conoce aquí.{ $nearest ->
    [none] {""}
   *[other] {" "}¿Quiso decir «{ $nearest }»?
  } Utilice solo: { $takes }.
error-bad-address-value = «{ $value }» no es un valor válido de { $parameter }. Utilice { $allowed }.
error-address-too-long = La URL tiene { $length } caracteres; el límite es { $limit }. Acórtela.
error-too-many-requests = El límite es de { $most } solicitudes por minuto desde una misma red. Inténtelo de nuevo dentro de { $seconds } segundos.
error-too-large = El cuerpo de la solicitud tiene más de { $limit } bytes. Envíe las solicitudes sin cuerpo.
error-too-slow = El cuerpo de la solicitud no llegó en { $seconds } segundos. Inténtelo de nuevo.
error-too-many-headers = La solicitud tiene { $count } campos de cabecera con { $size } bytes. El límite es de { $most } campos y { $limit } bytes. Envíe menos campos o más cortos.
error-not-offered = { $address } no está disponible en este sitio.
error-unknown-figure = Ningún gráfico de este sitio tiene el identificador de cifra { $figure }. Compruebe si hay errores de mecanografía.
error-unknown-query = No hay ninguna consulta llamada { $query }. ¿Quiso decir { $nearest }?
error-unknown-card = No hay ninguna tarjeta llamada { $card }. ¿Quiso decir { $nearest }?
error-bad-parameter-value = «{ $value }» no es un valor válido de { $parameter }: { $rule }.
error-bad-figure-id = «{ $text }» no es un identificador de cifra válido. Compruebe si hay errores de mecanografía.
error-too-many-rows = La respuesta tiene { $rows } filas; un archivo de este formato puede tener { $limit } como máximo. Elija Parquet, que admite más.
error-basket-full = El dosier está lleno: puede tener { $limit } tarjetas como máximo. Quite una para añadir otra.
error-basket-too-long = El dosier no cabe en un enlace: tiene { $length } caracteres, y son posibles { $limit } como máximo. Acorte sus textos o quite una tarjeta.
error-proposal-too-long = La estimación no cabe en un enlace: tiene { $length } caracteres, y son posibles { $limit } como máximo. Acorte sus textos o quite una línea.
error-note-too-long = La nota tiene { $length } caracteres; una nota puede tener { $limit } como máximo. Acórtela.
error-figure-revised = Los números de la cifra { $figure } se han revisado, por lo que no se muestra su imagen. Véanse los números actuales: { $verify }

server-takes-none = ninguno
server-allowed-once = un solo valor; la URL lo da dos veces
server-allowed-order = un primer año que no sea posterior al último
server-allowed-country = el código ISO 3166-1 alfa-3 de un Estado Miembro, por ejemplo KEN
server-allowed-list = códigos ISO 3166-1 alfa-3 de { $most } Estados Miembros como máximo, unidos por guiones, por ejemplo EGY-KEN
server-allowed-choice = uno de los siguientes: { $choices }
server-allowed-integer = un número entero entre { $least } y { $greatest }
server-allowed-text = un texto de { $longest } caracteres como máximo

error-method = El método { $method } no está permitido aquí. Utilice { $allowed }.
server-fault = La solicitud ha fallado por un error nuestro (referencia { $reference }). Inténtelo de nuevo dentro de un minuto.
server-unavailable = La solicitud no puede atenderse en este momento. Inténtelo más tarde.
server-release-missing = Todavía no se ha publicado ninguna versión de las cifras en este servidor. Inténtelo de nuevo dentro de un minuto.
server-no-browser = Este servidor no puede generar imágenes, porque Chromium no está instalado. Las cifras están disponibles en /data.
server-pictures-busy = Se están generando demasiadas imágenes. Inténtelo de nuevo dentro de unos segundos.
server-exports-busy = Se están generando demasiados archivos. Inténtelo de nuevo dentro de unos segundos.
server-storage-full = Este archivo no puede generarse en este momento, porque el almacenamiento del servidor está lleno. Las tablas están disponibles en /data.
server-busy = En este momento hay demasiadas personas utilizando este sitio. Inténtelo de nuevo dentro de un minuto.
server-picture-too-late = La imagen no estuvo lista a tiempo. Inténtelo de nuevo.
server-picture-failed = No se ha podido generar la imagen. Inténtelo de nuevo, o utilice los botones PNG y SVG del propio gráfico, que funcionan sin el servidor.
server-note-busy = En este momento se están generando otros dosieres. Inténtelo de nuevo dentro de unos segundos.
server-note-failed = No se ha podido generar el dosier en PDF. Inténtelo de nuevo o utilice otro formato.
server-query-failed = No se han podido leer las cifras. Inténtelo de nuevo dentro de un minuto.
server-unknown-release = La versión que pide este enlace no se conserva en este servidor. Abra el enlace sin la versión para ver las últimas cifras.
server-release-damaged = Las cifras de este servidor están dañadas y no se muestran hasta que se reparen. Inténtelo más tarde.

server-api = La API de este sitio: todas las consultas con sus parámetros, todas las tablas, la versión completa y todos los gráficos como imagen. Los parámetros tienen los mismos nombres que en las URL de las páginas. Las respuestas llevan un ETag; utilice If-None-Match para las solicitudes condicionales. Versión { $release }.
server-question = { $grain }. Columnas: { $columns }. Notas: { $notes } Como máximo { $limit } filas, { $xlsx } en XLSX. El primer año no debe ser posterior al último.
server-address-index = Lista de todas las consultas y archivos
server-address-datapackage = Las tablas como Frictionless Data Package
server-address-catalogue = Las tablas como catálogo DCAT, para que otros catálogos las recolecten
server-address-sdmx-structure = Estructura SDMX: flujos de datos, estructuras de datos, conceptos y listas de códigos (SDMX-JSON 2.0)
server-address-sdmx-data = Datos SDMX de una tabla (SDMX-CSV 2.0 o SDMX-JSON 2.0)
server-address-openapi = Esta descripción OpenAPI
server-address-changes = Cambios de una versión a otra, como canal Atom
server-address-database = La versión completa como un solo archivo DuckDB
server-address-archive = La versión completa como ZIP de archivos Parquet
server-address-table = Una tabla completa en CSV o Parquet
server-address-picture = La imagen de un gráfico por su identificador de cifra, mientras sus números sean actuales
server-address-brochure = El folleto, en PDF o en diapositivas, para un Estado Miembro o para todos
server-address-infographic-pdf = El argumento para un Estado Miembro en una página, para imprimir
server-address-briefing = El dosier habitual como archivo, para un Estado Miembro y un destinatario, o la argumentación general para el Consejo
server-address-infographic-png = Lo mismo como imagen, para una publicación o un enlace compartido
server-address-infographic-svg = Lo mismo como dibujo vectorial
server-address-live = Actividad: si el proceso responde
server-address-ready = Disponibilidad: si puede atender a los lectores, y con qué versión
server-parameter-language = Idioma de los títulos y las frases
server-parameter-separator = Solo CSV: qué separa las celdas. comma, con punto decimal; semicolon, con coma decimal; local, como esperan las hojas de cálculo en el idioma de lang
server-parameter-bom = Solo CSV: si el archivo empieza con una marca de orden de bytes (BOM). Las hojas de cálculo la necesitan para leer los acentos; los programas, no

server-package = Las tablas en que se basa «Por qué importa la UIT: razones para invertir», versión { $release }. Cifras públicas sobre la Unión Internacional de Telecomunicaciones. Están comprobadas, se enumeran todas las correcciones y cada cifra tiene su fuente y su grado.
server-grain = Unidad de registro: { $grain }.
server-readme =
    Las cifras en que se basa el sitio: versión { $release } del { $date }.

    Cada tabla es un archivo Parquet. `datapackage.json` describe cada columna, su unidad y los
    valores que puede tomar, en la forma de un Frictionless Data Package. La tabla `corrections` dice
    qué se corrigió y por qué. La tabla `sources` dice de dónde procede cada cifra.

    Para leer una tabla:

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = Tablas
server-readme-sources = Las fuentes y sus condiciones

first-screen-no-scripts = Los gráficos, filtros y archivos necesitan scripts, que su navegador no ejecuta. Las conclusiones principales figuran más arriba, y esta tabla contiene los números del primer gráfico. Todas las cifras están disponibles en /data/index.json.
first-screen-unconnected = Su red no permite que esta página se conecte, por lo que cada elección carga una página nueva. Las cifras, los gráficos, las tablas y los dosieres preparados están todos aquí. El simulador, el costo de una propuesta y los dosieres propios necesitan una conexión WebSocket (WSS), que los responsables de su red pueden permitir. Esta página sigue intentándolo.
first-screen-frame = Este gráfico no puede conectarse a su sitio desde este marco, por lo que se muestra como imagen.
first-screen-open = Abrirlo en una pestaña nueva
first-screen-old = Su navegador es demasiado antiguo para la página interactiva (la muestran Safari 16.4, Firefox 115 o versiones posteriores), por lo que cada elección carga una página nueva. Las cifras, los gráficos, las tablas y los dosieres preparados están todos aquí.
static-edition = Esta es una edición estática de este sitio: versión { $release } del { $date }. Los filtros, la búsqueda, el simulador y los dosieres están en el propio sitio.
static-edition-files = Archivos de esta edición
