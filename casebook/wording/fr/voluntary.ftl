page-voluntary = Contributions volontaires
page-voluntary-lead = Les contributions volontaires sont hors du budget ordinaire et de ses limites. Cette page montre combien l’UIT reçoit, de qui, dans quelle mesure ce financement est stable, et quelles initiatives peuvent en bénéficier.
voluntary-section-amounts = Combien, et avec quelle stabilité
voluntary-section-givers = Qui contribue
voluntary-section-forms = En espèces et en nature
voluntary-section-board = Initiatives ouvertes au financement volontaire
voluntary-section-propose = Proposer une initiative

voluntary-by-year = Contributions volontaires à l’UIT par année
    .subtitle = Contributions volontaires, en millions : { $basis }
    .method = Les montants proviennent du tableau des recettes par mode de financement, utilisé pour tous les totaux de cette page. Les contributions préaffectées sont versées à une fin choisie par le contributeur ; les contributions non préaffectées peuvent être utilisées là où elles sont nécessaires. Les dollars des États-Unis déclarés sont convertis en francs au taux qui découle de l’unité contributive. Les années commencent en 2013, première année où les contributeurs sont nommés ; la page sur les recettes contient aussi 2011 et 2012.
voluntary-by-year-finding = L’UIT a reçu { $amount } de contributions volontaires en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }, préaffectées à { $earmarked }{ $free_n ->
    [-1] {""}
    [0] . Sur les { $years } années affichées, aucune ne comprenait de fonds non préaffectés
    [one] . Sur les { $years } années affichées, une seule comprenait des fonds non préaffectés
    [many] . Sur les { $years } années affichées, { $free } comprenaient des fonds non préaffectés
   *[other] . Sur les { $years } années affichées, { $free } comprenaient des fonds non préaffectés
 }
voluntary-earmarked = préaffectées
voluntary-unearmarked = non préaffectées
voluntary-total = total de l’année
voluntary-share = Contributions volontaires, en part des recettes
    .subtitle = Part de toutes les recettes de l’année
    .method = Contributions volontaires divisées par toutes les recettes de la même année (fixées, volontaires et autres), les unes et les autres tirées du tableau des recettes par mode de financement. Les parts ne dépendent pas de la monnaie.
voluntary-share-finding = Les contributions volontaires représentaient { $share } des recettes de l’UIT en { $year }. Sur les années affichées, elles se situaient entre { $least } ({ $least_year }) et { $most } ({ $most_year })
voluntary-volatility = Variations des contributions volontaires et des contributions fixées
    .subtitle = Montant de chaque année, en part de la moyenne des années affichées (ligne pointillée). Variation : écart type divisé par la moyenne ; { $basis }
    .method = Le montant de chaque année est divisé par la moyenne des années affichées. Le coefficient de variation est l’écart type des montants annuels, les années affichées étant prises comme population entière, divisé par leur moyenne. Plus il est élevé, moins les recettes sont stables. Les contributions fixées sont celles de tous les membres, d’après le tableau par mode de financement. En 2015, la source fait passer les contributions des Membres de Secteur sous cette rubrique, ce qui est une rupture de série, non une variation. Si les années choisies comprennent cette rupture, les deux courbes commencent en 2015.
voluntary-volatility-finding = De { $from } à { $to }, les contributions volontaires ont varié de { $voluntary } de leur moyenne, contre { $assessed } pour les contributions fixées de tous les membres{ $basis ->
    [usd] , en dollars des États-Unis, ce qui comprend les variations du taux de change
   *[other] {""}
 }

voluntary-by-kind = Contributions volontaires par type de contributeur
    .subtitle = Contributions volontaires par année, en millions : { $basis } ; un losange marque le total
    .method = Ce que chaque type a versé provient du tableau des recettes par contributeur ; le total de l’année provient du tableau par mode de financement. Les montants sans contributeur nommé sont hachurés. Lorsque le tableau par contributeur dépasse le total, l’excédent est affiché au-dessous de zéro, afin que la somme des parties soit égale au total. Un montant de 2015 que la source enregistre comme volontaire correspond à des contributions de Membres de Secteur (voir les corrections, fees-2015-heading). Un petit montant enregistré sous Academic (2021) est compté avec le secteur privé.
voluntary-by-kind-finding = Contributions volontaires en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 } : { $total }. Principales origines : { $first } ({ $share }) et { $second } ({ $second_share })
contributor-kind-governments = Gouvernements
contributor-kind-european-union = Union européenne
contributor-kind-un-organizations = Organisations des Nations Unies
contributor-kind-pooled-funds = Fonds communs
contributor-kind-foundations = Fondations
contributor-kind-private-sector = Secteur privé
contributor-kind-unattributed = Non nommé
contributor-one-governments = Gouvernement
contributor-one-european-union = Union européenne
contributor-one-un-organizations = Organisation des Nations Unies
contributor-one-pooled-funds = Fonds commun
contributor-one-foundations = Fondation
contributor-one-private-sector = Secteur privé
contributor-one-unattributed = Non nommé
the-contributors-governments = gouvernements
the-contributors-european-union = Union européenne
the-contributors-un-organizations = organisations des Nations Unies
the-contributors-pooled-funds = fonds communs
the-contributors-foundations = fondations
the-contributors-private-sector = secteur privé

voluntary-tables = Comparaison de deux tableaux de la source
    .subtitle = Contributions volontaires de l’année dans chaque tableau, en millions : { $basis }
    .method = La source publie les recettes par mode de financement et les recettes par contributeur. Les deux concordent sur le total des recettes de chaque année mais, certaines années, non sur la partie volontaire. Tous les totaux de cette page et de la page sur les recettes proviennent du tableau par mode de financement, que la source utilise aussi pour l’UIT dans son tableau de toutes les organisations. Les deux tableaux sont réputés concorder pour une année lorsque leur écart est inférieur à un millième.
voluntary-tables-finding = Les deux tableaux de la source concordent sur les contributions volontaires pour { $agree } années sur { $years }. L’écart le plus grand est de { $most } en { $most_year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }, le tableau par contributeur indiquant { $which ->
    [more] un montant supérieur
   *[less] un montant inférieur
 }
voluntary-tables-agree-finding = Les deux tableaux de la source concordent sur les contributions volontaires pour { $years_n ->
    [one] l’année affichée
    [many] les { $years } années affichées
   *[other] les { $years } années affichées
 }
voluntary-by-financing = par mode de financement (utilisé pour les totaux)
voluntary-by-contributor = par contributeur

voluntary-contributors = Les plus grands contributeurs volontaires
    .subtitle = Somme des années affichées : { $basis }
    .method = Montants du tableau des recettes par contributeur, additionnés pour les années affichées, chaque année étant exprimée dans les prix choisis. Les gouvernements sont énumérés par leur nom. La source n’enregistre certains autres montants que par groupes, par exemple Other Private ou Multi Donor Trust Funds. Un tel groupe réunit plusieurs contributeurs : il n’a pas de rang, n’est pas compté parmi les contributeurs et figure après eux, hachuré. Les montants sont ceux de ce tableau, non ceux des totaux par mode de financement. Des remboursements seraient négatifs. Ces contributions sont volontaires, et l’ordre n’indique que des montants.
voluntary-contributors-finding = Premier contributeur pour { $period } : { $first }, avec { $amount }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }. Les { $count } plus grands des { $contributors } contributeurs nommés représentaient { $share } des contributions dont le donateur est nommé ({ $of_all } de toutes celles du tableau)
voluntary-contributors-country-finding = { $country } : contributions volontaires de { $own } pour { $period }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }, sur { $own_years_n ->
    [one] une année
    [many] { $own_years } années
   *[other] { $own_years } années
 } (rang { $rank } sur { $contributors }). Les { $count } plus grands contributeurs nommés représentaient { $share } des contributions dont le donateur est nommé
voluntary-giver = { $kind } · { $years ->
    [one] sur une année
    [many] sur { $years } années
   *[other] sur { $years } années
 } · rang { $rank }
voluntary-remainder = { $kind } · { $years ->
    [one] sur une année
    [many] sur { $years } années
   *[other] sur { $years } années
 } · plusieurs
contributor-name-other-private-sector = Secteur privé, non nommé
contributor-name-other-un-organizations = Organisations des Nations Unies, non nommées
contributor-name-several-trust-funds = Fonds d’affectation spéciale multidonateurs, plusieurs
contributor-name-other-foundations = Fondations, non nommées
contributor-name-other-academic = Établissements universitaires, non nommés
contributor-name-european-union = { contributor-kind-european-union }
voluntary-concentration = Concentration parmi les gouvernements donateurs
    .subtitle = Part des contributions volontaires des gouvernements pendant l’année
    .method = Pour chaque année, les contributions des 1, 3 et 5 gouvernements qui ont versé le plus sont additionnées et divisées par celles de tous les gouvernements. Les plus grands donateurs sont déterminés pour chaque année. Les autres contributeurs sont laissés de côté, car la source ne nomme beaucoup d’entre eux que par groupes. Un nombre est laissé de côté lorsqu’il n’y a pas davantage de gouvernements donateurs.
voluntary-concentration-finding = Les { $count } plus grands gouvernements donateurs représentaient { $share } des contributions volontaires des gouvernements en { $year }{ $compared ->
    [yes] , contre { $before } en { $from }
   *[no] {""}
 }. Nombre total de gouvernements donateurs en { $year } : { $contributors }
voluntary-of-largest = { $count ->
    [1] le premier
   *[other] les { $count } premiers
 }

voluntary-forms = En espèces et en nature dans les chiffres publiés
    .subtitle = Nombre de chiffres publiés sur les contributions volontaires
    .method = Les statistiques des recettes ne distinguent pas les contributions volontaires en espèces et en nature. Parmi les chiffres tirés de documents publics, ceux dont le texte précise « en espèces » ou « en nature » sont comptés ; les autres ne le précisent pas. Le personnel détaché, l’accueil de manifestations et le matériel ne figurent donc dans aucun montant de cette page, sauf si une source les a comptés comme recettes.
voluntary-forms-finding = Sur { $all } chiffres publiés relatifs à des contributions volontaires, nombre de ceux qui précisent qu’elles étaient en espèces : { $cash } ; en nature : { $kind_n ->
    [0] aucun
   *[other] { $kind }
 }
form-cash = En espèces
form-in-kind = En nature
form-not-said = Non précisé
voluntary-in-kind = Les contributions en nature, telles que le personnel détaché, l’accueil de manifestations ou le matériel, n’ont pas été trouvées dans nos sources ; aucun montant n’est donc indiqué pour elles.

column-contributor-kind = Type de contributeur
column-contributor-name = Nom dans la source
column-revenue-kind = Type de recettes
column-by-financing = Par mode de financement
column-by-contributor = Par contributeur
column-difference = Écart
column-years-given = Années
column-is-remainder = Plusieurs, non nommés
column-share-of-named = Part des contributions dont le donateur est nommé
column-mean = Moyenne des années
column-of-mean = Part de la moyenne
column-variation = Variation
column-form = Forme
column-count = Nombre
column-revenue = Toutes les recettes
column-total = Total
column-contributors = Contributeurs
revenue-kind-assessed = Fixées
revenue-kind-voluntary = Volontaires
revenue-kind-other = Autres
