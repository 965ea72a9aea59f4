# La page d’un État Membre : ce qu’il reçoit, ce que cela coûte, les points en suspens.

country-head-gets = Ce qu’il reçoit
country-head-costs = Ce que cela coûte
country-head-open = Points en suspens
country-gets-networks = { $country } : { $number ->
    [1] un réseau à satellite géostationnaire figurait
   *[other] { $networks } réseaux à satellite géostationnaire figuraient
  } dans la liste de l’UIT au { $day }. Les États coordonnent orbites et fréquences en soumettant des fiches de notification à l’UIT.
country-gets-texts = { $country } : toutes les normes de l’UIT peuvent y être utilisées. En { $year }, { $itu_t } Recommandations UIT-T, { $itu_r } Recommandations UIT-R et { $reports } Rapports UIT-R ont été approuvés, nouveaux ou révisés.
country-open-internet = { $people_n ->
    [0] { $country } : { $use } de la population utilisait l’Internet en { $year }.
   *[other] { $country } : le nombre de personnes qui n’utilisaient pas l’Internet était de { $people } en { $year } ; { $use } de la population l’utilisait.
  }
country-open-class = { $country } : la classe pour 2028–2031 ne figure pas dans ces chiffres. Pour { $year }, elle était de { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  }.

country-part-gets = Ce que reçoit le pays : { $country }
country-part-gets-lead = L’essentiel de ce que fait l’UIT est partagé : une norme, une attribution de fréquences ou une orbite coordonnée servent tous les États qui les utilisent. Les chiffres ci-dessous sont ceux qui existent pour un seul État Membre.
country-part-costs = Ce que cela coûte au pays : { $country }
country-part-yardstick = Comparaison avec un autre barème
country-part-facts = Faits essentiels : { $country }
country-part-facts-lead = Ces faits sont établis automatiquement à partir des chiffres de cette page, selon les mêmes règles pour tous les États Membres. Chaque lien mène au graphique correspondant.
country-part-open = Ce que le pays peut décider : { $country }
country-part-open-lead = Chaque État Membre choisit librement sa classe de contribution. Le graphique montre le coût d’une classe supérieure, de la même classe et d’une classe inférieure.
country-to-simulator = Comparer d’autres classes dans le simulateur
country-missing = Absents de nos sources :
