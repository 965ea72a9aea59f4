page-data-lead = Descargue todos los datos en que se basa este sitio. Cada tabla va acompañada del significado de sus columnas, el método de cada cifra y las fuentes.

data-part-tables = Tablas
data-part-columns = Columnas
data-part-methods = Métodos
data-part-corrections = Correcciones
data-part-glossary = Glosario
data-part-sources = Fuentes
data-part-needed = Datos que aún necesitamos
data-part-release = Versión
data-needed-lead = Cifras y vínculos que no se hallaron en nuestras fuentes, en gráficos y listas. El límite está en lo que hemos leído, no en la labor de la UIT: los Planes Operacionales, los presupuestos basados en los resultados, la Decisión 5 y los informes anuales sobre los avances contienen más. El plan se elige en los filtros.

data-tables-lead = Todas las tablas de la versión, completas. Los archivos CSV se abren en cualquier hoja de cálculo. Parquet conserva los tipos de las columnas.
data-years = { $first }–{ $last }
data-no-years = no por año
data-rows = { $rows } { $rows_n ->
    [one] fila
   *[other] filas
  }
data-source-own = mantenida por este proyecto
data-csv = CSV
data-parquet = Parquet
data-inside = Columnas y primeras filas: { $table }
data-columns-of = Columnas de la tabla «{ $table }»
data-rows-of = Primeras filas de la tabla «{ $table }»

data-columns-lead = Los nombres de columna significan lo mismo en todas las tablas y en todos los resultados de consultas.
data-search = Buscar una columna
data-search-example = Por ejemplo: unidades, usd, conexión
data-columns-found = { $count } { $count_n ->
    [one] columna
   *[other] columnas
  }
data-column-name = Columna
data-column-words = Significado
data-column-type = Tipo
data-column-allowed = Valores permitidos
data-column-tables = Tablas
data-column-answers = solo resultados de consultas
data-type-string = texto
data-type-integer = número entero
data-type-number = número
data-type-boolean = sí o no
data-type-date = fecha

data-methods-lead = Cada gráfico es el resultado de una consulta SQL a las tablas. Lleva el grado más bajo de sus datos de partida:

data-corrections-lead = Los errores de una fuente se corrigen a la vista, o la cifra se conserva en la tabla pero no se muestra en los gráficos. Las correcciones se eliminan cuando se corrige la fuente: la compilación se detiene en cuanto la fuente deja de mostrar el error.
data-replaced = { $column }: { $seen } en la fuente, { $used } aquí · { $date }
data-withheld = Se conserva en la tabla, no se muestra en los gráficos · { $date }
data-what = Lo que muestra la fuente:
data-done = Lo que se hizo:
data-why = Por qué:

data-correct = Cómo corregir una cifra
data-correct-how =
    1. Anote el identificador de cifra que figura bajo el gráfico, lo que muestra y el documento que dice otra cosa.
    2. Si este proyecto leyó mal su fuente, corrija la fila en el archivo situado en `data/sources/` y ejecute
       `python -m casebook.build --seal` con el nombre del archivo, lo que renueva su suma de comprobación.
    3. Si es la propia fuente la que contiene el error, añada una entrada a `data/corrections.yml`: la tabla,
       las filas, el valor observado, el valor que debe utilizarse, lo que se observó, por qué es un error, lo
       que se hace y la fecha.
    4. Añada al principio de `data/RELEASES.md` una entrada que diga qué ha cambiado para los lectores de la
       última versión.
    5. Ejecute `python -m casebook.build`. Vuelve a comprobarlo todo y enumera lo que no encaja. Solo publica
       una nueva versión cuando se han superado todas las comprobaciones.

data-search-terms = Buscar un término
data-terms-found = { $count } { $count_n ->
    [one] término
   *[other] términos
  }
data-see = Véase también: { $terms }
data-terms-languages = Términos en seis idiomas
data-terms-languages-lead = Los términos tal como los escriben la UIT y las Naciones Unidas. Un asterisco señala una forma que no se leyó en ninguno de sus textos y que está por verificar.

data-sources-lead = Todos los archivos con los que se elaboran las tablas. Los archivos están en `data/sources/`, cada uno con su propia descripción.
data-retrieved = leído el { $date }
data-source-published = Publicado:
data-source-licence = Licencia:
data-source-address = Dirección:
data-source-treatment = Cómo se procesó:
data-source-notes = Notas:
data-checksum = El SHA-256 empieza por { $start }

data-release-what = Versión
data-release-value = Valor
data-release-id = Identificador
data-release-date = Fecha
data-release-title = Título
data-release-hash = Hash de todas sus tablas
data-release-rows = Tamaño
data-release-size = { $tables } tablas, { $rows } filas
data-checks = Comprobaciones superadas antes de la publicación
