# Mots des fichiers exportés : leur contenu, comment les citer, comment les reproduire.

export-scope-seen = Ce que montre le graphique : { $restrictions }
export-scope-everything = Toutes les lignes de la requête : { $restrictions }
export-scope-country = État Membre mis en évidence : { $country }
export-scope-peers = comparaison avec { $peers }
export-scope-compared = comparés : { $names }
export-scope-years-both = { $first } à { $last }
export-scope-years-first = à partir de { $first }
export-scope-years-last = jusqu’à { $last }
export-scope-no-restriction = sans restriction
export-scope-own-values = calculé avec vos propres valeurs, qui figurent dans son lien

export-sheet-what = Quoi
export-sheet-text = Texte
export-codebook-column = Colonne
export-codebook-words = Signification
export-codebook-type = Type
export-codebook-unit = Unité
export-codebook-allowed = Valeurs possibles

export-about-title = Titre
export-about-subtitle = Unité et période
export-about-scope = Portée
export-about-question = Requête
export-about-parameters = Paramètres
export-about-rows = Lignes
export-about-method = Mode de calcul
export-about-grade = Nature
export-about-warning = Avant de citer ce chiffre
export-about-figure = Chiffre
export-about-release = Version
export-about-date = Date de la version
export-about-address = Adresse
export-about-verify = Lien pour vérifier si le chiffre est encore à jour
export-about-source = Source
export-about-document = Document
export-about-notice = Avis

export-citation-edition = Chiffre { $figure }, version { $release }, nature : { $grade }
export-citation-edition-own-values = Scénario fondé sur les valeurs d’un lecteur, sans identifiant de chiffre ; version { $release }, nature : { $grade }
export-citation-text-own-values = { $title }. { $site }. { $edition }, { $date }. Source des chiffres de départ : { $source }. { $address }
export-citation-text = { $title }. { $site }. { $edition }, { $date }. Source : { $source }. { $address } (vérifier s’il est encore à jour : { $verify })

export-recipe-note =
    { $query } : { $question }
    Donne { $rows ->
        [one] la ligne
        [many] les { $rows } lignes
       *[other] les { $rows } lignes
    } du chiffre { $figure }. À exécuter dans le dossier contenant les fichiers Parquet de la version { $release }.

export-recipe-note-own-values =
    { $query } : { $question }
    Donne les lignes de départ du scénario. Les valeurs saisies par le lecteur, et les résultats qui en découlent, n’y figurent pas. À exécuter dans le dossier contenant les fichiers Parquet de la version { $release }.

export-readme-files = Contenu de cet ensemble
export-readme-about = À propos de ces chiffres
export-readme-again-title = Comment les reproduire
export-readme-again = Téléchargez les fichiers Parquet de la version { $release } depuis la page « Données et méthodes », copiez l’une des trois recettes dans leur dossier et exécutez-la : `duckdb < recipe.sql`, `python recipe.py` ou `Rscript recipe.R`. Chacune donne les lignes du fichier CSV sans ce site.
export-readme-again-own-values = Le lien ouvre le même scénario. Les recettes donnent les chiffres de départ : téléchargez les fichiers Parquet de la version { $release } depuis la page « Données et méthodes », copiez l’une des trois recettes dans leur dossier et exécutez-la : `duckdb < recipe.sql`, `python recipe.py` ou `Rscript recipe.R`.
export-readme-cite = Comment citer
export-readme-file-csv = les lignes (UTF-8, séparées par des virgules ; un texte qu’un tableur pourrait lire comme une formule commence par une apostrophe)
export-readme-file-png = le graphique sous forme d’image
export-readme-file-svg = le graphique sous forme d’image
export-readme-file-pdf = le graphique sous forme d’image
export-readme-file-codebook-csv = la signification, le type et l’unité de chaque colonne
export-readme-file-citation-txt = comment le citer, en une phrase
export-readme-file-citation-bib = comment le citer, pour BibTeX
export-readme-file-citation-ris = comment le citer, pour Zotero, EndNote ou Mendeley
export-readme-file-query-sql = la requête telle que ce site l’exécute
export-readme-file-views-sql = les vues et macros dont la requête a besoin
export-readme-file-recipe-sql = requête, vues et paramètres en un seul script DuckDB
export-readme-file-recipe-py = la même chose pour Python
export-readme-file-recipe-r = la même chose pour R
