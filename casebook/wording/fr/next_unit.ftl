# Ce qu’une unité de plus pourrait financer, et la répartition théorique d’une contribution.

page-next_unit = Ce qu’une unité de plus financerait
page-next_unit-heading = Que pourrait financer une unité de plus ?
page-next_unit-lead = Voyez ce que des unités supplémentaires pourraient payer en 2028–2031, parmi les coûts recensés dans nos sources. Voyez ensuite comment une contribution se répartirait si elle était dépensée comme l’UIT dépense.
next-unit-section-needs = Ce que davantage d’unités pourraient financer
next-unit-section-lines = À titre de comparaison : anciennes lignes budgétaires
next-unit-section-receipt = Où va une contribution, en théorie
next-unit-caveat = Il s’agit seulement des coûts recensés dans nos sources, non de tout ce dont l’UIT a besoin. Aucune liste des mandats non financés avec leurs coûts n’a été trouvée ; les documents du Conseil sur les activités prescrites non financées devraient la contenir. Les projets achevés sont laissés de côté. Les coûts que vous ajoutez ci-dessous sont marqués comme illustratifs et enregistrés dans le lien.
next-unit-added = Unités supplémentaires, 2028–2031
next-unit-added-what = { $units } × { $unit } × 4 ans = { $money }
next-unit-order = Choisir ce qu’il faut financer, par ordre de priorité
next-unit-order-none = Tous les coûts recensés, mandats sans budget d’abord
next-unit-order-what = Les anciennes lignes budgétaires ne servent qu’à comparer : elles montrent ce que le même argent aurait payé, aux prix de l’époque.
next-unit-own = Vos propres coûts
next-unit-own-title = Description
next-unit-own-chf = CHF sur quatre ans
next-unit-own-add = Ajouter
next-unit-own-remove = Retirer { $title }
next-unit-own-many = Vous pouvez ajouter jusqu’à { $count } coûts. Retirez-en un pour en ajouter un autre.
next-unit-nothing = Il n’y a rien à financer. Ajoutez des unités ou choisissez un coût ci-dessus.
next-unit-option-mandate = Mandat sans budget : { $name }, { $cost }
next-unit-option-need = Projet en cours : { $name }, { $cost }
next-unit-option-gap = Déficit d’un projet de plan : { $name }, { $cost }
next-unit-option-world = Besoin mondial : { $name }, { $cost }
next-unit-option-line = Ancienne ligne budgétaire : { $name }, { $cost } sur quatre ans

next-unit-needs = Ce que davantage d’unités pourraient financer, parmi les coûts recensés dans nos sources
    .subtitle = Part de chaque coût que les unités supplémentaires de 2028–2031 paieraient (plein), et reste (hachuré). Seulement les coûts recensés dans nos sources
    .method = L’argent disponible est le nombre d’unités multiplié par le montant d’une unité et par quatre ans. Les coûts sont payés dans l’ordre affiché : d’abord les mandats de conférences pour lesquels aucun budget n’a été trouvé, puis les déficits des projets de l’UIT en cours dans les plans de pays de l’ONU, puis vos propres coûts. Les deux dernières lignes sont d’un autre ordre de grandeur : le déficit du projet de plan pour 2024–2027, comblé par des réductions, et le coût mondial des politiques et de la réglementation. Les projets achevés avant la clôture de la Conférence de plénipotentiaires de 2026 sont laissés de côté. Nos sources n’indiquent pas si un ancien mandat a été payé depuis. Une ancienne ligne budgétaire compte pour quatre fois son montant annuel. Les dollars sont convertis au dernier taux annuel moyen ; les montants ne sont pas corrigés de l’évolution des prix.
next-unit-needs-first-finding = { $units_n ->
    [1] Une unité de plus apporterait
    [one] { $units } unité de plus apporterait
    [many] { $units } unités de plus apporteraient
   *[other] { $units } unités de plus apporteraient
  } { $money } en 2028–2031, soit { $part } du coût de « { $name } »{ $costs_n ->
    [1] {""}
   *[other] , premier des { $costs } coûts recensés dans nos sources
  }
next-unit-needs-finding = { $units_n ->
    [1] Une unité de plus apporterait
    [one] { $units } unité de plus apporterait
    [many] { $units } unités de plus apporteraient
   *[other] { $units } unités de plus apporteraient
  } { $money } en 2028–2031. Coûts entièrement couverts parmi ceux que recensent nos sources : { $whole } sur { $costs }
next-unit-needs-part-finding = { $units_n ->
    [1] Une unité de plus apporterait
    [one] { $units } unité de plus apporterait
    [many] { $units } unités de plus apporteraient
   *[other] { $units } unités de plus apporteraient
  } { $money } en 2028–2031. Coûts entièrement couverts parmi ceux que recensent nos sources : { $whole } sur { $costs }, et { $part } du suivant
next-unit-needs-all-finding = { $units_n ->
    [1] Une unité de plus apporterait
    [one] { $units } unité de plus apporterait
    [many] { $units } unités de plus apporteraient
   *[other] { $units } unités de plus apporteraient
  } { $money } en 2028–2031, assez pour { $costs_n ->
    [1] le seul coût recensé
   *[other] l’ensemble des { $costs } coûts recensés
  } dans nos sources ; reste : { $left }
next-unit-paid = { $timed ->
    [yes] { $kind }, { $period } · financé à { $share }
   *[no] { $kind } · financé à { $share }
  }
next-unit-more = { $count ->
    [one] Un autre coût
    [many] { $count } autres coûts
   *[other] { $count } autres coûts
  }
next-unit-projects = Projets de l’UIT : { $country }
next-unit-projects-shared = Projets de l’UIT communs à { $count } États et territoires
cost-kind-mandate = Mandat sans budget
cost-kind-need = Projet en cours
cost-kind-gap = Projet de plan
cost-kind-world = Mondial, au-delà du budget de l’UIT
cost-kind-line = Ancienne ligne budgétaire
cost-kind-typed = Votre propre coût, illustratif

next-unit-lines = À titre de comparaison : une unité et d’anciennes lignes budgétaires
    .subtitle = Une unité contributive, en part d’une année de chaque ancienne ligne budgétaire (barre entière)
    .method = Ce graphique montre l’ordre de grandeur d’une unité, non ce qu’elle financerait. Le montant annuel d’une unité, celui de 2023–2027, est divisé par le montant annuel de la ligne. Un montant pour plusieurs années est divisé par leur nombre. Les lignes sont celles dont nos sources donnent le coût par objectif, produit ou service. Les montants ne sont pas corrigés de l’évolution des prix, et la plupart des coûts prévus par produit sont tirés d’un projet de plan.
next-unit-lines-finding = À titre de comparaison : une unité de { $unit } par an équivaut à { $most } du montant annuel prévu pour « { $most_line } » ({ $most_period }) et à { $least } de celui prévu pour « { $least_line } » ({ $least_period })
next-unit-line-of = de { $amount } par an, { $period }, { $status }

receipt-one-unit = une unité
receipt-total = Contribution
receipt-object = Répartition théorique par type de dépense
    .subtitle = Théorique : { $country_chosen ->
    [yes] contribution annuelle ({ $country })
   *[no] une unité contributive par an
  } en francs suisses, répartie comme les dépenses du plan financier pour 2012–2015
    .method = La contribution est la classe de la dernière année connue multipliée par CHF 318 000. Chaque ligne a la même part que dans les dépenses prévues de 2012–2015, dernier plan dont les lignes ont été trouvées dans nos sources. Les contributions ne sont pas préaffectées, et le plan était aussi financé par d’autres recettes : la répartition est donc théorique.
receipt-object-finding = { $chosen ->
    [yes] { $who } : en théorie, { $part } de la contribution de { $contribution } fixée pour { $class_year }
   *[no] En théorie, { $part } d’une unité de { $contribution } par an, montant de { $class_year },
  } iraient à « { $line } », comme dans le plan pour { $period }
receipt-sdg = Répartition théorique par objectif de développement durable
    .subtitle = Théorique : { $country_chosen ->
    [yes] contribution annuelle ({ $country })
   *[no] une unité contributive par an
  } en francs suisses, répartie comme les dépenses de l’UIT par objectif
    .method = La contribution est la classe de la dernière année connue multipliée par CHF 318 000. Chaque objectif a la même part que dans les dépenses de l’UIT par objectif pour la dernière année dont les chiffres sont utilisables. Ces dépenses sont financées par toutes les recettes : la répartition est donc théorique.
receipt-sdg-finding = { $chosen ->
    [yes] { $who } : en théorie, { $part } de la contribution de { $contribution } fixée pour { $class_year }
   *[no] En théorie, { $part } d’une unité de { $contribution } par an, montant de { $class_year },
  } iraient à l’objectif { $goal }, comme dans les dépenses de l’UIT de { $year }
receipt-function = Répartition théorique par fonction
    .subtitle = Théorique : { $country_chosen ->
    [yes] contribution annuelle ({ $country })
   *[no] une unité contributive par an
  } en francs suisses, répartie comme les dépenses de l’UIT par fonction du système des Nations Unies
    .method = La contribution est la classe de la dernière année connue multipliée par CHF 318 000. Chaque fonction a la même part que dans les dépenses de l’UIT de la dernière année, telles que communiquées au Conseil des chefs de secrétariat. Ces dépenses sont financées par toutes les recettes : la répartition est donc théorique.
receipt-function-finding = { $chosen ->
    [yes] { $who } : en théorie, { $part } de la contribution de { $contribution } fixée pour { $class_year }
   *[no] En théorie, { $part } d’une unité de { $contribution } par an, montant de { $class_year },
  } iraient à « { $function } », comme dans les dépenses de l’UIT de { $year }

label-itu-d-cooperation = UIT-D : coopération internationale
label-itu-d-infrastructure = UIT-D : développement des infrastructures
label-itu-d-cybersecurity = UIT-D : cybersécurité et applications
label-itu-d-environment = UIT-D : environnement propice
label-itu-d-capacity = UIT-D : renforcement des capacités et inclusion
label-itu-d-assistance = UIT-D : assistance spéciale et d’urgence
label-interpretation = Interprétation en six langues
label-translation = Traduction en six langues
label-wsis = Sommet mondial sur la société de l’information
label-radio-regulations-board = Comité du Règlement des radiocommunications
label-plenipotentiary = Conférence de plénipotentiaires
label-council = Conseil et ses groupes de travail
label-terrestrial-notices = Fiches de notification de Terre
label-itu-r-study-groups = Commissions d’études de l’UIT-R
label-itu-r-publications = Publications de l’UIT-R
label-space-notices = Fiches de notification spatiales
label-wrc-12-decisions = Décisions de la CMR-12 ayant un coût
label-2024-27 = Déficit du projet de plan pour 2024–2027, comblé par des réductions
label-policy = Politiques et réglementation pour connecter tout le monde d’ici à 2030
label-projects = Projets de l’UIT dans les plans de pays de l’ONU

sdg-goal = { $goal } { $name }
sdg-1 = Pas de pauvreté
sdg-2 = Faim « zéro »
sdg-3 = Bonne santé et bien-être
sdg-4 = Éducation de qualité
sdg-5 = Égalité entre les sexes
sdg-6 = Eau propre et assainissement
sdg-7 = Énergie propre et d’un coût abordable
sdg-8 = Travail décent et croissance économique
sdg-9 = Industrie, innovation et infrastructure
sdg-10 = Inégalités réduites
sdg-11 = Villes et communautés durables
sdg-12 = Consommation et production responsables
sdg-13 = Lutte contre les changements climatiques
sdg-14 = Vie aquatique
sdg-15 = Vie terrestre
sdg-16 = Paix, justice et institutions efficaces
sdg-17 = Partenariats pour la réalisation des objectifs
function-global-agenda-and-specialised-assistance = Programme mondial et assistance spécialisée
function-development-assistance = Aide au développement
function-humanitarian-assistance = Aide humanitaire
function-peace-operations = Opérations de paix

column-cost-key = Clé
column-cost-kind = Type
column-cost-title = Votre description
column-cost-chf = Coût, CHF, quatre ans
column-paid-chf = Financé, CHF
column-paid-share = Part financée
column-amount-a-year-chf = Montant annuel, CHF
column-part-chf = Montant théorique, CHF
column-sdg = Objectif
column-function = Fonction
