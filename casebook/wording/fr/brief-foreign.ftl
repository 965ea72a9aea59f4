# Dossiers destinés à un ministère des affaires étrangères.

brief-does-foreign = À l’UIT, institution spécialisée des Nations Unies, tous les États ont voix au chapitre sur l’utilisation des fréquences radioélectriques et des orbites des satellites, et sur les normes communes. En { $year }, ses membres ont approuvé { $itu_t } normes techniques.
    .number = { $itu_t } normes

brief-question-foreign-moves = D’autres États changent-ils de classe ?
brief-question-foreign-beyond = Ne donnons-nous pas déjà plus que la contribution ?

brief-request-foreign = Le ministère est invité à indiquer laquelle des { $courses ->
    [2] deux
   *[3] trois
  } classes sert sa position à l’UIT pour { $period }, et si ce choix doit être concerté au préalable avec d’autres États de la région.
