# Dossiers destinés à un parlement.

brief-does-parliament = Le téléphone, l’Internet et les satellites fonctionnent par-delà les frontières parce que les États s’entendent sur des règles communes à l’UIT, institution spécialisée des Nations Unies. En { $year }, ses membres ont approuvé { $itu_t } normes techniques.
    .number = { $itu_t } normes

brief-question-parliament-for = À quoi sert la contribution ?
brief-question-parliament-much = Pourquoi ce montant, ni plus ni moins ?

brief-request-parliament = Le Parlement est invité à prendre note des { $courses ->
    [2] deux
   *[3] trois
  } classes, et à indiquer si le montant de celle qui sera choisie peut être inscrit aux budgets de 2028 à 2031.
