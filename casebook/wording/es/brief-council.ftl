# The standard case, for the Council working group; and questions that several audiences ask.

brief-does-council = La radio, los satélites y las redes funcionan más allá de las fronteras porque los Estados acuerdan frecuencias, órbitas y normas en la UIT. En { $year }, sus miembros aprobaron { $itu_t } normas técnicas.
    .number = { $itu_t } normas
brief-costs-council = La UIT funcionó en { $year } con un total de { $amount }: { $cents } { $currency ->
    [USD] centavos de dólar
   *[CHF] céntimos de franco
  } por habitante de sus Estados Miembros.
    .number = { $cents } { $currency ->
    [USD] centavos de dólar
   *[CHF] céntimos
  }
brief-need-council = La unidad contributiva fue de { $amount } de { $since } a { $year }; en ese tiempo perdió el { $lost } de su poder adquisitivo.
    .number = { $lost }
brief-decides-council = Cada Estado Miembro elige su clase para { $period }; en { $year }, los { $members } Estados Miembros sumaban { $units } unidades. { $over ->
    [no] La Conferencia de Plenipotenciarios de { $place } (del { $opened } al { $closed }) fija la fecha límite para anunciarla.
   *[yes] La Conferencia de Plenipotenciarios de { $place } se clausuró el { $closed }; la fecha límite para anunciar una clase no se halló en nuestras fuentes.
  }
    .number = { $period }

brief-question-savings = ¿Ha recortado primero la UIT sus propios gastos?
brief-question-instead = ¿Por qué no financiar un proyecto en su lugar?
brief-question-few = ¿Depende la UIT de unos pocos grandes contribuyentes?
brief-question-small = ¿Sirve la UIT solo a los Estados grandes?
brief-question-tasks = ¿Tiene la UIT tareas sin dinero para realizarlas?
