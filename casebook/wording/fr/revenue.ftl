page-revenue-lead = L’UIT est financée par les contributions de ses membres, par le recouvrement des coûts et par des contributions volontaires. Cette page montre ce que rapporte chaque source, quelles contributions sont fixées pour quels États Membres, et les budgets trouvés dans nos sources.
revenue-section-sources = D’où vient l’argent
revenue-section-payers = Contributions des États Membres
revenue-section-budgets = Budgets et plans tels que publiés

# -- par source ----------------------------------------------------------------------------------
revenue-by-source = Recettes de l’UIT par source
    .subtitle = Recettes par année, en millions : { $basis }
    .method = Les totaux et les rubriques proviennent du tableau des recettes par mode de financement. Ses contributions fixées sont réparties à l’aide du tableau des recettes par contributeur. Ce qui est fixé pour les États Membres en fonction des unités est à leur compte. D’autres montants enregistrés pour des gouvernements sont présentés à part : en 2018 pour l’État de Palestine, qui n’est pas État Membre, et en 2023 pour deux États Membres. Le reste correspond aux contributions des Membres de Secteur, des Associés et des établissements universitaires. Le second tableau n’existe pas pour 2011 et 2012 : les contributions fixées ne sont donc pas réparties. Jusqu’en 2014, la source enregistre les contributions des Membres de Secteur, des Associés et des établissements universitaires sous les autres activités, et à partir de 2015 sous les contributions fixées. Les dollars des États-Unis sont convertis en francs au taux qui découle de l’unité contributive (à partir de 2013) ou à la moyenne annuelle (2011–2012).
revenue-by-source-finding = L’UIT a reçu { $total } en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 } : { $members } des États Membres, { $voluntary } de contributions volontaires et { $rest } des Membres de Secteur, des Associés et des établissements universitaires, du recouvrement des coûts et d’autres activités
revenue-shares = Sources de recettes, en part du total
    .subtitle = Part du total des recettes de chaque année, contributions volontaires comprises
    .method = Les mêmes montants que dans le graphique des recettes par source, chacun divisé par le total des recettes de l’année. Les parts ne dépendent pas de la monnaie. Le total comprend les contributions volontaires, qui sont hors budget ordinaire.
revenue-shares-finding = Les contributions des États Membres représentaient { $share } de toutes les recettes de l’UIT en { $year }{ $compared ->
    [yes] , contre { $before } en { $from }
   *[no] {""}
 }. Les contributions volontaires en représentaient { $voluntary }

revenue-source-member-states = États Membres
revenue-source-other-members = Membres de Secteur, Associés et établissements universitaires
revenue-source-assessed-other = Enregistré comme fixé, hors unités
revenue-source-assessed-unsplit = Contributions fixées, non réparties
revenue-source-other-activities = Recouvrement des coûts et autres activités
revenue-source-voluntary = Contributions volontaires
revenue-short-member-states = États Membres
revenue-short-other-members = Membres de Secteur,<br>Associés, universités
revenue-short-assessed-other = Fixé, autre
revenue-short-assessed-unsplit = Fixé, non réparti
revenue-short-other-activities = Recouvrement, autres
revenue-short-voluntary = Volontaires
revenue-hover = { $source }, { $amount }, { $share }
revenue-unsplit-years = hachuré : groupé
revenue-break = jusqu’en 2014, Membres de Secteur sous autres activités

# -- part publiée --------------------------------------------------------------------------------
revenue-share-published = De quelle part parle-t-on ? Part des États Membres dans les recettes, publiée et calculée
    .subtitle = La dernière part connue de chaque type ; le nom sous chaque barre indique le total dont c’est une part
    .method = Deux parts sont calculées chaque année à partir des tableaux des recettes par source : les contributions fixées des États Membres divisées par toutes les recettes, et divisées par les recettes sans les contributions volontaires. La seconde est la plus proche d’une part du budget ordinaire, mais il s’agit de recettes reçues, non budgétées, et elle comprend des activités hors budget. Les parts publiées sont celles des documents : pour 2006–2007 celle du budget approuvé, pour 2016 et 2021 celle des recettes de l’année, et pour 2025 la formule « environ 70 % du budget ordinaire ». Nos sources n’ont ni la cote ni l’adresse du rapport qui contient cette formule. Elle ne peut pas être consultée et est classée comme estimation. Les parts publiées pour tous les membres ensemble (États Membres, Membres de Secteur, Associés et établissements universitaires) sont présentées séparément, car « 70 % » a aussi été publié pour eux, pour 2016. Le calcul d’une part publiée n’a pas été trouvé dans nos sources. Le titre indique si elle est égale, au pour cent près, à l’une de celles qui sont calculées ici pour la même année.
revenue-share-published-finding = Les contributions des États Membres représentaient { $total } de toutes les recettes en { $year }, ou { $without } sans les contributions volontaires. Part publiée pour { $period } : { $about ->
    [yes] environ { $published } du budget ordinaire
   *[no] { $published }
 }{ $fits ->
    [neither] , ce qui n’est ni l’une ni l’autre pour cette année
    [total] , soit la part de toutes les recettes
    [without] , soit la part sans les contributions volontaires
   *[unknown] {""}
 }{ $traceable ->
    [no] , mais la source ne peut pas être vérifiée
   *[yes] {""}
 }
revenue-about = environ { $share }
share-kind-published-member-states = publiée : États Membres
share-kind-published-all-members = publiée : tous les membres ensemble
share-kind-of-total = calculée : de toutes les recettes
share-kind-without-voluntary = calculée : sans les contributions volontaires

# -- pour qui elle est fixée ---------------------------------------------------------------------
revenue-payers = Contributions des États Membres
    .subtitle = Contribution pour la dernière année affichée : { $basis } ; { $scope }
    .method = Une contribution est la classe de contribution multipliée par l’unité contributive de CHF 318 000, convertie dans les prix choisis. Les classes sont déduites des montants que la source indique pour chaque gouvernement, après corrections ; le tableau des recettes par contributeur contient les mêmes montants avant corrections. Les États Membres de même classe ont le même rang et sont énumérés dans l’ordre de leurs codes ISO. La bande du haut a sa propre échelle. Chaque État Membre choisit librement sa classe.
revenue-payers-finding = Les { $count } plus grands contributeurs représentaient { $share } des contributions fixées { $scope ->
    [some] des États Membres affichés
   *[all] de tous les États Membres
 } en { $year }, et les { $others } autres { $rest }
revenue-payers-country-finding = { $country } : contribution fixée à { $amount }{ $months_n ->
    [12] {""}
    [one] {" "}pour un mois
    [many] {" "}pour { $months } mois
   *[other] {" "}pour { $months } mois
 } en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }. Les { $count } plus grands contributeurs représentaient { $share } des contributions fixées { $scope ->
    [some] des États Membres affichés
   *[all] de tous les États Membres
 }
revenue-payers-few-finding = Pour les { $members } États Membres affichés, le total des contributions fixées était de { $total } en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }
revenue-payers-few-country-finding = { $country } : contribution fixée à { $amount }{ $months_n ->
    [12] {""}
    [one] {" "}pour un mois
    [many] {" "}pour { $months } mois
   *[other] {" "}pour { $months } mois
 }, sur les { $total } fixés pour les { $members } États Membres affichés en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }
revenue-largest = Les { $count } plus grands : { $share }
revenue-others = { $count ->
    [one] l’autre État Membre : { $share }
    [many] les { $count } autres États Membres : { $share }
   *[other] les { $count } autres États Membres : { $share }
 }
revenue-rank = rang { $rank }
revenue-units = { $units_n ->
    [one] { $units } unité
    [many] { $units } unités
   *[other] { $units } unités
 }

revenue-concentration = Part des unités des plus grands contributeurs
    .subtitle = Part des unités contributives par année, { $scope }
    .method = Pour chaque année, les classes de contribution des 1, 5, 10 et 20 plus grands contributeurs considérés sont additionnées et divisées par toutes les unités considérées. Les plus grands contributeurs sont déterminés pour chaque année. Un nombre est laissé de côté lorsqu’il n’y a pas davantage d’États Membres considérés.
revenue-concentration-finding = { $count_n ->
    [1] Le plus grand contributeur représentait
   *[other] Les { $count } plus grands contributeurs représentaient
 } { $share } des unités contributives { $scope ->
    [some] des { $members } États Membres affichés
   *[all] des { $members } États Membres
 } en { $year }{ $compared ->
    [yes] , contre { $before } en { $from }
   *[no] {""}
 }
revenue-of-largest = { $count ->
    [1] le premier
   *[other] les { $count } premiers
 }
revenue-too-few = Trop peu d’États Membres affichés pour comparer les plus grands aux autres.

# -- budgets -------------------------------------------------------------------------------------
revenue-budgets = Budgets biennaux de l’UIT
    .subtitle = Total de chaque budget de deux ans, en millions : { $basis }
    .method = Totaux tels que publiés, une édition par budget (voir les notes du tableau). Prix constants : total divisé par l’indice moyen des prix à la consommation en Suisse pour les deux ans, aux prix de 2024. Dollars des États-Unis : total divisé par le taux de change moyen des deux ans. Hachuré : aucun total n’a été trouvé dans nos sources ; il figure dans la décision par laquelle le Conseil approuve le budget de ces années. Pointillé avec astérisque : tiré d’une source secondaire, non du budget lui-même.
revenue-budgets-finding = Le budget de { $period } était de { $amount }{ $basis ->
    [chf-constant] {" "}aux prix de 2024
   *[other] {""}
 }, { $direction ->
    [down] soit { $change } de moins que
    [up] soit { $change } de plus que
   *[same] autant que
 } celui de { $from }{ $missing_n ->
    [0] {""}
   *[other] . Totaux non trouvés dans nos sources : { $missing } sur { $periods }
 }
revenue-budgets-usd-finding = Le budget de { $period } était de { $nominal }, ou { $amount } au taux moyen de ses années{ $missing_n ->
    [0] {""}
   *[other] . Totaux non trouvés dans nos sources : { $missing } sur { $periods }
 }
revenue-plans = Budgets quadriennaux et plans financiers
    .subtitle = Total de chaque période de quatre ans, en millions : { $basis }
    .method = Totaux tels que publiés, une édition par période (voir les notes du tableau). Ils correspondent à des étapes différentes : budgets biennaux additionnés pour 2000–2003 et 2008–2011, dépenses prévues pour 2004–2007 et 2012–2015, prévision établie en 2017 pour 2016–2019. Le titre indique quelles étapes sont comparées. L’UIT elle-même compare le premier et le dernier aux prix courants. Prix constants : total divisé par l’indice moyen des prix à la consommation en Suisse pour les quatre ans, aux prix de 2024. Dollars des États-Unis : total divisé par le taux de change moyen des quatre ans. Hachuré : aucun total n’a été trouvé dans nos sources ; il figure dans l’annexe de la Décision 5 de la Conférence de plénipotentiaires. Pointillé avec astérisque : tiré d’une source secondaire, non du plan lui-même.
revenue-plans-finding = Le total ({ $stage } { $period }) était de { $amount }{ $basis ->
    [chf-constant] {" "}aux prix de 2024
   *[other] {""}
 }, { $direction ->
    [down] soit { $change } de moins que
    [up] soit { $change } de plus que
   *[same] autant que
 } celui de la première période ({ $first_stage } { $from }){ $missing_n ->
    [0] {""}
   *[other] . Totaux non trouvés dans nos sources : { $missing } sur { $periods }
 }
revenue-plans-usd-finding = Le total ({ $stage } { $period }) était de { $nominal }, ou { $amount } au taux moyen de ses années{ $missing_n ->
    [0] {""}
   *[other] . Totaux non trouvés dans nos sources : { $missing } sur { $periods }
 }
stage-budget = budgets de
stage-plan = plan pour
stage-forecast = prévision pour
revenue-gap = non trouvé dans nos sources
revenue-gap-wrapped = non<br>trouvé<br>dans nos<br>sources
revenue-gap-hover = { $years } : non trouvé dans nos sources
revenue-secondary = * source secondaire
revenue-budget-hover = { $period } : { $amount }{ $grade ->
    [estimate] {" "}(source secondaire)
   *[other] {""}
 }
revenue-no-budget = Aucun total de budget n’a été trouvé dans nos sources pour les années choisies.

# -- lignes de recettes --------------------------------------------------------------------------
revenue-lines = Recettes du budget ordinaire, par ligne
    .subtitle = Recettes par ligne, plan financier 2012–2015 comparé aux budgets 2008–2011 : { $basis }
    .method = Lignes de recettes telles que publiées dans l’Annexe 1 de la Décision 5 (Rév. Guadalajara, 2010), dernier document de nos sources qui les donne toutes. La somme des lignes est égale aux totaux publiés. Les parts sont calculées : chaque ligne divisée par le total des recettes de sa période. Prix constants et dollars des États-Unis : montants divisés par l’indice moyen des prix à la consommation ou par le taux de change moyen des quatre ans.
revenue-lines-finding = Le plan financier de { $period } prévoyait que { $members } de ses recettes viendraient des États Membres et { $recovery } du recouvrement des coûts, surtout des publications ({ $publications }) et des fiches de notification des réseaux à satellite ({ $filings }){ $basis ->
    [chf-constant] , aux prix de 2024
   *[other] {""}
 }
revenue-lines-key = barres : plan financier { $now }<br>◊ budgets { $before }
revenue-line-member-states = États Membres
revenue-line-sector-members = Membres de Secteur
revenue-line-associates = Associés
revenue-line-total-assessed = Total des contributions fixées
revenue-line-project-support = Recouvrement des coûts : appui aux projets
revenue-line-publications = Recouvrement des coûts : vente des publications
revenue-line-telecom-events = Recouvrement des coûts : manifestations ITU TELECOM
revenue-line-satellite-filings = Recouvrement des coûts : fiches de notification des réseaux à satellite
revenue-line-registrars = Recouvrement des coûts : services d’enregistrement et autres
revenue-line-total-cost-recovery = Total du recouvrement des coûts
revenue-line-interest = Intérêts
revenue-line-other = Autres recettes
revenue-line-reserve-account = Prélèvement sur le Compte de provision
revenue-line-total = Total des recettes

column-revenue-source = Source de recettes
column-revenue-line = Ligne de recettes
column-share-kind = Quelle part
column-largest = Plus grands contributeurs
column-cumulative-share = Part cumulée
column-contribution = Contribution
column-note = Édition
