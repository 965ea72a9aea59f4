# Titles of slides in the words of briefings, and what a speaker can say to each: never the title.

brief-point-work-texts-finding = Los miembros de la UIT aprobaron { $itu_t } normas técnicas y { $itu_r } Recomendaciones sobre radiocomunicaciones en { $year }, para uso de todos los Estados
brief-point-country-near-by-gdp-finding = { $country } y las contribuciones asignadas para { $year } a las { $count } economías más próximas: { $more_n ->
    [0] { $same_n ->
        [0] todas menores
       *[other] { $less_n ->
            [0] todas iguales
           *[other] iguales, { $same }; menores, { $less }
        }
    }
   *[other] { $same_n ->
        [0] { $less_n ->
            [0] todas mayores
           *[other] mayores, { $more }; menores, { $less }
        }
       *[other] { $less_n ->
            [0] mayores, { $more }; iguales, { $same }
           *[other] mayores, { $more }; iguales, { $same }; menores, { $less }
        }
    }
  }
brief-point-agencies-growth-finding = De { $from } a { $to }, los ingresos de la UIT { $direction ->
    [up] aumentaron un { $by }
    [down] se redujeron un { $by }
   *[same] no variaron
  } en términos reales; los de { $grew } de { $count } organismos especializados aumentaron
brief-point-units-changes-finding = Para { $year }, { $up_n ->
    [0] ningún Estado Miembro eligió
    [one] un Estado Miembro eligió
   *[other] { $up } Estados Miembros eligieron
  } una clase superior y { $down_n ->
    [0] ninguno
    [one] uno
   *[other] { $down }
  } una inferior: una variación neta de { $net } unidades

brief-say-work-texts-finding = Una llamada, un vídeo o un enlace radioeléctrico cruzan las fronteras solo porque ambos extremos siguen las mismas reglas. Los miembros de la UIT escriben esas reglas, y escriben otras nuevas cada año.
brief-say-case-connecting-finding = La UIT no lo hace sola: Giga, por ejemplo, se gestiona con el UNICEF. Los números son los más recientes de nuestras fuentes.
brief-say-case-spectrum-finding = Las ondas radioeléctricas no se detienen en las fronteras. Las normas radioeléctricas mundiales son un tratado, y los Estados Miembros lo negocian en la UIT.
brief-say-case-standards-finding = Una misma norma permite a un país comprar a muchos proveedores. Los miembros de la UIT redactan y aprueban las normas.
brief-say-work-networks-units-chosen-finding = Un satélite necesita un lugar en la órbita y una frecuencia que nadie perturbe. La lista muestra lo que se notificó o se conserva para este país: { $country }.
brief-say-work-networks-units-finding = Un satélite necesita un lugar en la órbita y una frecuencia que nadie perturbe. De los { $members } Estados Miembros de la lista, { $small } tenían asignada una contribución de menos de una unidad.
brief-say-country-internet-finding = { $people_n ->
    [0] Observen cuánto ha avanzado la línea desde { $from }. Lo que queda es tarea del Estado, de la UIT y de los asociados.
   *[other] Detrás de esta línea hay personas. { $country }: el número de las que no utilizaban Internet en { $year } era de { $people }. Conectarlas es tarea del Estado, de la UIT y de los asociados.
  }
brief-say-country-internet-one-finding = Solo hay un año, de modo que no es una tendencia. Muestra cuántas personas quedan por conectar.
brief-say-country-cost-people-system-finding = Este es el precio de participar durante un año. Resulta de la clase que el propio Estado ha elegido.
brief-say-country-cost-people-finding = { brief-say-country-cost-people-system-finding }
brief-say-country-cost-system-finding = Este es el precio de participar, junto a lo que asignan en conjunto todas las organizaciones de las Naciones Unidas.
brief-say-country-cost-finding = Este es el precio de participar durante un año.
brief-say-country-near-by-gdp-finding = Ninguna tabla de las Naciones Unidas fija estos importes: cada Estado escoge su propia clase. Una diferencia es una elección, no una falta.
brief-say-country-share-finding = Una proporción también varía cuando otros cambian de clase. Los Estados de una misma clase tienen el mismo puesto.
brief-point-work-networks-units-finding = { $members } Estados Miembros tenían redes de satélite propias en la Lista de redes espaciales de la UIT el { $day }; de ellos, { $small } tenían asignada una contribución de menos de una unidad

brief-say-country-class-held-finding = La clase es la misma desde hace años. En dólares, el importe varía con el tipo de cambio.
brief-say-agencies-growth-finding = Comparen la UIT con otros organismos. Las cifras descuentan la variación de los precios, de modo que el crecimiento es aquí crecimiento real.
brief-say-case-efficiency-finding = Estos totales se publicaron en fases distintas, así que conviene leer las etiquetas. Las columnas grises son lo publicado; las azules, a precios constantes.
brief-say-case-unit-value-finding = El número de la factura es el mismo desde { $since }. Lo que permite comprar, no.
brief-say-case-needs-finding = Este es el trabajo que queda, contado en personas. Las estimaciones de años anteriores proceden de ediciones anteriores.
brief-say-needs-connectivity-finding = Nadie pide a la UIT que financie esto. Su ámbito propio, políticas y reglamentación, representa { $policy }.
brief-say-units-changes-finding = Otros también deciden, y en ambos sentidos. La mayor variación de { $year }: { $largest }, { $largest_change } unidades.
brief-say-case-cost-per-person-finding = Un céntimo es la centésima parte de un franco suizo. Eso es lo que la UIT entera cuesta a cada habitante en un año.
brief-say-case-revenue-finding = Todo lo demás procede de tasas, ventas y contribuciones voluntarias. Sin las contribuciones de los Estados Miembros no hay presupuesto ordinario.
brief-say-revenue-concentration-finding = Toda organización con una escala de contribuciones tiene unos pocos grandes contribuyentes. Las líneas muestran si eso ha cambiado con los años.
brief-say-other = Esta diapositiva muestra: { $what }

brief-speech = Qué decir en las diapositivas que no son una tarjeta
    .title = Se trata de cuatro cosas: qué hace la UIT, qué recibimos, cuánto cuesta y qué hay que decidir.
    .opening = Si recuerdan una sola diapositiva, que sea esta. Las siguientes muestran cada punto con sus cifras.
    .objections = Es probable que se hagan estas preguntas. Cada respuesta indica su cifra, de modo que puede comprobarse.
    .request = Estas son las clases jurídicamente posibles, tratadas por igual. A ustedes corresponde decidir cuál elegir.
    .caveat = Esta diapositiva es para quienes comprueban las cifras.
    .sources = Cada cifra tiene su fuente. La lista completa está en la nota y en los datos.
