page-voluntary = Contribuciones voluntarias
page-voluntary-lead = Las contribuciones voluntarias no forman parte del presupuesto ordinario ni de sus límites. Esta página muestra cuánto recibe la UIT, de quién, hasta qué punto es estable esta financiación y qué iniciativas están abiertas a ella.
voluntary-section-amounts = Cuánto y con qué estabilidad
voluntary-section-givers = Quién contribuye
voluntary-section-forms = En efectivo y en especie
voluntary-section-board = Iniciativas abiertas a la financiación voluntaria
voluntary-section-propose = Proponer una iniciativa

voluntary-by-year = Contribuciones voluntarias a la UIT por año
    .subtitle = Contribuciones voluntarias, en millones: { $basis }
    .method = Los importes proceden del cuadro de ingresos por tipo de financiación, que se utiliza para todos los totales de esta página. Las contribuciones para fines específicos se aportan para un propósito que eligió el contribuyente; las demás pueden utilizarse donde se necesiten. Los dólares de los Estados Unidos comunicados se convierten en francos al tipo de cambio implícito en la unidad contributiva. Los años empiezan en 2013, cuando se nombra por primera vez a los contribuyentes; la página de ingresos contiene también 2011 y 2012.
voluntary-by-year-finding = La UIT recibió { $amount } en contribuciones voluntarias en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }, el { $earmarked } para fines específicos{ $free_n ->
    [-1] {""}
    [0] . En ninguno de los { $years } años mostrados hubo fondos sin fines específicos
    [one] . Solo en uno de los { $years } años mostrados hubo fondos sin fines específicos
   *[other] . En { $free } de los { $years } años mostrados hubo fondos sin fines específicos
 }
voluntary-earmarked = para fines específicos
voluntary-unearmarked = sin fines específicos
voluntary-total = total del año
voluntary-share = Contribuciones voluntarias como proporción de los ingresos
    .subtitle = Proporción de todos los ingresos del año
    .method = Contribuciones voluntarias divididas por todos los ingresos del mismo año (asignados, voluntarios y otros), ambos del cuadro de ingresos por tipo de financiación. Las proporciones no dependen de la moneda.
voluntary-share-finding = Las contribuciones voluntarias fueron el { $share } de los ingresos de la UIT en { $year }. En los años mostrados estuvieron entre el { $least } ({ $least_year }) y el { $most } ({ $most_year })
voluntary-volatility = Cuánto varían las contribuciones voluntarias y las asignadas
    .subtitle = Importe de cada año como proporción de la media de los años mostrados (línea de puntos). Variación: desviación típica dividida por la media; { $basis }
    .method = El importe de cada año se divide por la media de los años mostrados. El coeficiente de variación es la desviación típica de los importes anuales, calculada sobre los años mostrados como población completa, dividida por su media. Cuanto más alto es, menos estables son los ingresos. Las contribuciones asignadas son las de todos los miembros, del cuadro por tipo de financiación. En 2015, la fuente traslada a esa rúbrica las contribuciones de los Miembros de Sector, lo que es una ruptura de la serie, no una variación. Si los años elegidos incluyen esa ruptura, ambas líneas empiezan en 2015.
voluntary-volatility-finding = De { $from } a { $to }, las contribuciones voluntarias variaron un { $voluntary } de su media, frente a un { $assessed } en el caso de las contribuciones asignadas a todos los miembros{ $basis ->
    [usd] , en dólares de los Estados Unidos, que incluyen las variaciones del tipo de cambio
   *[other] {""}
 }

voluntary-by-kind = Contribuciones voluntarias por tipo de contribuyente
    .subtitle = Contribuciones voluntarias por año, en millones: { $basis }; un rombo marca el total
    .method = Lo que aportó cada tipo procede del cuadro de ingresos por contribuyente; el total del año, del cuadro por tipo de financiación. Los importes sin contribuyente nombrado aparecen rayados. Cuando el cuadro por contribuyente contiene más que el total, el exceso se muestra por debajo de cero, para que las partes sumen el total. Un importe de 2015 que la fuente registra como voluntario son contribuciones de Miembros de Sector (véanse las correcciones, fees-2015-heading). Un pequeño importe de la rúbrica Academic (2021) se cuenta con el sector privado.
voluntary-by-kind-finding = De los { $total } en contribuciones voluntarias en { $year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }, las mayores partes, por tipo de contribuyente, fueron: { $first }, { $share }, y { $second }, { $second_share }
contributor-kind-governments = Gobiernos
contributor-kind-european-union = Unión Europea
contributor-kind-un-organizations = Organizaciones de las Naciones Unidas
contributor-kind-pooled-funds = Fondos mancomunados
contributor-kind-foundations = Fundaciones
contributor-kind-private-sector = Sector privado
contributor-kind-unattributed = No nombrado
contributor-one-governments = Gobierno
contributor-one-european-union = Unión Europea
contributor-one-un-organizations = Entidad de la ONU
contributor-one-pooled-funds = Fondo mancomunado
contributor-one-foundations = Fundación
contributor-one-private-sector = Sector privado
contributor-one-unattributed = No nombrado
the-contributors-governments = gobiernos
the-contributors-european-union = Unión Europea
the-contributors-un-organizations = organizaciones de las Naciones Unidas
the-contributors-pooled-funds = fondos mancomunados
the-contributors-foundations = fundaciones
the-contributors-private-sector = sector privado

voluntary-tables = Comparación de dos cuadros de la fuente
    .subtitle = Contribuciones voluntarias del año en cada cuadro, en millones: { $basis }
    .method = La fuente publica los ingresos por tipo de financiación y los ingresos por contribuyente. Ambos coinciden en los ingresos totales de cada año, pero en algunos años no en la parte voluntaria. Todos los totales de esta página y de la página de ingresos proceden del cuadro por tipo de financiación, que la fuente utiliza también para la UIT en su cuadro de todas las organizaciones. Se considera que los dos cuadros coinciden en un año cuando difieren en menos de una milésima.
voluntary-tables-finding = Los dos cuadros de la fuente coinciden en las contribuciones voluntarias en { $agree } de { $years } años. La mayor diferencia es de { $most } en { $most_year }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }, año en que el cuadro por contribuyente contiene { $which ->
    [more] más
   *[less] menos
 }
voluntary-tables-agree-finding = Los dos cuadros de la fuente coinciden en las contribuciones voluntarias en { $years_n ->
    [one] el año mostrado
   *[other] los { $years } años mostrados
 }
voluntary-by-financing = por tipo de financiación (utilizado para los totales)
voluntary-by-contributor = por contribuyente

voluntary-contributors = Los mayores contribuyentes voluntarios
    .subtitle = Suma de los años mostrados: { $basis }
    .method = Importes del cuadro de ingresos por contribuyente, sumados para los años mostrados, cada año a los precios elegidos. Los gobiernos se enumeran por su nombre. La fuente registra otros fondos solo en grupos, como Other Private o Multi Donor Trust Funds. Un grupo de este tipo son varios contribuyentes: no tiene puesto, no se cuenta entre los contribuyentes y se muestra debajo de ellos, rayado. Los importes son los de este cuadro, no los de los totales por tipo de financiación. Los reembolsos serían negativos. Aportar es voluntario, y el orden muestra solo importes.
voluntary-contributors-finding = Mayor aportación en { $period }: { $first }, { $amount }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }. Los { $count } mayores de { $contributors } contribuyentes nombrados aportaron el { $share } de las contribuciones con donante nombrado (el { $of_all } de todas las del cuadro)
voluntary-contributors-country-finding = { $country }: aportó { $own } en { $period }{ $basis ->
    [chf-constant] {" "}(a precios de 2024)
   *[other] {""}
 }, en { $own_years_n ->
    [one] un año
   *[other] { $own_years } años
 } (puesto { $rank } de { $contributors }). Los { $count } mayores contribuyentes nombrados aportaron el { $share } de las contribuciones con donante nombrado
voluntary-giver = { $kind } · { $years ->
    [one] en un año
   *[other] en { $years } años
 } · puesto { $rank }
voluntary-remainder = { $kind } · { $years ->
    [one] en un año
   *[other] en { $years } años
 } · varios, no nombrados uno por uno
contributor-name-other-private-sector = Sector privado, no nombrado
contributor-name-other-un-organizations = Organizaciones de la ONU, no nombradas
contributor-name-several-trust-funds = Fondos fiduciarios de donantes múltiples, varios
contributor-name-other-foundations = Fundaciones, no nombradas
contributor-name-other-academic = Instituciones académicas, no nombradas
contributor-name-european-union = { contributor-kind-european-union }
voluntary-concentration = Concentración entre los gobiernos donantes
    .subtitle = Proporción de las contribuciones voluntarias de gobiernos en el año
    .method = Para cada año se suman las contribuciones de los 1, 3 y 5 gobiernos que más aportaron y se dividen por las de todos los gobiernos. Los mayores donantes se determinan cada año. Se omiten los demás contribuyentes, porque la fuente nombra a muchos de ellos solo en grupos. Se omite un número cuando los gobiernos que aportaron no fueron más que esos.
voluntary-concentration-finding = Los { $count } mayores gobiernos donantes aportaron el { $share } de las contribuciones voluntarias de gobiernos en { $year }{ $compared ->
    [yes] , frente al { $before } en { $from }
   *[no] {""}
 }. En total, { $contributors } gobiernos aportaron en { $year }
voluntary-of-largest = { $count ->
    [1] el mayor
   *[other] los { $count } mayores
 }

voluntary-forms = Efectivo y especie en las cifras publicadas
    .subtitle = Número de cifras publicadas sobre contribuciones voluntarias
    .method = Las estadísticas de ingresos no distinguen las contribuciones voluntarias en efectivo de las aportadas en especie. De las cifras tomadas de documentos públicos, se cuentan aquellas cuyo texto dice «en efectivo» o «en especie»; las demás no lo dicen. El personal adscrito, la acogida de reuniones y el equipo no figuran, por tanto, en ningún importe de esta página, salvo que una fuente los contabilizara como ingresos.
voluntary-forms-finding = De { $all } cifras publicadas sobre contribuciones voluntarias, { $cash_n ->
    [one] una dice
   *[other] { $cash } dicen
 } que fueron en efectivo y { $kind_n ->
    [0] ninguna
    [one] una
   *[other] { $kind }
 } que fueron en especie
form-cash = En efectivo
form-in-kind = En especie
form-not-said = No se indica
voluntary-in-kind = Las contribuciones en especie, como personal adscrito, acogida de reuniones o equipo, no se hallaron en nuestras fuentes, por lo que no se muestra ningún importe para ellas.

column-contributor-kind = Tipo de contribuyente
column-contributor-name = Nombre en la fuente
column-revenue-kind = Tipo de ingresos
column-by-financing = Por tipo de financiación
column-by-contributor = Por contribuyente
column-difference = Diferencia
column-years-given = Años
column-is-remainder = Varios, no nombrados
column-share-of-named = Proporción de las contribuciones con donante nombrado
column-mean = Media de los años
column-of-mean = Proporción de la media
column-variation = Coeficiente de variación
column-form = Forma
column-count = Número
column-revenue = Todos los ingresos
column-total = Total
column-contributors = Contribuyentes
revenue-kind-assessed = Asignado
revenue-kind-voluntary = Voluntario
revenue-kind-other = Otro
