page-results = Résultats
page-results-lead = Cibles fixées par le plan stratégique de l’UIT pour 2016–2019, par la Commission sur le large bande, par Partner2Connect et par d’autres, et ce qui a été mesuré depuis. Chaque valeur indique son édition. Les cibles des plans stratégiques pour 2020–2023 et 2024–2027 ne figurent pas dans nos sources ; elles se trouvent dans la Résolution 71, révisée à Dubaï et à Bucarest. Les progrès dans le monde ne sont pas l’œuvre de l’UIT seule.

results-section-board = État des cibles
results-section-progress = Indicateurs dans le temps
results-section-counted = Mesures uniques
results-rule = __La règle.__ Les cibles sont évaluées à la date de la version. Après son échéance, une cible est atteinte (la dernière valeur jusqu’à l’échéance y satisfait), non atteinte (une valeur de l’échéance ou ultérieure reste en deçà) ou ne peut être évaluée. Avant son échéance, elle est en bonne voie lorsque sa dernière valeur est égale ou supérieure à une ligne droite tracée de la valeur de référence à la cible, à la date de cette valeur, et en retard dans le cas contraire. Une valeur arrondie qui pourrait être d’un côté ou de l’autre ne tranche rien. Lorsque l’indicateur couvre plus que la cible, seule une valeur insuffisante tranche.

results-percent = { $value } %
results-quantity = { $value } { $unit }
results-dated = { $value } ({ $date })

results-board = État des cibles
    .subtitle = Regroupées selon qui les a fixées. La barre va de la valeur de référence, ou de zéro, à la cible. Pour les cibles encore ouvertes, le trait qui coupe la barre marque une ligne droite vers la cible à la date de la dernière valeur.
    .method = Une valeur sans mois compte pour la fin de son année. La ligne droite est tracée à partir de la valeur de référence donnée par l’édition de la cible ou, à défaut, de la valeur antérieure publiée la plus proche. Les éditions d’une même statistique diffèrent : la dernière connue est utilisée, et le tableau la nomme. Les cibles de la Commission sur le large bande concernent les utilisateurs de l’Internet large bande. La Commission elle-même les suit d’après l’utilisation de l’Internet de tout type, qui comprend ces utilisateurs et d’autres. Certaines cibles sont une réduction ou une amélioration, non un niveau : le tableau indique lesquelles. Un examen par l’UIT est cité dans ses propres termes, avec sa date.
results-board-finding = Au { $date }, { $past } cibles sur { $targets } étaient arrivées à échéance (atteintes : { $reached } ; non atteintes : { $missed } ; ne pouvant être évaluées : { $gone }) et { $other } étaient ouvertes ({ $early_n ->
    [0] { "" }
   *[other] déjà atteintes : { $early } ;{ " " }
  }en bonne voie : { $on } ; en retard : { $off } ; ne pouvant être évaluées : { $none })
results-heading = { $setter }{ $plan ->
    [none] { "" }
   *[other] { " " }{ $plan }
  } : { $count ->
    [one] { $count } cible
    [many] { $count } cibles
   *[other] { $count } cibles
  }
results-heading-reason = { $mark } { $reason } : { $count }
results-mark = { $mark } { $standing }
results-known = { $values } : { $reason }
results-review = UIT, { $date } : « { $words } »
results-aim = cible { $value }
results-way = { $baseline } → { $target }

results-progress = Indicateurs dans le temps
    .subtitle = Les quatre indicateurs ayant une cible et le plus de valeurs, 2005–2026. Le tableau contient tous les indicateurs. Chaque volet part de zéro et a sa propre échelle. Un losange est une cible, que rejoint une ligne pointillée droite depuis la valeur de référence. Les tirets fins relient des valeurs d’éditions différentes.
    .method = Une édition est utilisée pour chaque date, la dernière connue ; le graphique des statistiques révisées montre les autres. Une édition ultérieure révise les années antérieures, mais seules certaines valeurs révisées figurent dans nos sources. Un palier le long d’une ligne tiretée peut donc être une révision, non une évolution.
results-progress-finding = { $indicators } indicateurs ont été mesurés plus d’une fois ; { $aimed_n ->
    [0] aucun d’eux n’a
    [one] un d’eux a
    [many] { $aimed } d’entre eux ont
   *[other] { $aimed } d’entre eux ont
  } une cible
results-target-hover = Cible { $date } : { $value }<br>{ $edition }
results-actual-hover = { $date } : { $value }<br>{ $edition }

results-counted = Mesures uniques
    .subtitle = Plan { $plan }. Valeurs sans autre valeur à laquelle les comparer, dans l’unité indiquée.
    .method = Indicateurs du plan ayant exactement une valeur. Un nombre isolé montre combien a été fait, non si c’est plus ou moins qu’auparavant.
results-counted-finding = Plan { $plan } : { $count_n ->
    [one] un indicateur n’a qu’une seule valeur
    [many] { $count } indicateurs n’ont qu’une seule valeur
   *[other] { $count } indicateurs n’ont qu’une seule valeur
  } ; il n’y a donc pas de tendance
results-counted-line = { $name }, { $date }
results-nothing-counted = Aucun indicateur de ce plan n’a qu’une seule valeur

results-editions = Statistiques révisées
    .subtitle = Écart entre les autres éditions et celle qui est utilisée, en pourcentage. Plein : édition utilisée ; vide : les autres.
    .method = Pour chaque date, la dernière édition connue est utilisée dans la série. Une valeur tirée du document lui-même prime sur une valeur tirée de la presse. Les reprises de la même édition ailleurs comptent aussi comme éditions, puisqu’elles la confirment.
results-editions-finding = { $values } valeurs ont été publiées plus d’une fois. Pour { $differ } d’entre elles, les éditions diffèrent, jusqu’à { $widest } ({ $name }, { $date })
results-edition-line = { $name }, { $date }
results-edition-hover = { $value }<br>{ $edition }

column-value-role = Type de valeur
column-edition-published = Date de l’édition
column-dated = Date
value-role-baseline = référence
value-role-target = cible
value-role-actual = mesurée
value-role-projection = projetée
value-role-spent = dépensée
column-name = Nom
