# The class simulator: one Member State, several together, and the rules.

page-simulator = Simulador
page-simulator-heading = ¿Qué supondría cada clase contributiva en 2028–2031?
page-simulator-lead = Cada Estado Miembro elige libremente su clase contributiva (Constitución, número 160). Compare una clase superior, la misma y una inferior, y vea después varios Estados Miembros que cambian de clase a la vez. Solo se ofrecen las clases que permiten la Constitución y el Convenio. El enlace guarda lo que elija.
simulator-section-choices = Un Estado Miembro
simulator-section-coalition = Varios Estados Miembros a la vez
simulator-section-rules = Las reglas

simulator-after-choice = Los Estados Miembros debían anunciar sus clases para 2028–2031 a más tardar en la fecha que fija la Conferencia de Plenipotenciarios (Constitución, número 161E). Esas clases no figuran en esta versión, que parte de las clases de { $year }. Una clase superior puede elegirse en cualquier momento (número 165B; por comprobar en los Textos Fundamentales). Una inferior podrá elegirse de nuevo en la Conferencia de Plenipotenciarios de { $next }, salvo que la fecha fijada en 2026 aún no haya llegado. El Estado Miembro que no anunció ninguna conserva la suya (número 161F; por comprobar en los Textos Fundamentales).
simulator-before-choice = Los Estados Miembros anuncian sus clases para 2028–2031 a más tardar en la fecha que fija la Conferencia de Plenipotenciarios de 2026 (Constitución, número 161E). El simulador parte de las clases de { $year }. Una clase superior puede elegirse en cualquier momento (número 165B; por comprobar en los Textos Fundamentales); una inferior, solo hasta esa fecha. El Estado Miembro que no anuncia ninguna conserva la suya (número 161F; por comprobar en los Textos Fundamentales).
simulator-choose = Elija un Estado Miembro para ver sus clases.
simulator-pick = Estado Miembro
simulator-pick-none = Elija un Estado Miembro
simulator-up = Clase superior
simulator-same = Misma clase
simulator-down = Clase inferior
simulator-up-limit = Una clase superior puede elegirse en cualquier momento y sin límite (Constitución, número 165B; por comprobar en los Textos Fundamentales).
simulator-same-limit = La clase de { $year }, último año conocido.
simulator-down-limit-share = Número 165 de la Constitución: reducción del 15 por ciento como máximo a partir de { $units } unidades, es decir, no por debajo de { $lowest }. El Consejo decide cómo se aplica gradualmente una reducción.
simulator-down-limit-class = Número 165 de la Constitución: por debajo de tres unidades, reducción de una clase como máximo, es decir, no por debajo de { $lowest }. El Consejo decide cómo se aplica gradualmente una reducción.
simulator-down-restricted = Número 165 de la Constitución: reducción de una clase como máximo, es decir, no por debajo de { $lowest }. Esta clase es para los países menos adelantados y para los que determine el Consejo (Convenio, número 468A). Nuestras fuentes no dicen si este Estado Miembro ({ $country }) será uno de ellos en 2028–2031. El Consejo decide cómo se aplica gradualmente una reducción.
simulator-ldc-due = { $due }. Nuestras fuentes no dicen si saldrá del grupo ni si conservará una clase de 1/8 o 1/16.
simulator-down-none = { $country }: no hay ninguna clase inferior disponible. Las de 1/8 y 1/16 de unidad son para los países menos adelantados y para los que determine el Consejo (Convenio, número 468A).
simulator-down-last = { $country }: está en la clase más baja de la escala.
simulator-down-exceptional = { $country }: en circunstancias excepcionales, cualquier clase de la escala a la que tenga acceso.
simulator-no-lower = no disponible
simulator-class = { $units } { $units_n ->
    [one] unidad
    [0.5] unidad
    [0.25] de unidad
    [0.125] de unidad
    [0.0625] de unidad
   *[other] unidades
  }
simulator-exceptional = Circunstancias excepcionales
simulator-exceptional-what = Elimina el límite de las reducciones en este simulador. En la práctica, una reducción mayor exige circunstancias excepcionales, como catástrofes naturales, y un Estado Miembro que demuestre que ya no puede mantener su clase. Puede autorizarla la Conferencia de Plenipotenciarios (Constitución, número 165) y, entre conferencias, el Consejo (número 165A; por comprobar en los Textos Fundamentales). Las clases de 1/8 y 1/16 siguen vedadas a los Estados Miembros que no cumplen las condiciones.
simulator-amounts = Importe de la unidad, cambio del dólar y su moneda
simulator-unit = CHF por unidad al año, 2028–2031
simulator-unit-what = Valor inicial: CHF 318 000, el importe para 2024–2027. El importe para 2028–2031 no se halló en nuestras fuentes; debería figurar en la Decisión 5 de la Conferencia de Plenipotenciarios de 2026.
simulator-usd = CHF por dólar de los Estados Unidos
simulator-usd-what = Si se deja en blanco, se utiliza la media de { $year }: CHF { $rate } por dólar, con lo que una unidad equivale a { $average }. La página de un Estado Miembro utiliza otro tipo de cambio para { $unit_year }, el que aplican las estadísticas auditadas a la unidad: CHF { $unit_rate }, con lo que una unidad equivale a { $unit }. El importe en francos es el mismo.
simulator-own-code = Su moneda, tres letras
simulator-own-rate = Su valor por un franco suizo
simulator-own-what = Rellene ambos campos.
simulator-own-official = Al tipo de cambio oficial, media de { $year }, un franco equivalía a { $rate } en la moneda de este Estado Miembro ({ $country }){ $standing ->
    [far-from-market] ; los tipos de mercado eran muy distintos
   *[usable] { "" }
  }.

simulator-choices = Clase superior, misma clase o inferior, 2028–2031
    .subtitle = { $country_chosen ->
    [yes] { $country }: contribución anual en francos suizos (barras); todos los demás Estados Miembros conservan su clase del último año conocido
   *[no] Contribución anual en francos suizos para una clase superior, la misma y una inferior
  }
    .method = Clase multiplicada por el importe de una unidad, para un año y para los cuatro años 2028–2031. Las sumas suponen que la clase se aplica desde el primer año. En la práctica, el Consejo decide cómo se aplica gradualmente una reducción (Constitución, número 165), de modo que una reducción ahorra menos. Los dólares se calculan a la última media anual y al tipo de cambio que usted introduzca. La proporción es la de todas las unidades contributivas si todos los demás Estados Miembros conservan su clase. Las clases iguales comparten puesto. Superior e inferior son las clases contiguas, salvo que elija otras. Una clase no disponible se sustituye por la más próxima que lo esté.
simulator-choices-finding = { $country }, 2028–2031: { $up } al año en la clase de { $up_units }, { $same } en la de { $same_units } o { $down } en la de { $down_units }
simulator-choices-lowest-finding = { $country }, 2028–2031: { $up } al año en la clase de { $up_units } o { $same } en la de { $same_units }; no hay ninguna clase inferior disponible
simulator-line-year = CHF al año
simulator-line-four = CHF en 2028–2031
simulator-line-usd = USD al año, a CHF { $rate } por dólar (media de { $year })
simulator-line-usd-chosen = USD al año, a su tipo de cambio
simulator-line-own = Su moneda al año, a su tipo de cambio
simulator-line-share = Proporción de todas las unidades, y puesto
simulator-line-union = Unidades de todos los Estados Miembros, y variación
simulator-line-budget = Contribuciones de los Estados Miembros: variación 2028–2031
simulator-share-rank = { $share } · puesto { $rank }
simulator-units-change = { $units } ({ $change })

simulator-coalition = Varios Estados Miembros cambian de clase a la vez
    .subtitle = Variación en unidades contributivas entre la clase del último año conocido y la de la hipótesis, para 2028–2031
    .method = Para cada Estado Miembro, unidades de la hipótesis menos unidades del último año conocido; la última fila las suma. Los francos son las unidades multiplicadas por el importe de una unidad, al año y en cuatro años, como si cada clase se aplicara desde el primer año. En la práctica, una reducción se aplica gradualmente (Constitución, número 165). Si una clase no está disponible, el Estado Miembro conserva la suya. La tabla compara la suma con el total del último Plan Financiero hallado, el de 2016–2019. Los totales de 2020–2023 y 2024–2027 no se hallaron en nuestras fuentes; deberían figurar en la Decisión 5 (Rev. Dubái, 2018) y en la Decisión 5 (Rev. Bucarest, 2022).
simulator-coalition-finding = { $states_n ->
    [one] Un Estado Miembro cambia de clase
   *[other] { $states } Estados Miembros cambian de clase
  }: variación neta de { $units } en unidades contributivas, es decir, { $a_year } al año y { $four_years } en 2028–2031
simulator-nobody = Elija arriba Estados Miembros.
simulator-net = En conjunto
simulator-others = { $count ->
    [one] Uno más
   *[other] { $count } más
  }
simulator-move = { $before } → { $after }
simulator-change = { $change } { $several ->
    [yes] unidades
   *[no] unidad
  }
simulator-refused = no disponible, sigue en { $units }
simulator-unchanged = sigue en { $units }

simulator-total = Unidades de todos los Estados Miembros en la hipótesis
    .subtitle = Unidades contributivas de todos los Estados Miembros en el último año conocido, y en 2028–2031 si los de la hipótesis cambian de clase y todos los demás conservan la suya
    .method = Se suman las clases contributivas de cada año; para 2028–2031, las clases del último año conocido, con las de la hipótesis en su lugar. Las cifras de 2025 a 2027 no se hallaron en nuestras fuentes; deberían figurar en las estadísticas auditadas de esos años.
simulator-total-finding = Con estas elecciones, los Estados Miembros sumarían { $units } unidades contributivas en 2028–2031, frente a { $before } en { $year } ({ $change })
simulator-period = { $first }–{ $last },<br>hipótesis
simulator-total-change = variación

simulator-together = Estados Miembros que cambian de clase
simulator-together-none = Elija Estados Miembros
simulator-add-group = Añadir una región o un grupo
simulator-add-group-none = Elija una región o un grupo
simulator-paste = O pegue una lista
simulator-paste-what = Nombres oficiales o corrientes, o códigos, uno por línea o separados por comas. Puede añadir la clase en unidades: Kenya 2; UGA 1/2.
simulator-paste-use = Utilizar esta lista
simulator-paste-unknown = { $text }: no se reconoce. Utilice el nombre del Estado Miembro o el código de tres letras.
simulator-paste-several = { $count ->
    [one] { $text }: no se reconoce. ¿Se trata de: { $choices }? Utilice el nombre completo o el código de tres letras.
    [many] { $text } puede designar varios Estados Miembros: { $choices }. Utilice el nombre completo o el código de tres letras.
   *[other] { $text } puede designar varios Estados Miembros: { $choices }. Utilice el nombre completo o el código de tres letras.
  }
simulator-paste-class = { $count ->
    [0] { $text }: la clase no se puede leer. Escríbala en unidades, por ejemplo 2, 1 1/2 o 1/4.
   *[other] { $text }: la clase no está clara. Puede ser { $choices }. Escríbala en unidades, por ejemplo 2, 1 1/2 o 1/4.
  }
simulator-paste-scale = { $count ->
    [one] { $text }: este número está fuera de la escala de clases. La clase más cercana es { $choices }. Compruebe el número.
   *[other] { $text }: este número no es una clase de la escala. Las clases más cercanas son { $choices }. Elija una de ellas.
  }
simulator-paste-conflict = { $text }: la lista da más de una clase a este Estado Miembro ({ $choices }). Conserve una sola.
simulator-paste-taken = { $count ->
    [one] Se ha tomado un Estado Miembro de la lista
    [many] Se han tomado { $count } Estados Miembros de la lista
   *[other] Se han tomado { $count } Estados Miembros de la lista
  }{ $classes ->
    [0] , sin clase.
   *[other] {""}; con clase: { $classes }.
  }
simulator-paste-column = Columna de las clases: «{ $column }».
simulator-paste-unclear = Varias columnas pueden ser la de las clases, y no se ha utilizado ninguna: { $columns }. Ponga a la correcta el título «Unidades».
simulator-paste-unused = Columnas no utilizadas: { $columns }.
simulator-paste-left-out = No se ha tenido en cuenta: «{ $text }».
simulator-paste-more = { $count ->
    [one] No se utilizó una entrada más.
   *[other] No se utilizaron { $count } entradas más.
  }
simulator-all-up = Todos: una clase superior
simulator-all-same = Todos: la misma clase
simulator-all-down = Todos: una clase inferior
simulator-clear = Borrar la hipótesis
simulator-class-of = { $country }, { $units } en { $year }
simulator-many = La hipótesis contiene { $count } Estados Miembros. Puede fijar las clases una por una hasta { $limit }. Para más, utilice la lista anterior.

refused-no-class = { $country }: { $asked } no está disponible, porque no es una clase de la escala (Convenio, número 468: unidades enteras de 40 a 2, y después 1 1/2, 1, 1/2, 1/4, 1/8 y 1/16; se permiten números enteros superiores a 40). Elija otra clase; la más próxima es { $nearest }.
refused-lowest-class = { $country }: { $asked } no está disponible. Solo los países menos adelantados y los Estados Miembros que determine el Consejo pueden elegir 1/8 o 1/16 de unidad (Convenio, número 468A). Elija otra clase; la más próxima es { $nearest }.
refused-reduction = { $country }: { $asked } no está disponible. A partir de { $before }, un Estado Miembro puede bajar como máximo { $rule ->
    [share] un 15 por ciento, redondeado al número de unidades inmediatamente inferior de la escala
   *[class] una clase
  } (Constitución, número 165). Elija otra clase; la más próxima es { $nearest }.
refused-no-member = { $asked } para { $country }: no es un Estado Miembro. Compruebe el nombre o el código.
scenario-fault-version = La hipótesis de este enlace se preparó con una versión más reciente de este sitio ({ $text }) y no se puede leer. Prepárela de nuevo.
scenario-fault-item = Parte de la hipótesis del enlace no se puede leer y se omite: { $text }. Prepárela de nuevo.
scenario-fault-bounds = Un valor de la hipótesis del enlace está fuera de sus límites y se omite: { $text }. Prepárela de nuevo.
scenario-fault-many = La hipótesis del enlace contiene demasiados Estados Miembros. Se omiten los siguientes: { $text }

simulator-rules-lead = Cada regla indica el texto en que se leyó. Cuando no se halló ningún texto, la regla se da por conocida y lleva la indicación «por comprobar en los Textos Fundamentales». Para las contribuciones adeudadas y los atrasos se aplica el texto en vigor.
rules-rule = **{ $name }.** { $words } :small[{ $proof }]
rules-source = leído en [{ $title }]({ $address })
rules-figures = cifras { $figures }

column-units-before = Unidades del último año conocido
column-units-after = Unidades 2028–2031
column-chf-a-year = CHF al año
column-chf-four-years = CHF, cuatro años
column-usd-a-year = USD al año
column-usd-a-year-chosen = USD al año, su tipo de cambio
column-own-a-year = Su moneda al año
column-own-currency = Su moneda
column-union-units = Unidades de todos los Estados Miembros
column-union-chf-a-year = Todos los Estados Miembros, CHF al año
column-change-chf-a-year = Variación, CHF al año
column-change-chf-four-years = Variación, CHF, cuatro años
column-change-of-plan = Variación respecto del plan 2016–2019
column-share-after = Proporción de todas las unidades
column-rank-after = Puesto
column-asked-units = Unidades solicitadas
column-refusal = Regla que lo excluye
column-nearest-class = Clase disponible más próxima
column-is-total = Todos los Estados Miembros
column-is-scenario = Hipótesis
column-chf-per-usd = CHF por dólar de los EE.UU.
column-rate-year = Año del tipo de cambio
refusal-no-class = Convenio, número 468
refusal-lowest-class = Convenio, número 468A
refusal-reduction = Constitución, número 165
refusal-no-member = no es un Estado Miembro
