# The site's search.

page-search = Búsqueda
page-search-lead = Busque un Estado Miembro, un gráfico, un término o un documento. También sirven los nombres corrientes y los nombres en los seis idiomas oficiales.
search-short = Buscar
search-label = Buscar en el sitio
search-placeholder = Kenya, unidad, satélite…
search-members = Estados Miembros
search-cards = Gráficos
search-terms = Términos
search-documents = Documentos
search-area = { $text }: no figura como Estado Miembro en estas cifras. Ello no implica opinión alguna sobre su condición jurídica.
search-group = { $text }: es una región o un grupo de Estados, no un Estado Miembro.
search-nothing = No se ha encontrado nada para { $text }. Pruebe otro nombre o menos palabras.
