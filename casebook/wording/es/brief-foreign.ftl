# Briefings for a ministry of foreign affairs.

brief-does-foreign = En la UIT, organismo especializado de las Naciones Unidas, todos los Estados participan en decidir quién utiliza qué frecuencias radioeléctricas y órbitas de satélites, y en las normas comunes. En { $year }, sus miembros aprobaron { $itu_t } normas técnicas.
    .number = { $itu_t } normas

brief-question-foreign-moves = ¿Están cambiando de clase otros Estados?
brief-question-foreign-beyond = ¿No aportamos ya más que la contribución?

brief-request-foreign = Se pide al ministerio que indique cuál de las { $courses ->
    [2] dos
   *[3] tres
  } clases conviene a su posición en la UIT para { $period }, y si la elección debe acordarse previamente con otros Estados de la región.
