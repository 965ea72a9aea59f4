# Mots des diapositives modifiables et de la note pour traitement de texte.


office-facts = { $grade } · Chiffre { $figure } · Version du { $date }
office-facts-own-values = { $grade } · D’après les valeurs d’un lecteur · Version du { $date }

office-kind-bar = Graphique à barres
office-kind-stacked-bar = Graphique à barres empilées
office-kind-column = Graphique en colonnes
office-kind-stacked-column = Graphique en colonnes empilées
office-kind-line = Graphique en courbes
office-kind-doughnut = Graphique en anneau
office-kind-waterfall = Graphique en cascade
office-chart-alt = { $kind }. { $finding } { $subtitle } { $unit } : { $numbers }
office-table-alt = Tableau de { $rows ->
    [one] { $rows } ligne
    [many] { $rows } lignes
   *[other] { $rows } lignes
  }. { $finding } { $subtitle }
office-code-alt = Code QR pour { $address }
office-waterfall-base = Base (non tracée)
office-waterfall-total = { $below ->
    [yes] Total, partie sous zéro
   *[no] Total
  }
office-waterfall-up = { $below ->
    [yes] Ajouté, partie sous zéro
   *[no] Ajouté
  }
office-waterfall-down = { $below ->
    [yes] Retiré, partie sous zéro
   *[no] Retiré
  }
office-release = Version { $release } du { $date }
office-rows-left-out = { $count ->
    [one] Les données comptent une ligne de plus.
    [many] Les données comptent { $count } lignes de plus.
   *[other] Les données comptent { $count } lignes de plus.
  }
office-continued = { $title } (suite)
office-objections-alt = Tableau de { $count ->
    [one] { $count } question avec sa réponse
    [many] { $count } questions avec leurs réponses
   *[other] { $count } questions avec leurs réponses
  }
office-tiles-alt = Messages clés, chacun avec son chiffre : { $count } côte à côte
office-estimated-bar = hachuré : estimation
office-estimated-line = cercle : estimation
office-axis-begins = { $unit } ; l’axe commence à { $start }
office-figures-of = Chiffres du { $date }
office-figures = Les chiffres
office-link-too-long = Le lien vers ce dossier est trop long pour un fichier Office. Veuillez ouvrir le dossier depuis la page où il a été créé.
office-weakest = Nature la moins sûre ici : { $grade }
