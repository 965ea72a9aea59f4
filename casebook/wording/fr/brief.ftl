# Dossiers : unités et séries des graphiques, phrases fixes de chaque format.

brief-unit-per-cent = pour cent
brief-unit-units = unités contributives
brief-unit-people = millions de personnes
brief-unit-people-billion = milliards de personnes
brief-unit-thousand-chf = milliers de francs suisses
brief-unit-staff = fonctionnaires
brief-unit-figures = chiffres publiés
brief-unit-projects = projets
brief-unit-texts = Recommandations
brief-unit-cents = centièmes de la monnaie par habitant
brief-unit-member-states = États Membres
brief-unit-usd-gdp = USD par million d’USD de PIB
brief-unit-usd-billion = milliards d’USD
brief-unit-billion = { $unit }, milliards
brief-unit-million = { $unit }, millions
brief-unit-plain = { $unit }

brief-series-share-of-units = Part de toutes les unités contributives
brief-series-share-of-revenue = Part de toutes les recettes
brief-series-peers = Pairs
brief-series-near = Économies les plus proches
brief-series-itu = UIT
brief-series-others = Autres institutions
brief-series-lower-end = Bas de la fourchette
brief-series-up-to-upper-end = De là au haut de la fourchette

# Sous-titres lorsqu’un graphique natif montre moins que celui de la page : unité et période seules.
brief-subtitle-work-texts = Recommandations nouvelles et révisées par année ; la dernière année peut ne pas être terminée
brief-subtitle-country-near-by-gdp = Francs suisses pour la dernière année connue ; les plus proches par le produit intérieur brut. Chaque État Membre choisit librement sa classe.
brief-subtitle-agencies-growth = Évolution des recettes en termes réels, en pourcentage
brief-subtitle-case-revenue = Recettes par année, en millions : { $basis }
brief-subtitle-case-unit-value = Une unité contributive, telle que fixée et aux prix constants de 2024
brief-subtitle-case-efficiency = Millions de francs pour quatre ans, tels que publiés
brief-subtitle-country-class = { $country } : classe de contribution par année, en unités contributives
brief-subtitle-country-share = { $country } : part des unités contributives de tous les États Membres, par année
brief-subtitle-country-peers = Nombre d’États Membres dans chaque classe de contribution, dernière année : { $country } et ses pairs ({ $peers })
brief-subtitle-country-relative = { $country } et ensemble des États Membres : contribution en dollars des États-Unis par million d’USD de produit intérieur brut
brief-subtitle-country-yardstick = { $country } : part des unités contributives de l’UIT, comparée à un autre barème : { $yardstick }
brief-subtitle-country-voluntary = { $country } : montants versés par le gouvernement en plus de sa contribution fixée, par année, { $basis }
brief-subtitle-country-expenses = { $country } : dépenses de l’UIT enregistrées pour le pays, par année, { $basis } ; les années sans enregistrement sont vides
brief-subtitle-country-projects = { $country } : dollars des États-Unis disponibles et manquants ; projets de 2021 à 2028, ceux dont le déficit est le plus grand
brief-subtitle-country-internet = { $country } : part de la population qui utilise l’Internet, par année
brief-subtitle-units-changes = Unités contributives gagnées par les hausses de classe et perdues par les baisses, selon la première année de la nouvelle classe, { $scope }
brief-subtitle-units-since-1998 = Unités contributives de tous les États Membres : telles que publiées pour 1998 à 2001, calculées à partir de 2013
brief-subtitle-revenue-payers = Les plus grands contributeurs de la dernière année affichée : { $basis }, { $scope }
brief-subtitle-agencies-shares = Part des recettes de la dernière année affichée : contributions fixées des États Membres, contributions volontaires et autres
brief-subtitle-next-unit-lines = Une unité contributive, en part d’une année de chaque ligne de coût

# Sections d’un dossier, dans l’ordre, et tableaux de quelques chiffres.
brief-section-does = Ce qu’est et ce que fait l’UIT
brief-section-gets = Ce que nous recevons
brief-section-pays = Notre contribution fixée
brief-section-run = L’UIT est-elle bien gérée ?
brief-section-need = Les besoins
brief-section-others = Ce que font les autres
brief-number = Chiffre
brief-number-what = Ce qu’il mesure
brief-sources-more = { $count ->
    [one] Une autre source figure dans la note et dans les notes de l’orateur.
    [many] { $count } autres sources figurent dans la note et dans les notes de l’orateur.
   *[other] { $count } autres sources figurent dans la note et dans les notes de l’orateur.
  }

# Noms des publics, titres, débuts.
brief-audience-finance = Ministère des finances
brief-audience-foreign = Ministère des affaires étrangères
brief-audience-regulator = Régulateur ou ministère technique
brief-audience-parliament = Parlement
brief-audience-council = Groupe de travail du Conseil sur les ressources financières et les ressources humaines
brief-title-national = { $country } et l’UIT
brief-title-council = Pourquoi l’UIT compte : les raisons d’investir
brief-title-ministry = { $country } et l’UIT : les raisons d’investir
brief-title-own = Les raisons d’investir dans l’UIT, en { $count ->
    [one] un constat
    [many] { $count } constats
   *[other] { $count } constats
  }
brief-title-empty = Les raisons d’investir dans l’UIT
brief-subtitle = Dossier destiné au { $audience ->
    [finance] ministère des finances
    [foreign] ministère des affaires étrangères
    [regulator] régulateur ou ministère technique
   *[parliament] parlement
  }
brief-subtitle-council = Dossier type, pour le Groupe de travail du Conseil sur les ressources financières et les ressources humaines
brief-illustrative = Illustratif : certains chiffres sont établis à partir de valeurs saisies par un lecteur.
brief-citation = { $title }. { $site }, version { $release } du { $date }.
brief-table-more = { $rows_n ->
    [0] { "" }
    [one] Le tableau complet compte une ligne de plus.
    [many] Le tableau complet compte { $rows } lignes de plus.
   *[other] Le tableau complet compte { $rows } lignes de plus.
  }
brief-table-more-years = { $rows_n ->
    [one] Le tableau complet compte une ligne antérieure.
    [many] Le tableau complet compte { $rows } lignes antérieures.
   *[other] Le tableau complet compte { $rows } lignes antérieures.
  }
brief-none = –
brief-yes = oui
brief-no = non

# Mots fixes de tous les formats ; un attribut est un mot ou une phrase.
brief-words = Mots fixes
    .opening = Messages clés
    .objections = Questions et réponses
    .question = Question
    .answer = Réponse
    .request = Décision demandée
    .sources = Sources
    .source = Source
    .citation = Comment citer
    .figure = Chiffre
    .grade = Nature
    .release = Version
    .date = Date
    .note = Note personnelle
    .caveat = Annexe : avant de citer ces chiffres
    .talking-point = Éléments de langage
    .table = Tableau
    .chart = Graphique
    .category = Élément
    .page = Page
    .of = sur
    .contents = Sommaire
    .verify = Vérifier si ce chiffre est à jour
    .open = Ouvrir cette vue
    .open-briefing = Ouvrir ce dossier
    .estimated = Hachuré ou tireté : estimation
    .estimate = estimation
    .not-published = non trouvé dans nos sources
    .disclaimer = Avertissement
    .own-values = Établi avec les valeurs d’un lecteur ; sans identifiant de chiffre
    .independent = Outil indépendant fondé sur des chiffres publics ; n’est pas une publication de l’UIT.

# Valeurs d’un lien qui ne peuvent pas être utilisées.
notice-basket = Le dossier contenu dans le lien a été tronqué ou modifié en chemin et ne peut pas être lu. La page commence par un dossier vide.
notice-basket-card = Le dossier du lien contient une fiche qui n’existe pas sur ce site : { $value }. Les autres sont conservées.
notice-basket-view = Le dossier du lien affiche la fiche « { $parameter } » avec une valeur inutilisable : { $value }. La valeur habituelle est affichée.
notice-basket-note = La note de la fiche « { $parameter } » est trop longue ({ $value } caractères) et a été laissée de côté.
notice-basket-many = Le dossier du lien contient { $value } fiches. Les 20 premières sont conservées.
notice-audience = L’adresse demande le public { $value }, pour lequel il n’existe pas de dossier. Celui du ministère des finances est affiché.
notice-story = L’adresse demande le récit { $value }, qui n’existe pas.
