page-needs-lead = Combien de personnes ne sont pas encore connectées, combien coûterait leur connexion, et ce qui manque aux plans, aux projets et aux bâtiments de l’UIT. Les chiffres non trouvés sont énumérés à la fin.

needs-section-people = Les personnes qui ne sont pas encore connectées
needs-section-cost = Le coût de la connexion de tous, et les engagements annoncés
needs-section-union = Déficits de financement des plans, des projets et du siège

# -- personnes non connectées --------------------------------------------------------------------
needs-offline-by-region = Personnes qui n’utilisent pas l’Internet, par région de l’UIT
    .subtitle = Nombre de personnes et, à côté des barres, part de la population, pour la dernière année connue de chaque État Membre ; { $scope }
    .method = Pour chaque État Membre : population multipliée par la part des personnes qui n’utilisent pas l’Internet, toutes deux pour la dernière année où l’utilisation de l’Internet est connue. Les résultats sont additionnés par région. Comme les années diffèrent, la somme n’est l’estimation d’aucune année et diffère des estimations mondiales de l’UIT. Les États Membres sans chiffre sont laissés de côté et comptés dans le tableau.
needs-offline-by-region-finding = { $members } États Membres, dernière année connue de chacun ({ $from } à { $to }) : { $people } de personnes non connectées, dont { $first_share } dans la région { $first } et { $second_share } dans la région { $second }
needs-offline-in-region-finding = Région { $region }, dernière année connue de chaque État Membre ({ $from } à { $to }) : nombre de personnes non connectées, { $people }, soit { $share } de la population
needs-region-years = { $members ->
    [one] { $members } État Membre
    [many] { $members } États Membres
   *[other] { $members } États Membres
  }, dernière année connue : { $first } à { $last }

needs-offline-by-member-state = Personnes qui n’utilisent pas l’Internet, par État Membre
    .subtitle = Nombre de personnes et, à côté des barres, part de la population et dernière année connue ; les 20 États Membres où elles sont le plus nombreuses, et celui qui est mis en évidence ; { $scope }
    .method = Population multipliée par la part des personnes qui n’utilisent pas l’Internet, toutes deux pour la dernière année où l’utilisation de l’Internet est connue. Le tableau énumère tous les États Membres considérés ; ceux qui n’ont pas de chiffre viennent en dernier.
needs-offline-by-member-state-finding = La moitié des personnes non connectées ({ $people } au total, dernière année connue de chaque État Membre, { $from } à { $to }) vivent dans { $half } États Membres sur { $members }
needs-offline-nobody-finding = { $country } : { $use } de la population utilisait l’Internet en { $year } selon le chiffre disponible ; une enquête ne peut montrer combien peu ne l’utilisaient pas
needs-offline-chosen-finding = { $country } : le nombre de personnes non connectées était de { $people } en { $year }, soit { $share } de la population ; rang { $rank } sur { $members } États Membres selon ce nombre
needs-ranked = { $rank } { $name }
needs-share-and-year = { $share } · { $year }

needs-offline-world = Personnes non connectées dans le monde, par année et par édition
    .subtitle = Milliards de personnes. Estimations de l’UIT telles que publiées à l’origine ; à partir de 2024, selon Facts and Figures 2025. Cercles vides : autre édition pour la même année
    .method = Estimations publiées, une édition par année, sans ajustement. Les éditions diffèrent par la méthode et par l’année où elles ont été établies. Un écart entre des barres de deux éditions n’est pas une évolution mesurée : le titre ne compare donc que des années d’une même édition. Le trait tireté marque le changement d’édition. Le tableau nomme toutes les éditions trouvées et indique laquelle est utilisée pour chaque année.
needs-offline-world-finding = Le nombre estimé de personnes non connectées était de { $people } en { $year }, contre { $before } en { $first } selon la même édition{ $earlier_n ->
    [0] {""}
   *[other] . Les estimations des années antérieures proviennent d’autres éditions et ne sont pas comparables
 }
needs-offline-editions-finding = Le nombre estimé de personnes non connectées était de { $people } en { $year } et de { $before } en { $first }, selon des éditions différentes : l’écart n’est pas une évolution mesurée
needs-edition-changes = autre<br>édition
needs-no-edition = aucune édition<br>trouvée pour<br>ces années

# -- coûts et engagements ------------------------------------------------------------------------
needs-connectivity = Coût d’une connectivité universelle et efficace, par composante
    .subtitle = Dollars des États-Unis, 2025 à 2030, pour le monde. Plein : bas de la fourchette publiée ; hachuré : haut de la fourchette
    .method = Fourchettes et montants du Connecting Humanity Action Blueprint (2025), tels que les rapporte la presse. La somme des composantes est égale au total, aux arrondis près. L’étude de 2020 avait une autre portée et n’est pas comparable. Ce sont des coûts pour tous les investisseurs, publics et privés, non pour le budget de l’UIT.
needs-connectivity-finding = Connecter tout le monde d’ici à { $year } coûterait, selon les estimations, de { $low } à { $high }, dont { $policy } pour les politiques et la réglementation, selon la presse
needs-range = { $low } à { $high }
component-total = Total
component-infrastructure = Infrastructure
component-affordability = Accessibilité financière
component-skills = Compétences numériques
component-policy = Politiques et réglementation
component-study-2020 = Étude de 2020
needs-component-total = Connecting Humanity Action Blueprint, 2025
needs-component-infrastructure = Réseaux
needs-component-affordability = Appareils et services
needs-component-skills = Formation à leur utilisation
needs-component-policy = Trop petit pour être visible à cette échelle
needs-component-study-2020 = Autre portée : non comparable

needs-partner2connect = Engagements au titre de Partner2Connect par rapport à l’objectif
    .subtitle = Milliards de dollars des États-Unis ; total des engagements à chaque date annoncée, 2022 à 2025
    .method = Montants tels que publiés ; chaque point nomme son document. Les engagements sont des promesses de gouvernements, d’entreprises et d’autres acteurs de dépenser pour la connectivité, en espèces ou en nature. Des montants ultérieurs ont pu être annoncés : le dernier affiché est celui du mois que nomme le titre. Les engagements ne sont ni des recettes de l’UIT ni des montants dépensés. La ligne pointillée ne fait que relier les points.
needs-partner2connect-finding = Les engagements au titre de Partner2Connect atteignaient { $pledged } ({ $month } { $year }), soit { $share } de l’objectif de { $target } pour { $target_year }
month-01 = janvier
month-02 = février
month-03 = mars
month-04 = avril
month-05 = mai
month-06 = juin
month-07 = juillet
month-08 = août
month-09 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
needs-target = objectif pour { $year } : { $amount }
needs-at-month = { $amount }, { $month }

# -- plans, projets, siège -----------------------------------------------------------------------
needs-plan-gaps = Déficit initial de chaque plan financier
    .subtitle = Plans financiers quadriennaux, 2004 à 2027, tels que publiés et non corrigés de l’évolution des prix. Plein : dépenses prévues supérieures aux recettes attendues dans un projet ; hachuré : déficit d’un autre type
    .method = Trois types de déficit sont publiés. Chaque barre nomme le sien, et seuls des déficits d’un même type sont comparés. Dans certains projets de plan, les dépenses prévues dépassaient les recettes attendues (2008–2011, 2016–2019, 2024–2027). Le plan approuvé pour 2004–2007 a lui-même été signalé comme déficitaire. Pour 2012–2015, le chiffre publié correspond à des recettes prévues inférieures aux budgets des quatre années précédentes, ce qui est une évolution entre périodes. Le discours qui indique le déficit de 2024–2027 ne nomme aucune monnaie : son montant n’est donc pas comparé à des montants en francs. Un plan est approuvé en équilibre : le déficit d’un projet est comblé par des réductions, des recettes plus élevées ou des transferts, avant la conférence ou pendant celle-ci. Aucun déficit n’a été trouvé dans nos sources pour 2020–2023.
needs-plan-gaps-finding = Dans les projets de { $drafts } plans financiers sur { $plans }, les dépenses prévues dépassaient les recettes attendues, de { $least } ({ $least_period }) à { $most } ({ $most_period }){ $others ->
    [0] {""}
   *[other] {" "}et de { $number } ({ $others_periods }) dans une source qui ne nomme aucune monnaie
  }
needs-period = { $first }–{ $last }
needs-not-published = non trouvé
needs-without-currency = { $number }, monnaie non précisée
needs-more-than = plus de { $amount }
needs-plan-stage-2004-07 = Déficit du plan approuvé, selon la presse
needs-plan-stage-2008-11 = Projet : calcul avant la PP-06, à CHF 318 000 l’unité
needs-plan-stage-2012-15 = Autre type : recettes inférieures aux budgets de 2008–2011
needs-plan-stage-2016-19 = Projet de plan, février 2014
needs-plan-stage-2020-23 = Aucun déficit trouvé dans nos sources
needs-plan-stage-2024-27 = Premier projet ; le discours ne nomme aucune monnaie

needs-projects = Financement des projets de l’UIT dans les plans de pays
    .subtitle = Dollars des États-Unis nécessaires et manquants ; projets de l’UIT dans les plans de pays de l’ONU, 2021 à 2028. Plein : disponible ; hachuré : manquant ; { $scope }
    .method = Pour chaque espace de travail, les sommes nécessaires et les sommes disponibles sont additionnées pour tous ses projets. Le déficit est la différence. Un espace de travail est commun à neuf États et territoires du Pacifique : Îles Cook, Îles Marshall, Kiribati, Micronésie (États fédérés de), Nauru, Nioué, Palaos, Samoa et Tokélaou. Ses montants ne peuvent pas être répartis, et certains de ses titres nomment aussi d’autres États du Pacifique. Si une région ou un groupe est choisi, un espace commun est compté en entier lorsque l’un de ses États en fait partie. Les espaces entièrement financés figurent dans le tableau.
needs-projects-finding = Projets de l’UIT dans les plans de pays de l’ONU : { $projects }. Il leur manque { $gap } sur les { $required } nécessaires ({ $share }). Espaces de travail en déficit : { $short } sur { $workspaces }
needs-projects-provided-finding = { $projects_n ->
    [one] { $projects } projet de l’UIT dans les plans de pays de l’ONU dispose
    [many] { $projects } projets de l’UIT dans les plans de pays de l’ONU disposent
   *[other] { $projects } projets de l’UIT dans les plans de pays de l’ONU disposent
  } de l’intégralité des { $required } nécessaires
needs-projects-chosen-finding = { $country } : les projets de l’UIT dans les plans de pays de l’ONU nécessitent { $required }, { $gap_n ->
    [0] entièrement disponibles
   *[other] dont il manque { $gap } ({ $share })
  }
needs-projects-shared-finding = Les { $projects } projets de l’UIT communs à { $states } États et territoires du Pacifique dans les plans de pays de l’ONU nécessitent { $required }, dont il manque { $gap } ({ $share })
needs-workspace-shared = { $states } États et territoires du Pacifique
needs-nothing-lacking = entièrement financé
needs-required-by = sur { $required } nécessaires, { $projects ->
    [one] { $projects } projet
    [many] { $projects } projets
   *[other] { $projects } projets
  }
iso3-list-cok-fsm-kir-mhl-niu-nru-plw-tkl-wsm = Îles Cook, Îles Marshall, Kiribati, Micronésie (États fédérés de), Nauru, Nioué, Palaos, Samoa, Tokélaou

needs-project-list = Projets entièrement, partiellement ou non financés
    .subtitle = Nombre de projets de l’UIT dans les plans de pays de l’ONU, 2021 à 2028 ; le tableau nomme tous les projets ; { $scope }
    .method = Un projet est entièrement financé lorsque la somme disponible est au moins égale à la somme nécessaire. Les titres sont tels que la source les donne, dans la langue du plan de pays ; elle abrège les plus longs.
needs-project-list-finding = Sur { $projects } projets de l’UIT dans les plans de pays de l’ONU, { $short_n ->
    [one] { $short } dispose de moins d’argent qu’il n’en nécessite
    [many] { $short } disposent de moins d’argent qu’ils n’en nécessitent
   *[other] { $short } disposent de moins d’argent qu’ils n’en nécessitent
  }{ $none_n ->
    [0] {""}
   *[other] , dont { $none } sans aucun financement
  }
funding-all = Entièrement financé
funding-part = Partiellement financé
funding-none = Non financé
needs-required-and-lacking = { $required } nécessaires, { $gap } manquants

needs-headquarters = Coût attendu du nouveau bâtiment du siège, et son financement
    .subtitle = Francs suisses, 2016 à 2023, tels que publiés et non corrigés de l’évolution des prix
    .method = Coûts tels que publiés à chaque date. Le maximum de 2016 s’entend avant la vente d’un bâtiment et sans le fonds pour imprévus ; les coûts ultérieurs proviennent de sources autres que des documents officiels. Un plafond et un coût attendu ne forment pas une même série. Les prêts sont le prêt pour les études et les prêts de la Confédération suisse et du canton de Genève, additionnés ici. Le prêt demandé est un plafond et figure dans le tableau. La façon dont un coût supérieur aux prêts serait couvert, et ce qui a été décidé après juillet 2023, n’ont pas été trouvés dans nos sources. Ces informations figurent dans les rapports au Conseil sur le projet de locaux du siège.
needs-headquarters-finding = Un maximum de { $first } a été autorisé pour le nouveau siège en { $first_year }. Le dernier coût attendu était de { $last } en { $last_year } ({ $reading ->
    [estimate] selon un site d’actualités, non selon l’UIT
   *[official] selon l’UIT
  }), pour des prêts de { $loans }
needs-hq-2016 = Coût, 2016
    .under = Budget maximal autorisé, Décision 588 du Conseil
needs-hq-2018-20 = Coût, 2018–2020
    .under = Page de Genève internationale
needs-hq-2022-23 = Coût, avant juillet 2023
    .under = Attendu ; site d’actualités indépendant
needs-hq-2023 = Coût, juillet 2023
    .under = Attendu ; site d’actualités indépendant
needs-hq-loans =
    .under = Confédération { $confederation }, Genève { $canton }, études { $studies } (millions)
needs-hq-contingency =
    .under = Selon le rapport au Conseil, C18/7
series-hq-cost = Coût
series-hq-financing = Financement
label-loan-requested = Prêt demandé, jusqu’à
label-loan-studies = Prêt pour les études
label-loan-confederation = Prêt de la Confédération suisse
label-loan-canton = Prêt du canton de Genève
label-loans-found = Prêts, total
label-contingency = Fonds pour imprévus

# -- en-têtes de tableaux ------------------------------------------------------------------------
column-people-offline = Personnes non connectées
column-offline-share = Part de la population
column-population = Population
column-member-states = États Membres
column-without-figure = Sans chiffre
column-first-year = Année la plus ancienne utilisée
column-last-year = Année la plus récente utilisée
column-latest-year = Dernière année connue
column-rank = Rang
column-is-chosen = Retenu pour son année
column-measure = Mesure
column-component = Composante
column-low = Bas de la fourchette, USD
column-high = Haut de la fourchette, USD
column-iso3-list = Commun à
column-projects = Projets
column-projects-short = Non entièrement financés
column-required-usd = Nécessaire, USD
column-available-usd = Disponible, USD
column-spent-usd = Dépensé, USD
column-gap-usd = Manquant, USD
column-funding = Financement
column-title = Titre
column-start = De
column-end = À
column-project-id = Numéro du projet
column-is-target = Objectif
column-series = Type

# -- ce qui n’est pas publié ---------------------------------------------------------------------
needs-missing = Non trouvé dans nos sources
needs-missing-lead = Un besoin sans chiffre reste un besoin. Lorsqu’aucun chiffre n’a été trouvé, nous nommons le document qui devrait l’indiquer.
needs-missing-activities =
    __Activités prescrites non financées.__ Les conférences et le Conseil confient à l’UIT des tâches pour lesquelles le budget ne prévoit pas d’argent. Leurs montants n’ont pas été trouvés dans nos sources, ni au total ni un par un. Le secrétariat les soumet au Conseil, avec le projet de plan financier et avec le projet de budget biennal. Ils figurent aussi dans les documents du Groupe de travail du Conseil sur les ressources financières et les ressources humaines.
needs-missing-others =
    N’ont pas non plus été trouvés dans nos sources :
    - **Le déficit initial du plan financier pour 2020–2023.** Il figure dans le projet de plan financier que le Conseil et son groupe de travail ont examiné avant la PP-18.
    - **Les totaux des plans financiers pour 2020–2023 et 2024–2027.** Ils figurent dans les annexes de la Décision 5, révisée par la PP-18 et par la PP-22.
    - **Les demandes d’assistance qui n’ont pas pu être satisfaites.** Seuls les projets inscrits dans les plans de pays de l’ONU sont connus. Les autres devraient figurer dans les plans opérationnels du Bureau de développement des télécommunications et dans ses dossiers de demandes des États Membres.
    - **Le coût de la connectivité universelle par État Membre ou par région.** Seuls des totaux mondiaux ont été trouvés. Le texte intégral du Connecting Humanity Action Blueprint et les plans nationaux pour le large bande devraient en dire plus.
    - **Les engagements de Partner2Connect effectivement versés.** Les montants trouvés sont des promesses. Les rapports annuels de Partner2Connect devraient indiquer les montants réalisés ; ceux de 2024 et 2025 n’ont pas été trouvés.
    - **Le coût du bâtiment du siège après juillet 2023, et le financement de ce qui dépasse les prêts.** Il figure dans les rapports au Conseil sur le projet de locaux du siège.
    - **L’utilisation de l’Internet pour la dernière année dans chaque État Membre.** Pour certains, le dernier chiffre date de plusieurs années ; d’autres n’en ont pas. Les offices nationaux de statistique le communiquent à la base de données de l’UIT sur les indicateurs des télécommunications/TIC dans le monde.
