# Dossiers destinés à un ministère des finances.

brief-does-finance = La radio, les satellites et les réseaux fonctionnent par-delà les frontières parce que les États s’entendent sur les fréquences, les orbites et les normes à l’UIT, institution spécialisée des Nations Unies. En { $year }, ses membres ont approuvé { $itu_t } normes techniques.
    .number = { $itu_t } normes

brief-question-finance-buys = À quoi sert cet argent ?

brief-request-finance = Le ministère est invité à indiquer laquelle des { $courses ->
    [2] deux
   *[3] trois
  } classes il peut soutenir pour { $period }, sur quelle ligne budgétaire et dans quelle monnaie.
