# Briefings for a ministry of finance.

brief-does-finance = La radio, los satélites y las redes funcionan más allá de las fronteras porque los Estados acuerdan frecuencias, órbitas y normas en la UIT, organismo especializado de las Naciones Unidas. En { $year }, sus miembros aprobaron { $itu_t } normas técnicas.
    .number = { $itu_t } normas

brief-question-finance-buys = ¿Qué se obtiene con este dinero?

brief-request-finance = Se pide al ministerio que indique cuál de las { $courses ->
    [2] dos
   *[3] tres
  } clases puede apoyar para { $period }, con cargo a qué partida presupuestaria y en qué moneda.
