# Briefings for a parliament.

brief-does-parliament = El teléfono, Internet y los satélites funcionan más allá de las fronteras porque los Estados acuerdan reglas comunes en la UIT, organismo especializado de las Naciones Unidas. En { $year }, sus miembros aprobaron { $itu_t } normas técnicas.
    .number = { $itu_t } normas

brief-question-parliament-for = ¿Para qué sirve la contribución?
brief-question-parliament-much = ¿Por qué este importe, y no más ni menos?

brief-request-parliament = Se pide al Parlamento que tome nota de las { $courses ->
    [2] dos
   *[3] tres
  } clases y que indique si el importe de la elegida puede figurar en los presupuestos de 2028 a 2031.
