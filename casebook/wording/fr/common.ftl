# Mots communs à toutes les pages.

site-title = Pourquoi l’UIT compte : les raisons d’investir
site-short = Pourquoi l’UIT compte
skip-to-content = Aller au contenu principal
footer = Outil indépendant fondé sur des chiffres publics ; n’est pas une publication de l’UIT. Version { $release } du { $date }.
footer-about = { site-short } est un outil indépendant fondé sur des chiffres publics, réalisé par le projet à code source ouvert casebook. Ce n’est pas une publication de l’UIT ni des Nations Unies.
footer-updated = Chiffres mis à jour le { $day } (version { $release })
footer-data = Données et méthodes
footer-api = API
footer-changes = Ce qui a changé
footer-verify = Vérifier un chiffre
footer-contact = Contact
print-page = Imprimer ou enregistrer en PDF
print-address = Adresse de cette page
print-date = Imprimé le
footer-licence = Le code source est ouvert, sous licence Apache 2.0. Les chiffres sont des données publiques. Les conditions de chaque source s’appliquent.
footer-translated = Les traductions de ce site sont celles du projet ; ce ne sont pas des traductions officielles de l’UIT.
disclaimer = Les appellations employées et le tracé des frontières n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.
release-stands-in = Les derniers chiffres de ce serveur sont endommagés. Le site affiche la version du { $date } jusqu’à leur rétablissement.
release-pointer-lost = Ce serveur ne peut pas déterminer quelle est la dernière version. Le site affiche la version complète la plus récente, du { $date }.
release-ahead = Ces chiffres portent la date du { $date }, que l’horloge de ce serveur n’a pas encore atteinte. Ils sont affichés tels que publiés.

# Affiché lorsqu’une conférence a pris des décisions que les chiffres ne contiennent pas.
as-of-superseded = { $conference } : { $foreseen ->
    [yes] la clôture était prévue le { $closed } ({ $place }).
   *[no] la clôture a eu lieu le { $closed } ({ $place }).
  } Ses décisions sur les points suivants ne figurent pas dans ces chiffres : { $subjects }. Veuillez consulter : { $documents }.
as-of-event-plenipotentiary = Conférence de plénipotentiaires
as-of-event-council = Session du Conseil
as-of-event-development-conference = Conférence mondiale de développement des télécommunications
as-of-subject-unit-amount = le montant de l’unité contributive pour { $period }
as-of-subject-classes = les classes de contribution pour { $period }
as-of-subject-financial-plan = le plan financier pour { $period }
as-of-subject-council = la composition du Conseil pour { $period }

menu-label = Pages du site
menu-short = Menu
nav-group-evidence = Les faits
nav-group-data = Données
tab-title = { $page } - { $site }
page-case = Pourquoi l’UIT
page-case-heading = Pourquoi l’UIT compte : les raisons d’investir
page-revenue = Recettes
page-units = Unités contributives
page-needs = Besoins non couverts
page-efficiency = Efficacité
page-data = Données et méthodes

chart-alt = { $name }. { $finding } { $subtitle }
chart-alt-table = Le tableau contient les mêmes chiffres.
view-chart = Graphique
view-table = Tableau
axis-above-zero = { $subtitle }. L’axe vertical ne part pas de zéro.
card-loading = Chargement…
card-failed = Le chargement a échoué. Veuillez réessayer.
card-no-chart = Le graphique n’a pas pu être tracé. Le tableau contient les mêmes chiffres.
card-copied = Copié.
card-not-done = Votre navigateur ne l’a pas permis. Veuillez choisir une autre option du menu.
card-mark = { $grade } · Chiffre { $figure } · Version du { $date } · { $site }
table-find = Chercher dans ce tableau
table-found = { $shown } lignes sur { $rows }
table-rising = Tri : { $column }, ordre croissant
table-falling = Tri : { $column }, ordre décroissant
source-secondary = (presse ou autre source secondaire)
card-rows-left-out = Lignes affichées : les { $shown } premières sur { $rows }. Pour les obtenir toutes, choisissez « Télécharger ou partager », puis « Données ».
source-label = Source
release-label = Version
figure-label = Chiffre
own-values = D’après vos propres valeurs (enregistrées dans le lien)
about-figure = À propos de ce chiffre
about-method = Mode de calcul
about-terms = Termes
about-warnings = Avant de citer ce chiffre
about-sources = Sources complètes
about-query = Requête { $query } : { $question }
see-page = Voir : { $page }
more-documents = { $count ->
    [one] et un autre document
    [many] et { $count } autres documents
   *[other] et { $count } autres documents
  }

grade-official = Officiel
grade-derived = Calculé
grade-estimate = Estimé
grade-illustrative = Illustratif
grade-official-help = Tiré d’un document officiel ou de statistiques auditées.
grade-derived-help = Calculé sur ce site à partir de chiffres officiels. La méthode est indiquée.
grade-estimate-help = La source le présente comme une estimation, ou il provient d’une source secondaire.
grade-illustrative-help = Fondé sur des valeurs saisies par un utilisateur.

filter-title = Filtres
filter-country = État Membre
filter-country-show = Afficher
filter-country-none = Choisissez votre pays
filter-button = Filtres
filter-years-span = { $first }–{ $last }
filter-plan-of = Plan { $plan }
filter-peers = Comparer avec
filter-peer-list = Votre propre sélection
filter-peer-list-none = Ajouter des États Membres
filter-years = Années
filter-prices = Prix
filter-region = Région
filter-region-none = Toutes les régions
filter-grouping = Groupe
filter-grouping-none = Tous les États Membres
filter-language = Langue
filter-reset = Effacer les filtres
language-en = English
language-fr = Français
language-es = Español
language-ru = Русский
language-zh = 中文
language-ar = العربية
language-offer = Cette page existe aussi en français
language-offer-close = Fermer

basis-chf = francs suisses aux prix courants
basis-chf-constant = francs suisses aux prix constants de 2024
basis-usd = dollars des États-Unis aux prix courants
basis-short-chf = CHF
basis-short-chf-constant = CHF (prix de 2024)
basis-short-usd = USD

peers-region = États Membres de la même région de l’UIT
peers-group = États Membres du même groupe (pays les moins avancés, pays en développement sans littoral ou petits États insulaires en développement)
peers-gdp = les cinq États Membres les plus proches par le produit intérieur brut
peers-population = les cinq États Membres les plus proches par la population
peers-class = États Membres de la même classe de contribution
peers-own = votre propre sélection
peers-own-listed = { $count ->
    [0] votre propre sélection, qui est vide
   *[other] votre propre sélection : { $names }
  }
yardstick-un-scale = barème des quotes-parts de l’ONU
yardstick-un-system = ensemble des contributions fixées du système des Nations Unies
yardstick-fao = contributions fixées de la FAO
yardstick-iaea = contributions fixées de l’AIEA
yardstick-icao = contributions fixées de l’OACI
yardstick-ilo = contributions fixées de l’OIT
yardstick-imo = contributions fixées de l’OMI
yardstick-unesco = contributions fixées de l’UNESCO
yardstick-unido = contributions fixées de l’ONUDI
yardstick-upu = contributions fixées de l’UPU
yardstick-who = contributions fixées de l’OMS
yardstick-wipo = contributions fixées de l’OMPI
yardstick-wmo = contributions fixées de l’OMM
scope-all = tous les États Membres
no-country = aucun État Membre choisi

region-africa = Afrique
region-americas = Amériques
region-arab-states = États arabes
region-asia-pacific = Asie-Pacifique
region-cis = CEI
region-europe = Europe
the-region-africa = Afrique
the-region-americas = Amériques
the-region-arab-states = États arabes
the-region-asia-pacific = Asie-Pacifique
the-region-cis = CEI
the-region-europe = Europe
grouping-ldc = Pays les moins avancés
grouping-lldc = Pays en développement sans littoral
grouping-sids = Petits États insulaires en développement

event-after = après { $place } { $year }

notice-table = Le lien demande le tableau de la fiche { $value }, qui n’existe pas sur ce site. Il est laissé de côté ; le reste du lien est utilisé.
notice-country = Le lien demande « { $value } », qui ne correspond à aucun des 194 États Membres. Veuillez en choisir un dans la liste.
notice-country-several = Le lien demande « { $value } », qui correspond à plusieurs États Membres : { $choices }. Veuillez en choisir un ci-dessus.
notice-region = Le lien demande la région « { $value } », qui n’est pas une région de l’UIT. Toutes les régions sont affichées.
notice-year = Le lien demande l’année « { $value } », pour laquelle il n’y a pas de chiffres. Toute la période est affichée.
notice-years-reversed = Le lien demande les années { $value }, dont la fin précède le début. Toute la période est affichée.
notice-peer = Une liste du lien (« { $parameter } ») contient « { $value } », qui ne correspond à aucun des 194 États Membres. Cette valeur est laissée de côté ; les autres sont utilisées.
notice-peers-many = Une liste du lien (« { $parameter } ») contient { $value } États Membres, ce qui est trop. Seuls les premiers sont utilisés.
notice-scenario = Le scénario du lien est trop long ou illisible. Il n’est pas utilisé. Veuillez rouvrir le lien ou créer un nouveau scénario.
not-found-title = Page introuvable
not-found-words = La page « { $path } » n’existe pas sur ce site. Utilisez le menu ou la recherche pour trouver ce qu’il vous faut.
notice-choice = Le lien indique « { $value } » pour « { $parameter } », qui ne fait pas partie des choix possibles. La valeur par défaut est affichée.
error-apology = Cette page n’a pas pu être affichée. { $sentence }
error-unexpected = Cette page n’a pas pu être affichée en raison d’une erreur de notre part (référence { $reference }). Les autres pages fonctionnent. Veuillez réessayer dans une minute.

# Affiché avec le sous-titre d’une fiche qu’un filtre de la page ne limite pas.
card-unlimited = Non limité par les filtres choisis ({ $limits }).
limit-years = années
limit-region = région
limit-grouping = groupe
nothing-in-years = Il n’y a pas de chiffres pour les années et les États Membres choisis.

column-year = Année
column-period = Période
column-iso3 = État Membre
column-itu-region = Région
column-label = Élément
column-value = Valeur
column-unit = Unité
column-qualifier = Précision
column-status = Statut
column-grade = Nature
column-source-title = Document
column-amount = Montant
column-amount-chf = Montant, CHF
column-amount-usd = Montant, USD
column-change = Variation
column-share = Part
status-approved = approuvé
status-actual = effectif
status-announced = annoncé
status-draft = projet
status-estimate = estimation
not-published = non trouvé<br>dans nos sources

column-per-cent = { $header }, %
