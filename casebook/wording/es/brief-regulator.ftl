# Briefings for a regulator or a line ministry.

brief-does-regulator = Las normas nacionales sobre espectro y redes se basan en lo que los Estados acuerdan en la UIT, organismo especializado de las Naciones Unidas: en { $year }, sus miembros aprobaron { $itu_t } normas técnicas y { $itu_r } Recomendaciones sobre radiocomunicaciones.
    .number = { $itu_t } normas

brief-question-regulator-here = ¿Qué hace la UIT en nuestro país?

brief-request-regulator = Se pide al ministerio que indique cuál de las { $courses ->
    [2] dos
   *[3] tres
  } clases se ajusta a sus planes para { $period }, y qué proyectos nombraría además, con su costo.
