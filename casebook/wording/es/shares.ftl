# The card “Which share is it?”: each share with the whole that it is a part of.
share-of-of-total = De todos los ingresos
    .whole = Estados Miembros, de todos los ingresos recibidos en { $period }, incluidas las contribuciones voluntarias
share-of-without-voluntary = De los ingresos sin contribuciones voluntarias
    .whole = Estados Miembros, de los ingresos recibidos en { $period } sin contribuciones voluntarias
share-of-published-member-states = Del presupuesto ordinario, según lo publicado
    .whole = Estados Miembros, según un documento publicado para { $period }, sin su cálculo
share-of-published-all-members = Del presupuesto ordinario, todos los miembros en conjunto
    .whole = Estados Miembros, Miembros de Sector, Asociados e Instituciones Académicas, según lo publicado para { $period }
# The link to it from where a share is quoted.
share-which = ¿Qué proporción es? Se citan cuatro, cada una de un total distinto
