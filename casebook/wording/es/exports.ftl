# Words in exported files: what they contain, how to cite them, how to reproduce them.

export-scope-seen = Lo que muestra el gráfico: { $restrictions }
export-scope-everything = Todas las filas de la consulta: { $restrictions }
export-scope-country = Estado Miembro destacado: { $country }
export-scope-peers = comparado con { $peers }
export-scope-compared = comparados: { $names }
export-scope-years-both = de { $first } a { $last }
export-scope-years-first = desde { $first }
export-scope-years-last = hasta { $last }
export-scope-no-restriction = sin restricciones
export-scope-own-values = calculado con sus propios valores, que figuran en el enlace

export-sheet-what = Elemento
export-sheet-text = Texto
export-codebook-column = Columna
export-codebook-words = Significado
export-codebook-type = Tipo
export-codebook-unit = Unidad
export-codebook-allowed = Valores permitidos

export-about-title = Título
export-about-subtitle = Unidad y periodo
export-about-scope = Alcance
export-about-question = Consulta
export-about-parameters = Parámetros
export-about-rows = Filas
export-about-method = Cómo se calcula
export-about-grade = Grado
export-about-warning = Antes de citar esta cifra
export-about-figure = Cifra
export-about-release = Versión
export-about-date = Fecha de la versión
export-about-address = Dirección
export-about-verify = Enlace para comprobar si la cifra sigue siendo actual
export-about-source = Fuente
export-about-document = Documento
export-about-notice = Aviso

export-citation-edition = Cifra { $figure }, versión { $release }, grado: { $grade }
export-citation-edition-own-values = Hipótesis basada en valores propios de un lector, sin identificador de cifra; versión { $release }, grado: { $grade }
export-citation-text-own-values = { $title }. { $site }. { $edition }, { $date }. Fuente de las cifras de partida: { $source }. { $address }
export-citation-text = { $title }. { $site }. { $edition }, { $date }. Fuente: { $source }. { $address } (comprobar si sigue siendo actual: { $verify })

export-recipe-note =
    { $query }: { $question }
    Da { $rows ->
        [one] la única fila
       *[other] las { $rows } filas
    } de la cifra { $figure }. Ejecútese en la carpeta que contiene los archivos Parquet de la versión { $release }.

export-recipe-note-own-values =
    { $query }: { $question }
    Da las filas de las que parte la hipótesis. No se incluyen los valores que introdujo el lector ni los resultados basados en ellos. Ejecútese en la carpeta que contiene los archivos Parquet de la versión { $release }.

export-readme-files = Contenido de este paquete
export-readme-about = Acerca de estas cifras
export-readme-again-title = Cómo reproducirlas
export-readme-again = Descargue los archivos Parquet de la versión { $release } desde la página «Datos y métodos», copie una de las tres recetas en su carpeta y ejecútela allí: `duckdb < recipe.sql`, `python recipe.py` o `Rscript recipe.R`. Cada una da las filas del CSV sin necesidad de este sitio.
export-readme-again-own-values = El enlace abre la misma hipótesis. Las recetas dan las cifras de las que parte: descargue los archivos Parquet de la versión { $release } desde la página «Datos y métodos», copie una de las tres recetas en su carpeta y ejecútela allí: `duckdb < recipe.sql`, `python recipe.py` o `Rscript recipe.R`.
export-readme-cite = Cómo citar
export-readme-file-csv = las filas (UTF-8, separadas por comas; el texto que una hoja de cálculo podría leer como fórmula empieza por un apóstrofo)
export-readme-file-png = el gráfico como imagen
export-readme-file-svg = el gráfico como imagen
export-readme-file-pdf = el gráfico como imagen
export-readme-file-codebook-csv = qué significa cada columna, su tipo y su unidad
export-readme-file-citation-txt = cómo citar la cifra, en una frase
export-readme-file-citation-bib = cómo citar la cifra, para BibTeX
export-readme-file-citation-ris = cómo citar la cifra, para Zotero, EndNote o Mendeley
export-readme-file-query-sql = la consulta tal como la ejecuta este sitio
export-readme-file-views-sql = las vistas y macros que necesita la consulta
export-readme-file-recipe-sql = consulta, vistas y parámetros en un solo script de DuckDB
export-readme-file-recipe-py = lo mismo para Python
export-readme-file-recipe-r = lo mismo para R
