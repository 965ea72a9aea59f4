# Words of the offline pack and of the README in its ZIP.

pack-kept = Este archivo no necesita conexión: contiene todos los gráficos, datos y fuentes.
pack-present = Presentar
pack-print = Imprimir
pack-theme = Claro u oscuro
pack-contents = Índice
pack-view = Vista de esta conclusión
pack-no-script = Sin scripts, los gráficos se muestran como tablas.
pack-verify = Para comprobar si sigue siendo actual: { $address }
pack-verify-none = La cifra { $figure } puede comprobarse en la página «Verificar una cifra» del sitio.
pack-figure = Cifra { $figure }, versión { $release } del { $date }
pack-about = Acerca de esta cifra
pack-method = Cómo se calcula
pack-warnings = Antes de citar esta cifra
pack-note = Nota propia
pack-save = Guardar los datos (CSV)
pack-data = Datos y libro de códigos
pack-data-lead = Las filas en que se basa cada gráfico, tal como eran cuando se generó este archivo, y el significado de sus columnas.
pack-column = Columna
pack-meaning = Significado
pack-type = Tipo
pack-unit = Unidad
pack-codebook = Libro de códigos: todas las columnas de los datos
pack-cite = Cómo citar
pack-cite-save = Para gestores de referencias:
pack-footer = Herramienta independiente basada en cifras públicas; no es una publicación de la UIT. Versión { $release } del { $date }.

pack-readme-open = Pulse dos veces en { $file } para abrirlo en un navegador web. No necesita conexión ni envía nada. «Presentar» muestra las mismas conclusiones como diapositivas: las teclas de flecha pasan de una a otra, S abre las notas del orador, ? enumera las teclas.
pack-readme-files = En esta carpeta:
pack-readme-check = SHA256SUMS.txt contiene la suma de comprobación de cada archivo (sha256sum -c SHA256SUMS.txt). Los archivos CSV están en UTF-8, separados por comas; el texto que una hoja de cálculo podría leer como fórmula empieza por un apóstrofo. codebook.csv explica cada columna.
pack-readme-figures = Las conclusiones, con sus fuentes, grados e identificadores de cifra:
pack-readme-figure = Cifra { $figure }
pack-readme-own-values = Basado en valores propios de un lector; sin identificador de cifra
pack-readme-release = Versión { $release } del { $date }. Herramienta independiente basada en cifras públicas; no es una publicación de la UIT.
