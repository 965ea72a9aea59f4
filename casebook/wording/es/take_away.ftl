# The menu of a card.

take-away = Descargar o compartir
take-away-short = Compartir
take-group-picture = Imagen
take-group-data = Datos
take-group-share = Compartir y citar
take-group-view = Vista
take-png = PNG con título y fuente
take-svg = SVG, solo el gráfico
take-copy-picture = Copiar imagen
take-picture = Más tamaños, PDF
take-data = CSV, Excel y otros
take-bundle = Todo (ZIP)
take-recipe = Código para reproducir
take-share = Compartir con una aplicación
take-copy-citation = Copiar frase con cita
take-copy-link = Copiar enlace
take-mail = Correo
take-cite = Cita para BibTeX, RIS
take-link = Enlace
take-embed = Insertar en un sitio web
take-full = Pantalla completa

take-making = Preparando…
take-download = Descargar { $what }
take-size = Formato
take-size-wide = Horizontal, 1600 × 900
take-size-tall = Vertical, para teléfonos
take-theme = Fondo
take-theme-light = Claro
take-theme-dark = Oscuro
take-format = Formato
take-format-png = PNG
take-format-svg = SVG
take-format-pdf = PDF
take-picture-browser = Este servidor no puede generar imágenes. Utilice los botones que hay bajo el gráfico para generar una en su propio navegador.

take-scope = Filas
take-scope-seen = Lo mostrado
take-scope-everything = Todo
take-rows = { $rows_n ->
    [one] Una fila.
   *[other] { $rows } filas.
  }
take-data-csv = CSV (UTF-8, coma)
take-data-csv-semicolon = CSV para hojas de cálculo con coma decimal (punto y coma)
take-data-xlsx = Excel, con libro de códigos y fuente
take-data-parquet = Parquet
take-data-json = JSON, con procedencia

take-bundle-holds = Un ZIP con las filas en CSV, el libro de códigos, un README, la cita (texto, BibTeX, RIS), la imagen, la consulta y el código para reproducirla.
take-bundle-no-picture = Este servidor no puede generar imágenes, de modo que el ZIP no contiene ninguna.

take-link-what = Este enlace abre la misma vista:
take-link-verify = Este enlace muestra si la cifra sigue siendo actual:

take-embed-live = En directo
take-embed-frozen = Fijo
take-embed-live-what = El marco sigue las nuevas versiones de las cifras.
take-embed-script = El script es opcional. Con él, el marco es tan alto como la tarjeta; sin él, tiene { $height } píxeles.
take-embed-frozen-what = El marco muestra siempre la versión { $release }, mientras el servidor la conserve.
embed-line-own-values = { $grade }: basado en valores propios de un lector · Versión del { $date } · { $site }
embed-line = { $grade } · Cifra [{ $figure }]({ $verify }) · Versión del { $date } · { $site }

take-recipe-what = Cualquiera puede reproducir estas { $rows } filas a partir de los archivos Parquet publicados (página «Datos y métodos»), sin este sitio:
take-recipe-what-own-values = Esta hipótesis se calcula con sus valores a partir de filas que cualquiera puede reproducir con los archivos Parquet publicados (página «Datos y métodos»), sin este sitio:
take-recipe-question = La consulta

