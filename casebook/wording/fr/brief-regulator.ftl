# Dossiers destinés à un régulateur ou à un ministère technique.

brief-does-regulator = Les règles nationales sur le spectre et les réseaux s’appuient sur ce dont les États conviennent à l’UIT, institution spécialisée des Nations Unies : en { $year }, ses membres ont approuvé { $itu_t } normes techniques et { $itu_r } Recommandations sur la radio.
    .number = { $itu_t } normes

brief-question-regulator-here = Que fait l’UIT dans notre pays ?

brief-request-regulator = Le ministère est invité à indiquer laquelle des { $courses ->
    [2] deux
   *[3] trois
  } classes convient à ses plans pour { $period }, et quels projets il citerait en complément, avec leur coût.
