# Mots de l’API.

server-status-200 = Les données demandées
server-status-304 = Non modifié
server-status-400 = Requête incorrecte
server-status-404 = Introuvable
server-status-403 = Non disponible
server-status-405 = Méthode non autorisée
server-status-408 = Délai de la requête dépassé
server-status-410 = Révisé depuis
server-status-413 = Corps de la requête trop volumineux
server-status-414 = URL trop longue
server-status-429 = Trop de requêtes
server-status-431 = Champs d’en-tête de la requête trop volumineux
server-status-500 = Erreur interne
server-status-503 = Temporairement indisponible

error-unknown-address = Aucun point d’accès n’existe à { $address }. Tous les points d’accès sont énumérés à { $index }.
error-unknown-format = Le format « { $format } » n’est pas disponible pour { $name }. Veuillez utiliser l’un des suivants : { $formats }.
error-unknown-member-state = Aucun État Membre trouvé pour « { $text } ». Valeur attendue : { $allowed }.
error-unknown-table = Il n’y a pas de tableau { $table } dans la version { $release }. Vouliez-vous dire { $nearest } ?
error-unknown-parameter = Le paramètre « { $parameter } » n’est pas connu ici.{ $nearest ->
    [none] {""}
   *[other] {" "}Vouliez-vous dire « { $nearest } » ?
  } Paramètres acceptés : { $takes }.
error-bad-address-value = « { $value } » n’est pas une valeur valable de { $parameter }. Valeur attendue : { $allowed }.
error-address-too-long = L’URL compte { $length } caractères ; la limite est de { $limit }. Veuillez la raccourcir.
error-too-many-requests = La limite est de { $most } requêtes par minute et par réseau. Veuillez réessayer dans { $seconds } secondes.
error-too-large = Le corps de la requête dépasse { $limit } octets. Veuillez envoyer des requêtes sans corps.
error-too-slow = Le corps de la requête n’est pas arrivé en { $seconds } secondes. Veuillez réessayer.
error-too-many-headers = La requête compte { $count } champs d’en-tête, pour { $size } octets. La limite est de { $most } champs et { $limit } octets. Veuillez en envoyer moins, ou de plus courts.
error-not-offered = { $address } n’est pas disponible sur ce site.
error-unknown-figure = Aucun graphique de ce site n’a l’identifiant { $figure }. Veuillez vérifier la saisie.
error-figure-revised = Les nombres du chiffre { $figure } ont été révisés : son image n’est donc pas affichée. Voir les nombres actuels : { $verify }
error-unknown-query = Il n’y a pas de requête { $query }. Vouliez-vous dire { $nearest } ?
error-unknown-card = Il n’y a pas de fiche { $card }. Vouliez-vous dire { $nearest } ?
error-bad-parameter-value = « { $value } » n’est pas une valeur valable de { $parameter } : { $rule }.
error-bad-figure-id = « { $text } » n’est pas un identifiant de chiffre valable. Veuillez vérifier la saisie.
error-too-many-rows = La réponse compte { $rows } lignes ; un fichier de ce format en contient au plus { $limit }. Veuillez choisir Parquet, qui en accepte davantage.
error-basket-full = Le dossier est plein : il contient au plus { $limit } fiches. Veuillez en retirer une pour en ajouter une autre.
error-basket-too-long = Le dossier ne tient pas dans un lien : il compte { $length } caractères, pour un maximum de { $limit }. Veuillez raccourcir vos textes ou retirer une fiche.
error-proposal-too-long = L’estimation ne tient pas dans un lien : elle compte { $length } caractères, pour un maximum de { $limit }. Veuillez raccourcir vos textes ou retirer une ligne.
error-note-too-long = La note compte { $length } caractères ; la limite est de { $limit }. Veuillez la raccourcir.

server-takes-none = aucun
server-allowed-once = une seule valeur ; l’URL la donne deux fois
server-allowed-order = une première année qui n’est pas postérieure à la dernière
server-allowed-country = le code ISO 3166-1 alpha-3 d’un État Membre, par exemple KEN
server-allowed-list = les codes ISO 3166-1 alpha-3 de { $most } États Membres au plus, reliés par des traits d’union, par exemple EGY-KEN
server-allowed-choice = l’une des suivantes : { $choices }
server-allowed-integer = un nombre entier de { $least } à { $greatest }
server-allowed-text = un texte de { $longest } caractères au plus

error-method = La méthode { $method } n’est pas autorisée ici. Veuillez utiliser { $allowed }.
server-fault = La requête a échoué en raison d’une erreur de notre part (référence { $reference }). Veuillez réessayer dans une minute.
server-unavailable = Il ne peut être répondu à la requête pour le moment. Veuillez réessayer plus tard.
server-release-missing = Aucune version des chiffres n’a encore été publiée sur ce serveur. Veuillez réessayer dans une minute.
server-no-browser = Ce serveur ne peut pas créer d’images, car Chromium n’est pas installé. Les chiffres sont disponibles sous /data.
server-pictures-busy = Trop d’images sont en cours de création. Veuillez réessayer dans quelques secondes.
server-exports-busy = Trop de fichiers sont en cours de création. Veuillez réessayer dans quelques secondes.
server-storage-full = Ce fichier ne peut pas être créé pour le moment, car l’espace de stockage du serveur est plein. Les tableaux sont disponibles sous /data.
server-busy = Trop de personnes utilisent ce site en ce moment. Veuillez réessayer dans une minute.
server-picture-too-late = L’image n’a pas été prête à temps. Veuillez réessayer.
server-picture-failed = L’image n’a pas pu être créée. Veuillez réessayer, ou utiliser les boutons PNG et SVG du graphique, qui fonctionnent sans le serveur.
server-note-busy = D’autres dossiers sont en cours de création. Veuillez réessayer dans quelques secondes.
server-note-failed = Le dossier n’a pas pu être créé au format PDF. Veuillez réessayer, ou utiliser un autre format.
server-query-failed = Les chiffres n’ont pas pu être lus. Veuillez réessayer dans une minute.
server-unknown-release = La version que demande ce lien n’est pas conservée sur ce serveur. Veuillez ouvrir le lien sans la version pour voir les derniers chiffres.
server-release-damaged = Les chiffres de ce serveur sont endommagés et ne sont pas affichés tant qu’ils ne sont pas rétablis. Veuillez réessayer plus tard.

server-api = L’API de ce site : toutes les requêtes avec leurs paramètres, tous les tableaux, la version entière, et tous les graphiques sous forme d’images. Les paramètres ont les mêmes noms que dans les URL des pages. Les réponses portent un ETag ; utilisez If-None-Match pour les requêtes conditionnelles. Version { $release }.
server-question = { $grain }. Colonnes : { $columns }. Notes : { $notes } Au plus { $limit } lignes, { $xlsx } en XLSX. La première année ne doit pas être postérieure à la dernière.
server-address-index = Liste de toutes les requêtes et de tous les fichiers
server-address-datapackage = Les tableaux sous forme de Frictionless Data Package
server-address-catalogue = Les tableaux sous forme de catalogue DCAT, à moissonner par d’autres catalogues
server-address-sdmx-structure = Structure SDMX : flux de données, structures de données, concepts et listes de codes (SDMX-JSON 2.0)
server-address-sdmx-data = Données SDMX d’un tableau (SDMX-CSV 2.0 ou SDMX-JSON 2.0)
server-address-openapi = Cette description OpenAPI
server-address-changes = Ce qui a changé d’une version à l’autre, en flux Atom
server-address-database = La version entière en un seul fichier DuckDB
server-address-archive = La version entière en un ZIP de fichiers Parquet
server-address-table = Un tableau entier en CSV ou Parquet
server-address-picture = L’image d’un graphique selon son identifiant de chiffre, tant que ses nombres sont à jour
server-address-brochure = La brochure, en PDF ou en diapositives, pour un État Membre ou pour tous
server-address-infographic-pdf = Le dossier d’un État Membre sur une page, à imprimer
server-address-briefing = Le dossier habituel sous forme de fichier, pour un État Membre et un public, ou le dossier type pour le Conseil
server-address-infographic-png = La même chose en image, pour une publication ou un lien partagé
server-address-infographic-svg = La même chose en dessin vectoriel
server-address-live = Activité : si le processus répond
server-address-ready = Disponibilité : s’il peut servir les lecteurs, et à partir de quelle version
server-parameter-language = Langue des titres et des phrases
server-parameter-separator = CSV seulement : ce qui sépare les cellules. comma, avec point décimal ; semicolon, avec virgule décimale ; local, comme l’attendent les tableurs dans la langue de lang
server-parameter-bom = CSV seulement : si le fichier commence par un indicateur d’ordre des octets (BOM). Les tableurs en ont besoin pour lire les accents, les programmes non

server-package = Les tableaux du site Pourquoi l’UIT compte : les raisons d’investir, version { $release }. Chiffres publics sur l’Union internationale des télécommunications. Ils sont vérifiés, chaque correction est indiquée, et chacun a sa source et sa nature.
server-grain = Granularité : { $grain }.
server-readme =
    Les chiffres du site : version { $release } du { $date }.

    Chaque tableau est un fichier Parquet. `datapackage.json` décrit chaque colonne, son unité et les
    valeurs qu’elle peut prendre, au format Frictionless Data Package. Le tableau `corrections` indique ce qui a été
    corrigé et pourquoi. Le tableau `sources` indique d’où provient chaque chiffre.

    Pour lire un tableau :

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = Tableaux
server-readme-sources = Les sources et leurs conditions

first-screen-no-scripts = Les graphiques, les filtres et les fichiers ont besoin de scripts, que votre navigateur n’exécute pas. Les principaux constats figurent ci-dessus, et ce tableau contient les nombres du premier graphique. Tous les chiffres sont disponibles sous /data/index.json.
first-screen-unconnected = Votre réseau ne laisse pas cette page se connecter ; chaque choix charge donc une nouvelle page. Les chiffres, les graphiques, les tableaux et les dossiers prêts à l’emploi sont tous ici. Le simulateur, le coût d’une proposition et vos propres dossiers ont besoin d’une connexion WebSocket (WSS), que les responsables de votre réseau peuvent autoriser. Cette page continue d’essayer.
first-screen-frame = Ce graphique ne peut pas se connecter à son site depuis ce cadre ; il est donc affiché comme une image.
first-screen-open = L’ouvrir dans un nouvel onglet
first-screen-old = Votre navigateur est trop ancien pour la page interactive (Safari 16.4, Firefox 115 ou une version ultérieure l’affiche) ; chaque choix charge donc une nouvelle page. Les chiffres, les graphiques, les tableaux et les dossiers prêts à l’emploi sont tous ici.
static-edition = Ceci est une édition statique de ce site : version { $release } du { $date }. Les filtres, la recherche, le simulateur et les dossiers se trouvent sur le site lui-même.
static-edition-files = Fichiers de cette édition
