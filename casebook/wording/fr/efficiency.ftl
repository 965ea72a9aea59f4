page-efficiency-lead = Réductions et économies documentées. Chaque chiffre provient d’un document publié.

efficiency-section-plans = Plans et budgets
efficiency-section-costs = Dépenses et économies
efficiency-section-staff = Personnel
efficiency-section-unit = Ce qu’une unité contributive permet d’acheter
efficiency-section-more = Autres chiffres publiés, et ce qui n’a pas été trouvé

efficiency-four-year = Budgets quadriennaux aux prix courants et aux prix constants
    .subtitle = Dépenses budgétées ou prévues de chaque période de quatre ans, millions de francs suisses
    .method = Pour les prix constants de 2024, le montant publié est divisé par l’indice moyen des prix à la consommation en Suisse sur les quatre ans, 2024 valant 1. Les périodes ne sont pas toutes de même nature : budgets biennaux additionnés pour 2000–2003 et 2008–2011, dépenses prévues pour 2004–2007 et 2012–2015, prévision établie en 2017 pour 2016–2019. Le titre nomme les étapes qu’il compare. L’UIT elle-même compare la première et la dernière, aux prix courants. Le montant de 2004–2007 provient de la presse. Les totaux des plans ultérieurs figurent dans les annexes de la Décision 5, révisée à Dubaï et à Bucarest, qui n’ont pas été trouvées dans nos sources.
efficiency-four-year-finding = Le total quadriennal ({ $stage } { $last }) était inférieur de { $real } à celui de la première période ({ $first_stage } { $first }) en termes réels ({ $nominal } aux prix courants){ $later_n ->
    [0] {""}
   *[other] . Aucun total ultérieur n’a été trouvé
  }
efficiency-amount-nominal = prix courants
efficiency-amount-constant = prix de 2024
efficiency-not-published = aucun total<br>trouvé

efficiency-plan-changes = Changements prévus par objet de dépense
    .subtitle = Dépenses prévues 2012–2015 par rapport à 2008–2011, millions de francs suisses tels que publiés
    .method = Les variations et les pourcentages sont ceux de l’Annexe 1 de la Décision 5 (Rév. Guadalajara, 2010). Les frais de mission n’y figurent pas, car les deux montants sont égaux. Un changement prévu ne montre pas ce qui a été dépensé.
efficiency-plan-changes-finding = Le plan financier pour 2012–2015 a fixé les dépenses à un niveau inférieur de { $change } ({ $percent }) à celui de 2008–2011, avec { $staff } de moins pour les dépenses de personnel
efficiency-change-line = { $name } <b>{ $change }</b> ({ $percent })

efficiency-plan-gaps = Déficits budgétaires et façon dont ils ont été comblés
    .subtitle = Déficit initial d’un plan ou de son projet, et ce qu’un document dit de sa résorption ; millions, en francs suisses lorsque la source nomme une monnaie
    .method = Un déficit est égal aux dépenses prévues moins les recettes attendues : celles d’un projet de plan et, pour 2004–2007, celles du plan approuvé. Il n’est réputé comblé que si un document présente le même plan, ou un projet ultérieur de celui-ci, en équilibre. Pour 2024–2027, le projet présenté au Conseil à sa session de 2022 était en équilibre ; le discours qui en indique les déficits ne nomme aucune monnaie. Pour 2008–2011, un régulateur indique un autre montant, un déficit attendu à la conférence (F0362). Aucun montant de réductions pour 2004–2007 ou 2008–2011 n’a été trouvé dans nos sources. Pour 2012–2015, des recettes prévues inférieures aux budgets de 2008–2011 ont été publiées : c’est une évolution entre périodes, non un déficit du plan. Pour 2020–2023, aucun déficit n’a été trouvé dans nos sources.
efficiency-plan-gaps-finding = { $closed_n ->
    [one] Sur { $gaps } déficits de projets de plan, un est documenté comme comblé :
    [many] Sur { $gaps } déficits de projets de plan, { $closed } sont documentés comme comblés, le dernier étant
   *[other] Sur { $gaps } déficits de projets de plan, { $closed } sont documentés comme comblés, le dernier étant
  } { $standing ->
    [draft] celui du projet de plan pour { $period }, comblé par un projet ultérieur
   *[other] celui du plan pour { $period }
  } ({ $currency ->
    [stated] { $gap }
   *[not-stated] { $number }, monnaie non précisée
  })
efficiency-gap-line = <b>{ $period } : déficit de { $gap }</b><br>{ $outcome }
efficiency-gap-closed = Comblé dans le plan
efficiency-gap-closed-in-draft = Comblé dans le projet : d’abord ramené à { $revised }, puis à zéro
efficiency-gap-no-currency = { $number } (monnaie non précisée)
efficiency-gap-of-plan = Déficit du plan approuvé ; la façon dont il a été comblé n’a pas été trouvée dans nos sources
efficiency-gap-unknown = La façon dont il a été comblé n’a pas été trouvée dans nos sources

efficiency-languages = Services linguistiques : budget et dépenses
    .subtitle = Millions, { $basis }, par année ; la traduction comprend les services connexes
    .method = Les dépenses sont comparées au budget des mêmes années, celles pour lesquelles les deux sont publiés. Une somme budgétée et non dépensée n’est pas en soi une économie : le document ne dit pas pourquoi il a été dépensé moins. Les montants dans d’autres bases de prix sont convertis année par année.
efficiency-languages-finding = Les services linguistiques ont coûté { $spent } en { $from }–{ $to }, soit { $below } ({ $share }) de moins que prévu au budget{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }
efficiency-translation = Traduction, budgétée
efficiency-interpretation = Interprétation, budgétée
efficiency-spent = Dépensé
efficiency-spent-not-published = dépenses : non trouvées dans nos sources

efficiency-remote = Participation à distance
    .subtitle = Chiffres publiés par l’UIT en mars 2014, pour l’UIT et ses membres ensemble ; la page ne précise pas les années
    .method = Chiffres tels que publiés, dont aucun n’est calculé ici. La source n’indique ni les années couvertes ni la méthode.
efficiency-remote-finding = La participation à distance a fait économiser { $savings } et { $kilometres } de km de voyage à l’UIT et à ses membres, selon ce que l’UIT a indiqué en mars 2014 sans préciser les années
period-undated = Non précisé
label-remote-participation-savings = économisés par l’UIT et ses membres
label-remote-participation-co2-avoided = de dioxyde de carbone non émis
label-remote-participation-meetings = réunions avec participation à distance
label-remote-participation-participants = participants à distance
label-remote-participation-travel-avoided = de voyage évités
remote-participation-savings-number = USD { $value }
remote-participation-co2-avoided-number = { $value } de kg
remote-participation-meetings-number = { $value }
remote-participation-participants-number = { $value }
remote-participation-travel-avoided-number = { $value } de km

efficiency-emissions = Émissions des activités propres de l’UIT
    .subtitle = Gaz à effet de serre en 2020, année de pandémie, tonnes d’équivalent dioxyde de carbone
    .method = Chiffres du rapport des Nations Unies Greening the Blue 2021, tels que donnés sur une page d’actualités. Les réunions et les voyages se sont arrêtés en 2020 : la baisse depuis 2019 n’est donc pas en soi une économie durable.
efficiency-emissions-finding = Les activités propres de l’UIT ont émis { $tonnes } tonnes d’équivalent dioxyde de carbone en { $year }, soit { $change } de moins qu’en { $before }
label-emissions-total = d’équivalent dioxyde de carbone au total
label-emissions-per-person = par fonctionnaire
label-emissions-change-on-2019 = de moins qu’en 2019
emissions-total-number = { $value } tonnes
emissions-per-person-number = { $value } tonnes
emissions-change-on-2019-number = { $value } %

efficiency-other = Autres chiffres publiés sur l’efficacité
    .subtitle = Chiffres isolés tirés de rapports annuels et de discours au Conseil, 2007–2018. CCI : Corps commun d’inspection du système des Nations Unies
    .method = Chiffres tels que publiés. Ils sont de nature différente et ne sont pas additionnés. L’un d’eux n’est pas une économie : la documentation du Conseil de 2008 a coûté plus que prévu.
label-efficiency-other-jiu-formal-accepted = recommandations formelles du CCI acceptées, 2015–2017
label-efficiency-other-jiu-informal-accepted = recommandations informelles du CCI acceptées, 2015–2017
label-efficiency-other-pages-processed = pages de documents, janvier 2015 à juin 2018
label-efficiency-other-council-2007-paperless = travaillaient sans papier à la session de 2007 du Conseil
label-efficiency-other-council-2008-paperless = travaillaient sans papier à la session de 2008 du Conseil
label-efficiency-other-council-2008-documentation = au-dessus des prévisions : documents de la session de 2008 du Conseil
label-efficiency-other-council-2009-paper-saved = de papier économisés à la session de 2009 du Conseil
label-efficiency-other-council-2009-emissions-saved = de gaz à effet de serre évitées à la session de 2009 du Conseil
efficiency-other-jiu-formal-accepted-number = { $value }
efficiency-other-jiu-informal-accepted-number = { $value }
efficiency-other-pages-processed-number = { $value }
efficiency-other-council-2007-paperless-number = { $value } %
efficiency-other-council-2008-paperless-number = { $value } %
efficiency-other-council-2008-documentation-number = { $value } %
efficiency-other-council-2009-paper-saved-number = { $value } kg
efficiency-other-council-2009-emissions-saved-number = { $value } tonnes

efficiency-said-more-than = plus de { $number }
efficiency-said-up-to = jusqu’à { $number }
efficiency-said-about = environ { $number }
efficiency-said-approx = environ { $number }
efficiency-said-some = quelque { $number }
efficiency-said-almost = près de { $number }
efficiency-said-currency-implied = { $number }

efficiency-staff = Personnel à la fin de chaque année
    .subtitle = Personnel titulaire d’un engagement d’un an ou plus au 31 décembre
    .method = Effectifs publiés par le Conseil des chefs de secrétariat, édition 2019. Le personnel titulaire d’engagements plus courts n’est pas compté. Les chiffres postérieurs à 2019 ne figurent pas dans nos sources.
efficiency-staff-finding = L’UIT comptait { $last } fonctionnaires à la fin de { $to }, contre { $first } à la fin de { $from }. L’effectif le plus bas était de { $least }, en { $in }

efficiency-duty-stations = Personnel par lieu d’affectation
    .subtitle = Personnel titulaire d’un engagement d’un an ou plus au 31 décembre 2019
    .method = Effectifs publiés par le Conseil des chefs de secrétariat, édition 2019 ; les parts en sont calculées.
efficiency-duty-stations-finding = Sur { $all } fonctionnaires, { $here } ({ $share }) travaillaient à Genève à la fin de 2019, et { $elsewhere } dans { $stations } autres lieux d’affectation
efficiency-elsewhere = ailleurs
label-station-addis-ababa = Addis-Abeba
label-station-bangkok = Bangkok
label-station-brasilia = Brasilia
label-station-bridgetown = Bridgetown
label-station-cairo = Le Caire
label-station-dakar = Dakar
label-station-geneva = Genève
label-station-harare = Harare
label-station-jakarta = Jakarta
label-station-moscow = Moscou
label-station-new-york = New York
label-station-riyadh = Riyad
label-station-santiago = Santiago
label-station-tegucigalpa = Tegucigalpa
label-station-vilnius = Vilnius
label-station-yaounde = Yaoundé

efficiency-unit-value = L’unité contributive en termes réels
    .subtitle = Une unité contributive par an, milliers de francs suisses
    .method = Le montant de l’unité est multiplié par les prix à la consommation en Suisse de 2024 et divisé par ceux de l’année. Lorsqu’aucun montant approuvé n’a été trouvé pour une année, le montant provisoire est utilisé ; il est identique.
efficiency-unit-value-finding = Une unité contributive de { $amount } a perdu { $loss } de son pouvoir d’achat de { $from } à { $to }
efficiency-real-unit = aux prix constants de 2024
efficiency-unit-amount = { $amount }, inchangé aux prix courants

efficiency-not-shown =
    Aucun total de ce que l’UIT a économisé n’a été trouvé dans nos sources. Les réductions prévues,
    les budgets non dépensés et les économies déclarées sont des choses différentes et ne sont pas additionnés ici.

    Les documents suivants en contiennent davantage. Ils n’ont pas été trouvés dans nos sources :

    - Les rapports du Secrétaire général au Conseil sur les mesures d’efficacité que demande la Décision 5
      de la Conférence de plénipotentiaires.
    - Les rapports de gestion financière, qui comparent les dépenses effectives au budget ligne par ligne.
    - Les documents du Groupe de travail du Conseil sur les ressources financières et les ressources humaines.
    - Les rapports du Corps commun d’inspection sur l’UIT, et la suite donnée à leurs recommandations.
    - Les éditions ultérieures des rapports sur les langues, le personnel et les émissions cités ci-dessus.

label-expense-staff-costs = Dépenses de personnel
label-expense-other-staff-costs = Autres dépenses de personnel
label-expense-travel = Frais de mission
label-expense-contractual-services = Services contractuels
label-expense-rental-maintenance = Location et entretien
label-expense-materials = Matériel et fournitures
label-expense-acquisitions = Acquisitions
label-expense-utilities = Services publics
label-expense-audit-miscellaneous = Vérification et divers
label-expense-total = Toutes les dépenses

plan-stage-opened = Déficit au départ
plan-stage-revised = Déficit dans un projet ultérieur
plan-stage-left = Déficit restant
column-plan-stage = Étape
column-amount-before = 2008–2011, CHF
column-change-percent = Variation en pourcentage
column-amount-nominal = CHF, prix courants
column-amount-constant = CHF, prix de 2024
column-translation = Traduction
column-interpretation = Interprétation
column-budgeted = Budgété
column-spent = Dépensé
column-staff = Personnel
column-unit-amount-chf = CHF, prix courants
column-real-unit-chf = CHF, prix de 2024
column-change-share = Variation depuis la première année
